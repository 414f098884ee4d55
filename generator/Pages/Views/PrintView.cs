using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>A plan as one document for paper.</summary>
public sealed record PrintView : View
{
    /// <summary>The plan's name.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Whose plan it is.</summary>
    public required Phrase City { get; init; }

    /// <summary>Its first and last year, with their eras.</summary>
    public required string Period { get; init; }

    /// <summary>Which year's results are shown, or when the first are due.</summary>
    public required string State { get; init; }

    /// <summary>What the plan is for; null when there is no text.</summary>
    public Html? Summary { get; init; }

    /// <summary>The results of the whole plan; null when there is nothing to tell.</summary>
    public required RollUpView? RollUp { get; init; }

    /// <summary>The outermost level with results and money: the plan at a glance.</summary>
    public required BranchTable Branches { get; init; }

    /// <summary>All that lies above the measures, in the plan's order.</summary>
    public required ImmutableArray<PrintEntry> Contents { get; init; }

    /// <summary>All of them, in the plan's order: what is above comes first.</summary>
    public required ImmutableArray<PrintNode> Nodes { get; init; }

    /// <summary>What the programmes do, in the plan's order.</summary>
    public required ImmutableArray<PrintProgramme> Programmes { get; init; }

    /// <summary>The goals of the SDGs with results and money; null when the plan maps nothing.</summary>
    public BranchTable? Goals { get; init; }

    /// <summary>Goals that all items carry, which are not among the rows.</summary>
    public required ImmutableArray<SdgApart> Apart { get; init; }

    /// <summary>The documents that the data come from.</summary>
    public required ImmutableArray<SourceLine> Sources { get; init; }
}

/// <param name="Href">Where it leads, seen from the page.</param>
/// <param name="Text">What is read.</param>
/// <param name="Level">0 for the outermost.</param>
public sealed record PrintEntry(string Href, Phrase Text, string Level);

/// <summary>One node in the document.</summary>
public sealed record PrintNode
{
    /// <summary>Fragment on the page: level and id.</summary>
    public required string Anchor { get; init; }

    /// <summary>What the plan calls the node's level, before the title.</summary>
    public required Phrase Level { get; init; }

    /// <summary>As the plan numbers it.</summary>
    public required string Id { get; init; }

    /// <summary>As the plan prints it.</summary>
    public required Phrase Title { get; init; }

    /// <summary>True on the outermost level. Of the five, exactly one is true: a template cannot count.</summary>
    public required bool H2 { get; init; }

    /// <summary>True on the second level.</summary>
    public required bool H3 { get; init; }

    /// <summary>True on the third level.</summary>
    public required bool H4 { get; init; }

    /// <summary>True on the fourth level.</summary>
    public required bool H5 { get; init; }

    /// <summary>True on the fifth level and below it.</summary>
    public required bool H6 { get; init; }

    /// <summary>What it is about; null when the plan does not say.</summary>
    public Html? Description { get; init; }

    /// <summary>What is to hold at the end of the plan, in words; null when the plan gives no such goal.</summary>
    public Html? Goal { get; init; }

    /// <summary>What the plan calls such a goal, else the theme's word.</summary>
    public required Phrase GoalName { get; init; }

    /// <summary>Figures without a target, promises with a date, money by year and related business, a line each.</summary>
    public required ImmutableArray<PrintStatement> Statements { get; init; }

    /// <summary>One an indicator, in the plan's order.</summary>
    public required ImmutableArray<PrintResult> Results { get; init; }

    /// <summary>Work by year; null when the plan lists none.</summary>
    public StepTable? Steps { get; init; }

    /// <summary>What was reported year by year, newest first; empty when nothing was.</summary>
    public required ImmutableArray<YearStory> Years { get; init; }

    /// <summary>True when a result has a drawing.</summary>
    public bool HasCharts => Results.Any(r => r.Chart is not null);

    /// <summary>As printed, with what it is and of which years; null when it has none.</summary>
    public string? Budget { get; init; }

    /// <summary>The plan's own mark now; null when none was given.</summary>
    public Phrase? Grade { get; init; }

    /// <summary>Who answers for it, in one line; null when the plan names nobody.</summary>
    public Line? Departments { get; init; }
}

/// <summary>A line under a node.</summary>
/// <param name="Name">What is told.</param>
/// <param name="Text">What is told of it.</param>
public sealed record PrintStatement(Phrase Name, Phrase Text);

/// <summary>What a programme does.</summary>
/// <param name="Name">With its mark where the plan gives one.</param>
/// <param name="Themes">In the plan's order.</param>
public sealed record PrintProgramme(Phrase Name, ImmutableArray<ThemeView> Themes);

/// <summary>An indicator in a line.</summary>
/// <param name="Sentence">Its result.</param>
/// <param name="Status">How it came out; null for a plan that wants no judgement.</param>
/// <param name="Target">As printed; null when there is none.</param>
/// <param name="Actual">As printed; null when nothing was reported.</param>
/// <param name="Rate">The rate in percent, one decimal; an en dash when there is none.</param>
/// <param name="Indicator">As the plan prints its name.</param>
/// <param name="Chart">Results and targets over the years; null when there is no number to draw.</param>
public sealed record PrintResult(Line Sentence, StatusView? Status, Phrase? Target, Phrase? Actual, string Rate, Phrase Indicator, Html? Chart);
