using System.Diagnostics;
using PlanSite.Data;
using PlanSite.Index;
using PlanSite.Pages.Wording;
using PlanSite.Search;

namespace PlanSite.Pages;

/// <summary>Says of every page in the list of addresses by which template and view it is made.</summary>
/// <param name="markdown">Reads the content's texts.</param>
/// <param name="data">What may be downloaded.</param>
/// <param name="search">The finished index; only the search page asks for it.</param>
public sealed class SitePages(MarkdownText markdown, DataFiles data, Func<SearchIndex> search)
{
    private readonly PlanPages _plans = new(markdown);

    /// <summary>The template and the maker of a page. Every kind of page has one; another kind is a fault of the program.</summary>
    public PageJob JobOf(PageAddress page) => page.Subject switch
    {
        Subject.Home => new PageJob(page, "home", p => new HomePage(p).Make()),
        Subject.Sdgs => new PageJob(page, "sdg-index", p => new SdgPages(p).Index()),
        Subject.Goal goal => new PageJob(page, "sdg", p => new SdgGoalPage(p).Make(goal.Entry)),
        Subject.Topics => new PageJob(page, "topics", p => new TopicPages(p).Index()),
        Subject.OfTopic of => new PageJob(page, "topic", p => new TopicPages(p).Make(of.Entry)),
        Subject.City of => new PageJob(page, "city", p => new CityPage(p).Make(of.Entry)),
        Subject.Data => new PageJob(page, "data", p => new DataPage(p, data.Downloads, markdown).Make()),
        Subject.Glossary => new PageJob(page, "glossary", p => new ProsePages(p, markdown).Glossary()),
        Subject.SiteProse site => new PageJob(page, "prose", p => new ProsePages(p, markdown).OfSite(site.Prose)),
        Subject.NotFound => new PageJob(page, "not-found", p => new ProsePages(p, markdown).NotFound()),
        Subject.Search => new PageJob(page, "search", p => new ProsePages(p, markdown).Search(search())),
        Subject.Moved moved => new PageJob(page, "moved", p => FormerPages.Moved(p, moved.To)),
        Subject.Ended ended => new PageJob(page, "ended", p => FormerPages.Ended(p, ended.End)),
        Subject.InPlan plan => _plans.JobOf(page, plan),
        _ => throw new UnreachableException($"No page is made of {page.Subject.GetType().Name}."),
    };
}
