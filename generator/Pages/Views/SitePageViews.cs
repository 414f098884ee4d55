using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>A page of prose written in Markdown.</summary>
public sealed record ProseView : View
{
    public required Phrase Title { get; init; }

    public Phrase? Kicker { get; init; }

    public required Html Body { get; init; }
}

public sealed record GlossaryView : View
{
    public required string Title { get; init; }

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
    public required string Title { get; init; }

    /// <summary>Way to the root of the pages in this language: results are addressed from there.</summary>
    public required string Site { get; init; }

    /// <summary>Way to the folder of the index.</summary>
    public required string Folder { get; init; }

    /// <summary>The index's first file.</summary>
    public required string Entry { get; init; }

    /// <summary>Language of the words in the index.</summary>
    public required string ContentLang { get; init; }

    public required ImmutableArray<StatusView> Statuses { get; init; }

    /// <summary>The complete lists of the site, for those without script.</summary>
    public required ImmutableArray<Anchor> Indexes { get; init; }
}

public sealed record NotFoundView : View
{
    public required string Title { get; init; }

    public required string Search { get; init; }

    public required ImmutableArray<Anchor> Plans { get; init; }
}

/// <summary>Downloads and their descriptions.</summary>
public sealed record DataView : View
{
    public required string Title { get; init; }

    public required string Intro { get; init; }

    public required ImmutableArray<DataSet> Sets { get; init; }

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

public sealed record DataFileLine(string Name, string File, string Href, string Format, string? Size);

/// <summary>One indicator on a small page that other sites may frame.</summary>
public sealed record EmbedView : View
{
    public required Phrase Plan { get; init; }

    public required Anchor Node { get; init; }

    public required IndicatorView Indicator { get; init; }
}
