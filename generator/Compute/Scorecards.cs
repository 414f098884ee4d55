using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>The third stage: judges every indicator of every year and counts the results together.</summary>
public static class Scorecards
{
    /// <summary>One score a plan, in the order of the plans; oddities of the figures are reported as warnings.</summary>
    public static ImmutableArray<PlanScore> Compute(Site site, DiagnosticBag bag)
    {
        ImmutableArray<PlanScore> scores = [.. Cores.Map(site.Plans, Of)];
        foreach (var score in scores)
        {
            TotalsCheck.Check(score, bag);
            Plausibility.Check(score, bag);
            RepeatedYears.Check(score.Plan, bag);
        }

        return scores;
    }

    public static PlanScore Of(Plan plan)
    {
        var resultYear = plan.ReportedYears.IsEmpty ? (FiscalYear?)null : plan.ReportedYears[^1];
        var current = Judgements(plan).ToFrozenDictionary(j => (j.Node, j.IndicatorId));
        var score = new PlanScore
        {
            Plan = plan,
            ResultYear = resultYear,
            Current = current,
            ByYear = Indicators(plan).ToFrozenDictionary(i => (i.Node.Key, i.Indicator.Id),
                i => plan.ReportedYears.Select(y => Judge.InYear(plan, i.Node, i.Indicator, y)).ToImmutableArray()),
            NodeStatus = current.Values.GroupBy(j => j.Node).ToFrozenDictionary(g => g.Key, g => RollUps.Combine([.. g])),
            RollUps = FrozenDictionary<NodeKey, RollUp>.Empty,
            Money = FrozenDictionary<NodeKey, MoneySum>.Empty,
            Total = null!,
            TotalMoney = MoneySums.Of(plan, plan.Nodes),
            TotalByYear = FrozenDictionary<FiscalYear, RollUp>.Empty,
            Delays = plan.Nodes.Select(n => (n.Key, Delays: StepDelays.Of(n, plan.ReportedYears)))
                .Where(d => !d.Delays.IsEmpty).ToFrozenDictionary(d => d.Key, d => d.Delays),
        };
        return score with
        {
            RollUps = plan.Nodes.ToFrozenDictionary(n => n.Key, n => RollUps.Of(score, n.SelfAndDescendants())),
            Money = plan.Nodes.ToFrozenDictionary(n => n.Key, n => MoneySums.Of(plan, n.SelfAndDescendants())),
            Total = RollUps.Of(score, plan.Nodes),
            TotalByYear = plan.ReportedYears.ToFrozenDictionary(y => y, y => RollUps.Of(score, plan.Nodes, y)),
        };
    }

    private static IEnumerable<Judgement> Judgements(Plan plan)
    {
        var year = plan.ReportedYears.IsEmpty ? plan.To : plan.ReportedYears[^1];
        return Indicators(plan).Select(i => Judge.Of(plan, i.Node, i.Indicator, year, isReported: !plan.ReportedYears.IsEmpty));
    }

    private static IEnumerable<(Node Node, Indicator Indicator)> Indicators(Plan plan) =>
        plan.Nodes.SelectMany(n => n.Indicators.Select(i => (n, i)));
}
