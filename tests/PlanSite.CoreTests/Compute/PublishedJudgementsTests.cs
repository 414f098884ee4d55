using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>The declared rules against what the municipalities published themselves, on the published content.</summary>
[Trait("Time", "Long")]
public sealed class PublishedJudgementsTests
{
    private static readonly Lazy<Site> Published = new(() => Content.Valid(new DiskFileSystem(), Repository.Content));

    [Fact]
    public void All_forty_published_judgements_follow_from_the_declared_rule()
    {
        var judged = Judged("nisshin", r => r);
        Assert.Equal((30, 10), (judged.Count(j => j.Published?.Mark == "達成"), judged.Count(j => j.Published?.Mark == "未達成")));
        Assert.Equal((30, 10), (judged.Count(j => j.Status is Status.Achieved), judged.Count(j => j.Status is Status.Missed)));
        Assert.DoesNotContain(judged, j => j.Differs);
    }

    [Fact]
    public void Judged_by_the_latest_year_alone_exactly_three_differ_from_what_was_published()
    {
        var judged = Judged("nisshin", r => r with { Reached = ReachedBasis.Latest });
        Assert.Equal(["4-2", "6-1", "16-1"], judged.Where(j => j.Differs).Select(j => j.IndicatorId));
    }

    [Fact]
    public void A_plan_at_its_start_is_not_due_and_never_nought_percent()
    {
        var judged = Judged("izunokuni", r => r);
        Assert.Equal(17, judged.Length);
        Assert.All(judged, j => Assert.Equal((Status.NotDue, (decimal?)null), (j.Status, j.Attainment)));
    }

    [Theory]
    [InlineData("nisshin")]
    [InlineData("izunokuni")]
    public void Every_direction_is_declared_and_every_printed_total_adds_up(string plan)
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(Published.Value with { Plans = [PlanOf(plan)] }, bag);
        Assert.DoesNotContain(bag.Sorted(), d => d.Rule == ComputeRules.DirectionInferred || d.Rule == ComputeRules.TotalDiffers || d.Rule == ComputeRules.TotalDiffersExplained);
    }

    private static Plan PlanOf(string id) => Published.Value.Plans.Single(p => p.Id == id);

    private static ImmutableArray<Judgement> Judged(string id, Func<JudgementRule, JudgementRule> change)
    {
        var plan = PlanOf(id);
        var year = plan.ReportedYears.IsEmpty ? plan.To : plan.ReportedYears[^1];
        return [.. plan.Nodes.SelectMany(n => n.Indicators.Select(i => Judge.Of(plan, n, i with { Rule = change(i.Rule) }, year, !plan.ReportedYears.IsEmpty)))];
    }
}
