using System.Collections.Immutable;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;

namespace PlanSite.Pages;

/// <summary>"On this page": the headings that the node's page has.</summary>
internal static class NodeSections
{
    private const int Fewest = 3;

    /// <summary>In the order of the page; empty when there are fewer than three, which need no list.</summary>
    public static ImmutableArray<PageHeading> Of(NodeView view, Words words)
    {
        (bool Shown, string Id, string Key)[] all =
        [
            (view.Goal is not null, "goal", "section_goal"),
            (!view.Texts.IsEmpty, "about", "section_about"),
            (view.RollUp is not null, "results", "section_results"),
            (!view.Indicators.IsEmpty, "indicators", "section_indicators"),
            (view.Branches is not null || view.Measures is not null, "children", "section_children"),
            (view.Steps is not null, "steps", "section_steps"),
            (view.Observations is not null, "observations", "section_observations"),
            (!view.Milestones.IsEmpty, "milestones", "section_milestones"),
            (!view.Years.IsEmpty, "years", "section_years"),
            (!view.Money.IsEmpty, "money", "section_money"),
            (view.YearMoney is not null, "year-money", "section_year_money"),
            (view.Effects is not null, "effects", "section_effects"),
            (!view.Sdgs.IsEmpty, "sdgs", "section_sdgs"),
            (!view.Related.IsEmpty, "related", "section_related"),
            (true, "reference", "section_reference"),
            (true, "departments", "ask"),
        ];
        var shown = all.Where(s => s.Shown).Select(s => new PageHeading(s.Id, words[s.Key])).ToImmutableArray();
        return shown.Length < Fewest ? [] : shown;
    }
}
