using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>Cross-references of one plan.</summary>
internal static class PlanIndex
{
    public static PlanModel Build(PlanScore score)
    {
        var plan = score.Plan;
        var sdgs = Inherit(plan);
        return new PlanModel
        {
            Plan = plan,
            Score = score,
            Departments = Groups(score, plan.Departments, d => d.Id, d => d.Name, DepartmentsOf),
            Programmes = Groups(score, plan.Programmes, p => p.Id, p => p.Name, n => n.Programmes),
            Tags = Groups(score, plan.Tags, t => t.Id, t => t.Name, n => n.Tags.Concat(n.Steps.SelectMany(s => s.Tags))),
            Statuses = [.. Statuses.All.Select(s => Group(score, s.Id(), s.Id(),
                [.. plan.Nodes.Where(n => score.NodeStatus.TryGetValue(n.Key, out var own) && own == s)]))],
            Grades = score.Total.Graded == 0 ? []
                : [.. plan.Grades.Select(g => Group(score, GradeIds.Of(plan, g), g.Mark == g.Name ? g.Mark : $"{g.Mark} {g.Name}",
                    [.. plan.Nodes.Where(n => score.GradeOf(n) == g)]))],
            Sdgs = plan.HasSdgs ? Goals(score) : [],
            SdgsOf = sdgs,
            Differences = [.. score.Published.Where(j => j.Differs || j.RateDiffers)],
        };
    }

    /// <summary>Departments that the plan names for a node, or that reported on it, or that answer for a part of it.</summary>
    private static IEnumerable<Department> DepartmentsOf(Node node) =>
        node.Departments.Concat(node.Reports.SelectMany(r => r.Departments)).Concat(node.Steps.SelectMany(s => s.Departments))
            .Concat(node.Indicators.SelectMany(i => i.Departments));

    private static ImmutableArray<Group> Goals(PlanScore score)
    {
        var byGoal = score.Plan.Nodes.SelectMany(n => n.Sdgs.Select(s => s.Goal).Distinct().Select(goal => (Goal: goal, Node: n)))
            .ToLookup(p => p.Goal, p => p.Node);
        return [.. SdgGoal.All.Select(g => Group(score, g.Number.ToString(CultureInfo.InvariantCulture), g.Name, [.. byGoal[g.Number]]))];
    }

    private static ImmutableArray<Group> Groups<T>(PlanScore score, IEnumerable<T> entries, Func<T, string> id, Func<T, string> name,
        Func<Node, IEnumerable<T>> of)
    {
        var nodes = score.Plan.Nodes.SelectMany(n => of(n).Distinct().Select(e => (Entry: e, Node: n))).ToLookup(p => p.Entry, p => p.Node);
        return [.. entries.Select(e => Group(score, id(e), name(e), [.. nodes[e]]))];
    }

    private static Group Group(PlanScore score, string id, string name, ImmutableArray<Node> nodes)
    {
        var once = nodes.SelectMany(n => n.SelfAndDescendants()).DistinctBy(n => n.Key).ToImmutableArray();
        return new Group(id, name, nodes, RollUps.Of(score, once), MoneySums.Of(score.Plan, once));
    }

    /// <summary>Links pass down the outline; a link that a node gives itself is its own, even if it would inherit it too.</summary>
    private static FrozenDictionary<NodeKey, ImmutableArray<EffectiveSdg>> Inherit(Plan plan)
    {
        var links = new Dictionary<NodeKey, ImmutableArray<EffectiveSdg>>();
        foreach (var node in plan.Nodes)
        {
            var above = node.Parent is { } parent ? links[parent].Select(l => l.Link).Except(node.Sdgs) : [];
            links[node.Key] = [.. node.Sdgs.Select(l => new EffectiveSdg(l, Inherited: false))
                .Concat(above.Select(l => new EffectiveSdg(l, Inherited: true)))
                .OrderBy(l => l.Link.Goal).ThenBy(l => l.Link.Target, StringComparer.Ordinal)];
        }

        return links.ToFrozenDictionary();
    }
}
