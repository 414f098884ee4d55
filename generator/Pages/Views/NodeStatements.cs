using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>Figures without a target, a row each, with a line over the years where there are several.</summary>
/// <param name="Caption">What the table shows, above it.</param>
/// <param name="Years">Heads of the columns.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Charts">One for each figure with three numbers or more, with its name.</param>
/// <param name="Notes">What must be known about a figure, with its name.</param>
public sealed record ObservationTable(string Caption, ImmutableArray<string> Years, ImmutableArray<ObservationRow> Rows,
    ImmutableArray<NamedText> Charts, ImmutableArray<NamedText> Notes);

/// <param name="Id">Fragment on the page.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Cells">One a year; an en dash where the document says nothing.</param>
public sealed record ObservationRow(string Id, Phrase Name, ImmutableArray<Phrase> Cells);

/// <summary>A name with what is said of it.</summary>
public sealed record NamedText(Phrase Name, Html Text);

/// <param name="Name">What is to be there.</param>
/// <param name="By">By when, in words.</param>
/// <param name="State">Whether it came true, or that the documents do not say.</param>
/// <param name="Note">What must be known; null when nothing.</param>
public sealed record MilestoneLine(Phrase Name, string By, string State, Html? Note);

/// <param name="Id">Fragment on the page.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Description">What it does; null when nothing is said.</param>
/// <param name="Departments">Who answers for it; null when nobody is named.</param>
public sealed record RelatedLine(string Id, Phrase Name, Html? Description, Phrase? Departments);

/// <summary>Money by year as the document prints it.</summary>
/// <param name="Id">The id of the table within the page.</param>
/// <param name="Caption">What the table shows, above it.</param>
/// <param name="Head">Above the names.</param>
/// <param name="Years">Heads of the columns.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record YearMoneyTable(string Id, string Caption, string Head, ImmutableArray<string> Years, ImmutableArray<YearMoneyRow> Rows);

/// <param name="Name">A source, or an entry of the outline.</param>
/// <param name="Href">Where it leads, seen from the page; null when nowhere.</param>
/// <param name="Amounts">One a column.</param>
/// <param name="IsSum">True for sums of other rows.</param>
public sealed record YearMoneyRow(Phrase Name, string? Href, ImmutableArray<string> Amounts, bool IsSum);

/// <summary>A sub-theme of a programme.</summary>
/// <param name="Id">Fragment on the page.</param>
/// <param name="Name">As the plan calls it.</param>
/// <param name="Initiatives">In the plan's order.</param>
public sealed record ThemeView(string Id, Phrase Name, ImmutableArray<InitiativeView> Initiatives);

/// <param name="Id">Fragment on the page.</param>
/// <param name="Name">As the plan calls it.</param>
/// <param name="Description">What it does; null when nothing is said.</param>
/// <param name="Links">The measures, policies and related business that it belongs to.</param>
/// <param name="Apart">Says that no measure carries it; null where one does.</param>
/// <param name="Note">What must be known; null when nothing.</param>
public sealed record InitiativeView(string Id, Phrase Name, Html? Description, ImmutableArray<Anchor> Links, string? Apart, Html? Note);

/// <summary>A programme that a node belongs to, with the initiatives that name the node.</summary>
public sealed record NodeProgramme(string Href, Phrase Text, ImmutableArray<Anchor> Initiatives);

/// <param name="Passage">Its heading in the document.</param>
/// <param name="Document">The document.</param>
/// <param name="Reason">Why it is left out.</param>
public sealed record LeftOutLine(Phrase Passage, Phrase Document, Html Reason);
