using PlanSite.Compute;
using PlanSite.Pages.Wording;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Rendering;

/// <summary>The calculation as printed: formula, numbers put in, rounding, and the rule that decided.</summary>
public sealed class ExplanationsTests
{
    [Theory]
    [InlineData("baseline: { value: '1,600人' }, targets: { R5: '6,750人' }, direction: up", "2,303人", "",
        "2,303 ÷ 6,750 × 100 = 34.1185…% → 34.1% | (2,303 − 1,600) ÷ (6,750 − 1,600) × 100 = 13.6504…% → 13.7% | (2,303 − 1,600) ÷ 1,600 × 100 = 43.9375% → 43.9%",
        "達成率が34.1%で、「80%未満」の区分に入るため「未達成」です。")]
    [InlineData("baseline: { value: '653人' }, targets: { R5: '645人' }, direction: down", "660人", "",
        "645 ÷ 660 × 100 = 97.7272…% → 97.7% | (660 − 653) ÷ (645 − 653) × 100 = −87.5% | (653 − 660) ÷ 653 × 100 = −1.0719…% → −1.1%",
        "達成率は97.7%ですが、当初の値より後退しているため、「おおむね達成」とはせず「未達成」としました。")]
    [InlineData("targets: { R5: '100件' }, direction: down", "110件", "less_is_better: 2-actual/target", "(2 − 110 ÷ 100) × 100 = 90.0%", "達成率が90.0%で、「80%以上100%未満」の区分に入るため「おおむね達成」です。")]
    [InlineData("targets: { R5: '0件' }, direction: down", "0件", "", "100.0%", "達成率が100.0%で、「100%以上」の区分に入るため「達成」です。")]
    [InlineData("targets: { R5: '5～10件' }, direction: up", "4件", "", "4 ÷ 5 × 100 = 80.0%", null)]
    [InlineData("targets: { R5: '5～10件' }, direction: up", "12件", "", "10 ÷ 12 × 100 = 83.3333…% → 83.3%", null)]
    [InlineData("targets: { R5: '甲10人、乙10人' }, direction: down", "甲30人、乙10人", "less_is_better: 2-actual/target", "(0.0% + 100.0%) ÷ 2 = 50.0%", null)]
    public void A_calculation_is_printed_with_its_numbers(string indicator, string actual, string rule, string expected, string? decision)
    {
        var score = OnePlan.Score(indicator, [(5, actual.Trim('\''))], rule);
        var node = score.Plan.Nodes.Single();
        var judgement = score.CurrentOf(node, node.Indicators.Single());
        var explanations = new Explanations(ThemeFiles.Place(), score.Plan);
        var shown = judgement.Calculations.Where(c => c is not Calculation.Path).Select(explanations.Show);
        Assert.Equal(expected, string.Join(" | ", shown.Select(c => c.Rounding is null ? c.Numbers : $"{c.Numbers} → {c.Result}")));
        if (decision is not null) Assert.Equal(decision, explanations.Decision(judgement).ToString());
    }
}
