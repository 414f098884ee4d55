using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>The rates of a number against a number, each with the calculation that gives it. Null where it cannot be told.</summary>
/// <param name="Attainment">達成率.</param>
/// <param name="Progress">進捗率.</param>
/// <param name="Change">当初からの変化率.</param>
/// <param name="Path">Progress against what is expected by the year.</param>
/// <param name="Pace">What is expected by now, in the unit of the target.</param>
internal sealed record JudgedRates(Calculation? Attainment, Calculation? Progress, Calculation? Change, Calculation? Path, Pace? Pace)
{
    /// <summary>All rates of a number against a number or range of the same unit. Both must be there.</summary>
    public static JudgedRates Of(Plan plan, Indicator indicator, Judgement blank, JudgedValues values, Direction direction)
    {
        var (actual, target, unit) = (values.Actual!.Value.Number, values.Target!.Value.Number, values.Target.Value.Unit);
        var progress = ProgressOf(direction, actual, target, values, unit);
        var (path, pace) = PaceRule.Of(plan, indicator, blank, values, direction, progress);
        var attainment = direction is Direction.Neutral ? null : AttainmentOf(indicator.Rule, direction, actual, values, unit);
        return new JudgedRates(attainment, progress, ChangeOf(direction, actual, values, unit), path, pace);
    }

    /// <summary>進捗率: only towards the target, so none when the target lies on the worse side of the baseline.</summary>
    private static Calculation.Progress? ProgressOf(Direction direction, decimal actual, decimal target, JudgedValues values, Unit unit)
    {
        if (direction is Direction.Keep or Direction.Stages or Direction.Neutral || values.TargetUpper is not null
            || values.Baseline is not { Number: var baseline } || target == baseline) return null;
        return direction is Direction.Up == target > baseline ? new Calculation.Progress(actual, baseline, target, unit) : null;
    }

    /// <summary>当初からの変化率; it needs no target. None for a level to be held, nor for a baseline of 0.</summary>
    public static Calculation.Change? ChangeOf(Direction direction, decimal actual, JudgedValues values, Unit unit) =>
        direction is Direction.Keep || values.Baseline is not { Number: not 0 and var baseline } ? null
        : new Calculation.Change(actual, baseline, direction is Direction.Down, unit);

    /// <summary>達成率. None for negative numbers, which cannot be divided sensibly.</summary>
    public static Calculation? AttainmentOf(JudgementRule rule, Direction direction, decimal actual, JudgedValues values, Unit unit)
    {
        var target = values.Target!.Value.Number;
        if (actual < 0 || target < 0) return null;
        if (values.TargetUpper is { } upper) return new Calculation.NearerEnd(actual, target, upper.Number, unit);
        return direction switch
        {
            Direction.Keep => new Calculation.DistanceFromTarget(actual, target, rule.KeepTolerancePercent, unit),
            Direction.Down => Down(rule.DownFormula, actual, target, unit),
            _ => target == 0 ? null : new Calculation.ActualOverTarget(actual, target, unit),
        };
    }

    private static Calculation Down(DownFormula formula, decimal actual, decimal target, Unit unit) => formula switch
    {
        _ when target == 0 => new Calculation.ZeroTarget(actual, unit),
        DownFormula.TwoMinusRatio => new Calculation.TwoMinusRatio(actual, target, unit),
        DownFormula.ActualOverTarget => new Calculation.ActualOverTarget(actual, target, unit),
        _ when actual == 0 => new Calculation.ZeroActual(target, unit),
        _ => new Calculation.TargetOverActual(actual, target, unit),
    };
}
