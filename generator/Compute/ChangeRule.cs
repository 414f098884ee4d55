using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>Improved, unchanged or worsened since the baseline; always told beside a rate, because 98 % may hide a step backwards.</summary>
internal static class ChangeRule
{
    /// <returns>Null without a comparable baseline, and for a loss that the target itself plans for.</returns>
    public static Change? Of(Direction direction, decimal actual, decimal target, decimal? baseline)
    {
        if (baseline is not { } before) return null;
        var gain = Gain(direction, actual, target, before);
        if (direction is Direction.Neutral) return gain > 0 ? Change.Increased : gain < 0 ? Change.Decreased : Change.Unchanged;
        if (gain < 0 && IsAgainst(direction, target, before)) return null;
        return gain > 0 ? Change.Improved : gain < 0 ? Change.Worsened : Change.Unchanged;
    }

    /// <summary>
    /// True where the target itself lies on the worse side of the baseline (a yearly amount that is planned to be lower): less than the
    /// baseline is then what was planned, and no step backwards.
    /// </summary>
    public static bool IsAgainst(Direction direction, decimal? target, decimal baseline) =>
        direction is Direction.Up ? target < baseline : direction is Direction.Down && target > baseline;

    /// <summary>How far the actual has moved the better way, in the indicator's unit; for "keep", how much nearer to the target.</summary>
    public static decimal Gain(Direction direction, decimal actual, decimal target, decimal baseline) => direction switch
    {
        Direction.Down => baseline - actual,
        Direction.Keep => Math.Abs(baseline - target) - Math.Abs(actual - target),
        _ => actual - baseline,
    };
}
