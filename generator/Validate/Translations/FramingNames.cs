using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Names that stand around the content on many pages: without them a reader of another language does not find the way.</summary>
internal static class FramingNames
{
    /// <summary>City, plan, levels, headings, marks, topics, sources, units; each once, in this order. Yen each language writes itself.</summary>
    public static IEnumerable<string> Of(Plan plan) => new IEnumerable<string?>[]
    {
        [plan.Municipality.Name, plan.Title, plan.ShortTitle],
        plan.Levels.SelectMany(l => new[] { l.Name, l.ShortName }),
        plan.TextKinds.Select(t => t.Name),
        [plan.GoalName, plan.ProgrammeName, plan.GradeName],
        plan.Grades.SelectMany(g => new[] { g.Mark, g.Name }),
        plan.Rule.Bands.SelectMany(b => new[] { b.Mark, b.Name }).Concat(plan.Rule.PublishedMarks.Select(m => m.Mark)),
        plan.Tags.Select(t => t.Name),
        plan.FundingSources.Select(s => s.Name),
        plan.Sources.Select(s => s.Title),
        UnitsOf(plan).Where(u => u != "円"),
    }.SelectMany(n => n).OfType<string>().Where(IsOfLetters).Distinct(StringComparer.Ordinal);

    /// <summary>What the site says of itself, its topics, and the titles of its own pages.</summary>
    public static IEnumerable<string> Of(Site site) => new[] { site.Title, site.Description, site.Publisher, site.Licence.Name }
        .Concat(site.Topics.SelectMany(t => new[] { t.Name, t.Description ?? "" })).Concat(site.Pages.Select(p => p.Title))
        .Where(IsOfLetters).Distinct(StringComparer.Ordinal);

    /// <summary>Names that may have a translation too, though nobody is asked for it.</summary>
    public static IEnumerable<string> OthersOf(Plan plan) => new IEnumerable<string?>[]
    {
        plan.Nodes.Select(n => n.Title),
        plan.Nodes.SelectMany(n => n.Indicators).Select(i => i.Name),
        plan.Nodes.SelectMany(n => n.Observations).Select(o => o.Name),
        plan.Departments.SelectMany(d => new[] { d.Name, d.Division }),
        plan.Programmes.Select(p => p.Name).Concat(plan.Themes.Select(t => t.Name)),
        plan.Sources.Select(s => s.Publisher),
        plan.Pages.Select(p => p.Title),
        plan.Units.Ids,
    }.SelectMany(n => n).OfType<string>();

    private static IEnumerable<string?> UnitsOf(Plan plan) => plan.Nodes.SelectMany(n => n.Indicators)
        .SelectMany(i => i.Targets.Select(t => t.Value).Concat(i.Actuals.Select(a => a.Value)).Append(i.Baseline?.Value))
        .Concat(plan.Nodes.SelectMany(n => n.Observations).SelectMany(o => o.Values).Select(v => v.Value))
        .Select(v => v?.Quantity?.Unit.Id);

    /// <summary>Marks such as ◎ and words in Latin letters need no translation.</summary>
    private static bool IsOfLetters(string name) => Scripts.HasJapanese(name);
}
