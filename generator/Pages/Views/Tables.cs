using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>Nodes with their results, one line an indicator: the same table on every page.</summary>
public sealed record ResultTable
{
    /// <summary>Unique on the page.</summary>
    public required string Id { get; init; }

    public required string Caption { get; init; }

    public required ImmutableArray<ResultRow> Rows { get; init; }

    public required bool HasParent { get; init; }

    public required bool HasIndicators { get; init; }

    public required bool HasActuals { get; init; }

    /// <summary>False where nothing carries an indicator, and for a plan that wants no judgement.</summary>
    public required bool HasStatus { get; init; }

    /// <summary>達成率, 進捗率: what the column of rates shows; a general word where its rows differ.</summary>
    public required string RateHead { get; init; }

    public required bool HasPublished { get; init; }

    public required bool HasGrades { get; init; }

    public required bool HasDepartments { get; init; }

    /// <summary>Head of the column of budgets, with what they are; null without the column.</summary>
    public required string? BudgetHead { get; init; }

    /// <summary>Heads that the plan itself gives: 施策, 評価.</summary>
    public required Phrase ParentHead { get; init; }

    public required Phrase GradeHead { get; init; }

    /// <summary>Null for a table without filter and sorting.</summary>
    public FilterForm? Filter { get; init; }
}

public sealed record ResultRow
{
    public required string Id { get; init; }

    /// <summary>plan/level/id, the same for all lines of a node; the filter counts by it.</summary>
    public required string Key { get; init; }

    public required Phrase Title { get; init; }

    public required string Href { get; init; }

    public Anchor? Parent { get; init; }

    public Phrase? Indicator { get; init; }

    public Phrase? Target { get; init; }

    public Phrase? Actual { get; init; }

    /// <summary>The year of the value, where it is not the one whose results the table shows; null otherwise.</summary>
    public string? ActualYear { get; init; }

    /// <summary>達成率: the kind of the rate; empty without an indicator.</summary>
    public string RateName { get; init; } = "";

    /// <summary>34.1%; an en dash when it cannot be told.</summary>
    public string Rate { get; init; } = "–";

    /// <summary>Unrounded, for sorting; empty sorts last.</summary>
    public string RateSort { get; init; } = "";

    /// <summary>Null without an indicator: such a row has no computed status.</summary>
    public StatusView? Status { get; init; }

    /// <summary>What the status alone hides: why a near miss is one, where a result that is not due is heading; null when nothing.</summary>
    public string? StatusNote { get; init; }

    /// <summary>By when the target is to be reached, while that lies ahead; null otherwise.</summary>
    public string? Due { get; init; }

    /// <summary>The official mark; null when none was published.</summary>
    public Phrase? Published { get; init; }

    public Phrase? Grade { get; init; }

    public Phrase? Departments { get; init; }

    public MoneyCell? Budget { get; init; }

    /// <summary>True on the further lines of a node, where its budget is not told again.</summary>
    public bool BudgetAbove { get; init; }

    /// <summary>Words for the filter, parted by blanks.</summary>
    public required string StatusIds { get; init; }

    public required string GradeIds { get; init; }

    public required string DepartmentIds { get; init; }

    public required string SdgIds { get; init; }
}

/// <summary>What a table can be narrowed by. Works by script only and stays hidden without.</summary>
public sealed record FilterForm(
    ImmutableArray<Choice> Statuses, ImmutableArray<Choice> Grades, ImmutableArray<Choice> Departments, ImmutableArray<Choice> Sdgs, string Total);

public sealed record Choice(string Value, Phrase Text);

/// <summary>Branches of the outline, or goals, with their results added up.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Caption">What the table shows, above it.</param>
/// <param name="Head">Above the column.</param>
/// <param name="HasCounts">Whether a column tells how many items there are.</param>
/// <param name="HasGrades">Whether a column tells the grades.</param>
/// <param name="HasDepartments">Whether a column tells who answers.</param>
/// <param name="BudgetHead">Above the amounts; null when none are shown.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Legend">Names the colours of the rows' bars; null when there are none.</param>
public sealed record BranchTable(string Id, string Caption, Phrase Head, bool HasCounts, bool HasGrades, bool HasDepartments, string? BudgetHead,
    ImmutableArray<BranchRow> Rows, Html? Legend);

/// <summary>One branch, or one goal.</summary>
public sealed record BranchRow
{
    /// <summary>As the plan numbers it.</summary>
    public required string Id { get; init; }

    /// <summary>Where the row stands on the page; null when nothing leads to it.</summary>
    public string? Anchor { get; init; }

    /// <summary>The goal as a chip, instead of the number; null for a branch.</summary>
    public SdgChip? Chip { get; init; }

    public required Phrase Title { get; init; }

    public required string Href { get; init; }

    /// <summary>How much stands below it, in a few words; null when nothing is said.</summary>
    public string? Note { get; init; }

    /// <summary>What stands below it, counted together.</summary>
    public required RollUpView Results { get; init; }

    /// <summary>The counts as a bar; null when there is nothing to draw.</summary>
    public Html? Bar { get; init; }

    /// <summary>Who answers for what stands below it; null when nobody is named.</summary>
    public Phrase? Departments { get; init; }

    /// <summary>What it costs together; null without budgets.</summary>
    public MoneyCell? Budget { get; init; }
}

/// <param name="Amounts">One for each kind and years of the budgets, which are not added.</param>
/// <param name="Sort">Exact yen of the largest, for sorting.</param>
public sealed record MoneyCell(ImmutableArray<string> Amounts, string Sort);
