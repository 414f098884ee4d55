using System.Collections.Immutable;

namespace PlanSite.Search;

/// <summary>
/// One page as search sees it. The title, the id and codes, the indicators, the departments, the body and the facts are searched; the rest
/// describes the result or narrows it.
/// </summary>
public sealed record SearchDocument
{
    /// <summary>Relative to the site's root: <c>plans/town/measure/01-101/</c>.</summary>
    public required string Address { get; init; }

    /// <summary>Heading of the page, as the result shows it.</summary>
    public required string Title { get; init; }

    /// <summary>The node's id as printed; empty when the page has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Further names that citizens know the page by (施策01, SDG 3, 目標3): searched like the id, and a way straight to the page.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>Level, department, programme, SDG, prose.</summary>
    public required FacetValue Kind { get; init; }

    /// <summary>Id and short title of the plan; null for pages of the site itself.</summary>
    public FacetValue? Plan { get; init; }

    /// <summary>The way down to the page, for reading: 健やかに暮らせるまち › 健康づくりの推進. Not searched.</summary>
    public string Path { get; init; } = "";

    /// <summary>The top level above the page (政策分野); null where there is none.</summary>
    public FacetValue? Policy { get; init; }

    /// <summary>Status id and its word; null when the page has no status.</summary>
    public FacetValue? Status { get; init; }

    /// <summary>The plan's own mark; null when it gave none.</summary>
    public FacetValue? Grade { get; init; }

    /// <summary>Fiscal years with results, ascending: 2022 and 令和4年度.</summary>
    public ImmutableArray<FacetValue> Years { get; init; } = [];

    /// <summary>Goals, own and inherited: 3 and すべての人に健康と福祉を.</summary>
    public ImmutableArray<FacetValue> Sdgs { get; init; } = [];

    /// <summary>Those that answer for the node, also in reports and in parts of it.</summary>
    public ImmutableArray<FacetValue> Departments { get; init; } = [];

    /// <summary>Names (and definitions) of indicators.</summary>
    public ImmutableArray<string> Indicators { get; init; } = [];

    /// <summary>Every other text that shall be found, as plain text.</summary>
    public string Body { get; init; } = "";

    /// <summary>What else the page prints of it: plan, city, the way to it, divisions, status, years, money, rates, sources. Searched last.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>City and plan, as people name them: in a question they narrow, and say nothing of which page is meant.</summary>
    public ImmutableArray<string> Scopes { get; init; } = [];

    /// <summary>What staff and glossary call it besides; words that are offered to those who mistype. Searched with the body.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>What the result says first: target and actual of the first indicator. Not searched by itself.</summary>
    public string Answer { get; init; } = "";

    /// <summary>The current result in percent, to sort by; null without one.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The budget in yen, to sort by; null where the plan prints none.</summary>
    public decimal? Yen { get; init; }

    /// <summary>Order among equally good results, lowest first: 0 for the unit reported on, more for what is above and beside it.</summary>
    public int Rank { get; init; }
}

/// <summary>A value that results can be narrowed to.</summary>
/// <param name="Id">Used in the address of the search; the same id means the same value, in every plan.</param>
/// <param name="Label">As shown.</param>
public sealed record FacetValue(string Id, string Label);
