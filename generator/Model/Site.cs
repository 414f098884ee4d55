using PlanSite.Diagnostics;
using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>All content, checked: behind validation nothing refers to what is not there.</summary>
public sealed record Site
{
    /// <summary>Name of the site, in the head of every page and in titles of windows.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences on what the site is.</summary>
    public required string Description { get; init; }

    /// <summary>Who publishes; named in feeds, data packages and footers.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where to ask, as plain text or a mail address; null when not given.</summary>
    public string? Contact { get; init; }

    /// <summary>Terms of use of the site, and of every plan that names none of its own.</summary>
    public required Licence Licence { get; init; }

    /// <summary>Absolute address of the published site with a closing slash, for canonical links and feeds; null when unknown.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Address of the content folder on the repository's web page, for links to the line of a record; null when none.</summary>
    public string? RepositoryUrl { get; init; }

    /// <summary>Name of the theme folder under <c>themes/</c>.</summary>
    public string Theme { get; init; } = "default";

    /// <summary>Languages of the interface, first the one at the root: ja, en, ja-easy. Each is the name of its folder.</summary>
    public EquatableArray<string> Languages { get; init; } = ["ja"];

    /// <summary>Where <c>site.yaml</c> names the languages; the whole file where it names none.</summary>
    public SourceSpan LanguagesSpan { get; init; } = SourceSpan.WholeFile("site.yaml");

    /// <summary>Names in other languages that hold in every plan which has none of its own.</summary>
    public NameTranslations Names { get; init; } = NameTranslations.None;

    /// <summary>The same for pages of several plans: where the site says nothing, the first plan that does.</summary>
    public NameTranslations NamesOfAll => Plans.Aggregate(Names, (names, plan) => names.Over(plan.Names));

    /// <summary>The latest date of the data, as ISO date; shown instead of the build's date. The clock is never read.</summary>
    public required DateOnly DataDate { get; init; }

    /// <summary>In the order in which lists show them.</summary>
    public required EquatableArray<Plan> Plans { get; init; }

    /// <summary>Groups of words that search treats as one: 障がい, 障害, 障碍.</summary>
    public EquatableArray<EquatableArray<string>> Synonyms { get; init; } = [];

    /// <summary>Words that search finds by these readings in kana: 緋の郷, ひのさと.</summary>
    public EquatableArray<EquatableArray<string>> Readings { get; init; } = [];

    /// <summary>Subjects common to all plans, in the order of <c>site.yaml</c>; empty where the site has none.</summary>
    public EquatableArray<Topic> Topics { get; init; } = [];

    /// <summary>Words explained on their own page, in the order of <c>site.yaml</c>.</summary>
    public EquatableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>Prose pages of the site itself (about, accessibility, how to read).</summary>
    public EquatableArray<Prose> Pages { get; init; } = [];

    /// <summary>Figures put right since they were published, in the order of <c>site.yaml</c>.</summary>
    public EquatableArray<Correction> Corrections { get; init; } = [];

    /// <summary>True where the site is made for review only: every page says so, and no search engine may list it.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Addresses that have another now, in the order of <c>site.yaml</c>; whoever asks for the former is led on.</summary>
    public EquatableArray<Moved> Moved { get; init; } = [];

    /// <summary>Addresses of what came to an end, in the order of <c>site.yaml</c>; there stands when and why.</summary>
    public EquatableArray<Ended> Ended { get; init; } = [];

    /// <summary>The plan's own terms, or else the site's.</summary>
    public Licence LicenceOf(Plan plan) => plan.Licence ?? Licence;
}

/// <summary>Terms of use.</summary>
/// <param name="Name">As people read it.</param>
/// <param name="Url">Where they are written down; null when nowhere on the web.</param>
public sealed record Licence(string Name, string? Url);

/// <summary>A word explained: 指標, 当初値, リーディングプロジェクト.</summary>
/// <param name="Term">The word as it stands in the pages.</param>
/// <param name="Reading">How it is read, in kana; null when that needs no telling.</param>
/// <param name="Meaning">What it means (Markdown).</param>
public sealed record GlossaryTerm(string Term, string? Reading, string Meaning);

/// <summary>A page of prose written in Markdown.</summary>
/// <param name="Id">File name without ending; the page's address.</param>
/// <param name="Title">The heading.</param>
/// <param name="Markdown">The text as it was written.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Prose(string Id, string Title, string Markdown, SourceSpan Span)
{
    /// <summary>The same in other languages of the site, where somebody wrote it.</summary>
    public EquatableArray<TranslatedProse> Translations { get; init; } = [];

    /// <summary>The text in a language; null when nobody wrote it in that one.</summary>
    public Prose? In(string language) => Translations.FirstOrDefault(t => t.Language == language)?.Text;
}

/// <summary>A page of prose as another language of the site says it.</summary>
/// <param name="Language">As <c>site.yaml</c> calls it.</param>
/// <param name="Text">The page itself.</param>
public sealed record TranslatedProse(string Language, Prose Text);

/// <summary>A figure that was published wrongly and put right: what stood there, what stands now, when and why.</summary>
/// <param name="Plan">The plan whose figure it is.</param>
/// <param name="Node">The item whose figure it is.</param>
/// <param name="Field">Which figure of the item, in words; null when that is plain.</param>
/// <param name="Old">What stood there, as it was printed.</param>
/// <param name="New">What stands there now.</param>
/// <param name="Date">When it was put right.</param>
/// <param name="Reason">Why, in a sentence for everybody.</param>
public sealed record Correction(Plan Plan, Node Node, string? Field, string Old, string New, DateOnly Date, string Reason)
{
    /// <summary>The fiscal year of the figure; null where the field has only one, or where nobody says.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Where <see cref="New"/> is written.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>What stood at an address stands at another now, with everything below it.</summary>
/// <param name="From">The former address, from the root of the site on: <c>plans/town/measure/01-1/</c>, or of an indicator,
/// <c>plans/town/measure/01-1/#visitors</c>.</param>
/// <param name="To">The address now, of the same kind.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Moved(string From, string To, SourceSpan Span);

/// <summary>What stood at an address, and everything below it, came to an end.</summary>
/// <param name="Address">The former address, as of <see cref="Moved"/>.</param>
/// <param name="Year">The last fiscal year; null when nobody says.</param>
/// <param name="Reason">Why, in a sentence for everybody.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Ended(string Address, FiscalYear? Year, string Reason, SourceSpan Span);
