using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>What every page's template gets. All texts are finished and all links relative; a template only lays them out.</summary>
public abstract record View
{
    /// <summary>What stands around the page; every template gets its head, navigation and footer from it.</summary>
    public required Frame Page { get; init; }

    /// <summary>The theme's words in the page's language: <c>{{t.home}}</c>.</summary>
    public FrozenDictionary<string, string> T => Page.T;

    /// <summary>The way up to the site's root: <c>{{ root }}feed.xml</c>.</summary>
    public string Root => Page.Root;
}

/// <summary>What stands around the content: head, navigation, footer.</summary>
public sealed record Frame
{
    /// <summary>The theme's words in the page's language, by key; a key that is missing is an error of the theme.</summary>
    public required FrozenDictionary<string, string> T { get; init; }

    /// <summary>Language of the page as in HTML: ja, en, ja-x-easy.</summary>
    public required string Lang { get; init; }

    /// <summary>The way up to the site's root, with a slash at its end: <c>../../</c>; empty at the root.</summary>
    public required string Root { get; init; }

    /// <summary>Text of the title element, unique on the site.</summary>
    public required string Title { get; init; }

    /// <summary>For search engines: plain text of 120 characters at most.</summary>
    public required string Description { get; init; }

    /// <summary>Kind of page, for the body's class: home, plan, node ...</summary>
    public required string Kind { get; init; }

    /// <summary>The site's name in the header, linked to <see cref="Home"/>.</summary>
    public required Phrase SiteTitle { get; init; }

    /// <summary>The first page in this language, seen from the page.</summary>
    public required string Home { get; init; }

    /// <summary>The search page, for the form in the header; null on pages that have a search form of their own.</summary>
    public string? Search { get; init; }

    /// <summary>Absolute address of this page; null when the site's address is not known.</summary>
    public string? Canonical { get; init; }

    /// <summary>What is shown where the page is linked; null when the site's address is not known, or nothing is judged.</summary>
    public PreviewView? Picture { get; init; }

    /// <summary>Absolute address of the description of its first figure for other sites; null when it has none.</summary>
    public string? OEmbed { get; init; }

    /// <summary>True for pages that are not meant to be found by search engines (404, embedded pieces).</summary>
    public bool Hidden { get; init; }

    /// <summary>The way from the home page, without the page itself; empty on the home page.</summary>
    public required ImmutableArray<Crumb> Crumbs { get; init; }

    /// <summary>The page itself, last in the breadcrumb; null on the home page.</summary>
    public Phrase? Here { get; init; }

    /// <summary>The site's own menu: topics, plans, SDGs, search, data.</summary>
    public required ImmutableArray<NavItem> Nav { get; init; }

    /// <summary>The same page in every language of the site; empty on the page for what is not found.</summary>
    public required ImmutableArray<LanguageLink> Languages { get; init; }

    /// <summary>No words, but the language of the plan's own texts, for <c>{{ lang page.content }}</c> around them; null outside a plan.</summary>
    public Phrase? Content { get; init; }

    /// <summary>
    /// No words, but the ordinary language, around what the program has in no other (names of the goals); null where the page is in it.
    /// </summary>
    public Phrase? Plain { get; init; }

    /// <summary>Absolute address of the page in the site's first language, for readers of none of them; null where it is not known.</summary>
    public string? DefaultLanguage { get; init; }

    /// <summary>Says that the plan's own texts are in another language than the page; null where they are not.</summary>
    public string? LanguageNote { get; init; }

    /// <summary>Says that the page shows results which are not published yet; null on a published site.</summary>
    public string? Draft { get; init; }

    /// <summary>Headings of this page to jump to; empty when there are too few to matter.</summary>
    public ImmutableArray<PageHeading> Sections { get; init; } = [];

    /// <summary>Pages of the plan this page belongs to; null outside a plan.</summary>
    public PlanMenu? Plan { get; init; }

    /// <summary>Who publishes, under which terms, of which date.</summary>
    public required Footer Footer { get; init; }
}

/// <summary>A picture of results.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Text">What it shows, in words.</param>
public sealed record PreviewView(string Address, string Text)
{
    /// <summary>In pixels, as most places that show previews want it.</summary>
    public const int Width = 1200;

    /// <summary>In pixels.</summary>
    public const int Height = 630;
}

/// <param name="Position">Counted from 1, for machines that read the breadcrumb.</param>
/// <param name="Href">Where it leads, seen from the page.</param>
/// <param name="Text">What is read.</param>
public sealed record Crumb(string Position, string Href, Phrase Text);

/// <param name="Href">Where it leads, seen from the page.</param>
/// <param name="Text">What is read.</param>
/// <param name="Current">True on the page itself and below it.</param>
public sealed record NavItem(string Href, string Text, bool Current);

/// <param name="Href">Where it leads, seen from the page.</param>
/// <param name="Lang">The language, as in HTML: ja.</param>
/// <param name="Name">The language, in itself.</param>
/// <param name="Current">True for the page's own language.</param>
/// <param name="Absolute">For alternate links; null when the site's address is not known.</param>
public sealed record LanguageLink(string Href, string Lang, string Name, bool Current, string? Absolute);

/// <summary>A heading to jump to.</summary>
/// <param name="Id">Fragment on the page.</param>
/// <param name="Text">The theme's word for the section.</param>
public sealed record PageHeading(string Id, string Text);

/// <summary>The pages of a plan, at the side of each of them.</summary>
/// <param name="Id">Last part of its address, by which the search narrows to it; null where there is no other plan.</param>
/// <param name="Title">The plan's name.</param>
/// <param name="Href">The plan's own page, seen from the page.</param>
/// <param name="Pages">In the order in which people ask.</param>
/// <param name="Bar">The few of them that stand at the top of every page, by short names.</param>
public sealed record PlanMenu(string? Id, Phrase Title, string Href, ImmutableArray<Anchor> Pages, ImmutableArray<BarItem> Bar);

/// <param name="Href">Where it leads, seen from the page.</param>
/// <param name="Text">A word or two.</param>
/// <param name="Current">As <c>aria-current</c> says it: page on the page itself, true below it; null elsewhere.</param>
public sealed record BarItem(string Href, Phrase Text, string? Current);

/// <summary>What stands below every page.</summary>
/// <param name="Publisher">Whose site it is.</param>
/// <param name="Contact">Whom to ask, as people read it; null when the content names nobody.</param>
/// <param name="ContactHref">Where that leads (mail, telephone, page); null for words alone.</param>
/// <param name="Licence">Name of the terms of the page's data.</param>
/// <param name="LicenceHref">Where they can be read; null when nowhere.</param>
/// <param name="DataDate">Date of the plan's data, on other pages of the newest, in words.</param>
/// <param name="Links">The site's own prose, and its glossary.</param>
public sealed record Footer(
    string Publisher, string? Contact, string? ContactHref, string Licence, string? LicenceHref, string DataDate, ImmutableArray<NavItem> Links);
