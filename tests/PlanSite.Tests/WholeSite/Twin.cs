using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Index;

namespace PlanSite.Tests.WholeSite;

/// <summary>
/// An invented site: a city with two plans, of which one is at its start, and a town with one that gives marks. Its numbers are few enough to be
/// counted by hand.
/// </summary>
internal static class Twin
{
    private static readonly Lazy<BuiltSite> Built = new(() => BuiltSite.Of(RealSite.Fixture("twin")));

    public static BuiltSite Site => Built.Value;

    public static IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(Site.Text(Routes.FileOf(address)));

    /// <summary>Words of an element, blanks as one.</summary>
    public static string Words(this IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static IEnumerable<string> Words(this IParentNode page, string selector) => page.QuerySelectorAll(selector).Select(Words);
}
