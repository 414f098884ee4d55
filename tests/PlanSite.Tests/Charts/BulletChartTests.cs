using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Tests.Fixtures;
using static PlanSite.Tests.Charts.Drawing;

namespace PlanSite.Tests.Charts;

public sealed class BulletChartTests
{
    /// <summary>The largest value stands at 11/12 of the width, so that its mark and its label have room.</summary>
    private const decimal Full = 91.67m;

    [Theory]
    [InlineData(50, 100, "45.83", "91.67")]
    [InlineData(2303, 6750, "31.28", "91.67")]
    [InlineData(200, 100, "91.67", "45.83")]
    [InlineData(0, 10, "0", "91.67")]
    [InlineData(100, 100, "91.67", "91.67")]
    public void The_bar_is_as_long_as_the_actual_and_the_target_stands_at_its_value(int actual, int target, string length, string place)
    {
        var drawing = Draw(actual, target, 0);
        Assert.Equal(0, Number(drawing.One("c-bar"), "x"));
        Assert.Equal(length + "%", (string?)drawing.One("c-bar").Attribute("width"));
        Assert.Equal(place + "%", (string?)drawing.One("c-target").Attribute("x1"));
        Assert.Equal(place + "%", (string?)drawing.One("c-target").Attribute("x2"));
    }

    [Fact]
    public void A_result_behind_its_baseline_ends_before_the_baseline_s_mark()
    {
        var drawing = Draw(80, 200, 100);
        Assert.Equal(Full * 0.4m, Number(drawing.One("c-bar"), "width"), 1);
        Assert.Equal(Full * 0.5m, Number(drawing.One("c-base"), "x1"), 1);
    }

    [Fact]
    public void A_negative_actual_runs_left_from_zero()
    {
        var drawing = Draw(-50, 100, -100);
        var (bar, zero) = (drawing.One("c-bar"), drawing.One("c-zero"));
        Assert.Equal(50, Number(zero, "x1"));
        Assert.Equal(Number(zero, "x1"), Number(bar, "x") + Number(bar, "width"));
        Assert.Equal((Number(zero, "x1") - Number(drawing.One("c-base"), "x1")) / 2, Number(bar, "width"), 1);
    }

    [Fact]
    public void A_target_range_is_a_band_between_its_ends()
    {
        var drawing = Of(BulletChart.Draw("b", "空き家", new BulletData(new(7, "7件"), new(5, "5～10件"), 10, null, Status.Achieved, false), ChartWords.Japanese));
        var band = drawing.One("c-range");
        Assert.Equal(Full / 2, Number(band, "x"), 1);
        Assert.Equal(Full, Number(band, "x") + Number(band, "width"), 1);
        Assert.Empty(drawing.All("c-target"));
        Assert.Contains("目標 5～10件", drawing.Texts());
    }

    [Fact]
    public void A_missing_actual_has_no_bar_and_is_called_missing()
    {
        var chart = BulletChart.Draw("b", "満足度", new BulletData(null, new(20, "20%"), null, null, Status.NotReported, false), ChartWords.Japanese)!;
        var drawing = Of(chart);
        Assert.Empty(drawing.All("c-bar"));
        Assert.Empty(drawing.All("c-end"));
        Assert.Contains("実績 報告なし", drawing.Root.Element("desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void All_zero_is_drawn_without_dividing_by_zero() => Assert.Equal(0, Number(Draw(0, 0, 0).One("c-bar"), "width"));

    [Fact]
    public void Without_a_number_there_is_no_chart() =>
        Assert.Null(BulletChart.Draw("b", "用地", new BulletData(null, null, null, null, Status.NeedsJudgement, false), ChartWords.Japanese));

    [Fact]
    public void The_description_gives_the_figures_and_says_that_less_is_better()
    {
        var chart = BulletChart.Draw("b", "処理の費用", new BulletData(new(19_995, "19,995千円"), new(13_000, "13,000千円"), null, new(18_400, "18,400千円"), Status.Missed, true), ChartWords.Japanese)!;
        Assert.Equal("処理の費用の目標と実績", Of(chart).Root.Element("title")!.Value);
        Assert.Equal("当初 18,400千円、目標(少ないほどよい) 13,000千円、実績 19,995千円、判定 未達成。", Of(chart).Root.Element("desc")!.Value);
        Assert.Contains("s-missed", (string)Of(chart).One("c-bar").Attribute("class")!, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_run_towards_the_middle()
    {
        var drawing = Draw(10, 100, 60);
        Assert.Equal(["目標 100", "当初 60"], drawing.All("c-right").Select(t => t.Value));
    }

    private static Drawing Draw(decimal actual, decimal target, decimal baseline) => Of(BulletChart.Draw("b", "指標",
        new BulletData(Value(actual), Value(target), null, Value(baseline), Status.Nearly, false), ChartWords.Japanese));

    private static ChartValue Value(decimal number) => new(number, PlanSite.Values.Format.Number(number));
}
