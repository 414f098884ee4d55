using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>Who has the last word: the plan's wish to have nothing judged, then a doubt, then the editors' judgement, then what can be computed.</summary>
public sealed class PrecedenceTests
{
    private const string Reached = "{ value: 12件 }";
    private const string Doubted = "{ value: 12件, doubtful: 誤植か }";
    private const string Judged = "{ value: 12件, judgement: { status: missed, reason: 別の理由 } }";
    private const string Both = "{ value: 12件, doubtful: 誤植か, judgement: { status: missed, reason: 別の理由 } }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        // direction, judgement of the indicator, actual of R3 against 10件: status and what decided
        { "up", "", Reached, "achieved Band" },
        { "up", "", Doubted, "doubtful Doubtful" },
        { "up", "", Judged, "missed Staff" },
        { "up", "", Both, "doubtful Doubtful" },
        { "neutral", "", Reached, "not_judged Neutral" },
        { "neutral", "", Doubted, "doubtful Doubtful" },
        { "neutral", "", Judged, "missed Staff" },
        { "neutral", "", "\"-\"", "not_reported NoActual" }, // what is missing stays said
        { "neutral", "", "集計中", "not_reported PendingActual" },
        { "neutral", "", "検討", "not_judged Neutral" },
        { "neutral", "", "12人", "not_comparable UnitsDiffer" },
        { "up", "none", Reached, "not_judged JudgementNone" },
        { "up", "none", Doubted, "not_judged JudgementNone" },
        { "up", "none", Judged, "not_judged JudgementNone" },
        { "up", "none", "\"-\"", "not_judged NoActual" },
        { "up", "none", "集計中", "not_judged PendingActual" },
        { "neutral", "none", Reached, "not_judged JudgementNone" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_last_word_is_the_same_everywhere(string direction, string judgement, string actual, string expected)
    {
        var own = judgement.Length > 0 ? $", judgement: {judgement}" : "";
        var judged = OnePlan.Judge($"direction: {direction}, targets: {{ R3: 10件 }}{own}", [(3, actual)]);
        Assert.Equal(expected, $"{judged.Status.Id()} {judged.DecidedBy}");
    }

    [Fact]
    public void A_doubted_value_keeps_its_calculation_and_nothing_is_concluded_from_it()
    {
        var judged = OnePlan.Judge("direction: up, baseline: { year: H30, value: 8件 }, targets: { R5: 10件 }", [(2, "9件"), (3, Doubted)], "target: final");
        Assert.Equal((Status.Doubtful, 120m, 200m), (judged.Status, judged.Attainment, judged.Progress));
        Assert.Equal((null, null, null, null, null), (judged.Change, judged.Pace, judged.Travel, judged.Band, judged.Mark));
        Assert.False(judged.IsBehind || judged.IsBeforeDue);
        Assert.NotEmpty(judged.Calculations);
    }

    [Fact]
    public void A_doubt_speaks_of_its_own_year_only()
    {
        var years = OnePlan.Score("direction: up, targets: { R2: 10件, R3: 10件 }", [(2, Doubted), (3, "12件")]).ByYear[(new("measure", "m"), "i")];
        Assert.Equal([Status.Doubtful, Status.Achieved], years.Select(j => j.Status));
    }

    [Fact]
    public void A_published_mark_is_not_held_against_a_doubted_value() =>
        Assert.False(OnePlan.Judge("direction: up, targets: { R3: 10件 }", [(3, "{ value: 2件, published: 達成, doubtful: 誤植か }")], "published_marks: { 達成: achieved }").Differs);

    public static TheoryData<string, string> Undecided => new()
    {
        { "東5か所 西1箇所", "東5か所 西1箇所" }, // parts
        { "策定", "策定" }, // words
        { "減少", "3件" }, // a wish
        { "5～10件", "7件" }, // a range
        { "0件", "0件" },
    };

    [Theory]
    [MemberData(nameof(Undecided))]
    public void Where_no_direction_is_better_no_kind_of_value_is_judged(string target, string actual)
    {
        var judged = OnePlan.Judge($"direction: neutral, baseline: {{ year: R2, value: 5件 }}, targets: {{ R3: \"{target}\" }}", [(3, $"\"{actual}\"")]);
        Assert.Equal((Status.NotJudged, Deciding.Neutral, null, null, null), (judged.Status, judged.DecidedBy, judged.Attainment, judged.Band, judged.Travel));
    }

    [Fact]
    public void What_is_only_compared_shows_its_change_and_no_word_of_better_or_worse()
    {
        var judged = OnePlan.Judge("direction: neutral, baseline: { year: H30, value: 130件 }, targets: { R3: 130件 }", [(3, "104件")]);
        Assert.Equal((Change.Decreased, -20m, null, null), (judged.Change, judged.ChangePercent, judged.Attainment, judged.Progress));
    }

    [Fact]
    public void A_plan_that_wants_no_judgement_keeps_values_rates_and_change()
    {
        var judged = OnePlan.Judge("direction: up, baseline: { year: H30, value: 8件 }, targets: { R3: 10件 }, judgement: none", [(3, "9件")]);
        Assert.Equal((90m, 50m, 12.5m, Change.Improved), (judged.Attainment, judged.Progress, judged.ChangePercent, judged.Change));
        Assert.Equal((null, null, Way.Nearer), (judged.Band, judged.Mark, judged.Travel!.Way));
    }

    [Fact]
    public void Nothing_that_is_not_judged_enters_a_denominator()
    {
        string[] measures = [.. new[] { "up", "up", "up", "neutral" }.Select((d, i) => $"id: m{i}, parent: \"1\", indicators: [{{ id: i, name: 件数, direction: {d}, targets: {{ R3: 10件 }} }}]")];
        var total = Trial.Score("", measures, (3, $"m0: {{ i: {Reached} }}\nm1: {{ i: {Doubted} }}\nm2: {{ i: \"-\" }}\nm3: {{ i: 12件 }}")).Total;
        Assert.Equal("achieved 1, not_reported 1, doubtful 1, not_judged 1", Trial.Counted(total.Nodes));
        Assert.Equal((4, 1, 100m, 1), (total.Known, total.Judged, total.ShareAchieved, total.MeanOf));
    }
}
