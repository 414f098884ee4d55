using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>The names of a plan's pages, and the menu that links to all of them.</summary>
internal static class PlanMenus
{
    /// <summary>In the order in which people ask.</summary>
    public static PlanMenu Of(Place place, PlanModel model) => new(
        place.Model.Plans.Length > 1 ? model.Plan.Id : null,
        place.Of(model.Plan, model.Plan.Title), place.To(Routes.Plan(model.Plan)),
        [.. place.Model.MenuOf[model.Plan.Id].Select(page => new Anchor(place.To(page.Address), NameOf(place, page.Subject)))],
        Bar(place, model));

    /// <summary>At the top of every page of the plan: overview, the levels that people look for, and what they ask next.</summary>
    private static ImmutableArray<BarItem> Bar(Place place, PlanModel model)
    {
        var plan = model.Plan;
        var levels = new[] { plan.PolicyLevel, plan.MeasureLevel }.OfType<Level>().Distinct()
            .Select(l => Item(Routes.Level(plan, l), place.Of(plan, l.ShortName)));
        var sections = Sections.Bar.Where(s => model.Has(s) && s.IsInMenu(model.Score))
            .Select(s => Item(Routes.Section(plan, s), new Phrase(place.Words[s.BarKey], null)));
        var front = Routes.Plan(plan);
        return [new(place.To(front), new Phrase(place.Words["bar_overview"], null), place.Address == front ? "page" : null), .. levels, .. sections];

        BarItem Item(string address, Phrase text) => new(place.To(address), text,
            place.Address == address ? "page" : place.Address.StartsWith(address, StringComparison.Ordinal) ? "true" : null);
    }

    /// <summary>What the plan itself calls the section, or the theme's word.</summary>
    public static Phrase TitleOf(Place place, PlanModel model, Section section) =>
        section.OwnName(model.Plan) is { } name ? place.Of(model.Plan, name) : new Phrase(place.Words[section.TitleKey], null);

    private static Phrase NameOf(Place place, Subject subject) => subject switch
    {
        Subject.LevelList list => place.Of(list.Plan.Plan, list.Level.Name),
        Subject.PlanProse prose => place.Of(prose.Plan.Plan, prose.Prose.Title),
        Subject.OfSection of when of.Section.Section.MenuKey(of.Plan.Score) is { } key => new Phrase(place.Words[key], null),
        Subject.OfSection of => TitleOf(place, of.Plan, of.Section.Section),
        _ => new Phrase(place.Words["menu_overview"], null),
    };
}
