using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

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
        var told = FollowOns.BagFor(sources.Site, bag);
        var map = MapReader<SiteShape>.Of(sources.Site.Root, told);
        var words = map is null
            ? new SiteWords(UnitTable.Default, [], taken)
            : new SiteWords(SiteBinder.Units(map), TopicBinder.Of(map), taken);
        var names = map is null ? NameTranslations.None : SiteBinder.Names(map);
        var plans = Cores.Map(sources.Plans, p => Bind(p, sources.Site, words, bag, showsDrafts)).OfType<Plan>()
            .Select(p => p with { Names = p.OwnNames.Over(names) }).ToImmutableArray();
        var unread = Unread(sources, plans);
        var site = map is null ? null : SiteBinder.Bind(map, sources) with
        {
            Plans = plans,
            Topics = words.Topics,
            DataDate = plans.IsEmpty ? default : plans.Max(p => p.DataDate),
            Corrections = new CorrectionBinder(plans, unread).Bind(map),
        };
        if (map is not null && unread.IsEmpty) TopicChecks.CheckUsed(words.Topics, plans, map.SpanOf(SiteShape.Topics), told);
        FollowOns.Tell(sources.Site, told, bag);
        if (bag.HasErrors || site is null) return null;
        TranslationChecks.Check(site, bag);
        TranslationChecks.CheckPages(site, sources.Translations, bag);
        return site;
    }

    private static Plan? Bind(PlanSources sources, YamlSource site, SiteWords words, DiagnosticBag bag, bool showsDrafts)
    {
        var told = FollowOns.BagFor(sources.Plan, FollowOns.BagFor(site, bag));
        var plan = PlanBinder.Bind(sources, words, told, showsDrafts);
        FollowOns.Tell(sources.Plan, told, bag);
        if (sources.Plan.IsWhole) FollowOns.TellWithoutUnits(site, told, bag);
        return plan;
    }

    private static ImmutableHashSet<string> Unread(Sources sources, ImmutableArray<Plan> plans) =>
        [.. sources.Plans.Where(p => p.HasUnreadMeasures || !p.Plan.IsWhole || p.Measures.Any(m => !m.IsWhole) || plans.All(b => b.Id != p.Id))
            .Select(p => p.Id)];
}
