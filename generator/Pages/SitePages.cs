using PlanSite.Data;
using PlanSite.Index;
using PlanSite.Search;

namespace PlanSite.Pages;

/// <summary>All pages of the site, in the order in which they are written; last the one that waits for the search index.</summary>
public static class SitePages
{
    public static IEnumerable<PageJob> Of(SiteModel model, MarkdownText markdown, DataFiles data, Lazy<SearchIndex> search)
    {
        yield return new PageJob(Routes.Home, "home", p => new HomePage(p, markdown).Make());
        yield return new PageJob(Routes.Sdgs, "sdg-index", p => new SdgPages(p).Index());
        foreach (var goal in model.Sdgs) yield return new PageJob(Routes.Sdg(goal.Goal.Number), "sdg", p => new SdgPages(p).Goal(goal));
        yield return new PageJob(Routes.Data, "data", p => new DataPage(p, data.Downloads, markdown).Make());
        if (!model.Site.Glossary.IsEmpty) yield return new PageJob(Routes.Glossary, "glossary", p => new ProsePages(p, markdown).Glossary());
        foreach (var prose in model.Site.Pages)
        {
            yield return new PageJob(Routes.Prose(prose.Id), "prose", p => new ProsePages(p, markdown).OfSite(prose));
        }

        yield return new PageJob(Routes.NotFound, "not-found", p => new ProsePages(p, markdown).NotFound(), Translated: false);
        foreach (var plan in model.Plans)
        {
            foreach (var job in PlanPages.Of(plan, markdown)) yield return job;
        }

        yield return new PageJob(Routes.Search, "search", p => new ProsePages(p, markdown).Search(search.Value));
    }
}
