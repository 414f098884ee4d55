using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Index;

/// <summary>
/// The only place that builds addresses. An address is relative to the site's root, has no leading slash, and ends in a slash for a page:
/// <c>plans/town/measure/01-101/</c>. The home page is the empty text.
/// </summary>
public static class Routes
{
    public const string Home = "";
    public const string Sdgs = "sdgs/";
    public const string Search = "search/";
    public const string Data = "data/";
    public const string Glossary = "glossary/";
    public const string NotFound = "404.html";
    public const string English = "en/";

    public static string Sdg(int goal) => $"sdgs/{Text(goal)}/";

    public static string Plan(Plan plan) => $"plans/{plan.Id}/";

    public static string Level(Plan plan, Level level) => $"plans/{plan.Id}/{level.Id}/";

    public static string Node(Plan plan, NodeKey node) => $"plans/{plan.Id}/{node.Level}/{node.Id}/";

    /// <summary>Pages beside the outline: years, status, departments, programmes, tags, money, sdgs, data, method, differences, print.</summary>
    public static string Section(Plan plan, string section) => $"plans/{plan.Id}/{section}/";

    public static string Entry(Plan plan, string section, string id) => $"plans/{plan.Id}/{section}/{id}/";

    public static string Year(Plan plan, FiscalYear year) => Entry(plan, "years", year.ToString());

    public static string DataFile(Plan plan, string file) => $"plans/{plan.Id}/data/{file}";

    /// <summary>A page of one indicator that other sites may frame.</summary>
    public static string Embed(Plan plan, NodeKey node, string indicator) => $"embed/{plan.Id}/{node.Level}/{node.Id}/{indicator}/";

    /// <summary>Where a figure without a target stands on its node's page.</summary>
    public static string ObservationPlace(Observation observation) => $"observation-{observation.Id}";

    /// <summary>Where a related business stands on its node's page.</summary>
    /// <param name="index">Its place in the node's list, from 0.</param>
    public static string RelatedPlace(int index) => $"related-{Text(index + 1)}";

    /// <summary>Where a theme stands on its programme's page.</summary>
    public static string ThemePlace(ProgrammeTheme theme) => $"theme-{theme.Id}";

    /// <summary>Where an initiative stands on its programme's page.</summary>
    public static string InitiativePlace(Initiative initiative) => $"initiative-{initiative.Id}";

    public static string Prose(string id) => $"{id}/";

    public static string Prose(Plan plan, string id) => $"plans/{plan.Id}/about/{id}/";

    /// <summary>The page in a language: the site's first language stands at the root, every other one below its own name.</summary>
    public static string InLanguage(Site site, string address, string language) => language == site.Languages[0] ? address : $"{language}/{address}";

    /// <summary>The file that a page's address is written to.</summary>
    public static string FileOf(string address) => address.Length == 0 || address[^1] == '/' ? address + "index.html" : address;

    /// <summary>
    /// A relative link between two addresses, which works from any sub-path and from <c>file://</c>: it names index.html, because
    /// a file system serves no folder.
    /// </summary>
    /// <param name="from">The address of the page that the link is on.</param>
    /// <param name="to">May end in a fragment.</param>
    public static string Link(string from, string to) => Follow(Root(from), "", to);

    /// <summary>The link that goes up to the site's root by <paramref name="way"/> and down to an address.</summary>
    /// <param name="way">The way up to the root of the site: ../../, or nothing.</param>
    /// <param name="language">Goes before the address: en/, or nothing.</param>
    /// <param name="address">The page, from the root on; may end in a fragment.</param>
    public static string Follow(string way, string language, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0) return Follow(way, language, address[..hash]) + address[hash..];
        return string.Concat(way, language, FileOf(address));
    }

    /// <summary>The way from a page up to the site's root: <c>../../</c>, or nothing at the root.</summary>
    public static string Root(string from) => string.Create(3 * from.AsSpan().Count('/'), 0, static (way, _) =>
    {
        for (var at = 0; at < way.Length; at += 3) "../".CopyTo(way[at..]);
    });

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
