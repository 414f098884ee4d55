using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>The seventeen goals over all plans, or within one, with the policies that serve them.</summary>
public sealed record SdgIndexView : View
{
    /// <summary>Of the page.</summary>
    public required string Title { get; init; }

    /// <summary>What the page shows, or that the plan shows nothing.</summary>
    public required string Intro { get; init; }

    /// <summary>All goals with what they are about; empty on the page of a plan.</summary>
    public required ImmutableArray<SdgCard> Cards { get; init; }

    /// <summary>Every plan with a mapping, or the one that the page is of.</summary>
    public required ImmutableArray<SdgPlanIndex> Plans { get; init; }

    /// <summary>What plans without a mapping say about SDGs.</summary>
    public required ImmutableArray<SdgNote> Notes { get; init; }
}

/// <param name="Chip">The goal.</param>
/// <param name="About">What it is about.</param>
/// <param name="Lines">How it stands in each plan with a mapping.</param>
public sealed record SdgCard(SdgChip Chip, string About, ImmutableArray<SdgCardLine> Lines);

/// <param name="Plan">The plan.</param>
/// <param name="Text">How many were reached, or that the plan names no policy for the goal.</param>
/// <param name="Bar">The results as a bar; null when there are none.</param>
public sealed record SdgCardLine(Phrase Plan, string Text, Html? Bar);

/// <param name="Plan">The plan.</param>
/// <param name="Href">Its own page of the goals; null on that page.</param>
/// <param name="Goals">The goals as rows with results and money; null where the page shows the matrix only.</param>
/// <param name="Apart">Goals that all items carry, with the reason why they are not among the others.</param>
/// <param name="Matrix">Null when the plan maps nothing.</param>
/// <param name="Figures">Local SDG indicators of all goals; null when there are none.</param>
public sealed record SdgPlanIndex(
    Phrase Plan, string? Href, BranchTable? Goals, ImmutableArray<SdgApart> Apart, SdgMatrix? Matrix, SdgFigureTable? Figures);

/// <param name="Chip">The goal.</param>
/// <param name="Text">That all carry it.</param>
public sealed record SdgApart(SdgChip Chip, string Text);

/// <param name="Plan">The plan.</param>
/// <param name="Href">Its page.</param>
/// <param name="Text">What it says about SDGs.</param>
public sealed record SdgNote(Phrase Plan, string Href, Phrase Text);

/// <summary>Policies against goals: each row leads to the policy, each column to the goal, each cell to the policy on the goal's page.</summary>
public sealed record SdgMatrix
{
    /// <summary>Unique on the page.</summary>
    public required string Id { get; init; }

    /// <summary>What the table shows, above it.</summary>
    public required string Caption { get; init; }

    /// <summary>Above the column of policies.</summary>
    public required Phrase Head { get; init; }

    /// <summary>The columns; goals that all rows carry are not among them.</summary>
    public required ImmutableArray<SdgChip> Goals { get; init; }

    /// <summary>The rows under the branches that they are of.</summary>
    public required ImmutableArray<SdgMatrixGroup> Groups { get; init; }

    /// <summary>A text a goal: how many were reached.</summary>
    public required ImmutableArray<string> Totals { get; init; }

    /// <summary>How many cells an empty row would have.</summary>
    public required string Width { get; init; }

    /// <summary>Whether a column tells the results.</summary>
    public required bool HasCounts { get; init; }

    /// <summary>Above the amounts; null when none are shown.</summary>
    public string? BudgetHead { get; init; }

    /// <summary>Names the colours of the bars; null when there are none.</summary>
    public Html? Legend { get; init; }
}

/// <param name="Title">The branch; null when the rows are branches themselves.</param>
/// <param name="Rows">In the plan's order.</param>
public sealed record SdgMatrixGroup(Phrase? Title, ImmutableArray<SdgMatrixRow> Rows);

/// <param name="Id">As the plan numbers it.</param>
/// <param name="Title">Of the policy.</param>
/// <param name="Href">Its page.</param>
/// <param name="Count">How many were reached, of how many judged; empty when nothing is counted.</param>
/// <param name="Bar">The results; null when there is nothing to draw.</param>
/// <param name="BarId">By which cells show the bar again; empty without one.</param>
/// <param name="Budget">What it costs together; null without budgets.</param>
/// <param name="Cells">One a column.</param>
public sealed record SdgMatrixRow(string Id, Phrase Title, string Href, string Count, Html? Bar, string BarId, MoneyCell? Budget,
    ImmutableArray<SdgMatrixCell> Cells);

/// <param name="Href">To the policy on the goal's page; null when the policy does not name the goal.</param>
/// <param name="Number">Of the goal.</param>
/// <param name="Label">For those who do not see the bar: the goal, the targets named, the results.</param>
public sealed record SdgMatrixCell(string? Href, string Number, string Label);

/// <summary>One goal: what it is about, and what each plan does for it.</summary>
public sealed record SdgView : View
{
    /// <summary>The goal.</summary>
    public required SdgChip Goal { get; init; }

    /// <summary>What it is about.</summary>
    public required string About { get; init; }

    /// <summary>Where one may follow what is new, seen from the page.</summary>
    public required string Feed { get; init; }

    /// <summary>How many plans and policies; null where a single plan says it itself.</summary>
    public string? Summary { get; init; }

    /// <summary>How many targets the goal has, with their numbers.</summary>
    public required string TargetsSummary { get; init; }

    /// <summary>Its targets in few words.</summary>
    public required ImmutableArray<SdgTargetLine> Targets { get; init; }

    /// <summary>Plans that have something to do with it.</summary>
    public required ImmutableArray<SdgPlanBlock> Plans { get; init; }

    /// <summary>Plans without a mapping.</summary>
    public required ImmutableArray<SdgNote> Without { get; init; }

    /// <summary>Null for the first goal.</summary>
    public Anchor? Previous { get; init; }

    /// <summary>Null for the last goal.</summary>
    public Anchor? Next { get; init; }
}

/// <param name="Number">3.4.</param>
/// <param name="About">In few words.</param>
/// <param name="Nodes">What a plan links to it; empty in the list of all targets.</param>
public sealed record SdgTargetLine(string Number, string About, ImmutableArray<Anchor> Nodes);

/// <summary>What a plan does for a goal.</summary>
public sealed record SdgPlanBlock
{
    /// <summary>The plan.</summary>
    public required Phrase Plan { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>How many policies and measures, and what they cost together.</summary>
    public required string Lead { get; init; }

    /// <summary>That all policies carry the goal; null when they do not.</summary>
    public string? Apart { get; init; }

    /// <summary>How the measures came out.</summary>
    public required RollUpView Results { get; init; }

    /// <summary>The policies with results, money and departments; null when the plan has only figures of the goal.</summary>
    public BranchTable? Policies { get; init; }

    /// <summary>The targets that the plan names.</summary>
    public required ImmutableArray<SdgTargetLine> Targets { get; init; }

    /// <summary>Who answers, each with its page; empty for a goal that all carry.</summary>
    public required ImmutableArray<Anchor> Departments { get; init; }

    /// <summary>Local SDG indicators; null when there are none.</summary>
    public SdgFigureTable? Figures { get; init; }

    /// <summary>Says what the list of measures holds.</summary>
    public required string MeasuresSummary { get; init; }

    /// <summary>Every measure with its indicators; null when there is none.</summary>
    public ResultTable? Measures { get; init; }
}

/// <param name="Id">Unique on the page.</param>
/// <param name="Rows">By the numbers of the local indicators.</param>
public sealed record SdgFigureTable(string Id, ImmutableArray<SdgFigureRow> Rows);

/// <param name="Number">Of the local indicator: 3.8.1.</param>
/// <param name="Figure">The figure, with its place on its node's page.</param>
/// <param name="Target">As printed; null without one.</param>
/// <param name="Value">The latest, as printed; null when none was reported.</param>
/// <param name="Year">Of the value; null without one.</param>
/// <param name="Status">Null for a figure that is not judged.</param>
public sealed record SdgFigureRow(string Number, Anchor Figure, Phrase? Target, Phrase? Value, string? Year, StatusView? Status);
