using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <param name="Label">As it was printed.</param>
/// <param name="Target">What the part was to reach.</param>
/// <param name="Actual">What it has reached; null when it was not reported.</param>
/// <param name="Attainment">Percent, unrounded; null when this part has no actual.</param>
/// <param name="Reached">True when the part has come to its target.</param>
public sealed record PartJudgement(string Label, Quantity Target, Quantity? Actual, decimal? Attainment, bool Reached);

/// <summary>A plan under way: what the straight line (or declared path) expects by now.</summary>
/// <param name="Expected">In the indicator's unit.</param>
/// <param name="ExpectedPercent">Share of the way that the line has made, in percent.</param>
/// <param name="Lead">Actual less expected, positive when ahead in the better direction.</param>
/// <param name="OnPace">True when the result is on the line or ahead of it.</param>
/// <param name="From">The year the line starts in.</param>
/// <param name="To">The year of the target.</param>
public sealed record Pace(Quantity Expected, decimal ExpectedPercent, decimal Lead, bool OnPace, FiscalYear From, FiscalYear To);

/// <summary>A rate worked out, for printing: the formula with its numbers.</summary>
/// <param name="Rate">Which rate it is.</param>
/// <param name="Formula">How it was worked out.</param>
/// <param name="Actual">The number that was reached.</param>
/// <param name="Target">The number to reach.</param>
/// <param name="Baseline">The value to start from; null when there is none.</param>
/// <param name="Unit">The unit of the numbers.</param>
/// <param name="Percent">Unrounded.</param>
public sealed record Calculation(RateKind Rate, Formula Formula, decimal Actual, decimal Target, decimal? Baseline, Unit Unit, decimal Percent);

public enum Formula
{
    ActualOverTarget,
    TargetOverActual,
    TwoMinusRatio,

    /// <summary>Target 0, less is better: 100 % when the actual is 0, else 0 %.</summary>
    ZeroTarget,

    /// <summary>Actual 0, less is better, positive target: 100 %.</summary>
    ZeroActual,

    /// <summary>Held within the tolerance: 100 %, else 100 % less the distance.</summary>
    DistanceFromTarget,

    /// <summary>Inside the target range: 100 %, else against the nearer end.</summary>
    NearerEnd,
    MeanOfParts,

    /// <summary>Amount of change against the amount that was meant, both with their signs.</summary>
    ChangeOverTarget,

    /// <summary>The same, the amount being the actual level less the former one.</summary>
    LevelChangeOverTarget,

    /// <summary>The same in percent of the former level.</summary>
    LevelShareOverTarget,
    Progress,
    Change,
    Path,
}
