using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;

namespace PlanSite.Pages;

/// <summary>The whole list of a level, which a small script makes sortable and narrows.</summary>
internal sealed class ListPage(Place place, PlanModel model)
{
    private readonly Plan _plan = model.Plan;

    /// <summary>The page of all nodes of a level, in the plan's order.</summary>
    public ListView Make(Level level)
    {
        var nodes = _plan.Nodes.Where(n => n.Key.Level == level.Id).ToImmutableArray();
        var branches = nodes.All(n => n.IsBranch);
        var count = RollUpViews.Count(nodes.Length);
        var title = place.Mixed(_plan, place.Words.Fill("list_title", ("level", level.Name)));
        return new ListView
        {
            Page = Frames.Make(
                place, "list", title, place.Words.Fill("list_description", ("plan", _plan.Title), ("level", level.Name), ("count", count)),
                Frames.Way(place, _plan), model),
            Title = title,
            Plan = place.Of(_plan, _plan.Title),
            Description = level.Description is { } text ? place.Of(_plan, PlainText.Of(text)) : null,
            Branches = branches && !nodes.IsEmpty ? new BranchTables(place, model).Make(nodes) : null,
            Table = branches ? null : new ResultViews(place, model).Make(
                "list", place.Words.Fill("branches_caption", ("level", level.Name), ("count", count)), nodes, filter: true),
        };
    }
}
