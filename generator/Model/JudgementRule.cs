using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>
/// How a plan judges its indicators: data in <c>plan.yaml</c>, overridable per indicator. Every plan's method page is made from it.
/// </summary>
public sealed record JudgementRule
{
    /// <summary>Which target a year is judged against; its own unless the plan says otherwise.</summary>
    public TargetBasis Target { get; init; } = TargetBasis.Year;

    /// <summary>Whether a target once met stays met; unless the plan says so, the latest year decides.</summary>
    public ReachedBasis Reached { get; init; } = ReachedBasis.Latest;

    /// <summary>The rate that is shown first and that bands without their own rate apply to.</summary>
    public RateKind Headline { get; init; } = RateKind.Attainment;

    /// <summary>How the attainment is divided where less is better; target ÷ actual unless the plan says otherwise.</summary>
    public DownFormula DownFormula { get; init; } = DownFormula.TargetOverActual;

    /// <summary>Which number of a printed actual counts; the first unless the plan says otherwise.</summary>
    public JudgedValue JudgedValue { get; init; } = JudgedValue.First;

    /// <summary>Whether a final target is judged before its year has come; otherwise only reaching it early counts.</summary>
    public bool JudgeBeforeDue { get; init; }

    /// <summary>True keeps "nearly" from a value that is worse than the baseline.</summary>
    public bool NearlyNeverWhenWorse { get; init; } = true;

    /// <summary>For <see cref="Direction.Keep"/>: allowed distance from the target, in percent of it.</summary>
    public decimal KeepTolerancePercent { get; init; }

    /// <summary>Share of the way expected by each year, in percent, ascending by year; empty means the straight line.</summary>
    public EquatableArray<PathPoint> ExpectedPath { get; init; } = [];

    /// <summary>Tried in order, the first that holds decides. The last has no bound.</summary>
    public EquatableArray<Band> Bands { get; init; } = DefaultBands;

    /// <summary>A roll-up weighs its parts only where the plan says so.</summary>
    public bool Weighted { get; init; }

    /// <summary>True when the bands are this site's default, not the plan's own.</summary>
    public bool IsDefault { get; init; } = true;

    /// <summary>What the plan says about its rule, for the method page (Markdown).</summary>
    public string? Note { get; init; }

    /// <summary>Marks of published judgements and what they mean: 達成 → achieved.</summary>
    public EquatableArray<PublishedMark> PublishedMarks { get; init; } = [];

    /// <summary>True for <c>judgement: none</c>: values, rates and change are shown, no status.</summary>
    public bool IsNone { get; init; }

    /// <summary>First fiscal year that this rule holds for; null when it holds from the start.</summary>
    public FiscalYear? From { get; init; }

    /// <summary>The rule that held before <see cref="From"/>; null when there was none.</summary>
    public JudgementRule? Before { get; init; }

    /// <summary>The rule of a year: each year is judged by the rule of its time.</summary>
    public JudgementRule At(FiscalYear year) => Before is { } before && year < From ? before.At(year) : this;

    /// <summary>True for a rule that judges alike in all times.</summary>
    public bool IsSame(JudgementRule other) => Judging(this) == Judging(other);

    /// <summary>What is left when all that does not judge is taken away.</summary>
    private static JudgementRule Judging(JudgementRule rule) => rule with
    {
        PublishedMarks = [],
        Note = null,
        IsDefault = true,
        Weighted = false,
        Before = rule.Before is { } before ? Judging(before) : null,
    };

    /// <summary>This site's own scale, for plans without one: 達成 from 100 %, おおむね達成 from 80 % with half of the way made.</summary>
    public static EquatableArray<Band> DefaultBands { get; } =
    [
        new Band { From = 100, Status = Status.Achieved },
        new Band { From = 80, Status = Status.Nearly, FromProgress = 50 },
        new Band { Status = Status.Missed },
    ];
}

/// <summary>Which target a year is judged against.</summary>
public enum TargetBasis
{
    /// <summary>A year is judged against its own target.</summary>
    Year,

    /// <summary>Every year is judged against the last target of the plan.</summary>
    Final,
}

/// <summary>Whether a later year can undo a target that was met.</summary>
public enum ReachedBasis
{
    /// <summary>The latest year counts.</summary>
    Latest,

    /// <summary>A target once met stays met.</summary>
    AnyYear,
}

/// <summary>A rate that bands can be set on; all in percent.</summary>
public enum RateKind
{
    /// <summary>達成率: actual against target.</summary>
    Attainment,

    /// <summary>進捗率: the share of the way from baseline to target.</summary>
    Progress,

    /// <summary>Change since the baseline in percent of it, positive when better.</summary>
    Change,

    /// <summary>Progress against the share of the way expected by this year.</summary>
    Path,
}

/// <summary>How cities divide when less is better.</summary>
public enum DownFormula
{
    /// <summary>target ÷ actual.</summary>
    TargetOverActual,

    /// <summary>2 − actual ÷ target: 110 % of the limit gives 90 %.</summary>
    TwoMinusRatio,

    /// <summary>actual ÷ target as for "more is better": 100.2 % then means missed, and bands look at 200 % less the rate.</summary>
    ActualOverTarget,
}

/// <summary>Which number of a printed actual is judged.</summary>
public enum JudgedValue
{
    /// <summary>The number outside brackets: the 5 of 5件 (累計 23件).</summary>
    First,

    /// <summary>The number in brackets: 5件 (累計 23件).</summary>
    Bracket,

    /// <summary>The sum of all years so far: each actual is an increment.</summary>
    RunningTotal,
}

/// <summary>Share of the way expected by the end of a year, in percent.</summary>
/// <param name="Year">The fiscal year at the end of which the share is expected.</param>
/// <param name="Percent">Share of the way from baseline to target, in percent: 0 to 100.</param>
public sealed record PathPoint(FiscalYear Year, decimal Percent);

/// <summary>One line of a plan's scale.</summary>
public sealed record Band
{
    /// <summary>The rate it looks at; null means the rule's headline.</summary>
    public RateKind? On { get; init; }

    /// <summary>Lower bound in percent, itself included; null when there is none.</summary>
    public decimal? From { get; init; }

    /// <summary>Lower bound in percent, itself not included; null when there is none.</summary>
    public decimal? Above { get; init; }

    /// <summary>
    /// Share of the way from a comparable baseline that must have been made besides, in percent; null when none is asked for.
    /// Where the baseline equals the target there is no way, and the band does not hold; without a comparable baseline it does.
    /// </summary>
    public decimal? FromProgress { get; init; }

    /// <summary>What a result on this line means, in the words common to all plans.</summary>
    public required Status Status { get; init; }

    /// <summary>The plan's mark: S, ○, 7点; null when it has none.</summary>
    public string? Mark { get; init; }

    /// <summary>The plan's word for the line: 順調; null when it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Points that the plan gives for the line; null when it gives none.</summary>
    public decimal? Points { get; init; }

    /// <summary>True for marks that only staff give (中止, 評価困難): no rate leads here.</summary>
    public bool StaffOnly { get; init; }
}

/// <param name="Mark">As printed by the municipality: 達成.</param>
/// <param name="Status">What the mark means.</param>
public sealed record PublishedMark(string Mark, Status Status);
