using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>A page of prose written in Markdown.</summary>
public sealed record ProseView : View
{
    /// <summary>The text's first heading.</summary>
    public required Phrase Title { get; init; }

    /// <summary>The plan's name, above the title; null for the site's own prose.</summary>
    public Phrase? Kicker { get; init; }

    /// <summary>The text below its first heading, as markup.</summary>
    public required Html Body { get; init; }
}

/// <summary>The words that the site explains.</summary>
public sealed record GlossaryView : View
{
    /// <summary>The theme's word for the page.</summary>
    public required string Title { get; init; }

    /// <summary>In the order of the content.</summary>
    public required ImmutableArray<TermLine> Terms { get; init; }
}

/// <param name="Id">Fragment on the page.</param>
/// <param name="Term">The word.</param>
/// <param name="Reading">How it is read; null when nobody says.</param>
/// <param name="Meaning">What it means.</param>
public sealed record TermLine(string Id, Phrase Term, Phrase? Reading, Html Meaning);

/// <summary>The search page: a script fills it; without it there are the complete indexes.</summary>
public sealed record SearchView : View
{
    /// <summary>The theme's word for the page.</summary>
    public required string Title { get; init; }

    /// <summary>Way to the root of the pages in this language: results are addressed from there.</summary>
    public required string Site { get; init; }

    /// <summary>Way to the folder of the index.</summary>
    public required string Folder { get; init; }

    /// <summary>The index's first file.</summary>
    public required string Entry { get; init; }

    /// <summary>Language of the words in the index.</summary>
    public required string ContentLang { get; init; }

    /// <summary>Every status with its word, for the list of hits.</summary>
    public required ImmutableArray<StatusView> Statuses { get; init; }

    /// <summary>The complete lists of the site, for those without script.</summary>
    public required ImmutableArray<Anchor> Indexes { get; init; }
}

/// <summary>Shown for any address that does not exist: its links start from the path of the site, wherever the address lay.</summary>
public sealed record NotFoundView : View
{
    /// <summary>Says that there is no such page.</summary>
    public required string Title { get; init; }

    /// <summary>The search page.</summary>
    public required string Search { get; init; }

    /// <summary>The plans' own pages, as ways out.</summary>
    public required ImmutableArray<Anchor> Plans { get; init; }
}

/// <summary>Downloads and their descriptions.</summary>
public sealed record DataView : View
{
    /// <summary>The theme's word for the page.</summary>
    public required string Title { get; init; }

    /// <summary>What may be done with the data, in a sentence.</summary>
    public required string Intro { get; init; }

    /// <summary>One a plan, in the order of the content.</summary>
    public required ImmutableArray<DataSet> Sets { get; init; }

    /// <summary>Who publishes the data, for machines that read the page.</summary>
    public required string Publisher { get; init; }

    /// <summary>Which version of plan.json is written, and what its description holds.</summary>
    public required string Format { get; init; }

    /// <summary>Where the description of plan.json is, seen from the page.</summary>
    public required string FormatHref { get; init; }
}

/// <summary>The files of one plan.</summary>
/// <param name="Id">Fragment on the page.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Href">Where it leads, seen from the page.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Modified">ISO date of the data.</param>
/// <param name="ModifiedText">When the data was last changed, in words.</param>
/// <param name="LicenceName">The licence.</param>
/// <param name="LicenceHref">Where the licence can be read; null when nowhere.</param>
/// <param name="Tables">The tables to download.</param>
/// <param name="Others">The other files to download.</param>
public sealed record DataSet(
    string Id, Phrase Title, string Href, string Description, string Modified, string ModifiedText, string LicenceName, string? LicenceHref,
    ImmutableArray<DataTableLine> Tables, ImmutableArray<DataFileLine> Others)
{
    /// <summary>Passages of the documents that the plan does not carry over; empty when it carries all, or does not tell.</summary>
    public ImmutableArray<LeftOutLine> LeftOut { get; init; } = [];
}

/// <summary>A table with its file and its twin for spreadsheets.</summary>
public sealed record DataTableLine(string Name, string Rows, DataFileLine Csv, DataFileLine? Excel);

/// <summary>A file to download.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="File">The file's name.</param>
/// <param name="Href">Where it is, seen from the page.</param>
/// <param name="Format">CSV, JSON, in words.</param>
/// <param name="Size">12.3 KB (of 1,024 bytes); null for a file whose size is not known when the page is made.</param>
public sealed record DataFileLine(string Name, string File, string Href, string Format, string? Size);

/// <summary>One indicator on a small page that other sites may frame.</summary>
public sealed record EmbedView : View
{
    /// <summary>The plan's name.</summary>
    public required Phrase Plan { get; init; }

    /// <summary>The page that the indicator is on.</summary>
    public required Anchor Node { get; init; }

    /// <summary>The same as on that page.</summary>
    public required IndicatorView Indicator { get; init; }
}
