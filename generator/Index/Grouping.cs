using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Index;

/// <summary>Puts the nodes of a plan into groups.</summary>
internal static class Grouping
{
    /// <summary>One group an entry, in the order in which the plan declares them; also the empty ones.</summary>
    /// <param name="score">The plan.</param>
    /// <param name="entries">What it declares.</param>
    /// <param name="of">What belongs to a node.</param>
    /// <param name="make">Makes the group of an entry's nodes.</param>
    public static ImmutableArray<Group> By<T>(PlanScore score, ImmutableArray<T> entries, Func<Node, IEnumerable<T>> of,
        Func<T, ImmutableArray<Node>, Group> make)
    {
        var nodes = score.Plan.Nodes.SelectMany(n => of(n).Distinct().Select(e => (Entry: e, Node: n))).ToLookup(p => p.Entry, p => p.Node);
        return [.. entries.Select(e => make(e, [.. nodes[e]]))];
    }

    /// <summary>No groups at all where every one is empty.</summary>
    public static ImmutableArray<Group> IfUsed(ImmutableArray<Group> groups) => groups.All(g => g.Nodes.IsEmpty) ? [] : groups;

    /// <summary>One group a status, of nodes carrying indicators. Items that share an indicator are listed each, and counted once.</summary>
    public static ImmutableArray<Group> ByStatus(PlanScore score)
    {
        return [.. Statuses.All.Select(status => Of(status) with { Status = status, Count = score.Total.CountOf(status) })];

        Group Of(Status status) => Group.Of(score, status.Id(), status.Id(),
            [.. score.Plan.Nodes.Where(n => score.NodeStatus.TryGetValue(n.Key, out var own) && own == status)]);
    }

    /// <summary>One group a mark, of the nodes that have it now.</summary>
    public static ImmutableArray<Group> ByGrade(PlanScore score) =>
    [
        .. score.Plan.Grades.Select(grade =>
            Group.Of(score, GradeIds.Of(score.Plan, grade), grade.Label, [.. score.Plan.Nodes.Where(n => score.GradeOf(n) == grade)])),
    ];

    /// <summary>
    /// One group a way to move since last year, of the nodes with an indicator that moved so, and of those whose mark went up or down. Groups
    /// without members are left out; a node with several indicators may be in several.
    /// </summary>
    public static ImmutableArray<Group> ByChange(PlanScore score)
    {
        return [.. new[] { Of("better", Way.Nearer), Of("same", Way.Unchanged), Of("worse", Way.Away), Marked("up", -1), Marked("down", 1) }
            .Where(g => !g.Nodes.IsEmpty)];

        Group Of(string id, Way way) => Made(id, n => score.CurrentOf(n).Any(j => j.Travel?.SinceLastYear == way));
        Group Marked(string id, int sign) => Made(id, n => score.MarkChangeOf(n) is { } change && Math.Sign(change) == sign);
        Group Made(string id, Func<Node, bool> isIn) =>
            Group.Of(score, id, id, [.. score.Plan.Nodes.Where(isIn)]) with { WordKey = "changes_" + id };
    }

    /// <summary>
    /// One group a reported year, newest first: nodes with indicators, which are all counted, with a report of that year, or with a figure of it.
    /// </summary>
    public static ImmutableArray<Group> ByYear(PlanScore score)
    {
        return [.. score.Plan.ReportedYears.Reverse().Select(Of)];

        Group Of(FiscalYear year)
        {
            ImmutableArray<Node> nodes =
            [
                .. score.Plan.Nodes.Where(n => n.ReportOf(year) is not null || !n.Indicators.IsEmpty
                    || n.Observations.Any(o => o.Values.Any(v => v.Year == year))),
            ];
            var (id, results) = (year.ToString(), score.TotalByYear[year]);
            return new Group { Id = id, Name = id, Nodes = nodes, Count = nodes.Length, Results = results, Year = year };
        }
    }
}
