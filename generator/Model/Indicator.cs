using PlanSite.Diagnostics;
using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>Something counted: baseline, targets by year, actuals by year.</summary>
public sealed record Indicator
{
    /// <summary>Unique within its node.</summary>
    public required string Id { get; init; }

    /// <summary>As the plan prints it: 図書館の年間貸出冊数.</summary>
    public required string Name { get; init; }

    /// <summary>How it is counted (Markdown); null when the plan does not say.</summary>
    public string? Definition { get; init; }

    /// <summary>The unit of numbers that are printed without one, of the indicator or else of the plan; null when there is none.</summary>
    public CaptionUnit? Unit { get; init; }

    /// <summary>True when the indicator itself gives the unit.</summary>
    public bool HasOwnUnit { get; init; }

    /// <summary>What the plan starts from; null when it prints none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Ascending by year.</summary>
    public EquatableArray<Target> Targets { get; init; } = [];

    /// <summary>Ascending by the year of the value; a year without an entry was not reported.</summary>
    public EquatableArray<Actual> Actuals { get; init; } = [];

    /// <summary>As staff declared it; null means it is inferred from the values.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Milestones in order, first to last, for <see cref="Direction.Stages"/>.</summary>
    public EquatableArray<string> Stages { get; init; } = [];

    /// <summary>
    /// The indicator of another node that this one repeats: it has that one's name, values and rule, and both count once.
    /// Null for an indicator of its own.
    /// </summary>
    public IndicatorKey? SameAs { get; init; }

    /// <summary>The plan's latest rule with this indicator's exceptions put in; <see cref="JudgementRule.At"/> gives an earlier one.</summary>
    public required JudgementRule Rule { get; init; }

    /// <summary>First fiscal year of the node that the indicator belongs to, from which years are added up; null when not known.</summary>
    public FiscalYear? Since { get; init; }

    /// <summary>Weight in roll-ups, used only where the plan's rule weighs; 1 unless it is written.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>The departments that report this indicator, where they are not the node's; empty otherwise.</summary>
    public EquatableArray<Department> Departments { get; init; } = [];

    /// <summary>Numbers of the local SDG indicators (自治体SDGs指標) that the document says it is: 3.8.1. Empty for most.</summary>
    public EquatableArray<string> SdgIndicators { get; init; } = [];

    /// <summary>Where the plan prints it; empty when only the plan's documents are named.</summary>
    public EquatableArray<SourceRef> Sources { get; init; } = [];

    /// <summary>Editor's note (Markdown); null when none.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is written, for messages and for links to the line.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The target of just this year; null when none is set for it, also where a later year has one.</summary>
    public Target? TargetOf(FiscalYear year) => Targets.FirstOrDefault(t => t.Year == year);

    /// <summary>The value of a year, whenever it was reported.</summary>
    public Actual? ActualOf(FiscalYear year) => Actuals.FirstOrDefault(a => a.Year == year);

    /// <summary>True when some value up to a year cannot be set beside the baseline and earlier ones.</summary>
    public bool HasBreakUntil(FiscalYear year) => Actuals.Any(a => a.Break is not null && a.Year <= year);

    /// <summary>What the report of a year says; its value may be of an earlier year.</summary>
    public Actual? ReportedIn(FiscalYear year) => Actuals.FirstOrDefault(a => a.ReportedIn == year);
}

/// <summary>Names an indicator: ids are unique within a node.</summary>
/// <param name="Node">The node that it is written at.</param>
/// <param name="Id">Its id within the node.</param>
public sealed record IndicatorKey(NodeKey Node, string Id)
{
    public override string ToString() => $"{Node}/{Id}";
}

/// <summary>Which way is better, as staff declare it or as the values tell.</summary>
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

    /// <summary>Neither more nor less is better (numbers of consultations): compared, never judged.</summary>
    Neutral,
}

/// <param name="Year">When it was measured; null when the plan does not say.</param>
/// <param name="Value">The value as it was printed.</param>
/// <param name="NotComparable">Why progress and change cannot be told from it (it counts another thing); null when it can.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Baseline(FiscalYear? Year, PlanValue Value, string? NotComparable, string? Note, SourceSpan Span);

/// <summary>What is to be reached in a fiscal year.</summary>
/// <param name="Year">The fiscal year by the end of which it is to be reached.</param>
/// <param name="Value">The value as it was printed; one that is missing (未定) is written too.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Target(FiscalYear Year, PlanValue Value, string? Note, SourceSpan Span);

/// <summary>What was reached in a year.</summary>
/// <param name="Year">The year of the value.</param>
/// <param name="Value">The value as it was printed.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Actual(FiscalYear Year, PlanValue Value, SourceSpan Span)
{
    /// <summary>The year whose report gives the value; later than <see cref="Year"/> where a figure comes late.</summary>
    public FiscalYear ReportedIn { get; init; } = Year;

    /// <summary>What the report or staff say about the value (Markdown); null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The official judgement of the municipality as printed (達成, 未達成); null when none.</summary>
    public PublishedJudgement? Published { get; init; }

    /// <summary>The rate that the municipality printed itself; null when none.</summary>
    public PublishedRate? PublishedRate { get; init; }

    /// <summary>A judgement by this site's editors, with its reason; null when it is calculated.</summary>
    public StaffJudgement? Staff { get; init; }

    /// <summary>Why the editors themselves doubt the printed value; it is then counted apart. Null when they don't.</summary>
    public string? Doubtful { get; init; }

    /// <summary>Why this value cannot be set beside earlier ones (counted in another way from now on); null when it can.</summary>
    public string? Break { get; init; }

    /// <summary>Where the value is printed; null when no place is named.</summary>
    public SourceRef? Source { get; init; }

    /// <summary>True where the value came in the report of a later year than its own.</summary>
    public bool IsLate => ReportedIn > Year;
}

/// <param name="Mark">The sign as it was printed.</param>
/// <param name="Status">The common status its mark maps to.</param>
public sealed record PublishedJudgement(string Mark, Status Status);

/// <param name="Percent">The printed number, in percent.</param>
/// <param name="Decimals">How many decimals are printed: a computed rate is rounded to as many before both are compared.</param>
/// <param name="Printed">The rate as it was printed.</param>
public sealed record PublishedRate(decimal Percent, int Decimals, string Printed);

/// <param name="Status">What staff have decided.</param>
/// <param name="Mark">Mark of one of the rule's bands; null when the status has no mark of its own.</param>
/// <param name="Reason">Why, in a sentence for everybody.</param>
public sealed record StaffJudgement(Status Status, string? Mark, string Reason);
