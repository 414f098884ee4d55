using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Tests.Fixtures;
using PlanSite.Values;
using static PlanSite.Tests.Charts.Drawing;

namespace PlanSite.Tests.Charts;

public sealed class IndicatorChartsTests
{
    private static readonly Unit Cases = new("件");

    [Fact]
    public void Baseline_targets_and_actuals_are_told_as_printed()
    {
        var (indicator, judgement) = Small(SmallPlan.Visits, "people");
        var chart = IndicatorCharts.Draw(indicator, [judgement], judgement, ChartWords.Japanese)!;
        Assert.StartsWith(indicator.Name + "の目標と実績。令和2年度 (2020) 当初 1,600人、令和3年度 (2021) 目標 6,650人、令和4年度 (2022) 目標 6,750人 実績 延べ2,303人、判定 ",
            Of(chart).Root.Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_without_a_report_is_drawn_alone()
    {
        var (indicator, judgement) = Small(SmallPlan.Visits, "rate");
        var drawing = Of(IndicatorCharts.Draw(indicator, [], judgement, ChartWords.Japanese)).Narrow();
        Assert.Single(drawing.All("c-range"));
        Assert.Empty(drawing.All("c-dot"));
    }

    [Theory]
    [InlineData(JudgedValue.First, "5件 (累計 23件)", "実績5件")]
    [InlineData(JudgedValue.Bracket, "5件 (累計 23件)", "実績23件")]
    public void The_number_that_the_rule_judges_is_drawn(JudgedValue judged, string printed, string label)
    {
        var actual = new PlanValue { Printed = printed, Kind = ValueKind.Number, Quantity = new(5, Cases), Secondary = new(23, Cases) };
        Assert.Contains(label, Texts(Indicator(actual, judged), Judged(actual)));
    }

    [Fact]
    public void A_running_total_is_told_as_the_sum_that_was_judged()
    {
        var actual = new PlanValue { Printed = "5件", Kind = ValueKind.Number, Quantity = new(5, Cases) };
        Assert.Contains("実績23件", Texts(Indicator(actual, JudgedValue.RunningTotal), Judged(actual) with { JudgedNumber = new(23, Cases) }));
    }

    [Fact]
    public void A_baseline_that_counts_another_thing_is_not_drawn()
    {
        var (indicator, judgement) = Small(SmallPlan.Visits, "people");
        var other = indicator with { Baseline = indicator.Baseline! with { NotComparable = "数え方が違う" } };
        Assert.Empty(Of(IndicatorCharts.Draw(other, [judgement], judgement, ChartWords.Japanese)).Narrow().All("c-base"));
    }

    [Fact]
    public void Values_that_cannot_be_compared_are_not_drawn()
    {
        var (indicator, judgement) = Small(SmallPlan.Visits, "people");
        var apart = judgement with { Status = Status.NotComparable };
        Assert.Null(IndicatorCharts.Draw(indicator, [apart], apart, ChartWords.Japanese));
        var parts = judgement with { Parts = [new("a", new(1, Cases), null, null, false)] };
        Assert.Null(IndicatorCharts.Draw(indicator, [parts], parts, ChartWords.Japanese));
    }

    private static string[] Texts(Indicator indicator, Judgement judgement) =>
        [.. Of(IndicatorCharts.Draw(indicator, [judgement], judgement, ChartWords.Japanese)).Narrow().Texts()];

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
        Target = new(new(2022), new() { Printed = "10件", Kind = ValueKind.Number, Quantity = new(10, Cases) }, null, SmallPlan.Span),
        Actual = new(new(2022), actual, SmallPlan.Span),
    };
}
