using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Tests.Fixtures;
using static PlanSite.Tests.Charts.Drawing;

namespace PlanSite.Tests.Charts;

public sealed class StackedBarTests
{
    private static readonly ChartText Text = ChartWords.Japanese;

    [Fact]
    public void Parts_follow_each_other_in_proportion_and_fill_the_bar()
    {
        var parts = Of(StatusBar.Draw("s", "判定", SmallSite.RollUp((Status.Achieved, 2), (Status.Missed, 1), (Status.NotReported, 5)).Nodes, Text)).All("c-part").ToArray();
        Assert.Equal([0m, 25m, 37.5m], parts.Select(p => Number(p, "x")));
        Assert.Equal([25m, 12.5m, 62.5m], parts.Select(p => Number(p, "width")));
        Assert.Equal(["c-part s-achieved", "c-part s-missed", "c-part c-open s-not_reported"], parts.Select(p => (string)p.Attribute("class")!));
    }

    [Fact]
    public void A_count_of_zero_is_neither_drawn_nor_named()
    {
        var chart = StatusBar.Draw("s", "判定", SmallSite.RollUp((Status.Achieved, 3)).Nodes, Text)!;
        Assert.Single(Of(chart).All("c-part"));
        Assert.DoesNotContain("未達成", chart.Html, StringComparison.Ordinal);
        Assert.Equal("達成 3。", Of(chart).Root.Element("desc")!.Value);
    }

    [Fact]
    public void Nothing_counted_gives_no_chart() => Assert.Null(StatusBar.Draw("s", "判定", SmallSite.RollUp().Nodes, Text));

    [Fact]
    public void Every_status_has_a_texture_of_its_own_and_those_not_judged_are_open()
    {
        var textures = Statuses.All.Select(Patterns.Of).ToArray();
        Assert.Equal(textures.Distinct(), textures);
        Assert.Equal(Statuses.All.Select(s => !s.IsJudged()), textures.Select(t => t.IsOpen));
    }

    [Fact]
    public void Money_stands_in_the_plan_s_order_of_sources_with_exact_amounts()
    {
        var money = new MoneySum { BySource = [new(SmallPlan.Bond, 12_209_000), new(SmallPlan.General, 34_243_000)] };
        var chart = MoneyBar.Draw("m", "財源", money, SmallPlan.Build(), Text)!;
        Assert.Equal("一般財源 34,243,000円、起債 12,209,000円。", Of(chart).Root.Element("desc")!.Value);
        Assert.Equal([73.72m, 26.28m], Of(chart).All("c-part").Select(p => Number(p, "width")));
    }

    [Fact]
    public void Small_multiples_share_one_set_of_patterns_and_one_legend()
    {
        var multiples = StatusMultiples.Draw("mm", [
            new("mm-1", "健康", SmallSite.RollUp((Status.Missed, 1)).Nodes),
            new("mm-2", "空", SmallSite.RollUp().Nodes),
            new("mm-3", "安心", SmallSite.RollUp((Status.Nearly, 3)).Nodes)], Text)!;
        Assert.Equal(2, new Drawing(multiples.Bars[0]).Root.Descendants("pattern").Count());
        Assert.Empty(new Drawing(multiples.Bars[2]).Root.Descendants("pattern"));
        Assert.Equal("", multiples.Bars[1]);
        Assert.Contains("おおむね達成 <b>3</b>", multiples.Legend, StringComparison.Ordinal);
        Assert.Contains("未達成 <b>1</b>", multiples.Legend, StringComparison.Ordinal);
    }
}
