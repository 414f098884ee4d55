using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>The gate: turns what was read into the model, or into all the reasons why not. Behind it no page meets a missing reference.</summary>
public static class ContentValidator
{
    /// <summary>The checked site; null when anything was reported as an error.</summary>
    /// <param name="sources">All files as they were read.</param>
    /// <param name="taken">First parts of the site's own addresses below a plan, which no level may have as its id.</param>
    /// <param name="bag">Where problems are reported.</param>
    /// <param name="showsDrafts">False leaves out the results of draft years, which are read and checked all the same.</param>
    public static Site? Validate(Sources sources, ImmutableArray<string> taken, DiagnosticBag bag, bool showsDrafts = false)
    {
        Names.Check(sources, bag);
        if (MapReader<SiteShape>.Of(sources.Site.Root, bag) is not { } map) return null;
        var units = SiteBinder.Units(map);
        var plans = Cores.Map(sources.Plans, p => PlanBinder.Bind(p, units, taken, bag, showsDrafts)).OfType<Plan>().ToImmutableArray();
        var site = SiteBinder.Bind(map, sources.Pages) with
        {
            Plans = plans,
            DataDate = plans.IsEmpty ? default : plans.Max(p => p.DataDate),
            Corrections = SiteBinder.Corrections(map, plans, Unread(sources, plans, bag)),
        };
        return bag.HasErrors ? null : site;
    }

    private static ImmutableHashSet<string> Unread(Sources sources, ImmutableArray<Plan> plans, DiagnosticBag bag) =>
        [.. sources.Plans.Where(p => p.HasUnreadMeasures || p.Measures.Any(m => m.Root is null && bag.HasErrorsIn(m.Path))
            || plans.All(b => b.Id != p.Id)).Select(p => p.Id)];
}
