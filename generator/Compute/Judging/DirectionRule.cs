using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>Which way is better: as staff declared it, as the printed words say (以上, 未満, 40%以上60%以下), or as the values suggest.</summary>
internal static class DirectionRule
{
    /// <summary>The direction, and whether it was only inferred from the values.</summary>
    public static (Direction Direction, bool Inferred) Of(Indicator indicator, PlanValue target, JudgedValues values)
    {
        if (indicator.Direction is { } declared) return (declared, false);
        if (values.TargetUpper is not null) return (Direction.Keep, false);
        return target.Bound switch
        {
            Bound.AtLeast or Bound.MoreThan => (Direction.Up, false),
            Bound.AtMost or Bound.LessThan => (Direction.Down, false),
            _ => (Infer(values), true),
        };
    }

    /// <summary>Above the baseline: more is better. Below: less. Equal: hold at least the level, but zero stays zero.</summary>
    private static Direction Infer(JudgedValues values)
    {
        if (values.Target is not { } target) return Direction.Up;
        if (values.Baseline is not { } baseline) return target.Number == 0 ? Direction.Down : Direction.Up;
        if (target.Number != baseline.Number) return target.Number > baseline.Number ? Direction.Up : Direction.Down;
        return target.Number == 0 ? Direction.Down : Direction.Up;
    }
}
