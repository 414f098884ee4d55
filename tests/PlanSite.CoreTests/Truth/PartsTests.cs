using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Truth;

/// <summary>Only a part that had to move can lift a result of several parts to nearly, and none is missed before it is due.</summary>
public sealed class PartsTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        // baseline, target, actual: status and mean of the parts, each capped at 100 %
        { "地域型5か所 ブランチ1箇所", "地域型5か所 ブランチ2箇所", "地域型5箇所 ブランチ1箇所", "missed 75.0%" }, // the only promise was not kept
        { "地域型5か所 ブランチ1箇所", "地域型5か所 ブランチ2箇所", "地域型4か所 ブランチ2箇所", "nearly 90.0%" }, // kept, though the other fell back: 80 and 100
        { "地域型5か所 ブランチ1箇所", "地域型5か所 ブランチ2箇所", "地域型5か所 ブランチ2箇所", "achieved 100.0%" },
        { "東1か所 西1か所 南1か所", "東2か所 西2か所 南1か所", "東2か所 西1か所 南1か所", "nearly 83.3%" }, // 100, 50, 100
        { "東1か所 西1か所 南1か所", "東2か所 西2か所 南1か所", "東1か所 西1か所 南1か所", "missed 66.7%" },
        { "東1か所 西1か所", "東4か所 西2か所", "東3か所 西1か所", "missed 62.5%" }, // both moved or should have, none is there
        { "東2か所 西2か所", "東2か所 西2か所", "東2か所 西1か所", "missed 75.0%" }, // nothing had to move, one was lost
        { "-", "東2か所 西2か所", "東2か所 西1か所", "nearly 75.0%" }, // without a baseline every part counts
        { "3か所", "東2か所 西2か所", "東2か所 西1か所", "nearly 75.0%" }, // a baseline without parts tells nothing
        { "東2件 西1件", "東2か所 西2か所", "東2か所 西1か所", "nearly 75.0%" }, // nor does one of another unit
        { "3、4年生20回 5、6年生35回", "3、4年生20回 5、6年生40回", "3、4年20回 5、6年35回", "missed 93.8%" }, // 100 and 87.5; labels one letter shorter
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Only_a_part_that_had_to_move_lifts_to_nearly(string baseline, string target, string actual, string expected)
    {
        var judged = OnePlan.Judge($"direction: up, baseline: {{ year: H30, value: \"{baseline}\" }}, targets: {{ R3: \"{target}\" }}", [(3, $"\"{actual}\"")]);
        Assert.Equal(expected, $"{judged.Status.Id()} {Format.Percent(judged.Headline)}");
    }

    [Fact]
    public void A_baseline_that_cannot_be_compared_counts_every_part() =>
        Assert.Equal(Status.Nearly, OnePlan.Judge("direction: up, baseline: { year: H30, value: 東2か所 西1か所, not_comparable: 別のもの }, targets: { R3: 東2か所 西2か所 }",
            [(3, "東2か所 西1か所")]).Status);

    [Theory]
    [InlineData("東1か所 西1か所", "target: final", "not_due NotDueYet")]
    [InlineData("東2か所 西1か所", "target: final", "not_due NotDueYet")]
    [InlineData("東2か所 西2か所", "target: final", "achieved Parts")] // early
    [InlineData("東1か所 西1か所", "target: final, judge_before_due: true", "missed Parts")]
    public void Parts_are_not_missed_before_their_year(string actual, string rule, string expected)
    {
        var judged = OnePlan.Judge("direction: up, targets: { R5: 東2か所 西2か所 }", [(3, actual)], rule);
        Assert.Equal(expected, $"{judged.Status.Id()} {judged.DecidedBy}");
        Assert.Equal(rule == "target: final", judged.IsBeforeDue);
    }

    [Theory]
    [InlineData("設計", "target: final", "not_due")]
    [InlineData("工事", "target: final", "achieved")]
    [InlineData("設計", "target: final, judge_before_due: true", "missed")]
    public void Stages_are_not_missed_before_their_year(string actual, string rule, string status) =>
        Assert.Equal(status, OnePlan.Judge("stages: [検討, 設計, 工事], targets: { R5: 工事 }", [(3, actual)], rule).Status.Id());

    [Theory]
    [InlineData("検討", "target: final", "not_due")]
    [InlineData("策定", "target: final", "achieved")]
    [InlineData("検討", "target: final, judge_before_due: true", "needs_judgement")]
    [InlineData("検討", "target: year", "not_due")] // no target this year
    public void Words_wait_for_their_year_before_they_wait_for_a_human(string actual, string rule, string status) =>
        Assert.Equal(status, OnePlan.Judge("targets: { R5: 策定 }", [(3, actual)], rule).Status.Id());
}
