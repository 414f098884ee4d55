using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>What readers may narrow a table of results by: only what its rows have.</summary>
internal sealed class FilterForms(Place place, PlanModel model)
{
    private readonly Plan _plan = model.Plan;

    /// <param name="nodes">What the table shows.</param>
    /// <param name="rows">Its rows, of which a node may have several.</param>
    public FilterForm Make(ImmutableArray<Node> nodes, ImmutableArray<ResultRow> rows)
    {
        var grades = _plan.Grades.Where(g => rows.Any(r => r.GradeIds == GradeIds.Of(_plan, g)));
        var statuses = Statuses.All.Where(s => rows.Any(r => r.StatusIds.Split(' ').Contains(s.Id(), StringComparer.Ordinal)));
        var departments = _plan.Departments.Where(d => nodes.Any(n => n.Departments.Contains(d)));
        var goals = SdgGoal.All.Where(g => nodes.Any(n => model.SdgsOf.TryGetValue(n.Key, out var s) && s.Any(e => e.Link.Goal == g.Number)));
        var ways = Enum.GetValues<Way>().Select(w => w.ToString().ToLowerInvariant()).Where(w => rows.Any(r => r.WayId == w));
        return new FilterForm(
            [.. statuses.Select(s => new FilterChoice(s.Id(), new Phrase(place.Words.Status(s), null)))],
            [.. ways.Select(w => new FilterChoice(w, new Phrase(place.Words["going_" + w], null)))],
            [.. grades.Select(g => new FilterChoice(GradeIds.Of(_plan, g), place.Of(_plan, g)))],
            [.. departments.Select(d => new FilterChoice(d.Id, place.Of(_plan, d.Name)))],
            [.. goals.Select(Choice)],
            RollUpViews.Count(nodes.Length));
    }

    private FilterChoice Choice(SdgGoal goal)
    {
        var number = SdgViews.Number(goal.Number);
        return new FilterChoice(number, new Phrase($"{number} {SdgViews.NameOf(place, goal)}", null));
    }
}
