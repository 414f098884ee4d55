using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Compute;

/// <summary>What is judged how, each case worked out by hand.</summary>
public sealed class JudgeTests
{
    public static TheoryData<string, string, string, string, string, string, string, string> Numbers => new()
    {
        // direction  baseline  target    actual    attainment  progress   change       status
        { "up", "100人", "200人", "150人", "75.0%", "50.0%", "Improved", "missed" },
        { "up", "100人", "200人", "200人", "100.0%", "100.0%", "Improved", "achieved" },
        { "up", "100人", "200人", "90人", "45.0%", "−10.0%", "Worsened", "missed" },
        { "up", "190人", "200人", "180人", "90.0%", "−100.0%", "Worsened", "missed" },
        { "up", "150人", "200人", "180人", "90.0%", "60.0%", "Improved", "nearly" },
        { "up", "0件", "3件", "0件", "0.0%", "0.0%", "Unchanged", "missed" },
        { "down", "200t", "100t", "125t", "80.0%", "75.0%", "Improved", "nearly" },
        { "down", "5件", "0件", "0件", "100.0%", "100.0%", "Improved", "achieved" },
        { "down", "5件", "0件", "1件", "0.0%", "80.0%", "Improved", "missed" },
        { "down", "5件", "2件", "0件", "100.0%", "166.7%", "Improved", "achieved" },
        { "down", "2件", "3件", "2件", "150.0%", "–", "Unchanged", "achieved" },
        { "keep", "50%", "50%", "49%", "98.0%", "–", "Worsened", "missed" },
        { "keep", "40%", "50%", "49%", "98.0%", "–", "Improved", "nearly" },
        { "up", "▲5%", "0%", "▲1%", "–", "80.0%", "Improved", "missed" },
        { "up", "▲5%", "1%", "2%", "200.0%", "116.7%", "Improved", "achieved" },
        { "up", "100人", "1,000人以上", "1,000人", "100.0%", "100.0%", "Improved", "achieved" },
        { "down", "60%", "50%未満", "50%", "100.0%", "100.0%", "Improved", "nearly" },
        { "down", "60%", "50%未満", "49.9%", "100.2%", "101.0%", "Improved", "achieved" },
        { "up", "3件", "5～10件", "7件", "100.0%", "–", "Improved", "achieved" },
        { "up", "3件", "5～10件", "4件", "80.0%", "–", "Improved", "nearly" },
        { "up", "3件", "5～10件", "20件", "50.0%", "–", "Worsened", "missed" },
        { "up", "1km", "2km", "1,800m", "90.0%", "80.0%", "Improved", "nearly" },
        { "up", "1,000千円", "200万円", "0.02億円", "100.0%", "100.0%", "Improved", "achieved" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_against_a_number(string direction, string baseline, string target, string actual, string attainment, string progress, string change, string status)
    {
        var judgement = OnePlan.Judge($"direction: {direction}, baseline: {{ year: H30, value: \"{baseline}\" }}, targets: {{ R3: \"{target}\" }}", [(3, $"\"{actual}\"")]);
        Assert.Equal((attainment, progress, change, status),
            (Format.Percent(judgement.Attainment), Format.Percent(judgement.Progress), judgement.Change?.ToString() ?? "", judgement.Status.Id()));
    }

    public static TheoryData<string, string, string, string> Open => new()
    {
        // target    actual       status             decided by
        { "10件", "10人", "not_comparable", "UnitsDiffer" },
        { "10件", "検討", "not_comparable", "WordsOnly" },
        { "検討", "3件", "not_comparable", "WordsOnly" },
        { "策定", "策定", "achieved", "EqualText" },
        { "策定", "策　定", "achieved", "EqualText" },
        { "策定", "検討", "needs_judgement", "WordsOnly" },
        { "10件", "-", "not_reported", "NoActual" },
        { "10件", "集計中", "not_reported", "PendingActual" },
        { "-", "10件", "no_target", "NoTarget" },
        { "10件", "1.2.3件", "needs_judgement", "WordsOnly" },
    };

    [Theory]
    [MemberData(nameof(Open))]
    public void What_cannot_be_divided_is_said_so(string target, string actual, string status, string by)
    {
        var judgement = OnePlan.Judge($"targets: {{ R3: \"{target}\" }}", [(3, $"\"{actual}\"")]);
        Assert.Equal((status, by), (judgement.Status.Id(), judgement.DecidedBy.ToString()));
        Assert.Null(judgement.Attainment);
    }

    [Theory]
    [InlineData("設計", "missed")]
    [InlineData("工事", "achieved")]
    [InlineData("完成", "achieved")]
    [InlineData("調査", "needs_judgement")]
    public void With_an_order_of_stages_the_position_decides(string reached, string status) =>
        Assert.Equal(status, OnePlan.Judge("stages: [検討, 設計, 工事, 完成], targets: { R3: 工事 }", [(3, reached)]).Status.Id());

    [Theory]
    [InlineData("東5か所 西1箇所", "achieved", "100.0%")]
    [InlineData("東6か所 西0箇所", "nearly", "50.0%")]
    [InlineData("東4か所 西0箇所", "missed", "40.0%")]
    [InlineData("西1箇所 東5か所", "achieved", "100.0%")]
    public void Parts_are_compared_label_by_label(string actual, string status, string mean)
    {
        var judgement = OnePlan.Judge("targets: { R3: 東5か所 西1箇所 }", [(3, $"\"{actual}\"")]);
        Assert.Equal((status, mean), (judgement.Status.Id(), Format.Percent(judgement.Headline)));
    }

    [Theory]
    [InlineData("90件", "achieved")]
    [InlineData("100件", "missed")]
    [InlineData("110件", "missed")]
    public void A_wish_looks_only_at_the_way_it_went(string actual, string status) =>
        Assert.Equal(status, OnePlan.Judge("baseline: { year: H30, value: 100件 }, targets: { R3: 減少 }", [(3, actual)]).Status.Id());

    [Fact]
    public void A_held_level_within_its_tolerance_is_achieved()
    {
        var judgement = OnePlan.Judge("direction: keep, baseline: { value: 100人 }, targets: { R3: 100人 }, judgement: { keep_tolerance: 5% }", [(3, "95人")]);
        Assert.Equal((Status.Achieved, Deciding.KeepTolerance, 100m), (judgement.Status, judgement.DecidedBy, judgement.Attainment));
    }

    [Fact]
    public void Increments_add_up_to_a_running_total()
    {
        var judgement = OnePlan.Judge("direction: up, targets: { R5: 100件 }, judgement: { judged_value: running_total, target: final }", [(1, "40件"), (2, "30件"), (3, "35件")]);
        Assert.Equal((Status.Achieved, 105m), (judgement.Status, judgement.Attainment));
    }

    [Fact]
    public void A_year_without_a_report_leaves_no_running_total() =>
        Assert.Equal(Status.NotComparable, OnePlan.Judge("direction: up, targets: { R3: 100件 }, judgement: { judged_value: running_total }", [(2, "\"-\""), (3, "35件")]).Status);

    [Fact]
    public void The_number_in_brackets_is_judged_where_the_plan_says_so() =>
        Assert.Equal(Status.Achieved, OnePlan.Judge("direction: up, targets: { R3: 20件 }, judgement: { judged_value: bracket }", [(3, "\"5件 (23件)\"")]).Status);

    [Fact]
    public void A_final_target_is_not_missed_before_its_year_but_can_be_reached_early()
    {
        const string Indicator = "direction: up, baseline: { year: H30, value: 0件 }, targets: { R5: 50件 }";
        Assert.Equal(Status.NotDue, OnePlan.Judge(Indicator, [(3, "20件")], "target: final").Status);
        Assert.Equal(Status.Achieved, OnePlan.Judge(Indicator, [(3, "50件")], "target: final").Status);
        Assert.Equal(Status.Missed, OnePlan.Judge(Indicator, [(3, "20件")], "target: final, judge_before_due: true").Status);
    }

    [Fact]
    public void The_pace_tells_what_the_straight_line_expects_by_now()
    {
        // H30 to R5 is five years; R3 is the third: 60 % of the way from 0 to 50 is 30
        var pace = OnePlan.Judge("direction: up, baseline: { year: H30, value: 0件 }, targets: { R5: 50件 }", [(3, "20件")], "target: final").Pace!;
        Assert.Equal((30m, 60m, -10m, false), (pace.Expected.Number, pace.ExpectedPercent, pace.Lead, pace.OnPace));
    }

    [Fact]
    public void A_target_once_met_stays_met_where_the_rule_says_any_year()
    {
        const string Indicator = "direction: up, targets: { R3: 10件 }";
        (int, string)[] actuals = [(2, "11件"), (3, "9件")];
        Assert.Equal(Status.Nearly, OnePlan.Judge(Indicator, actuals, "target: final").Status);
        var met = OnePlan.Judge(Indicator, actuals, "target: final, reached: any_year");
        Assert.Equal((Status.Achieved, 2020), (met.Status, met.Actual!.Year.Start));
    }

    [Fact]
    public void A_later_year_shows_its_own_figure_beside_the_status_that_stays()
    {
        var years = OnePlan.Score("direction: up, targets: { R3: 10件 }", [(2, "11件"), (3, "9件")], "target: final, reached: any_year").ByYear[(new NodeKey("measure", "m"), "i")];
        Assert.Equal([("11件", "110.0%", Status.Achieved), ("9件", "90.0%", Status.Achieved)],
            years.Select(j => (j.Actual!.Value.Printed, Format.Percent(j.Attainment), j.Status)));
    }

    [Fact]
    public void Staff_may_judge_with_a_reason_and_the_rate_stays_beside_it()
    {
        var judgement = OnePlan.Judge("direction: up, targets: { R3: 10件 }", [(3, "{ value: 5件, judgement: { status: ended, reason: 国の制度が終わった。 } }")]);
        Assert.Equal((Status.Ended, Deciding.Staff, 50m, "国の制度が終わった。"), (judgement.Status, judgement.DecidedBy, judgement.Attainment, judgement.Staff!.Reason));
    }

    [Theory]
    [InlineData("達成", "9件", true)]
    [InlineData("達成", "10件", false)]
    [InlineData("未達成", "9件", false)]
    [InlineData("未達成", "10件", true)]
    public void A_published_judgement_is_compared_on_its_own_scale(string published, string actual, bool differs) =>
        Assert.Equal(differs, OnePlan.Judge("direction: up, targets: { R3: 10件 }", [(3, $"{{ value: {actual}, published: {published} }}")],
            "published_marks: { 達成: achieved, 未達成: missed }").Differs);

    [Fact]
    public void A_measure_that_ended_is_not_judged_any_more()
    {
        var files = Content.Small();
        files.With("content/plans/town/measures/01.yaml", files.Text("content/plans/town/measures/01.yaml").Replace("- id: 01-2\n", "- id: 01-2\n  to: R3\n", StringComparison.Ordinal))
            .With("content/plans/town/actuals/2022.yaml", files.Text("content/plans/town/actuals/2022.yaml").Replace("01-2: { complaints: 2件, grade: ○ }\n", "", StringComparison.Ordinal));
        Assert.Equal(Status.Ended, Scorecards.Of(Content.Valid(files).Plans.Single()).NodeStatus[new NodeKey("measure", "01-2")]);
    }

    [Fact]
    public void A_plan_at_its_start_has_nothing_missing() =>
        Assert.Equal((Status.NotDue, Deciding.NotDueYet), (OnePlan.Judge("targets: { R5: 10件 }", []).Status, OnePlan.Judge("targets: { R5: 10件 }", []).DecidedBy));
}
