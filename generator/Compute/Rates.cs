using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>The rates of a number against a number, each with the calculation that gives it. Null where it cannot be told.</summary>
internal sealed record Rates(Calculation? Attainment, Calculation? Progress, Calculation? Change, Calculation? Path, Pace? Pace)
{
    public static Rates Of(Plan plan, Indicator indicator, Judgement blank, JudgedValues values, Direction direction)
    {
        var (actual, target, unit) = (values.Actual!.Value.Number, values.Target!.Value.Number, values.Target.Value.Unit);
        var progress = ProgressOf(direction, actual, target, values, unit);
        var (path, pace) = PaceRule.Of(plan, indicator, blank, values, direction, progress);
        var attainment = direction is Direction.Neutral ? null : AttainmentOf(indicator.Rule, direction, actual, values, unit);
        return new Rates(attainment, progress, ChangeOf(direction, actual, target, values, unit), path, pace);
    }

    /// <summary>進捗率: only towards the target, so none when the target lies on the worse side of the baseline.</summary>
    private static Calculation? ProgressOf(Direction direction, decimal actual, decimal target, JudgedValues values, Unit unit)
    {
        if (direction is Direction.Keep or Direction.Stages or Direction.Neutral || values.TargetUpper is not null
            || values.Baseline is not { Number: var baseline } || target == baseline) return null;
        if (direction is Direction.Up != target > baseline) return null;
        return new Calculation(RateKind.Progress, Formula.Progress, actual, target, baseline, unit, (actual - baseline) * 100 / (target - baseline));
    }

    /// <summary>当初からの変化率; it needs no target. Positive when better, or, where no direction is better, when more.</summary>
    public static Calculation? ChangeOf(Direction direction, decimal actual, decimal target, JudgedValues values, Unit unit)
    {
        if (direction is Direction.Keep || values.Baseline is not { Number: not 0 and var baseline }) return null;
        return new Calculation(RateKind.Change, Formula.Change, actual, target, baseline, unit,
            ChangeRule.Gain(direction, actual, target, baseline) * 100 / Math.Abs(baseline));
    }

    /// <summary>達成率. None for negative numbers, which cannot be divided sensibly.</summary>
    public static Calculation? AttainmentOf(JudgementRule rule, Direction direction, decimal actual, JudgedValues values, Unit unit)
    {
        var target = values.Target!.Value.Number;
        if (actual < 0 || target < 0) return null;
        var rate = values.TargetUpper is { } upper ? InRange(actual, target, upper.Number)
            : direction is Direction.Keep ? Held(rule, actual, target)
            : direction is Direction.Down ? Down(rule.DownFormula, actual, target)
            : target == 0 ? null
            : (Formula.ActualOverTarget, actual * 100 / target);
        return rate is { } found ? new Calculation(RateKind.Attainment, found.Item1, actual, target, values.TargetUpper?.Number, unit, found.Item2)
            : null;
    }

    private static (Formula, decimal)? Down(DownFormula formula, decimal actual, decimal target) => formula switch
    {
        _ when target == 0 => (Formula.ZeroTarget, actual == 0 ? 100 : 0),
        DownFormula.TwoMinusRatio => (Formula.TwoMinusRatio, (2 - actual / target) * 100),
        DownFormula.ActualOverTarget => (Formula.ActualOverTarget, actual * 100 / target),
        _ when actual == 0 => (Formula.ZeroActual, 100),
        _ => (Formula.TargetOverActual, target * 100 / actual),
    };

    private static (Formula, decimal)? Held(JudgementRule rule, decimal actual, decimal target)
    {
        var distance = Math.Abs(actual - target);
        if (distance * 100 <= target * rule.KeepTolerancePercent) return (Formula.DistanceFromTarget, 100);
        return (Formula.DistanceFromTarget, target == 0 ? 0 : Math.Max(0, 100 - distance * 100 / target));
    }

    private static (Formula, decimal)? InRange(decimal actual, decimal lower, decimal upper)
    {
        if (actual >= lower && actual <= upper) return (Formula.NearerEnd, 100);
        return (Formula.NearerEnd, actual < lower ? actual * 100 / lower : upper * 100 / actual);
    }
}
