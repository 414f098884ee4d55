using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>Rules that differ from their neighbours by one word: which side a tie falls on, and what is said to have decided.</summary>
public sealed class EdgesTests
{
    [Theory]
    [InlineData("110件", Change.Increased)]
    [InlineData("100件", Change.Unchanged)]
    [InlineData("90件", Change.Decreased)]
    public void Where_no_way_is_better_a_value_is_only_more_less_or_the_same(string actual, Change change) =>
        Assert.Equal(change, OnePlan.Judge("direction: neutral, baseline: { year: R2, value: 100件 }, targets: { R3: 120件 }", [(3, actual)]).Change);

    [Theory]
    [InlineData("90件", "target: final", Deciding.Wish)] // reached early
    [InlineData("110件", "target: final", Deciding.NotDueYet)]
    [InlineData("110件", "target: final, judge_before_due: true", Deciding.Wish)]
    public void What_decided_a_wish_is_told(string actual, string rule, Deciding by) =>
        Assert.Equal(by, OnePlan.Judge("baseline: { year: R2, value: 100件 }, targets: { R5: 減少 }", [(3, actual)], rule).DecidedBy);

    [Theory]
    [InlineData("100人", "15人削減", Deciding.NoRate)] // a level against a change
    [InlineData("15人削減", "83人", Deciding.NoRate)] // no level that it was reduced from
    [InlineData("15人削減", "17%減", Deciding.UnitsDiffer)]
    public void Why_a_change_cannot_be_compared_is_told(string target, string actual, Deciding by)
    {
        var judgement = OnePlan.Judge($"targets: {{ R3: {target} }}", [(3, actual)]);
        Assert.Equal((Status.NotComparable, by), (judgement.Status, judgement.DecidedBy));
    }

    [Theory]
    [InlineData("kind: budget, unit: 千円, value: 1501", "事業費は公表では 1,501千円 ですが、内訳を足すと 1500 になります（差 1）。")]
    [InlineData("kind: budget, item: 一般財源, unit: 千円, value: 1101", "事業費「一般財源」は公表では 1,101千円 ですが、内訳を足すと 1100 になります（差 1）。")]
    [InlineData("kind: revenue, unit: 千円, year: R4, value: 121", "歳入の効果額（2022 年度）は公表では 121千円 ですが、内訳を足すと 120 になります（差 1）。")]
    [InlineData("kind: revenue, unit: 千円, year: R3, value: 1", "歳入の効果額（2021 年度）は公表では 1千円 ですが、内訳を足すと 0 になります（差 1）。")]
    [InlineData("kind: expenditure, unit: 千円, value: 31", "歳出の効果額は公表では 31千円 ですが、内訳を足すと 30 になります（差 1）。")]
    [InlineData("kind: grade, item: ○, year: R4, value: 3", "評価の数「○」（2022 年度）は公表では 3 ですが、内訳を足すと 2 になります（差 1）。")]
    [InlineData("kind: judgement, item: 達成, value: 2", "判定の数「達成」は公表では 2 ですが、内訳を足すと 1 になります（差 1）。")]
    [InlineData("kind: judgement, item: missed, value: 2", "判定の数「missed」は公表では 2 ですが、内訳を足すと 1 になります（差 1）。")]
    [InlineData("kind: budget, unit: 千円, value: 1500", null)]
    [InlineData("kind: grade, item: △, value: 1", null)]
    public void A_total_that_does_not_add_up_is_told_in_its_own_unit(string total, string? told)
    {
        const string Plan = "content/plans/town/plan.yaml";
        var files = Content.Small();
        var bag = new DiagnosticBag();
        var text = files.Text(Plan).Replace("kind: budget, unit: 千円, value: 1500", total, StringComparison.Ordinal);
        Scorecards.Compute(Content.Valid(files.With(Plan, text)), bag);
        var found = bag.Sorted().Where(d => d.Rule.Code == "PS0501").Select(d => (d.Message, d.Remedy));
        var remedy = "内訳の数を確かめてください。資料がそう印刷しているなら note に理由を書いてください。";
        Assert.Equal(told is null ? [] : [("計画全体 の" + told, remedy)], found);
    }

    [Fact]
    public void Within_a_node_rates_count_by_the_weights_of_its_indicators()
    {
        // 100 % by weight 3 and 50 % by weight 1: (300 + 50) ÷ 4
        string[] measures =
        [
            "id: a, parent: \"1\", indicators: [{ id: i, name: 件数, weight: 3, direction: up, targets: { R3: 10件 } }, "
                + "{ id: j, name: 回数, weight: 1, direction: up, targets: { R3: 10回 } }]",
        ];
        Assert.Equal(87.5m, Trial.Score("judgement: { weighted: true }", measures, (3, "a: { i: 10件, j: 5回 }")).Total.MeanRate);
    }

    [Fact]
    public void Nodes_count_by_their_weights_where_the_plan_weighs_them()
    {
        // 100 % by weight 3 and 50 % by weight 1; (100 + 50) ÷ 2 without weights
        string[] measures = [Measure("a", "weight: 3,"), Measure("b", "weight: 1,")];
        Assert.Equal(87.5m, Trial.Score("judgement: { weighted: true }", measures, (3, "a: { i: 10件 }\nb: { i: 5件 }")).Total.MeanRate);
        Assert.Equal(75m, Trial.Score("", measures, (3, "a: { i: 10件 }\nb: { i: 5件 }")).Total.MeanRate);
    }

    [Theory]
    [InlineData("direction: up, targets: { R3: 100人超 }", "100人", Status.Nearly)]
    [InlineData("direction: up, targets: { R3: 100人超 }", "101人", Status.Achieved)]
    [InlineData("direction: up, targets: { R3: 100人以上 }", "100人", Status.Achieved)]
    [InlineData("direction: down, targets: { R3: 100人未満 }", "100人", Status.Nearly)]
    [InlineData("direction: down, targets: { R3: 100人未満 }", "99人", Status.Achieved)]
    [InlineData("direction: down, targets: { R3: 100人以下 }", "100人", Status.Achieved)]
    [InlineData("targets: { R3: R5.3.31 }", "令和5年3月31日", Status.Achieved)] // one day in two writings
    public void A_target_is_met_from_its_own_end_on(string indicator, string actual, Status status) =>
        Assert.Equal(status, OnePlan.Judge(indicator, [(3, actual)]).Status);

    [Theory]
    [InlineData("targets: { R3: 15人削減 }", "18人削減", 120, 120, Change.Improved)]
    [InlineData("targets: { R3: 昨年度より5人減 }", "昨年度より6人減", 120, null, null)] // says nothing of the way since the start
    [InlineData("direction: neutral, targets: { R3: 15人増 }", "18人増", 120, 120, Change.Increased)]
    [InlineData("direction: neutral, targets: { R3: 15人減 }", "18人減", 120, 120, Change.Decreased)]
    public void Progress_is_told_of_a_change_since_the_start_only(string indicator, string actual, int attainment, int? progress, Change? change)
    {
        var judgement = OnePlan.Judge(indicator, [(3, actual)]);
        Assert.Equal((attainment, progress, change), (judgement.Attainment, judgement.Progress, judgement.Change));
    }

    [Theory]
    [InlineData("2人減", Deciding.Wish)]
    [InlineData("2人増", Deciding.NotDueYet)]
    public void A_wish_answered_by_a_change_is_told_to_be_decided_by_it(string actual, Deciding by) =>
        Assert.Equal(by, OnePlan.Judge("targets: { R5: 減少 }", [(3, actual)], "target: final").DecidedBy);

    [Theory]
    [InlineData("direction: up, targets: { R5: 100件 }", "9件", "target: final", "PS0513")]
    [InlineData("direction: up, targets: { R5: 100件 }", "9件", "target: final, judged_value: running_total", "")] // still growing
    [InlineData("direction: up", "5件", "judged_value: bracket", "")]
    [InlineData("direction: up, baseline: { year: H30, value: 30件 }", "5件 (10件)", "judged_value: bracket", "PS0521")]
    public void Only_what_can_be_judged_is_asked_about(string indicator, string actual, string rule, string codes)
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site(indicator, [(1, actual)], rule), bag);
        Assert.Equal(codes, string.Join(' ', bag.Sorted().Select(d => d.Rule.Code)));
    }

    private static string Measure(string id, string more) =>
        $"id: {id}, parent: \"1\", {more} indicators: [{{ id: i, name: 件数, direction: up, targets: {{ R3: 10件 }} }}]";
}
