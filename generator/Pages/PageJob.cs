using PlanSite.Index;
using PlanSite.Pages.Views;

namespace PlanSite.Pages;

/// <summary>One page to be made: it is laid out only when its turn comes, so that memory does not grow with the number of pages.</summary>
/// <param name="Page">Which it is.</param>
/// <param name="Template">Name of a template in pages/.</param>
/// <param name="Make">Makes the page's view in the language of the place.</param>
public sealed record PageJob(PageAddress Page, string Template, Func<Place, View> Make);
