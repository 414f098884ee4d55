using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>
/// Makes the one list of all pages. Page jobs, menus, sitemap, feed and search read it: what does not stand here is not made. Plans come
/// first, in the order in which equally good results of the search are shown.
/// </summary>
internal static class Addresses
{
    /// <summary>Every page once, in all its languages together; pages to be framed and the one for unknown addresses are in the first only.</summary>
    public static ImmutableArray<PageAddress> Of(
        Site site, ImmutableArray<PlanModel> plans, ImmutableArray<SdgEntry> goals, ImmutableArray<TopicEntry> topics,
        ImmutableArray<CityEntry> cities)
    {
        ImmutableArray<string> all = [.. site.Languages], first = [site.Languages[0]];
        var known = plans.SelectMany(OfPlan).Concat(OfSubjects(topics, cities)).Concat(OfSite(site, goals));
        ImmutableArray<PageAddress> pages = [.. known.Select(page => new PageAddress(
            page.Address, page.Subject, (page.Subject as Subject.InPlan)?.Plan.Plan.DataDate ?? site.DataDate,
            page.Subject is Subject.Embed or Subject.NotFound ? first : all))];
        if (site.Moved.IsEmpty && site.Ended.IsEmpty) return pages;
        return [.. pages, .. FormerAddresses.Of(site).Pages(pages).Select(former => new PageAddress(
            former.Address, former.Subject, former.Target?.DataDate ?? site.DataDate,
            former.Target?.Languages ?? (IsForAll(former.Address, site) ? all : first)))];
    }

    /// <summary>False for what stands in one language only: pages for framing, and those of a language by its name.</summary>
    private static bool IsForAll(string address, Site site) => !address.StartsWith(Routes.EmbedFolder, StringComparison.Ordinal)
        && !site.Languages.Append("en").Append("ja-easy").Any(l => address.StartsWith(l + "/", StringComparison.Ordinal));

    private static IEnumerable<(string Address, Subject Subject)> OfSubjects(ImmutableArray<TopicEntry> topics, ImmutableArray<CityEntry> cities) =>
    [
        .. topics.Select(t => (Routes.Topic(t.Topic), (Subject)new Subject.OfTopic(t))),
        .. topics.IsEmpty ? [] : new[] { (Routes.Topics, (Subject)new Subject.Topics()) },
        .. cities.Select(c => (Routes.City(c.City), (Subject)new Subject.City(c))),
    ];

    private static IEnumerable<(string Address, Subject Subject)> OfSite(Site site, ImmutableArray<SdgEntry> goals) =>
    [
        .. goals.Select(g => (Routes.Sdg(g.Goal.Number), (Subject)new Subject.Goal(g))),
        .. site.Pages.Select(p => (Routes.Prose(p.Id), (Subject)new Subject.SiteProse(p))),
        (Routes.Home, new Subject.Home()),
        (Routes.Sdgs, new Subject.Sdgs()),
        (Routes.Data, new Subject.Data()),
        .. site.Glossary.IsEmpty ? [] : new[] { (Routes.Glossary, (Subject)new Subject.Glossary()) },
        (Routes.NotFound, new Subject.NotFound()),
        (Routes.Search, new Subject.Search()),
    ];

    private static IEnumerable<(string Address, Subject Subject)> OfPlan(PlanModel model)
    {
        var plan = model.Plan;
        yield return (Routes.Plan(plan), new Subject.Front(model));
        foreach (var level in plan.Levels) yield return (Routes.Level(plan, level), new Subject.LevelList(model, level));
        foreach (var page in Outline(model).Concat(model.Sections.Where(s => s.Section != Sections.Print).SelectMany(s => OfSection(model, s))))
        {
            yield return page;
        }

        foreach (var prose in plan.Pages) yield return (Routes.Prose(plan, prose.Id), new Subject.PlanProse(model, prose));
        foreach (var page in model.Sections.Where(s => s.Section == Sections.Print).SelectMany(s => OfSection(model, s)).Concat(Embeds(model)))
        {
            yield return page;
        }
    }

    /// <summary>In document order; before and after are neighbours on the same level.</summary>
    private static IEnumerable<(string Address, Subject Subject)> Outline(PlanModel model)
    {
        var levels = model.Plan.Nodes.GroupBy(n => n.Key.Level).ToDictionary(g => g.Key, g => g.ToList());
        var places = levels.Values.SelectMany(nodes => nodes.Select((node, at) => (node.Key, At: at))).ToDictionary(p => p.Key, p => p.At);
        foreach (var node in model.Plan.Nodes)
        {
            var (level, at) = (levels[node.Key.Level], places[node.Key]);
            yield return (Routes.Node(model.Plan, node.Key),
                new Subject.OfNode(model, node, at == 0 ? null : level[at - 1], at == level.Count - 1 ? null : level[at + 1]));
        }
    }

    private static IEnumerable<(string Address, Subject Subject)> OfSection(PlanModel model, PlanSection section) =>
        section.Groups.Where(section.Section.HasPage)
            .Select(g => (Routes.Entry(model.Plan, section.Section, g.Id), (Subject)new Subject.OfGroup(model, section.Section, g)))
            .Prepend((Routes.Section(model.Plan, section.Section), new Subject.OfSection(model, section)));

    private static IEnumerable<(string Address, Subject Subject)> Embeds(PlanModel model) =>
        from node in model.Plan.Nodes
        from indicator in node.Indicators
        select (Routes.Embed(model.Plan, node.Key, indicator.Id), (Subject)new Subject.Embed(model, node, indicator));
}
