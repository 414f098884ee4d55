using PlanSite.Compute;
using PlanSite.Files;
using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Compute;

/// <summary>
/// An invented plan in a shape that none of the real ones has (<c>Fixtures/harbor/</c>): English, two levels, points instead of
/// percents, marks A to E, targets as ranges, no money. Rates were worked out by hand.
/// </summary>
public sealed class UnseenPlanTests
{
    private static readonly Lazy<PlanScore> Score = new(() =>
        Scorecards.Of(Content.Valid(new DiskFileSystem(), Repository.Fixture("harbor")).Plans.Single()));

    public static TheoryData<string, int, string, string, string> Results => new()
    {
        // 66 is in 65-70; 68 ÷ 70, the nearer end of 70-75
        { "W1", 2023, "achieved", "B", "100.0%" },
        { "W1", 2024, "nearly", "C", "97.1%" },
        // less is better: 14 is in 10-15; 10 ÷ 12, the nearer end of 5-10
        { "W2", 2023, "achieved", "B", "100.0%" },
        { "W2", 2024, "nearly", "C", "83.3%" },
        // 50 ÷ 45; 49 ÷ 50
        { "S1", 2023, "exceeded", "A", "111.1%" },
        { "S1", 2024, "nearly", "C", "98.0%" },
        // 33 is in 30-35; nothing was reported
        { "S2", 2023, "achieved", "B", "100.0%" },
        { "S2", 2024, "not_reported", "", "–" },
        // an id that YAML would read as false, and stages instead of numbers
        { "NO", 2023, "missed", "", "–" },
        { "NO", 2024, "achieved", "", "–" },
        // judged by the last target, which 72 reaches two years early: 70-80
        { "1.10", 2023, "not_due", "", "82.9%" },
        { "1.10", 2024, "achieved", "B", "100.0%" },
        // begins in 2025
        { "0012", 2023, "not_due", "", "–" },
        { "0012", 2024, "not_due", "", "–" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void A_plan_of_another_shape_is_judged_by_its_data_alone(string id, int year, string status, string mark, string attainment)
    {
        var node = Score.Value.Plan.NodeByKey[new NodeKey("action", id)];
        var judgement = Score.Value.ByYear[(node.Key, node.Indicators.Single().Id)].Single(j => j.Year == new FiscalYear(year));
        Assert.Equal((status, mark, attainment), (judgement.Status.Id(), judgement.Mark ?? "", Format.Percent(judgement.Attainment)));
    }

    [Fact]
    public void Marks_given_by_the_council_are_kept_beside_the_calculation()
    {
        var grades = Score.Value.Plan.Nodes.ToDictionary(n => n.Key.Id, n => string.Concat(n.Reports.Select(r => r.Grade?.Mark)));
        Assert.Equal(("BC", "AC", "B", "DB", "CB"), (grades["W1"], grades["S1"], grades["S2"], grades["NO"], grades["1.10"]));
    }
}
