using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>Something counted: baseline, targets by year, actuals by year.</summary>
public sealed record Indicator
{
    /// <summary>Unique within its node.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Definition { get; init; }

    /// <summary>The unit of numbers that are printed without one, of the indicator or else of the plan; null when there is none.</summary>
    public CaptionUnit? Unit { get; init; }

    /// <summary>True when the indicator itself gives the unit.</summary>
    public bool HasOwnUnit { get; init; }

    public Baseline? Baseline { get; init; }

    /// <summary>Ascending by year.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>Ascending by year; a year without an entry was not reported.</summary>
    public ImmutableArray<Actual> Actuals { get; init; } = [];

    /// <summary>As staff declared it; null means it is inferred from the values.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Milestones in order, first to last, for <see cref="Direction.Stages"/>.</summary>
    public ImmutableArray<string> Stages { get; init; } = [];

    /// <summary>The plan's rule with this indicator's exceptions put in.</summary>
    public required JudgementRule Rule { get; init; }

    public decimal Weight { get; init; } = 1;

    /// <summary>Id of the department that reports this indicator, where it is not the node's; empty otherwise.</summary>
    public ImmutableArray<string> Departments { get; init; } = [];

    public ImmutableArray<SourceRef> Sources { get; init; } = [];

    public string? Note { get; init; }

    public required SourceSpan Span { get; init; }

    public Target? TargetOf(FiscalYear year) => Targets.FirstOrDefault(t => t.Year == year);

    public Actual? ActualOf(FiscalYear year) => Actuals.FirstOrDefault(a => a.Year == year);
}

public enum Direction
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,

    /// <summary>Holding the level is the aim, within the rule's tolerance.</summary>
    Keep,

    /// <summary>Ordered milestones.</summary>
    Stages,
}

/// <param name="Year">When it was measured; null when the plan does not say.</param>
/// <param name="NotComparable">Why progress and change cannot be told from it (it counts another thing); null when it can.</param>
public sealed record Baseline(FiscalYear? Year, PlanValue Value, string? NotComparable, string? Note, SourceSpan Span);

public sealed record Target(FiscalYear Year, PlanValue Value, string? Note, SourceSpan Span);

/// <summary>What was reached in a year.</summary>
/// <param name="Published">The official judgement of the municipality as printed (達成, 未達成); null when none.</param>
/// <param name="Staff">A judgement by staff, with its reason; null when it is calculated.</param>
public sealed record Actual(FiscalYear Year, PlanValue Value, string? Note, PublishedJudgement? Published,
    StaffJudgement? Staff, SourceRef? Source, SourceSpan Span);

/// <param name="Status">The common status its mark maps to.</param>
public sealed record PublishedJudgement(string Mark, Status Status);

/// <param name="Mark">Mark of one of the rule's bands; null when the status has no mark of its own.</param>
public sealed record StaffJudgement(Status Status, string? Mark, string Reason);
