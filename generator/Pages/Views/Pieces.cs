using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>A status as word, shape and colour.</summary>
/// <param name="Id">For the style class: s-achieved.</param>
/// <param name="Word">The word of the theme for it.</param>
public sealed record StatusView(string Id, string Word);

/// <param name="Number">1 to 17.</param>
/// <param name="Name">The name of the goal.</param>
/// <param name="Href">Where it leads, seen from the page.</param>
/// <param name="Targets">3.4, 3.8; empty when only the goal is meant.</param>
public sealed record SdgChip(string Number, string Name, string Href, string Targets);

/// <summary>One line of a table of counts.</summary>
/// <param name="Status">The status that is counted.</param>
/// <param name="Count">How many, as printed.</param>
/// <param name="Href">Null when there is no page for it.</param>
/// <param name="Share">Percent of all, for the bar's width: 34.1.</param>
/// <param name="Empty">True when there is none of it.</param>
public sealed record CountRow(StatusView Status, string Count, string? Href, string Share, bool Empty);

/// <summary>How often the plan gave a mark of its own scale.</summary>
/// <param name="Mark">The mark as it was printed.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Named">True when the name says more than the mark.</param>
/// <param name="Count">How many, as printed.</param>
/// <param name="Href">The list of those; null when there are none.</param>
public sealed record MarkCount(Phrase Mark, Phrase Name, bool Named, string Count, string? Href);

/// <summary>Results that are not due yet and behind the way to their target.</summary>
/// <param name="Text">How many, and what behind means.</param>
/// <param name="Links">The items, with their pages.</param>
/// <param name="More">How many are not named; null when all are.</param>
public sealed record BehindView(string Text, ImmutableArray<Anchor> Links, string? More);

/// <summary>Results counted together, never without their denominators.</summary>
public sealed record RollUpView
{
    /// <summary>How many were reached, of how many judged, of how many in all.</summary>
    public required string Sentence { get; init; }

    /// <summary>How many are not judged, with the reasons counted; null when all are, and where the sentence says it.</summary>
    public string? Outside { get; init; }

    /// <summary>Null when none is behind.</summary>
    public BehindView? Behind { get; init; }

    /// <summary>The same count by indicators, where several belong to one item; null when it would say the same.</summary>
    public string? Indicators { get; init; }

    /// <summary>The mean of the rates with what it is made of; null when nothing is judged.</summary>
    public string? Mean { get; init; }

    /// <summary>The mean of the points that the plan's scale gives; null when it gives none.</summary>
    public string? Points { get; init; }

    /// <summary>Says that shared indicators are counted once; null where none are.</summary>
    public string? Shared { get; init; }

    /// <summary>What the municipality published of its indicators; null when nothing.</summary>
    public string? Published { get; init; }

    /// <summary>84.3%; null when nothing is judged, and before final targets are due.</summary>
    public string? Share { get; init; }

    /// <summary>False when nothing carries an indicator.</summary>
    public required bool HasCounts { get; init; }

    /// <summary>One a status, in the common order, also those of which there is none.</summary>
    public required ImmutableArray<CountRow> Counts { get; init; }

    /// <summary>The plan's own marks; empty when it gives none.</summary>
    public required ImmutableArray<MarkCount> Grades { get; init; }

    /// <summary>How many got which of the plan's own marks; null when none was given.</summary>
    public string? GradeSentence { get; init; }

    /// <summary>Stacked bar; null when there is nothing to draw.</summary>
    public Html? Bar { get; init; }

    /// <summary>The results as marks, in place of the bar; null where the page has none.</summary>
    public Html? Wall { get; init; }
}

/// <summary>A text under one of the plan's own headings.</summary>
/// <param name="Heading">Above the text.</param>
/// <param name="List">True when there are several items, which then make a list.</param>
/// <param name="Items">One a paragraph.</param>
public sealed record TextBlock(Phrase Heading, bool List, ImmutableArray<Html> Items);
