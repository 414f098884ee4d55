using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Index;

/// <summary>
/// The only place that builds addresses. An address is relative to the site's root, has no leading slash, and ends in a slash for a page:
/// <c>plans/town/measure/01-101/</c>. The home page is the empty text.
/// </summary>
public static class Routes
{
    /// <summary>The site's root.</summary>
    public const string Home = "";
    /// <summary>The list of all goals over all plans.</summary>
    public const string Sdgs = "sdgs/";
    /// <summary>The list of topics over all plans.</summary>
    public const string Topics = "topics/";
    /// <summary>The page of the search; what is searched for stands behind a question mark.</summary>
    public const string Search = "search/";
    /// <summary>The folder of the catalogue and of the schema; a plan's own data stand below the plan.</summary>
    public const string Data = "data/";
    /// <summary>The words of <c>site.yaml</c> explained.</summary>
    public const string Glossary = "glossary/";
    /// <summary>A file at the root, because that is where servers look for it.</summary>
    public const string NotFound = "404.html";

    /// <summary>Below it stand the pages that other sites may frame, and no others.</summary>
    public const string EmbedFolder = "embed/";

    /// <summary>Of a plan's files, below its own address.</summary>
    public const string DataFolder = "data";

    /// <summary>Of a plan's prose, below its own address.</summary>
    public const string ProseFolder = "about";

    /// <summary>Words of the site's own addresses below a plan, which no level of one may take as its id.</summary>
    public static ImmutableArray<string> WordsBelowPlans { get; } = [.. Index.Sections.All.Select(s => s.Id), DataFolder, ProseFolder];

    /// <summary>A goal over all plans; 1 to 17.</summary>
    public static string Sdg(int goal) => $"sdgs/{Text(goal)}/";

    /// <summary>A topic over all plans.</summary>
    public static string Topic(Topic topic) => $"{Topics}{topic.Id}/";

    /// <summary>Where a plan stands on the page of a topic.</summary>
    public static string TopicPlace(Plan plan) => $"plan-{plan.Id}";

    /// <summary>A city by its 全国地方公共団体コード, which stays whatever it is called: <c>cities/142140/</c>.</summary>
    public static string City(Municipality city) => $"cities/{city.Code}/";

    /// <summary>The plan's own page, under which all its others stand.</summary>
    public static string Plan(Plan plan) => $"plans/{plan.Id}/";

    /// <summary>The list of all nodes of a level.</summary>
    public static string Level(Plan plan, Level level) => $"plans/{plan.Id}/{level.Id}/";

    /// <summary>The page of a node, of any level.</summary>
    public static string Node(Plan plan, NodeKey node) => $"plans/{plan.Id}/{node.Level}/{node.Id}/";

    /// <summary>A page beside the outline.</summary>
    public static string Section(Plan plan, Section section) => $"plans/{plan.Id}/{section.Id}/";

    /// <summary>A group of a section: a department, a status, a year.</summary>
    public static string Entry(Plan plan, Section section, string id) => $"plans/{plan.Id}/{section.Id}/{id}/";

    /// <summary>The results of one fiscal year, by the calendar year in which it begins.</summary>
    public static string Year(Plan plan, FiscalYear year) => Entry(plan, Sections.Years, year.ToString());

    /// <summary>What is new on a page, for readers of feeds.</summary>
    /// <param name="page">The page's address.</param>
    public static string Feed(string page) => page + "feed.xml";

    /// <summary>A file of the plan's open data: <c>plans/town/data/values.csv</c>.</summary>
    public static string DataFile(Plan plan, string file) => $"plans/{plan.Id}/{DataFolder}/{file}";

    /// <summary>A page of one indicator that other sites may frame.</summary>
    public static string Embed(Plan plan, NodeKey node, string indicator) => $"{EmbedFolder}{plan.Id}/{node.Level}/{node.Id}/{indicator}/";

    /// <summary>
    /// A picture for places that link to a page: of the whole site, of a plan's results, or of those with the mark of one item's status.
    /// </summary>
    public static string Preview(Plan? plan, Status? status) =>
        plan is null ? "previews/site.png" : $"previews/{plan.Id}/{(status is { } own ? own.Id() : "plan")}.png";

    /// <summary>Where a figure without a target stands on its node's page.</summary>
    public static string ObservationPlace(Observation observation) => $"observation-{observation.Id}";

    /// <summary>Where a related business stands on its node's page.</summary>
    /// <param name="index">Its place in the node's list, from 0.</param>
    public static string RelatedPlace(int index) => $"related-{Text(index + 1)}";

    /// <summary>Where a word is explained in the glossary.</summary>
    /// <param name="index">Its place in the list, from 0.</param>
    public static string TermPlace(int index) => $"term-{Text(index + 1)}";

    /// <summary>Where a theme stands on its programme's page.</summary>
    public static string ThemePlace(ProgrammeTheme theme) => $"theme-{theme.Id}";

    /// <summary>Where an initiative stands on its programme's page.</summary>
    public static string InitiativePlace(Initiative initiative) => $"initiative-{initiative.Id}";

    /// <summary>Where a policy stands on the page of a goal that it serves.</summary>
    public static string SdgPlace(Plan plan, NodeKey node) => $"{plan.Id}-{node.Level}-{node.Id}";

    /// <summary>A page of prose of the site itself.</summary>
    public static string Prose(string id) => $"{id}/";

    /// <summary>A page of prose of a plan.</summary>
    public static string Prose(Plan plan, string id) => $"plans/{plan.Id}/{ProseFolder}/{id}/";

    /// <summary>The page in a language: the site's first language stands at the root, every other one below its own name.</summary>
    public static string InLanguage(Site site, string address, string language) => language == site.Languages[0] ? address : $"{language}/{address}";

    /// <summary>The folder of pages in a language that HTML calls by a tag: ja-easy for ja-x-easy.</summary>
    public static string LanguageFolder(string tag) => tag.Replace("-x-", "-", StringComparison.Ordinal);

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
