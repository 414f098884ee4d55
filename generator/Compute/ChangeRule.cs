using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>Improved, unchanged or worsened since the baseline; always told beside a rate, because 98 % may hide a step backwards.</summary>
internal static class ChangeRule
{
    /// <returns>Null without a comparable baseline.</returns>
    public static Change? Of(Direction direction, decimal actual, decimal target, decimal? baseline)
    {
        if (baseline is not { } before) return null;
        var gain = Gain(direction, actual, target, before);
        return gain > 0 ? Change.Improved : gain < 0 ? Change.Worsened : Change.Unchanged;
    }

    /// <summary>How far the actual has moved the better way, in the indicator's unit; for "keep", how much nearer to the target.</summary>
    public static decimal Gain(Direction direction, decimal actual, decimal target, decimal baseline) => direction switch
    {
        Direction.Down => baseline - actual,
        Direction.Keep => Math.Abs(baseline - target) - Math.Abs(actual - target),
        _ => actual - baseline,
    };
}
