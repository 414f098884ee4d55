using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>Improved, unchanged or worsened since the baseline; always told beside a rate, because 98 % may hide a step backwards.</summary>
internal static class ChangeRule
{
    /// <param name="direction">Which way is better.</param>
    /// <param name="actual">The result that was reported.</param>
    /// <param name="target">The target.</param>
    /// <param name="baseline">The value to start from; null when there is none.</param>
    /// <param name="upper">The upper end of a target range, of which <paramref name="target"/> is the lower; null for a single number.</param>
    /// <returns>
    /// Null without a comparable baseline, for a loss that the target itself plans for, and where another number is just as far off.
    /// </returns>
    public static Change? Of(Direction direction, decimal actual, decimal target, decimal? baseline, decimal? upper = null)
    {
        if (baseline is not { } before) return null;
        var gain = upper is { } end && direction is not Direction.Neutral
            ? WayRule.Distance(before, target, end) - WayRule.Distance(actual, target, end)
            : Gain(direction, actual, target, before);
        if (gain == 0 && actual != before) return null;
        if (direction is Direction.Neutral) return gain > 0 ? Change.Increased : gain < 0 ? Change.Decreased : Change.Unchanged;
        if (gain < 0 && upper is null && IsAgainst(direction, target, before)) return null;
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
