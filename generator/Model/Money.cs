using PlanSite.Diagnostics;
using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>What an amount is. An estimate is never shown as if it were spent.</summary>
public enum MoneyKind
{
    /// <summary>見込み: what the plan expects to spend.</summary>
    Estimate,

    /// <summary>予算: what was voted.</summary>
    Budget,

    /// <summary>決算: what was spent.</summary>
    Settled,
}

/// <summary>Money for a measure over some years, by source.</summary>
/// <param name="From">The first fiscal year.</param>
/// <param name="To">The last fiscal year.</param>
/// <param name="UnitYen">Yen per printed unit: 1000 for 千円.</param>
/// <param name="UnitName">千円.</param>
/// <param name="Total">In printed units.</param>
/// <param name="Shares">In printed units, in the order of the plan's funding sources; adds up to the total.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Budget(FiscalYear From, FiscalYear To, decimal UnitYen, string UnitName, decimal Total,
    EquatableArray<BudgetShare> Shares, string? Note, SourceSpan Span)
{
    /// <summary>Null when neither the budget nor its plan says; then nothing is said of it on any page.</summary>
    public MoneyKind? Kind { get; init; }

    /// <summary>The total in yen, whatever unit was printed.</summary>
    public decimal TotalYen => Total * UnitYen;
}

/// <param name="Source">Where it comes from.</param>
/// <param name="Amount">In the unit of the budget.</param>
public sealed record BudgetShare(FundingSource Source, decimal Amount);
