using PlanSite.Index;

namespace PlanSite.Render.Pages;

/// <summary>All pages of the site, in the order in which they are written.</summary>
public static class SitePages
{
    public static IEnumerable<PageJob> Of(SiteModel model, MarkdownText markdown)
    {
        yield return new PageJob(Routes.Home, "home", p => new HomePage(p, markdown).Make());
        foreach (var plan in model.Plans)
        {
            foreach (var job in PlanPages.Of(plan, markdown)) yield return job;
        }
    }
}
