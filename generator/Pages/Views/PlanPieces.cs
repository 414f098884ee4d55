using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>A picture of all results of a plan.</summary>
/// <param name="Id">Of its heading, unique on the page.</param>
/// <param name="Heading">What it shows.</param>
/// <param name="List">The same results by name.</param>
/// <param name="Picture">Keys and marks.</param>
/// <param name="About">Whose judgement the marks are.</param>
public sealed record WallView(string Id, string Heading, Anchor List, Html Picture, string About);

/// <summary>The one thing that the first screen names.</summary>
/// <param name="Href">Where more is told of it.</param>
/// <param name="Text">With its number.</param>
public sealed record FirstFinding(string Href, Line Text);

/// <summary>A few nodes that stand out, with why.</summary>
/// <param name="Id">Where they stand on the page.</param>
/// <param name="Heading">What they have in common.</param>
/// <param name="Why">By what they were chosen.</param>
/// <param name="Lines">A few of them.</param>
/// <param name="All">The list of all; null where there is none.</param>
public sealed record Finding(string Id, string Heading, string Why, ImmutableArray<FindingLine> Lines, Anchor? All);

/// <summary>An item that stands out.</summary>
/// <param name="Href">Its page, seen from the page.</param>
/// <param name="Title">As the plan prints it.</param>
/// <param name="Number">How far from its target, in few words; null where the result says it.</param>
/// <param name="Result">Its result, or its direction of travel, in a sentence.</param>
/// <param name="Indicator">What was counted.</param>
/// <param name="Status">How it came out; null for a plan that wants no judgement.</param>
/// <param name="Picture">Its values as a small line; null for fewer than two, and beside a chart.</param>
/// <param name="Chart">All its years against the target, where no status tells of them yet; null for most.</param>
public sealed record FindingLine(
    string Href, Phrase Title, Line? Number, Line Result, Phrase Indicator, StatusView? Status, Html? Picture, Html? Chart);

/// <summary>Where the indicators of a plan are going.</summary>
/// <param name="Since">Counted since their first value.</param>
/// <param name="Steps">Counted since the year before; null where no indicator has a value of it.</param>
/// <param name="Picture">Both as bars.</param>
public sealed record TravelView(string Since, string? Steps, Html Picture);

/// <summary>Money set against results.</summary>
/// <param name="Heading">Of how many items it is the sum.</param>
/// <param name="Total">The exact amount as people say it.</param>
/// <param name="Label">What it is and of which years, in brackets.</param>
/// <param name="Sentence">How much went to what came out how.</param>
/// <param name="Picture">A bar a field, and the same as a table.</param>
public sealed record MoneyResult(string Heading, string Total, string Label, string Sentence, Html Picture);

/// <summary>The reported years of a plan.</summary>
/// <param name="Lines">Newest first; empty at its start.</param>
/// <param name="Keys">Names the parts of the bars; null without bars.</param>
public sealed record YearsView(ImmutableArray<YearLine> Lines, Html? Keys);

/// <summary>A reported year.</summary>
/// <param name="Page">The page of its results.</param>
/// <param name="Results">What is counted of it.</param>
/// <param name="Bar">The counts as a bar; null where there is a single year, or nothing to draw.</param>
public sealed record YearLine(Anchor Page, RollUpView Results, Html? Bar);

/// <summary>A level of the outline.</summary>
/// <param name="Name">What the plan calls it.</param>
/// <param name="Count">How many nodes it has, as printed.</param>
/// <param name="Href">The list of them, seen from the page.</param>
/// <param name="Description">What the level is for; null when the plan does not say.</param>
public sealed record LevelLine(Phrase Name, string Count, string Href, Phrase? Description);

/// <summary>Something that cuts across the outline.</summary>
/// <param name="Name">With its mark where the plan gives one.</param>
/// <param name="Href">Its page, seen from the page.</param>
/// <param name="Description">What it is for; null when the plan does not say.</param>
/// <param name="Count">How many members it has, as printed.</param>
/// <param name="Results">Of its members.</param>
public sealed record ProgrammeLine(Phrase Name, string Href, Phrase? Description, string Count, RollUpView Results);
