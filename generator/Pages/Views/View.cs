using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>What every page's template gets. All texts are finished and all links relative; a template only lays them out.</summary>
public abstract record View
{
    public required Frame Page { get; init; }

    /// <summary>The theme's words in the page's language: <c>{{t.home}}</c>.</summary>
    public FrozenDictionary<string, string> T => Page.T;

    /// <summary>The way up to the site's root: <c>{{root}}assets/site.css</c>.</summary>
    public string Root => Page.Root;
}

/// <summary>What stands around the content: head, navigation, footer.</summary>
public sealed record Frame
{
    public required FrozenDictionary<string, string> T { get; init; }

    public required string Lang { get; init; }

    public required string Root { get; init; }

    /// <summary>Text of the title element, unique on the site.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Kind of page, for the body's class: home, plan, node ...</summary>
    public required string Kind { get; init; }

    public required string SiteTitle { get; init; }

    public required string Home { get; init; }

    /// <summary>The search page, for the form in the header; null on pages that have a search form of their own.</summary>
    public string? Search { get; init; }

    /// <summary>Absolute address of this page; null when the site's address is not known.</summary>
    public string? Canonical { get; init; }

    /// <summary>True for pages that are not meant to be found by search engines (404, embedded pieces).</summary>
    public bool Hidden { get; init; }

    public required ImmutableArray<Crumb> Crumbs { get; init; }

    /// <summary>The page itself, last in the breadcrumb; null on the home page.</summary>
    public Phrase? Here { get; init; }

    public required ImmutableArray<NavItem> Nav { get; init; }

    public required ImmutableArray<LanguageLink> Languages { get; init; }

    /// <summary>Says that the page shows results which are not published yet; null on a published site.</summary>
    public string? Draft { get; init; }

    /// <summary>Headings of this page to jump to; empty when there are too few to matter.</summary>
    public ImmutableArray<PageHeading> Sections { get; init; } = [];

    /// <summary>Pages of the plan this page belongs to; null outside a plan.</summary>
    public PlanMenu? Plan { get; init; }

    public required Footer Footer { get; init; }
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

public sealed record PageHeading(string Id, string Text);

public sealed record PlanMenu(Phrase Title, string Href, ImmutableArray<Anchor> Pages);

public sealed record Footer(
    string Publisher, string? Contact, string? ContactHref, string Licence, string? LicenceHref, string DataDate, ImmutableArray<NavItem> Links);
