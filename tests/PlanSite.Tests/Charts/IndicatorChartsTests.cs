using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Tests.Fixtures;
using PlanSite.Values;
using static PlanSite.Tests.Charts.Drawing;

namespace PlanSite.Tests.Charts;

public sealed class IndicatorChartsTests
{
    private static readonly Unit People = new("人");

    [Fact]
    public void The_bullet_shows_what_was_judged_as_printed()
    {
        var (indicator, judgement) = Small(SmallPlan.Visits, "people");
        var chart = IndicatorCharts.Bullet("b", indicator, judgement, ChartWords.Japanese)!;
        Assert.Equal(["目標 6,750人", "当初 1,600人", "実績 延べ2,303人"], Of(chart).Texts());
    }

    [Fact]
    public void The_years_hold_baseline_targets_and_actuals()
    {
        var (indicator, judgement) = Small(SmallPlan.Visits, "people");
        var chart = IndicatorCharts.Years("y", indicator, [judgement], ChartWords.Japanese)!;
        Assert.Equal("令和2年度 (2020) 当初 1,600人、令和3年度 (2021) 目標 6,650人、令和4年度 (2022) 目標 6,750人 実績 延べ2,303人。",
            Of(chart).Root.Element("desc")!.Value);
    }

    [Fact]
    public void A_target_without_a_report_is_drawn_alone()
    {
        var (indicator, judgement) = Small(SmallPlan.Visits, "rate");
        var drawing = Of(IndicatorCharts.Bullet("b", indicator, judgement, ChartWords.Japanese));
        Assert.Single(drawing.All("c-range"));
        Assert.Empty(drawing.All("c-bar"));
    }

    [Theory]
    [InlineData(JudgedValue.First, "5件 (累計 23件)", 5)]
    [InlineData(JudgedValue.Bracket, "5件 (累計 23件)", 23)]
    public void The_number_that_the_rule_judges_is_drawn(JudgedValue judged, string printed, int number)
    {
        var actual = new PlanValue { Printed = printed, Kind = ValueKind.Number, Quantity = new(5, People), Secondary = new(23, People) };
        var chart = IndicatorCharts.Bullet("b", Indicator(actual, judged), Judged(actual), ChartWords.Japanese);
        Assert.Equal(number == 23 ? 91.67m : 91.67m / 2, Number(Of(chart).One("c-bar"), "width"), 1);
    }

    [Fact]
    public void A_running_total_is_printed_as_the_sum_that_was_judged()
    {
        var actual = new PlanValue { Printed = "5人", Kind = ValueKind.Number, Quantity = new(5, People) };
        var judgement = Judged(actual) with { JudgedNumber = new(23, People) };
        Assert.Contains("実績 23人", Of(IndicatorCharts.Bullet("b", Indicator(actual, JudgedValue.RunningTotal), judgement, ChartWords.Japanese)).Texts());
    }

    [Fact]
    public void A_baseline_that_counts_another_thing_is_not_drawn()
    {
        var (indicator, judgement) = Small(SmallPlan.Visits, "people");
        var other = indicator with { Baseline = indicator.Baseline! with { NotComparable = "数え方が違う" } };
        Assert.Empty(Of(IndicatorCharts.Bullet("b", other, judgement, ChartWords.Japanese)).All("c-base"));
    }

    [Fact]
    public void Values_that_cannot_be_compared_are_not_drawn()
    {
        var (indicator, judgement) = Small(SmallPlan.Visits, "people");
        Assert.Null(IndicatorCharts.Bullet("b", indicator, judgement with { Status = Status.NotComparable }, ChartWords.Japanese));
        Assert.Null(IndicatorCharts.Bullet("b", indicator, judgement with { Parts = [new("a", new(1, People), null, null, false)] }, ChartWords.Japanese));
    }

    private static (Indicator, Judgement) Small(NodeKey node, string id)
    {
        var model = SmallSite.PlanModel();
        var indicator = model.Plan.NodeByKey[node].Indicators.First(i => i.Id == id);
        return (indicator, model.Score.CurrentOf(model.Plan.NodeByKey[node], indicator));
    }

    private static Indicator Indicator(PlanValue actual, JudgedValue judged) => new()
    {
        Id = "i",
        Name = "件数",
        Actuals = [new(new(2022), actual, SmallPlan.Span)],
        Rule = new JudgementRule { JudgedValue = judged },
        Span = SmallPlan.Span,
    };

    private static Judgement Judged(PlanValue actual) => new()
    {
        Node = SmallPlan.Visits,
        IndicatorId = "i",
        Year = new(2022),
        ReportedIn = new(2022),
        Rule = new JudgementRule(),
        Status = Status.Missed,
        DecidedBy = Deciding.Band,
        Target = new(new(2022), new() { Printed = "10件", Kind = ValueKind.Number, Quantity = new(10, People) }, null, SmallPlan.Span),
        Actual = new(new(2022), actual, SmallPlan.Span),
    };
}
