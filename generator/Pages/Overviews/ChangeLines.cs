using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Pages.Overviews;

/// <summary>What moved in each plan since the year before, counted, with the ways to the lists.</summary>
internal sealed class ChangeLines(Place place)
{
    /// <summary>A line a plan that has results, also for those with a single year; empty where no plan has two years to compare.</summary>
    public ImmutableArray<ChangeLine> Make(ImmutableArray<PlanModel> plans) =>
        plans.Any(p => p.Has(Sections.Changes)) ? [.. plans.Where(p => p.Score.ResultYear is not null).Select(Line)] : [];

    private ChangeLine Line(PlanModel model)
    {
        var plan = model.Plan;
        return new ChangeLine(
            place.Of(plan, plan.Municipality.Name),
            place.Of(plan, plan.ShortTitle),
            model.Has(Sections.Changes) ? place.To(Routes.Section(plan, Sections.Changes)) : null,
            [.. model.GroupsOf(Sections.Changes).Select(g => new ChangeCount(
                g.Id, place.Words[g.WordKey!], place.Words.Fill("glance_items", ("count", RollUpViews.Count(g.Count))),
                place.To(Routes.Entry(plan, Sections.Changes, g.Id))))]);
    }
}

/// <summary>The departments of several plans: a way to the list of each.</summary>
internal static class DepartmentLinks
{
    /// <summary>With how many there are; plans without departments are left out.</summary>
    public static ImmutableArray<Anchor> Of(Place place, ImmutableArray<PlanModel> plans) =>
    [
        .. plans.Where(p => p.Has(Sections.Departments)).Select(p => new Anchor(
            place.To(Routes.Section(p.Plan, Sections.Departments)),
            place.Mixed(p.Plan, place.Words.Fill("department_link", ("city", p.Plan.Municipality.Name), ("plan", p.Plan.ShortTitle),
                ("count", RollUpViews.Count(p.GroupsOf(Sections.Departments).Length)))))),
    ];
}
