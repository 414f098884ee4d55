using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>What a judgement says beside its status: the better way, the line it is on, the target to come, and what decided. The plan runs from R1 to R5.</summary>
public sealed class JudgementTests
{
    [Theory]
    [InlineData("targets: { R3: 100人 }", "95人", Direction.Up)]
    [InlineData("targets: { R3: 0人 }", "5人", Direction.Down)] // none is as few as can be
    [InlineData("baseline: { value: 120人 }, targets: { R3: 100人 }", "110人", Direction.Down)]
    [InlineData("baseline: { value: 80人 }, targets: { R3: 100人 }", "90人", Direction.Up)]
    [InlineData("baseline: { value: 100人 }, targets: { R3: 100人 }", "90人", Direction.Up)] // hold at least the level
    [InlineData("baseline: { value: 0人 }, targets: { R3: 0人 }", "5人", Direction.Down)]
    [InlineData("targets: { R3: 100人以下 }", "90人", Direction.Down)]
    [InlineData("targets: { R3: 5～10人 }", "7人", Direction.Keep)]
    [InlineData("targets: { R3: 15人削減 }", "15人削減", Direction.Down)]
    [InlineData("targets: { R3: 15人増 }", "15人増", Direction.Up)]
    [InlineData("targets: { R3: 減少 }", "2人減", Direction.Down)]
    [InlineData("targets: { R3: 増加 }", "2人増", Direction.Up)]
    [InlineData("targets: { R3: 維持 }", "0人減", Direction.Keep)]
    public void Which_way_is_better_follows_from_the_words_and_the_values(string indicator, string actual, Direction direction) =>
        Assert.Equal(direction, OnePlan.Judge(indicator, [(3, actual)]).Direction);

    [Theory]
    [InlineData("direction: down, baseline: { year: R1, value: 100件 }, targets: { R5: 60件 }", "75件", 80, 5, true)] // 100 − 40 × 2/4
    [InlineData("direction: down, baseline: { year: R1, value: 100件 }, targets: { R5: 60件 }", "85件", 80, -5, false)]
    [InlineData("direction: up, baseline: { year: R1, value: 100件 }, targets: { R5: 140件 }", "110件", 120, -10, false)]
    [InlineData("direction: up, baseline: { year: R1, value: 100件 }, targets: { R5: 140件 }", "120件", 120, 0, true)]
    public void On_the_way_the_straight_line_tells_what_is_expected(string indicator, string actual, int expected, int lead, bool onPace)
    {
        var pace = OnePlan.Judge(indicator, [(3, actual)], "target: final").Pace;
        Assert.Equal((expected, 50, lead, onPace, 2019, 2023), (pace?.Expected.Number, pace?.ExpectedPercent, pace?.Lead, pace?.OnPace, pace?.From.Start, pace?.To.Start));
    }

    [Theory]
    [InlineData("direction: up, baseline: { year: R3, value: 100件 }, targets: { R5: 140件 }")] // the line only begins
    [InlineData("direction: up, targets: { R5: 140件 }")]
    [InlineData("direction: up, baseline: { year: R1, value: 100件 }, targets: { R3: 140件 }")] // the year has come
    public void Without_a_way_that_is_under_way_nothing_is_expected(string indicator) =>
        Assert.Null(OnePlan.Judge(indicator, [(3, "110件")], "target: final").Pace);

    [Theory]
    [InlineData("{ R3: 10件, R5: 20件 }", 2021, null)]
    [InlineData("{ R5: 20件 }", null, 2023)]
    [InlineData("{ R2: 10件, R4: \"-\", R5: 20件 }", null, 2023)] // a dash is no target to come
    public void The_target_to_come_is_told_where_the_year_has_none(string targets, int? year, int? next)
    {
        var judgement = OnePlan.Judge($"direction: up, targets: {targets}", [(3, "9件")]);
        Assert.Equal((year, next), (judgement.Target?.Year.Start, judgement.Next?.Year.Start));
    }

    [Theory]
    [InlineData("検討", "target: final", Status.NotDue, Deciding.NotDueYet)]
    [InlineData("検討", "target: final, judge_before_due: true", Status.Missed, Deciding.Stages)]
    [InlineData("完成", "target: final", Status.Achieved, Deciding.Stages)]
    public void What_decided_a_stage_is_told(string actual, string rule, Status status, Deciding by)
    {
        var judgement = OnePlan.Judge("stages: [検討, 設計, 完成], targets: { R5: 完成 }", [(3, actual)], rule);
        Assert.Equal((status, by), (judgement.Status, judgement.DecidedBy));
    }

    [Fact]
    public void A_year_has_its_own_judgement_and_a_year_without_report_none()
    {
        var score = OnePlan.Score("direction: up, targets: { R3: 10件 }", [(2, "5件"), (3, "9件")]);
        var node = score.Plan.Nodes.Single();
        var indicator = node.Indicators.Single();
        Assert.Equal("5件", score.JudgementOf(node, indicator, new(2020))?.Actual?.Value.Printed);
        Assert.Equal("9件", score.JudgementOf(node, indicator, new(2021))?.Actual?.Value.Printed);
        Assert.Equal("9件", score.JudgementOf(node, indicator, null)?.Actual?.Value.Printed);
        Assert.Null(score.JudgementOf(node, indicator, new(2023)));
    }

    [Theory]
    [InlineData("5件", "9件", "")]
    [InlineData("{ value: 5件, published: 達成 }", "{ value: 9件, published: 未達成 }", "2021")] // marks: the current one
    [InlineData("{ value: 5件, published: 50% }", "{ value: 9件, published: 90% }", "2021 2020")] // rates: of every year
    [InlineData("{ value: 5件, published: 50% }", "9件", "2020")]
    public void What_the_municipality_published_is_told_once(string former, string latest, string years)
    {
        var score = OnePlan.Score("direction: up, targets: { R2: 10件, R3: 10件 }", [(2, former), (3, latest)], "published_marks: { 達成: achieved, 未達成: missed }");
        Assert.Equal(years, string.Join(' ', score.Published.Select(j => j.Year)));
    }
}
