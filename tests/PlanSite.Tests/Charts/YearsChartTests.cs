using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Tests.Fixtures;
using static PlanSite.Tests.Charts.Drawing;

namespace PlanSite.Tests.Charts;

public sealed class YearsChartTests
{
    [Fact]
    public void Points_stand_at_their_year_and_value()
    {
        var drawing = Of(Draw(Point(2020, 0), Point(2021, 50), Point(2024, 100)));
        var dots = drawing.All("c-dot").Select(d => d.Parent!).ToArray();
        Assert.Equal([14m, 33.5m, 92m], dots.Select(d => Number(d, "x")));
        Assert.Equal([150m, 89m, 28m], dots.Select(d => Number(d, "y")));
    }

    [Fact]
    public void A_year_without_a_report_is_bridged_but_gets_no_point_and_no_result()
    {
        var chart = Draw(Point(2020, 10), new YearPoint(new(2021), null, Value(20), null, null, Status.NotReported), Point(2022, 30))!;
        var drawing = Of(chart);
        Assert.Equal(2, drawing.All("c-dot").Count());
        var line = drawing.One("c-line");
        Assert.Equal((14m, 92m), (Number(line, "x1"), Number(line, "x2")));
        Assert.Contains("令和3年度 (2021) 目標 20、", drawing.Root.Element("desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_axis_that_does_not_begin_at_zero_says_so()
    {
        var cut = Of(Draw(Point(2020, 97.0m), Point(2021, 97.3m)));
        Assert.Contains("縦軸は0から始まりません", cut.Texts());
        Assert.EndsWith("縦軸は0から始まりません", cut.Root.Element("desc")!.Value, StringComparison.Ordinal);
        var whole = Of(Draw(Point(2020, 1600), Point(2021, 2303)));
        Assert.DoesNotContain("縦軸は0から始まりません", whole.Texts());
        Assert.Single(whole.All("c-zero"));
    }

    [Fact]
    public void The_expected_path_leads_from_the_baseline_through_the_years()
    {
        var drawing = Of(Draw(new YearPoint(new(2020), Value(0), null, null, null, null),
            new YearPoint(new(2021), null, null, Value(10), Value(30), Status.Nearly), new YearPoint(new(2022), null, Value(60), Value(20), Value(60), Status.Missed)));
        var path = drawing.All("c-path").ToArray();
        Assert.Equal(2, path.Length);
        Assert.Equal(Number(path[0], "y1") - Number(path[0], "y2"), Number(path[1], "y1") - Number(path[1], "y2"));
    }

    [Fact]
    public void One_year_alone_is_no_course() => Assert.Null(Draw(Point(2022, 5)));

    [Fact]
    public void Many_years_are_not_all_named_but_the_last_is()
    {
        var years = Of(Draw([.. Enumerable.Range(2010, 14).Select(y => Point(y, y))])).All("c-year").Select(t => t.Value).ToArray();
        Assert.Contains("令和5", years);
        Assert.InRange(years.Length, 8, 12);
    }

    private static Chart? Draw(params ImmutableArray<YearPoint> years) => YearsChart.Draw("y", "指標", years, false, ChartWords.Japanese);

    private static YearPoint Point(int year, decimal actual) => new(new(year), null, null, Value(actual), null, Status.Achieved);

    private static ChartValue Value(decimal number) => new(number, PlanSite.Values.Format.Number(number));
}
