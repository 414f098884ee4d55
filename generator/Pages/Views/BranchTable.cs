using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

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

    /// <summary>As people read it.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Its page, seen from the page.</summary>
    public required string Href { get; init; }

    /// <summary>How much stands below it, in a few words; null when nothing is said.</summary>
    public string? Note { get; init; }

    /// <summary>What stands below it, counted together.</summary>
    public required RollUpView Results { get; init; }

    /// <summary>The counts as a bar; null when there is nothing to draw.</summary>
    public Html? Bar { get; init; }

    /// <summary>Who answers for what stands below it; null when nobody is named.</summary>
    public Line? Departments { get; init; }

    /// <summary>What it costs together; null without budgets.</summary>
    public MoneyCell? Budget { get; init; }
}
