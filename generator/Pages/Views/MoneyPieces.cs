using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>Budgets of one kind and of the same years, by source.</summary>
public sealed record MoneyBox
{
    /// <summary>Unique on the page.</summary>
    public required string Id { get; init; }

    /// <summary>Whose money it is: the node's own, or the sum of how many.</summary>
    public required string Heading { get; init; }

    /// <summary>What it is and of which years, in brackets.</summary>
    public required string Label { get; init; }

    /// <summary>In the unit that the plan prints: 46,452千円.</summary>
    public required Phrase Total { get; init; }

    /// <summary>The same exact amount as people say it.</summary>
    public required string TotalWords { get; init; }

    /// <summary>One a source, in the plan's order; empty when the sum is 0.</summary>
    public required ImmutableArray<MoneyRow> Rows { get; init; }

    /// <summary>What the editors say about the budget; null when nothing, and for sums.</summary>
    public Html? Note { get; init; }

    /// <summary>The sources as one bar; null where the page shows none.</summary>
    public Html? Bar { get; init; }

    /// <summary>True on the first of several boxes, which are not added to each other.</summary>
    public bool Apart { get; init; }
}

/// <param name="Name">As people read it.</param>
/// <param name="Amount">As printed, with its unit.</param>
/// <param name="Share">Percent with one decimal, with sign.</param>
/// <param name="Width">The same without sign, for the bar.</param>
public sealed record MoneyRow(Phrase Name, Phrase Amount, string Share, string Width);

/// <summary>Financial effects by year, in yen.</summary>
/// <param name="Caption">What the table shows, above it.</param>
/// <param name="Rows">Ascending, the sum of all years last.</param>
public sealed record EffectTable(string Caption, ImmutableArray<EffectRow> Rows);

/// <summary>Null where nothing was reported, which is not the same as 0.</summary>
/// <param name="Year">With its era, or all years together.</param>
/// <param name="Revenue">Yen with thousands separators.</param>
/// <param name="Expenditure">Yen with thousands separators.</param>
/// <param name="Total">True for the sum of all years.</param>
public sealed record EffectRow(string Year, string? Revenue, string? Expenditure, bool Total);

/// <summary>Branches of a plan against the sources of their money.</summary>
/// <param name="Id">The id of the table within the page.</param>
/// <param name="Caption">What the table shows, above it.</param>
/// <param name="Head">Above the column.</param>
/// <param name="Sources">Heads of the columns.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Total">The last row.</param>
public sealed record MoneyMatrix(string Id, string Caption, Phrase Head,
    ImmutableArray<Phrase> Sources, ImmutableArray<MoneyMatrixRow> Rows, MoneyMatrixRow Total);

/// <summary>A branch of the plan with its money.</summary>
/// <param name="Title">The branch, or the word for the sum of all.</param>
/// <param name="Href">The branch's page, seen from the page; null for the sum.</param>
/// <param name="Amounts">One a source, with the unit; an en dash where there is none.</param>
/// <param name="Total">Of the branch; an en dash when it has no budget.</param>
public sealed record MoneyMatrixRow(Phrase Title, string? Href, ImmutableArray<string> Amounts, string Total);

/// <summary>Effects that a node reported, over all years.</summary>
/// <param name="Id">As the plan numbers it.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Href">Its page, seen from the page.</param>
/// <param name="Revenue">Yen with thousands separators; null when none was reported, which is not 0.</param>
/// <param name="Expenditure">The same of expenditure.</param>
public sealed record EffectLine(string Id, Phrase Title, string Href, string? Revenue, string? Expenditure);

/// <summary>The budgets of a row.</summary>
/// <param name="Amounts">One for each kind and years of the budgets, which are not added.</param>
/// <param name="Sort">Exact yen of the largest, for sorting.</param>
public sealed record MoneyCell(ImmutableArray<string> Amounts, string Sort);
