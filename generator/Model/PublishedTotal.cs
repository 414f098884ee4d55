using PlanSite.Diagnostics;
using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>A total that the plan prints, to be compared with what the content adds up to.</summary>
/// <param name="Scope">The node whose descendants are added up; null for the whole plan.</param>
/// <param name="Kind">budget, grade, achieved ...</param>
/// <param name="Item">Funding source, grade mark or effect kind; null for the sum of all.</param>
/// <param name="Year">The year; null for the whole period.</param>
/// <param name="UnitYen">Yen in one unit of the amount.</param>
/// <param name="Expected">In printed units for money, else a count.</param>
/// <param name="Printed">As it was printed.</param>
/// <param name="Note">Explains a difference that the document itself prints; null when there should be none.</param>
/// <param name="Span">Where it is written.</param>
public sealed record PublishedTotal(NodeKey? Scope, PublishedTotalKind Kind, string? Item, FiscalYear? Year,
    decimal UnitYen, decimal Expected, string Printed, string? Note, SourceSpan Span)
{
    /// <summary>Of a total of budgets: only those of this kind are compared with it; null when all are.</summary>
    public MoneyKind? MoneyKind { get; init; }
}

/// <summary>What a printed total adds up.</summary>
public enum PublishedTotalKind
{
    /// <summary>Money of the nodes below, of all sources or one.</summary>
    Budget,

    /// <summary>Effects on revenue.</summary>
    Revenue,

    /// <summary>Effects on expenditure.</summary>
    Expenditure,

    /// <summary>How many nodes have one of the plan's own marks.</summary>
    Grade,

    /// <summary>How many indicators the municipality gave one mark.</summary>
    Judgement,
}
