using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>What a plan does for each of the seventeen goals.</summary>
internal static class SdgIndex
{
    /// <summary>All seventeen, in the order of their numbers.</summary>
    /// <param name="score">The plan with its results.</param>
    /// <param name="sdgs">The links of each node, its own and inherited ones.</param>
    public static ImmutableArray<GoalLinks> Of(PlanScore score, FrozenDictionary<NodeKey, ImmutableArray<EffectiveSdg>> sdgs)
    {
        ImmutableArray<GoalLinks> goals = [.. SdgGoal.All.Select(g => LinksOf(score, sdgs, g))];
        return goals.Where(g => !g.Direct.IsEmpty).All(g => g.IsOnAll) ? [.. goals.Select(g => g with { IsOnAll = false })] : goals;
    }

    private static GoalLinks LinksOf(PlanScore score, FrozenDictionary<NodeKey, ImmutableArray<EffectiveSdg>> sdgs, SdgGoal goal)
    {
        var plan = score.Plan;
        ImmutableArray<Node> direct = [.. plan.Nodes.Where(n => n.Sdgs.Any(s => s.Goal == goal.Number))];
        ImmutableArray<Node> once = [.. direct.SelectMany(n => n.SelfAndDescendants()).DistinctBy(n => n.Key)];
        var answering = once.SelectMany(n => n.Answering).ToHashSet();
        return new GoalLinks(goal, direct, [.. plan.Nodes.Where(n => n.Key.Level == plan.MeasureLevel.Id && Carries(n))], RollUps.Of(score, once))
        {
            Money = MoneySums.Of(plan, once),
            Departments = [.. plan.Departments.Where(answering.Contains)],
            IsOnAll = plan.Nodes.Where(n => !n.Sdgs.IsEmpty).All(Carries),
            Targets = [.. goal.Targets.Where(t => direct.Any(n => n.Sdgs.Any(s => s.Target == t.Number)))],
            Figures = [.. plan.Nodes.SelectMany(n => FiguresOf(n, goal)).OrderBy(f => PlaceOf(f.Number))],
        };

        bool Carries(Node node) => sdgs[node.Key].Any(s => s.Link.Goal == goal.Number);
    }

    /// <summary>An indicator that repeats another one is that one's figure.</summary>
    private static IEnumerable<SdgFigure> FiguresOf(Node node, SdgGoal goal)
    {
        foreach (var indicator in node.Indicators.Where(i => i.SameAs is null))
            foreach (var number in indicator.SdgIndicators.Where(IsOfGoal)) yield return new SdgFigure(number, node, indicator, null);
        foreach (var observation in node.Observations)
            foreach (var number in observation.SdgIndicators.Where(IsOfGoal)) yield return new SdgFigure(number, node, null, observation);

        bool IsOfGoal(string number) => goal.Targets.Any(t => number.StartsWith(t.Number + ".", StringComparison.Ordinal));
    }

    /// <summary>Numbers in the order of their targets, then by count: 3.9.1 before 3.10.1 and 3.a.1.</summary>
    private static (int Target, int Count) PlaceOf(string number)
    {
        var last = number.LastIndexOf('.');
        var target = number[..last];
        var targets = SdgGoal.All.SelectMany(g => g.Targets).Select(t => t.Number).ToList();
        return (targets.IndexOf(target), int.Parse(number.AsSpan(last + 1), System.Globalization.CultureInfo.InvariantCulture));
    }
}
