using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>Work by year: what was planned, what was done.</summary>
/// <param name="Caption">What the table shows, above it.</param>
/// <param name="Years">Empty when the plan says what is to be done, but not when.</param>
/// <param name="HasDone">Whether anything was reported.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Delays">Work that was done earlier or later than planned.</param>
/// <param name="DelaySummary">What is late, in a sentence; null when nothing is.</param>
/// <param name="DelayRemarks">What the comparison rests on, and what it does not say.</param>
public sealed record StepTable(string Caption, ImmutableArray<string> Years, bool HasDone, ImmutableArray<StepRow> Rows,
    ImmutableArray<Line> Delays, string? DelaySummary, ImmutableArray<string> DelayRemarks);

/// <param name="Name">As people read it.</param>
/// <param name="Kind">The word for planned, or for done.</param>
/// <param name="Done">True for the row of what was done.</param>
/// <param name="First">True on the first line of a step, which carries its name.</param>
/// <param name="Cells">One a year.</param>
/// <param name="Tags">Words that the step is marked with.</param>
/// <param name="Departments">Who answers for it.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
public sealed record StepRow(
    Phrase Name, string Kind, bool Done, bool First, ImmutableArray<StepCellView> Cells, ImmutableArray<Phrase> Tags,
    Line? Departments, Phrase? Note);

/// <param name="Text">What is read.</param>
/// <param name="Continued">True when the plan prints ⇒.</param>
public sealed record StepCellView(Phrase? Text, bool Continued);

/// <summary>A year in the strip of marks.</summary>
/// <param name="Year">With its era: 令和4年度 (2022).</param>
/// <param name="ShortYear">令和4年度.</param>
/// <param name="Mark">The plan's sign; null when none was given.</param>
/// <param name="Name">What the sign is called; null when none was given.</param>
/// <param name="Href">The year's story on the page; null when there is none.</param>
public sealed record GradeCell(string Year, string ShortYear, Phrase? Mark, Phrase? Name, string? Href);

/// <param name="Mark">The sign as it was printed.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Named">True when the mark is a sign that needs its name: ◎ 計画以上.</param>
public sealed record GradeView(Phrase Mark, Phrase Name, bool Named);

/// <summary>What was reported for one year.</summary>
/// <param name="Id">Fragment on the page.</param>
/// <param name="Year">With its era, and marked where it is a draft.</param>
/// <param name="Grade">The plan's own mark; null when none was given.</param>
/// <param name="GradeName">What the mark is called; null where it is a word itself.</param>
/// <param name="Texts">Under the plan's own headings; empty when nothing was written.</param>
/// <param name="Effects">Financial effects, a sentence each; empty when none were reported.</param>
/// <param name="Departments">Who reported, where that differs from who answers; may be empty.</param>
/// <param name="Note">What the editors note; null when nothing.</param>
public sealed record YearStory(string Id, string Year, Phrase? Grade, Phrase? GradeName, ImmutableArray<TextBlock> Texts,
    ImmutableArray<Phrase> Effects, ImmutableArray<Anchor> Departments, Html? Note);

/// <summary>What stands beside a node below the same parent.</summary>
/// <param name="Heading">同じ施策の事業（7件）.</param>
/// <param name="Parent">What they stand below.</param>
/// <param name="Lines">In the plan's order; of very many, those around the node itself.</param>
public sealed record SiblingList(Line Heading, Anchor Parent, ImmutableArray<SiblingLine> Lines);

/// <param name="Href">Its page, seen from the page; null for the node itself.</param>
/// <param name="Text">With its number.</param>
/// <param name="Status">How it came out; null without indicators, and for a plan that wants no judgement.</param>
/// <param name="Mark">The plan's own mark; null when it gave none.</param>
public sealed record SiblingLine(string? Href, Phrase Text, StatusView? Status, Phrase? Mark);
