using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Truth;

/// <summary>A rule may change between years; each year is judged by the rule of its time, as of the value's own year.</summary>
public sealed class RulesInTimeTests
{
    private const string Lenient = "bands: [{ from: 100, status: achieved }, { from: 80, status: nearly }, { status: missed }]";
    private const string Strict = "bands: [{ from: 100, status: achieved }, { status: missed }]";
    private const string Hundred = "id: a, parent: \"1\", indicators: [{ id: i, name: 件数, direction: up, targets: { R1: 100件, R2: 100件, R3: 100件, R4: 100件 } }]";
    private const string Ninety = "a: { i: 90件 }";

    public static TheoryData<string, string> Rules => new()
    {
        // judgement of the plan, statuses of R1 to R4 for 90 of 100
        { $"[{{ {Lenient} }}, {{ from: R3, {Strict} }}]", "nearly nearly missed missed" },
        { $"[{{ {Strict} }}, {{ from: R2, {Lenient} }}]", "missed nearly nearly nearly" },
        { $"[{{ {Lenient} }}, {{ from: R2, {Strict} }}, {{ from: R4, bands: [{{ from: 90, status: achieved }}, {{ status: missed }}] }}]", "nearly missed missed achieved" },
        { $"[{{ {Strict} }}, {{ from: 2021, {Lenient} }}]", "missed missed nearly nearly" },
        { $"[{{ none: true }}, {{ from: R3, none: false, {Strict} }}]", "not_judged not_judged missed missed" },
        { $"[{{ {Lenient} }}, {{ from: R4, none: true }}]", "nearly nearly nearly not_judged" },
        { $"[{{ {Strict} }}]", "missed missed missed missed" },
        { $"[{{ {Strict} }}, {{ from: R3, note: 言葉だけ改めた }}]", "missed missed missed missed" }, // what a later rule does not say stays as it was
        { "none", "not_judged not_judged not_judged not_judged" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_year_is_judged_by_the_rule_of_its_time(string rule, string expected)
    {
        var score = Trial.Score($"judgement: {rule}", [Hundred], (1, Ninety), (2, Ninety), (3, Ninety), (4, Ninety));
        Assert.Equal(expected, string.Join(' ', score.ByYear[(new("measure", "a"), "i")].Select(j => j.Status.Id())));
        Assert.Equal(expected.Split(' ')[3], score.CurrentOf("a").Status.Id());
    }

    [Fact]
    public void A_late_value_is_judged_by_the_rule_of_its_own_year()
    {
        var score = Trial.Score($"judgement: [{{ {Lenient} }}, {{ from: R3, {Strict} }}]", [Hundred], (3, "a: { i: { value: 90件, year: R2 } }"), (4, "a: { i: { value: 90件, year: R3 } }"));
        Assert.Equal(["2020 nearly", "2021 missed"], score.ByYear[(new("measure", "a"), "i")].Select(j => $"{j.Year.Start} {j.Status.Id()}"));
    }

    [Fact]
    public void An_exception_of_an_indicator_holds_in_all_times()
    {
        // half of the way from 80: progress is the headline in both times, 50 % is nearly at first and missed later
        const string Own = "id: a, parent: \"1\", indicators: [{ id: i, name: 件数, direction: up, baseline: { year: H30, value: 80件 }, targets: { R1: 100件, R2: 100件 }, judgement: { headline: progress } }]";
        var score = Trial.Score("judgement: [{ bands: [{ from: 100, status: achieved }, { from: 50, status: nearly }, { status: missed }] }, { from: R2, bands: [{ from: 100, status: achieved }, { status: missed }] }]",
            [Own], (1, Ninety), (2, Ninety));
        Assert.Equal([(Status.Nearly, 50m), (Status.Missed, 50m)], score.ByYear[(new("measure", "a"), "i")].Select(j => (j.Status, j.Headline!.Value)));
    }

    [Fact]
    public void An_indicator_may_change_its_own_rule_at_its_own_time()
    {
        const string Own = "id: a, parent: \"1\", indicators: [{ id: i, name: 件数, direction: up, targets: { R1: 100件, R2: 100件, R3: 100件 }, judgement: [{ none: true }, { from: R2, none: false }] }]";
        var score = Trial.Score($"judgement: [{{ {Lenient} }}, {{ from: R3, {Strict} }}]", [Own], (1, Ninety), (2, Ninety), (3, Ninety));
        Assert.Equal(Status.NotJudged, score.ByYear[(new("measure", "a"), "i")][0].Status);
    }

    [Fact]
    public void The_years_before_the_first_change_have_the_first_rule()
    {
        var rule = Trial.Score($"judgement: [{{ {Lenient} }}, {{ from: R2, {Strict} }}, {{ from: R4, target: final }}]", [Hundred]).Plan.Rule;
        Assert.Equal([3, 3, 2, 2, 2, 2], new[] { 1989, 2019, 2020, 2021, 2022, 2099 }.Select(y => rule.At(new FiscalYear(y)).Bands.Length));
        Assert.Equal([TargetBasis.Year, TargetBasis.Final], new[] { 2021, 2022 }.Select(y => rule.At(new FiscalYear(y)).Target));
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { $"[{{ {Lenient} }}, {{ {Strict} }}]", "PS0310" }, // no year for the second
        { $"[{{ from: R1, {Lenient} }}, {{ from: R3, {Strict} }}]", "PS0310" }, // a year for the first
        { $"[{{ {Lenient} }}, {{ from: R4, {Strict} }}, {{ from: R2, {Lenient} }}]", "PS0310" }, // not in order
        { $"[{{ {Lenient} }}, {{ from: R4, {Strict} }}, {{ from: R4, {Lenient} }}]", "PS0310" }, // twice the same year
        { $"[{{ {Lenient} }}, {{ from: R9, {Strict} }}]", "PS0303" }, // after the plan
        { $"[{{ {Lenient} }}, {{ from: 来年, {Strict} }}]", "PS0205" },
        { "{ bands: [{ from: 100, status: achieved }, { status: not_judged }] }", "PS0310" },
        { "{ bands: [{ from: 100, status: achieved }, { status: doubtful }] }", "PS0310" },
        { "{ bands: [{ from: 100, status: achieved }, { from: 50, status: not_due }, { status: missed }] }", "PS0310" },
        { "nothing", "PS0203" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_a_rule_is_told(string rule, string code) =>
        Assert.Contains(code, Trial.Check(Trial.Files($"judgement: {rule}", [Hundred])).Select(d => d.Rule.Code));

    [Fact]
    public void A_mark_that_staff_alone_give_may_mean_any_status() =>
        Assert.Empty(Trial.Check(Trial.Files("judgement: { bands: [{ from: 100, status: achieved }, { status: missed }, { status: ended, mark: 中止, staff_only: true }] }", [Hundred])));

    [Fact]
    public void An_indicator_whose_rule_is_the_plans_own_is_no_exception()
    {
        var plan = Trial.Score($"judgement: {{ target: final, {Strict} }}", [
            "id: a, parent: \"1\", indicators: [{ id: i, name: 件数, direction: up, targets: { R5: 5件 }, judgement: { target: final } }]",
            "id: b, parent: \"1\", indicators: [{ id: i, name: 件数, direction: up, targets: { R5: 5件 }, judgement: { target: year } }]"]).Plan;
        Assert.Equal([true, false], plan.Nodes.SelectMany(n => n.Indicators).Select(i => i.Rule.IsSame(plan.Rule)));
    }

    [Fact]
    public void A_published_mark_is_read_by_the_words_of_its_time()
    {
        var score = Trial.Score("judgement: [{ published_marks: { 可: achieved } }, { from: R2, published_marks: { 可: nearly } }]", [Hundred],
            (1, "a: { i: { value: 100件, published: 可 } }"), (2, "a: { i: { value: 100件, published: 可 } }"));
        Assert.Equal([(Status.Achieved, false), (Status.Nearly, true)], score.ByYear[(new("measure", "a"), "i")].Select(j => (j.Published!.Status, j.Differs)));
    }
}
