using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Tests.Fixtures;
using PlanSite.Values;
using static PlanSite.Tests.Charts.Drawing;

namespace PlanSite.Tests.Charts;

public sealed class YearsChartTests
{
    [Fact]
    public void A_year_has_its_column_also_when_nothing_is_known_of_it()
    {
        var drawing = Of(Draw(Point(2020, 0), Point(2021, 50), Point(2024, 100))).Narrow();
        var x = drawing.All("c-dot").Select(d => Number(d, "cx")).ToArray();
        var y = drawing.All("c-dot").Select(d => Number(d, "cy")).ToArray();
        Assert.Equal((x[1] - x[0]) * 3, x[2] - x[1], 1);
        Assert.Equal(y[0] - y[1], y[1] - y[2], 1);
    }

    [Fact]
    public void Years_that_nothing_is_known_of_are_crossed_by_dots_and_named_below()
    {
        var chart = Draw(Point(2020, 10), Point(2023, 30), Point(2024, 20))!;
        Assert.Single(Of(chart).Narrow().All("c-missing"));
        Assert.Contains("点線のところ（令和3～4年度）は、実績がありません。", chart.Legend, StringComparison.Ordinal);
    }

    [Fact]
    public void An_axis_that_does_not_begin_at_zero_is_broken_and_says_so()
    {
        var cut = Draw(Point(2020, 103), Point(2021, 102))!;
        Assert.Single(Of(cut).Narrow().All("c-break"));
        Assert.Contains("縦の軸は0からではありません", cut.Legend, StringComparison.Ordinal);
        var whole = Draw(Point(2020, 1600), Point(2021, 2303))!;
        Assert.Empty(Of(whole).Narrow().All("c-break"));
        Assert.DoesNotContain("縦の軸は0からではありません", whole.Legend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_step_far_from_zero_looks_small()
    {
        var dots = Of(Draw(Point(2020, 103), Point(2021, 102))).Narrow().All("c-dot").Select(d => Number(d, "cy")).ToArray();
        Assert.InRange(dots[1] - dots[0], 10, 50); // of a drawing of 216
    }

    [Theory]
    [InlineData(Direction.Up, true)]
    [InlineData(Direction.Down, false)]
    public void The_good_side_of_the_target_is_tinted(Direction direction, bool isAbove)
    {
        var drawing = Of(Draw(direction, Judged(2021, 100, 60, Status.Missed))).Narrow();
        var (range, line) = (drawing.One("c-range"), Places(drawing.One("c-target")));
        Assert.Equal(line[1], isAbove ? Number(range, "y") + Number(range, "height") : Number(range, "y"), 1);
    }

    [Fact]
    public void What_is_missing_is_told_in_the_target_s_own_year_only()
    {
        Assert.Contains("あと80人", Texts(Direction.Up, Judged(2021, 100, 20, Status.Missed)));
        Assert.Contains("あと70人", Texts(Direction.Down, Judged(2021, 20, 90, Status.Missed)));
        Assert.DoesNotContain(Texts(Direction.Up, Point(2021, 60), new YearPoint(new(2023), null, Value(100), null, null, null)), t => t.StartsWith("あと", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts(Direction.Up, Judged(2021, 100, 120, Status.Achieved)), t => t.StartsWith("あと", StringComparison.Ordinal));
    }

    [Fact]
    public void A_target_that_is_a_range_is_a_band_and_named_by_both_ends()
    {
        var year = Judged(2021, 5, 7, Status.Achieved) with { TargetUpper = 10 };
        var drawing = Of(Draw(Direction.Up, year)).Narrow();
        Assert.Equal(2, drawing.All("c-target").Count());
        Assert.Contains("目標5–10人", drawing.Texts());
    }

    [Fact]
    public void A_target_of_one_year_is_looked_forward_to()
    {
        var ahead = Of(Draw(Point(2020, 1), new YearPoint(new(2022), null, Value(9), null, null, null))).Narrow();
        Assert.Single(ahead.All("c-ahead"));
        Assert.Empty(Of(Draw(Judged(2020, 5, 1, Status.Missed), Judged(2021, 6, 2, Status.Missed))).Narrow().All("c-ahead"));
    }

    [Fact]
    public void Neighbouring_targets_make_steps()
    {
        var steps = Of(Draw(Judged(2020, 5, 1, Status.Missed), Judged(2021, 6, 2, Status.Missed))).Narrow().All("c-target").Select(Places);
        Assert.Single(steps, s => s[0] == s[2] && s[1] != s[3]);
    }

    [Fact]
    public void A_baseline_without_a_year_stands_before_the_years()
    {
        var drawing = new Drawing(YearsChart.Draw(new ChartSeries("指標", [Judged(2021, 9, 8, Status.Nearly)]) { Start = Value(3), Unit = new("人") }, ChartWords.Japanese)!.Svg).Narrow();
        Assert.True(Number(drawing.One("c-base"), "cx") < Places(drawing.One("c-target"))[0]);
        Assert.Contains("当初", drawing.Texts());
    }

    [Fact]
    public void The_expected_path_leads_from_the_baseline_through_the_years()
    {
        var drawing = Of(Draw(new YearPoint(new(2020), Value(0), null, null, null, null),
            new YearPoint(new(2021), null, null, Value(10), Value(30), Status.Nearly), new YearPoint(new(2022), null, Value(60), Value(20), Value(60), Status.Missed))).Narrow();
        var path = drawing.All("c-path").Select(Places).ToArray();
        Assert.Equal(2, path.Length);
        Assert.Equal(path[0][1] - path[0][3], path[1][1] - path[1][3], 1);
    }

    [Fact]
    public void Of_many_years_those_are_named_that_stand_apart_and_the_last()
    {
        var years = Of(Draw([.. Enumerable.Range(2007, 17).Select(y => Point(y, y))])).Narrow().All("c-year").Select(t => t.Value).ToArray();
        Assert.Equal("令和52023", years[^1]);
        Assert.InRange(years.Length, 4, 12);
    }

    [Fact]
    public void Labels_are_numbers_with_their_unit_whatever_was_printed()
    {
        var value = new ChartValue(90, "90件 (うち新規15件) 新型コロナウイルス関連分は除く");
        var drawing = Of(YearsChart.Draw(new ChartSeries("相談", [new YearPoint(new(2021), null, null, value, null, null)]) { Unit = new("件") }, ChartWords.Japanese));
        Assert.Contains("実績90件", drawing.Narrow().Texts());
        Assert.Contains("新型コロナウイルス", drawing.Root.Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_160_000_000, "11.6億円", "11.6億円")]
    [InlineData(1_160_000_000, "11億円余り (見込みは12億円)", "11億6,000万円")]
    [InlineData(2303, "延べ2,303人", "2,303円")]
    [InlineData(35, "3、4年20回/年 5、6年35回/年", "35円")]
    public void A_label_is_what_was_printed_or_the_number_as_it_is_understood(int number, string printed, string label) =>
        Assert.Equal(label, ValueLabel.Of(new Quantity(number, new("円")), printed, new Format("ja")));

    [Fact]
    public void The_name_tells_all_values_and_how_the_last_came_out()
    {
        var name = Of(Draw(Direction.Down, new YearPoint(new(2020), Value(900), null, null, null, null), Judged(2021, 800, 850, Status.Missed))).Root.Attribute("aria-label")!.Value;
        Assert.Equal("指標の目標と実績。令和2年度 (2020) 当初 900人、令和3年度 (2021) 目標(少ないほどよい) 800人 実績 850人、判定 未達成。", name);
    }

    [Fact]
    public void Without_a_number_there_is_no_chart() => Assert.Null(Draw());

    [Fact]
    public void All_zero_is_drawn_without_dividing_by_zero() => Assert.NotNull(Draw(Judged(2021, 0, 0, Status.Achieved)));

    private static string[] Texts(Direction direction, params ImmutableArray<YearPoint> years) => [.. Of(Draw(direction, years)).Narrow().Texts()];

    private static Chart? Draw(params ImmutableArray<YearPoint> years) => Draw(Direction.Up, years);

    private static Chart? Draw(Direction direction, params ImmutableArray<YearPoint> years) =>
        YearsChart.Draw(new ChartSeries("指標", years) { Direction = direction, Unit = new("人") }, ChartWords.Japanese);

    private static YearPoint Point(int year, decimal actual) => new(new(year), null, null, Value(actual), null, null);

    private static YearPoint Judged(int year, decimal target, decimal actual, Status status) => new(new(year), null, Value(target), Value(actual), null, status);

    private static ChartValue Value(decimal number) => new(number, Format.Number(number) + "人");
}
