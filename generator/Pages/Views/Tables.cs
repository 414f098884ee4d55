using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>Nodes with their results, one line an indicator: the same table on every page.</summary>
public sealed record ResultTable
{
    /// <summary>Unique on the page.</summary>
    public required string Id { get; init; }

    /// <summary>What the table lists and how many, above it.</summary>
    public required string Caption { get; init; }

    /// <summary>A line an indicator, in the plan's order; a node without indicators has one.</summary>
    public required ImmutableArray<ResultRow> Rows { get; init; }

    /// <summary>False hides the column of what is above: all rows stand below the page itself.</summary>
    public required bool HasParent { get; init; }

    /// <summary>False hides the columns of indicator and target: no row has one.</summary>
    public required bool HasIndicators { get; init; }

    /// <summary>False hides the column of results: nothing was reported yet.</summary>
    public required bool HasActuals { get; init; }

    /// <summary>False hides the column of rates: nothing is due yet.</summary>
    public required bool HasRates { get; init; }

    /// <summary>False where nothing carries an indicator, and for a plan that wants no judgement.</summary>
    public required bool HasStatus { get; init; }

    /// <summary>達成率, 進捗率: what the column of rates shows; a general word where its rows differ.</summary>
    public required string RateHead { get; init; }

    /// <summary>False hides the column of what is missing to the target.</summary>
    public required bool HasGaps { get; init; }

    /// <summary>False hides the column of the step from the year before.</summary>
    public required bool HasChanges { get; init; }

    /// <summary>False hides the column of where the values are going.</summary>
    public required bool HasWays { get; init; }

    /// <summary>False hides the column of why a status is what it is.</summary>
    public required bool HasReasons { get; init; }

    /// <summary>False hides the column of published judgements.</summary>
    public required bool HasPublished { get; init; }

    /// <summary>False hides the column of the plan's own marks.</summary>
    public required bool HasGrades { get; init; }

    /// <summary>False hides the column of departments.</summary>
    public required bool HasDepartments { get; init; }

    /// <summary>Head of the column of budgets, with what they are; null without the column.</summary>
    public required string? BudgetHead { get; init; }

    /// <summary>Heads that the plan itself gives: 施策, 評価.</summary>
    public required Phrase ParentHead { get; init; }

    /// <summary>What the plan calls its marks, else the theme's word.</summary>
    public required Phrase GradeHead { get; init; }

    /// <summary>Null for a table without filter and sorting.</summary>
    public FilterForm? Filter { get; init; }
}

/// <summary>A node, or one of its indicators.</summary>
public sealed record ResultRow
{
    /// <summary>As the plan numbers the node.</summary>
    public required string Id { get; init; }

    /// <summary>plan/level/id, the same for all lines of a node; the filter counts by it.</summary>
    public required string Key { get; init; }

    /// <summary>The node, as the plan prints it.</summary>
    public required Phrase Title { get; init; }

    /// <summary>The node's page, seen from the page.</summary>
    public required string Href { get; init; }

    /// <summary>What is above the node; null on the outermost level.</summary>
    public Anchor? Parent { get; init; }

    /// <summary>As the plan prints its name; null without one.</summary>
    public Phrase? Indicator { get; init; }

    /// <summary>As printed; null when there is none.</summary>
    public Phrase? Target { get; init; }

    /// <summary>As printed, a running total as what it is; null when nothing was reported.</summary>
    public Phrase? Actual { get; init; }

    /// <summary>The year of the value, where it is not the one whose results the table shows; null otherwise.</summary>
    public string? ActualYear { get; init; }

    /// <summary>達成率: the kind of the rate; empty without an indicator.</summary>
    public string RateName { get; init; } = "";

    /// <summary>34.1%; an en dash when it cannot be told.</summary>
    public string Rate { get; init; } = "–";

    /// <summary>Unrounded, for sorting; empty sorts last.</summary>
    public string RateSort { get; init; } = "";

    /// <summary>Null without an indicator: such a row has no computed status; null too where the row stands for the whole node.</summary>
    public StatusView? Status { get; init; }

    /// <summary>Of all indicators of a node that has one row for them together; empty in other rows.</summary>
    public ImmutableArray<StatusView> Statuses { get; init; } = [];

    /// <summary>What the status alone hides: why a near miss is one, where a result that is not due is heading; null when nothing.</summary>
    public string? Reason { get; init; }

    /// <summary>What is missing to the target, or how far beyond it; null before it is due, and where it is no number.</summary>
    public Measured? Gap { get; init; }

    /// <summary>The step from the year before; null where that year has no value.</summary>
    public Measured? Change { get; init; }

    /// <summary>Where the values are going since the first one; null where that cannot be told.</summary>
    public string? Way { get; init; }

    /// <summary>The same as a word for the filter; empty where it cannot be told.</summary>
    public string WayId { get; init; } = "";

    /// <summary>By when the target is to be reached, while that lies ahead; null otherwise.</summary>
    public string? Due { get; init; }

    /// <summary>The official mark; null when none was published.</summary>
    public Phrase? Published { get; init; }

    /// <summary>The plan's own mark; null when none was given.</summary>
    public Phrase? Grade { get; init; }

    /// <summary>Who answers for the node, in one line; null when the plan names nobody.</summary>
    public Line? Departments { get; init; }

    /// <summary>Null when the node has none, and on its further lines.</summary>
    public MoneyCell? Budget { get; init; }

    /// <summary>True on the further lines of a node, where its budget is not told again.</summary>
    public bool BudgetAbove { get; init; }

    /// <summary>Words for the filter, parted by blanks.</summary>
    public required string StatusIds { get; init; }

    /// <summary>The mark's id in addresses; empty without one.</summary>
    public required string GradeIds { get; init; }

    /// <summary>Ids of those who answer for the node; empty without.</summary>
    public required string DepartmentIds { get; init; }

    /// <summary>1 to 17: the goals that the node serves; empty without.</summary>
    public required string SdgIds { get; init; }
}
