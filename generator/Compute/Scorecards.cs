using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>The third stage: judges every indicator of every year and counts the results together.</summary>
public static class Scorecards
{
    /// <summary>One score a plan, in the order of the plans; oddities of the figures are reported as warnings.</summary>
    public static ImmutableArray<PlanScore> Compute(Site site, DiagnosticBag bag)
    {
        ImmutableArray<PlanScore> scores = [.. Cores.Map<Plan, PlanScore>([.. site.Plans], Of)];
        foreach (var score in scores)
        {
            TotalsCheck.Check(score, bag);
            Plausibility.Check(score, bag);
            RepeatedYears.Check(score.Plan, bag);
        }

        return scores;
    }

    /// <summary>Judges a plan first, then counts: nothing is counted of a plan that is judged in part.</summary>
    public static PlanScore Of(Plan plan)
    {
        var judged = Judged(plan);
        return new PlanScore(judged)
        {
            NodeStatus = judged.Current.Values.GroupBy(j => j.Node).ToFrozenDictionary(g => g.Key, g => RollUps.Combine([.. g])),
            RollUps = plan.Nodes.ToFrozenDictionary(n => n.Key, n => RollUps.Of(judged, n.SelfAndDescendants())),
            Money = plan.Nodes.ToFrozenDictionary(n => n.Key, n => MoneySums.Of(plan, n.SelfAndDescendants())),
            Total = RollUps.Of(judged, plan.Nodes),
            TotalMoney = MoneySums.Of(plan, plan.Nodes),
            TotalByYear = plan.ReportedYears.ToFrozenDictionary(y => y, y => RollUps.Of(judged, plan.Nodes, y)),
            Delays = plan.Nodes.Select(n => (n.Key, Delays: StepDelays.Of(n, plan.ReportedYears)))
                .Where(d => !d.Delays.IsEmpty).ToFrozenDictionary(d => d.Key, d => d.Delays),
        };
    }

    private static JudgedPlan Judged(Plan plan)
    {
        var series = plan.Nodes.SelectMany(n => n.Indicators.Select(i => (Key: (n.Key, i.Id), Series: Judge.Series(plan, n, i)))).ToImmutableArray();
        return new JudgedPlan(
            plan,
            plan.ReportedYears.IsEmpty ? null : plan.ReportedYears[^1],
            series.ToFrozenDictionary(s => s.Key, s => s.Series.Current),
            series.ToFrozenDictionary(s => s.Key, s => s.Series.ByYear));
    }
}
