using PlanSite.Pages.Views;

namespace PlanSite.Pages;

/// <summary>One page to be made: it is laid out only when its turn comes, so that memory does not grow with the number of pages.</summary>
/// <param name="Address">As <see cref="PlanSite.Index.Routes"/> makes it, without the language.</param>
/// <param name="Template">Name of a template in pages/.</param>
/// <param name="Make">Makes the page's view in the language of the place.</param>
/// <param name="Translated">False for pages that exist only once.</param>
public sealed record PageJob(string Address, string Template, Func<Place, View> Make, bool Translated = true);
