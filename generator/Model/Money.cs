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

/// <summary>A unit in which a document prints money.</summary>
/// <param name="Name">千円.</param>
/// <param name="Yen">Yen in one of it: 1000 for 千円.</param>
public sealed record MoneyUnit(string Name, decimal Yen)
{
    /// <summary>The unit of all budgets of the nodes; null when they are in several, or there is none.</summary>
    public static MoneyUnit? CommonTo(IEnumerable<Node> nodes) =>
        nodes.Select(n => n.Budget).OfType<Budget>().Select(b => new MoneyUnit(b.UnitName, b.UnitYen)).Distinct().ToArray() is [var unit]
            ? unit : null;
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

/// <summary>Money of one fiscal year, as a document prints it beside the sums of its measures.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">What the amount is; null when nothing says so.</param>
/// <param name="UnitYen">Yen per printed unit.</param>
/// <param name="UnitName">千円.</param>
/// <param name="Total">In printed units.</param>
/// <param name="Shares">In printed units, in the order of the plan's funding sources; adds up to the total. Empty when no share is printed.</param>
/// <param name="Span">Where it is written.</param>
public sealed record YearBudget(FiscalYear Year, MoneyKind? Kind, decimal UnitYen, string UnitName, decimal Total,
    EquatableArray<BudgetShare> Shares, SourceSpan Span)
{
    /// <summary>特定財源: the shares that may be spent on this only; null where the plan names no such source, or no shares are printed.</summary>
    public decimal? Earmarked => Shares.Any(s => s.Source.IsEarmarked) ? Shares.Where(s => s.Source.IsEarmarked).Sum(s => s.Amount) : null;
}

/// <param name="Source">Where it comes from.</param>
/// <param name="Amount">In the unit of the budget.</param>
public sealed record BudgetShare(FundingSource Source, decimal Amount);

/// <summary>Where money comes from: 国庫支出金, 一般財源.</summary>
/// <param name="Id">Known by this in the content and in the data: the name of the key in budgets.</param>
/// <param name="Name">As the plan prints it.</param>
/// <param name="IsEarmarked">特定財源: money that may be spent on its purpose only.</param>
public sealed record FundingSource(string Id, string Name, bool IsEarmarked = false);

/// <summary>On which side of the accounts a measure had its effect.</summary>
public enum EffectKind
{
    /// <summary>More income.</summary>
    Revenue,

    /// <summary>Less spending.</summary>
    Expenditure,
}

/// <summary>財政効果額: what a measure brought in or saved in a year.</summary>
/// <param name="Kind">What kind of effect it is.</param>
/// <param name="Yen">Exact amount in yen.</param>
/// <param name="Printed">As printed, with its unit.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
public sealed record Effect(EffectKind Kind, decimal Yen, string Printed, string? Note);
