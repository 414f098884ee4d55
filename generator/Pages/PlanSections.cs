using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>Which pages a plan has beside its outline. What the plan does not have gets no page and no link.</summary>
public static class PlanSections
{
    public static bool HasYears(PlanModel model) => !model.Plan.ReportedYears.IsEmpty;

    public static bool HasIndicators(PlanModel model) => model.Score.Total.IndicatorsKnown > 0;

    /// <summary>False for a plan that wants no judgement.</summary>
    public static bool HasStatus(PlanModel model) => HasIndicators(model) && !model.Plan.Rule.IsNone;

    public static bool HasMoney(PlanModel model) => 
        model.Score.TotalMoney is { Budgets.IsEmpty: false } or { Effects.IsEmpty: false } || YearMoney.IsIn(model.Plan);

    public static bool HasPublished(PlanModel model) =>
        model.Score.ByYear.Values.Any(years => years.Any(j => j.Published is not null || j.PublishedRate is not null));

    /// <summary>True where the municipality published rates and no mark: nothing may then call them judgements.</summary>
    public static bool HasRatesOnly(PlanModel model) => HasPublished(model) && !model.Score.ByYear.Values.Any(years => years.Any(j => j.Published is not null));

    public static bool HasTag(PlanModel model) => model.Tags.Any(t => !t.Nodes.IsEmpty);

    /// <summary>Links to all pages of the plan, in the order in which people ask.</summary>
    public static ImmutableArray<Anchor> Menu(Place place, PlanModel model)
    {
        var plan = model.Plan;
        var words = place.Words;
        var menu = ImmutableArray.CreateBuilder<Anchor>();
        void Add(bool exists, string address, Phrase text)
        {
            if (exists) menu.Add(new Anchor(place.To(address), text));
        }

        void Section(bool exists, string section, string key) => Add(exists, Routes.Section(plan, section), new Phrase(words[key], null));

        Add(true, Routes.Plan(plan), new Phrase(words["menu_overview"], null));
        foreach (var level in plan.Levels) Add(true, Routes.Level(plan, level), place.Of(plan, level.Name));
        Section(HasStatus(model), "status", "menu_status");
        Section(!model.Grades.IsEmpty, "grades", "menu_grades");
        Section(HasYears(model), "years", "menu_years");
        Section(!model.Departments.IsEmpty, "departments", "menu_departments");
        Add(!model.Programmes.IsEmpty, Routes.Section(plan, "programmes"), ProgrammeName(place, plan));
        Section(HasTag(model), "tags", "menu_tags");
        Section(HasMoney(model), "money", "menu_money");
        Section(true, "sdgs", "menu_sdgs");
        Section(HasPublished(model), "differences", HasRatesOnly(model) ? "menu_differences_rates" : "menu_differences");
        Section(HasIndicators(model), "method", "menu_method");
        foreach (var prose in plan.Pages) Add(true, Routes.Prose(plan, prose.Id), place.Of(plan, prose.Title));
        Section(true, "print", "menu_print");
        return menu.ToImmutable();
    }

    public static Phrase ProgrammeName(Place place, Plan plan) =>
        plan.ProgrammeName is { } name ? place.Of(plan, name) : new Phrase(place.Words["programmes"], null);
}
