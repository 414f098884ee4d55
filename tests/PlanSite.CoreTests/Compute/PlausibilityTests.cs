using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>Figures that are probably slips of the pen are pointed out with their arithmetic; none is changed, and a note silences what it explains.</summary>
public sealed class PlausibilityTests
{
    public static TheoryData<string, string, string, string?> Cases => new()
    {
        // indicator                                                              R2      R3          rule
        { "direction: up, targets: { R3: 100人 }", "90人", "95人", null },
        { "targets: { R3: 100人 }", "90人", "95人", "PS0511" },
        { "direction: up, targets: { R3: 100人 }", "90人", "95件", "PS0512 PS0520" },
        { "direction: up, targets: { R3: 100人 }", "90人", "1,001人", "PS0513 PS0514" },
        { "direction: up, targets: { R3: 100人 }", "90人", "1,000人", "PS0514" },
        { "direction: up, targets: { R3: 100人 }", "20人", "9人", "PS0513" },
        { "direction: up, targets: { R3: 100人 }", "20人", "10人", null },
        { "direction: up, targets: { R3: 100人 }", "20人", "61人", "PS0514" },
        { "direction: up, targets: { R3: 100人 }", "20人", "60人", null },
        { "direction: up, targets: { R3: 100人 }", "\"90人(速報値)\"", "95人", "PS0515" },
        { "direction: up, targets: { R3: 100人 }", "90人", "\"95人(速報値)\"", null },
        { "baseline: { year: R1, value: 100人 }, targets: { R3: 100人 }", "90人", "95人", "PS0511 PS0516" },
        { "stages: [検討, 基本設計], targets: { R3: 基本設計 }", "検討", "基本設計の着手", "PS0517" },
        { "targets: { R3: 基本設計 }", "検討", "方針の決定", "PS0518" },
        { "direction: up, targets: { R3: 100人 }", "90人", "{ value: 95人, published: 達成 }", "PS0519" },
        { "direction: up, targets: { R3: 2km }", "1,500m", "1.8km", null },
        { "direction: up, targets: { R3: 100人 }", "90人", "{ value: \"1,001人\", note: 大会があったため }", "PS0513 PS0514" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_figure_is_looked_at(string indicator, string former, string latest, string? rules)
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site(indicator, [(2, former), (3, latest)], "published_marks: { 達成: achieved, 未達成: missed }"), bag);
        Assert.Equal(rules ?? "", string.Join(' ', bag.Sorted().Select(d => d.Rule.Code).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_arithmetic_is_told()
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site("direction: up, targets: { R3: 100人 }", [(3, "1,250人")]), bag);
        var warning = Assert.Single(bag.Sorted());
        Assert.Contains("実績「1,250人」が目標「100人」の 12.5 倍です", warning.Message, StringComparison.Ordinal);
        Assert.Equal((Severity.Warning, "plans/p/actuals/R3.yaml", 1), (warning.Rule.Severity, warning.Span.File, warning.Span.Line));
    }

    [Fact]
    public void A_total_that_does_not_add_up_is_an_error_unless_it_is_explained()
    {
        var files = Content.Small();
        files.With("content/plans/town/plan.yaml", files.Text("content/plans/town/plan.yaml").Replace("value: 1500 }", "value: 1501 }", StringComparison.Ordinal));
        Assert.Equal("PS0501", Totals(files));
        files.With("content/plans/town/plan.yaml", files.Text("content/plans/town/plan.yaml").Replace("value: 1501 }", "value: 1501, note: 資料のまま }", StringComparison.Ordinal));
        Assert.Equal("PS0502", Totals(files));
    }

    private static string Totals(MemoryFileSystem files)
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(Content.Valid(files), bag);
        return Assert.Single(bag.Sorted(), d => d.Message.Contains("公表では", StringComparison.Ordinal)).Rule.Code;
    }
}
