using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>The result of one indicator for one fiscal year, with everything a reader needs to work it out again.</summary>
public sealed record Judgement
{
    /// <summary>The node that shows the result.</summary>
    public required NodeKey Node { get; init; }

    /// <summary>The indicator, by its id within the node.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>The fiscal year that is judged: the value's own, where its report came later.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The year whose report is looked at; <see cref="Year"/> unless the value came late.</summary>
    public required FiscalYear ReportedIn { get; init; }

    /// <summary>The rule of that year, with the indicator's exceptions.</summary>
    public required JudgementRule Rule { get; init; }

    /// <summary>How the result stands; what editors decided stands over what was computed.</summary>
    public required Status Status { get; init; }

    /// <summary>What decided, for the sentence below the status.</summary>
    public required Deciding DecidedBy { get; init; }

    /// <summary>The target judged against; null when none.</summary>
    public Target? Target { get; init; }

    /// <summary>The next target to come, where the year has none of its own; null otherwise.</summary>
    public Target? Next { get; init; }

    /// <summary>The actual that was judged (of an earlier year where a target once met stays met); null when none.</summary>
    public Actual? Actual { get; init; }

    /// <summary>
    /// The number that was judged, in the target's unit: the first printed, the one in brackets, or the running total. Null when words were judged.
    /// </summary>
    public Quantity? JudgedNumber { get; init; }

    /// <summary>Null when it could not be told.</summary>
    public Direction? Direction { get; init; }

    /// <summary>True when staff did not declare the direction and it was read off the values.</summary>
    public bool DirectionInferred { get; init; }

    /// <summary>達成率 in percent, unrounded; null when it cannot be told.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>進捗率 in percent, unrounded; negative when behind the baseline; null without a comparable baseline.</summary>
    public decimal? Progress { get; init; }

    /// <summary>Change since the baseline in percent of the baseline, positive when better; null when it cannot be told.</summary>
    public decimal? ChangePercent { get; init; }

    /// <summary>Progress in percent of the way expected by this year; null without a path.</summary>
    public decimal? PathRate { get; init; }

    /// <summary>Against the baseline; null without one that can be compared, and for a loss that the target itself plans for.</summary>
    public Change? Change { get; init; }

    /// <summary>The line of the plan's scale that holds; null when no rate decided.</summary>
    public Band? Band { get; init; }

    /// <summary>Mark of the scale or of staff's judgement; null when there is none.</summary>
    public string? Mark { get; init; }

    /// <summary>True when target or actual may still change (速報値, 暫定).</summary>
    public bool Provisional { get; init; }

    /// <summary>The municipality's own judgement, from the report; null when it published none.</summary>
    public PublishedJudgement? Published { get; init; }

    /// <summary>The rate that the municipality printed; null when none.</summary>
    public PublishedRate? PublishedRate { get; init; }

    /// <summary>True when the printed rate is not the computed one, rounded to as many decimals.</summary>
    public bool RateDiffers { get; init; }

    /// <summary>True when a published judgement means another status than the computed one.</summary>
    public bool Differs { get; init; }

    /// <summary>The judgement of the editors of this site, with its reason; null when they gave none.</summary>
    public StaffJudgement? Staff { get; init; }

    /// <summary>For values of several parts: each part's result.</summary>
    public EquatableArray<PartJudgement> Parts { get; init; } = [];

    /// <summary>What is expected by now; null once the target's year has come, and without a comparable baseline.</summary>
    public Pace? Pace { get; init; }

    /// <summary>The years that keep a running total from being made; empty when nothing is added up, or nothing is missing.</summary>
    public EquatableArray<FiscalYear> Gaps { get; init; } = [];

    /// <summary>Each rate with the numbers put in, in the order in which they are shown.</summary>
    public EquatableArray<Calculation> Calculations { get; init; } = [];

    /// <summary>True when amounts of increase or decrease were judged, not levels.</summary>
    public bool IsOfChange => Calculations.Any(c => c is Calculation.OfChange);

    /// <summary>The rate that the plan shows first, capped at nothing.</summary>
    public decimal? Headline { get; init; }

    /// <summary>What readers are shown of <see cref="Headline"/>: nothing before the year of the target, where it would read as a result.</summary>
    public decimal? ShownRate => Status is Status.NotDue ? null : Headline;

    /// <summary>The number at the start, in the target's unit; null when there is none that can be compared.</summary>
    public Quantity? Baseline { get; init; }

    /// <summary>
    /// Whether the series moves towards its target; null for fewer than two values, without a target, or where no direction is better.
    /// </summary>
    public Travel? Travel { get; init; }

    /// <summary>The target judged against, else the one to come: what a page names.</summary>
    public Target? Named => Target ?? Next;

    /// <summary>
    /// True where the first rate says more when it is worse: actual ÷ target of what should be little (<see cref="DownFormula.ActualOverTarget"/>).
    /// Bands then look at 200 % less the rate.
    /// </summary>
    public bool IsMirrored => Rule is { Headline: RateKind.Attainment } && IsMirroredAttainment;

    /// <summary>True where the attainment grows as the result gets worse: actual ÷ target of what should be little.</summary>
    public bool IsMirroredAttainment => Direction is Model.Direction.Down && Rule.DownFormula is DownFormula.ActualOverTarget
        && Calculations.Any(c => c is Calculation.ActualOverTarget);

    /// <summary>
    /// True while a final target lies in a later year and only reaching it early counts: a share of achieved could then only be good.
    /// </summary>
    public bool IsBeforeDue => Target is { } target && target.Year > Year && !Rule.JudgeBeforeDue && (Status is Status.NotDue || Status.IsReached());

    /// <summary>
    /// Not due yet, and slower than the way to the target asks for: behind the straight line (or the plan's own path), standing still, or moving
    /// away.
    /// </summary>
    public bool IsBehind => Status is Status.NotDue && Actual is { Value.IsMissing: false }
        && (Pace is { } pace ? !pace.OnPace : Travel is { Way: Way.Away or Way.Unchanged } or { IsTooSlow: true });
}
