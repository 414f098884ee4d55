using PlanSite.Diagnostics;
using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>A figure that a document states year by year without a target: what its narratives count is data, too. It is never judged.</summary>
/// <param name="Id">Known by this within the node; part of addresses.</param>
/// <param name="Name">What is counted.</param>
/// <param name="Values">Ascending, each year once; years before and after the plan's period are allowed.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
/// <param name="Sources">Where it is printed; empty where the node says it.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Observation(string Id, string Name, EquatableArray<ObservedValue> Values, string? Note, EquatableArray<SourceRef> Sources,
    SourceSpan Span)
{
    /// <summary>The unit of values that are printed without one, of the figure or else of the plan; null when there is none.</summary>
    public CaptionUnit? Unit { get; init; }

    /// <summary>Numbers of the local SDG indicators (自治体SDGs指標) that the document says it is: 3.8.1. Empty for most.</summary>
    public EquatableArray<string> SdgIndicators { get; init; } = [];
}

/// <param name="Year">The year that the value is of.</param>
/// <param name="Value">As printed, and what was understood.</param>
/// <param name="Span">Where it is written.</param>
public sealed record ObservedValue(FiscalYear Year, PlanValue Value, SourceSpan Span);

/// <summary>A promise with a date: 全線開通 by 令和5年度.</summary>
/// <param name="Name">What is to be there.</param>
/// <param name="By">The fiscal year by whose end; it may lie after the plan's period.</param>
/// <param name="Done">The year in which a document says that it came true; null when none says so, which is not the same as "not done".</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Milestone(string Name, FiscalYear By, FiscalYear? Done, string? Note, SourceSpan Span);

/// <param name="Name">As the document calls it.</param>
/// <param name="Description">What it does (Markdown); null when nothing is said.</param>
/// <param name="Departments">The departments that the plan names for it.</param>
public sealed record RelatedProject(string Name, string? Description, EquatableArray<Department> Departments);
