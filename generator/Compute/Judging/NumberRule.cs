using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>Judges a number against a number or a range of the same unit.</summary>
internal static class NumberRule
{
    /// <summary>Fills in rates, change, pace, status and what decided; not comparable where units differ.</summary>
    public static Judgement Decide(Plan plan, Indicator indicator, Judgement blank, JudgedValues values)
    {
        if (values.Actual is not { } actual || values.Target is not { } target)
            return blank with { Status = Status.NotComparable, DecidedBy = Deciding.NoRate };
        if (actual.Unit != target.Unit) return blank with { Status = Status.NotComparable, DecidedBy = Deciding.UnitsDiffer };

        var (direction, inferred) = DirectionRule.Of(indicator, blank.Target!.Value, values);
        var rates = JudgedRates.Of(plan, indicator, blank, values, direction);
        var measured = blank with
        {
            Target = values.AsJudged(blank.Target),
            JudgedNumber = actual,
            Direction = direction,
            DirectionInferred = inferred,
            Attainment = rates.Attainment?.Percent,
            Progress = rates.Progress?.Percent,
            ChangePercent = rates.Change?.Percent,
            PathRate = rates.Path?.Percent,
            Change = ChangeRule.Of(direction, actual.Number, target.Number, values.Baseline?.Number, values.TargetUpper?.Number),
            Pace = rates.Pace,
            Baseline = values.Baseline,
            Calculations = [.. new[] { rates.Attainment, rates.Progress, rates.Change, rates.Path }.OfType<Calculation>()],
        };
        measured = measured with { Headline = BandRule.RateOf(measured, indicator.Rule.Headline) };
        if (direction is Direction.Neutral) return measured with { Status = Status.NotJudged, DecidedBy = Deciding.Neutral };
        return Decide(indicator.Rule, measured, IsReached(indicator, blank.Target.Value, values, direction), IsHeld(indicator, values, direction));
    }

    private static Judgement Decide(JudgementRule rule, Judgement measured, bool reached, bool held)
    {
        if (held) return BandRule.Best(rule, measured) with { DecidedBy = Deciding.KeepTolerance };
        if (!reached && !rule.JudgeBeforeDue && rule.Target is TargetBasis.Final && measured.Year < measured.Target!.Year)
        {
            return measured with { Status = Status.NotDue, DecidedBy = Deciding.NotDueYet };
        }

        var judged = BandRule.Decide(rule, measured, reached);
        var isAtOpenEnd = !reached && measured.Target!.Value switch
        {
            { Kind: ValueKind.Range } => measured.Attainment >= 100,
            { Bound: Bound.LessThan or Bound.MoreThan } end => measured.JudgedNumber?.Number == end.Quantity?.Number,
            _ => false,
        };
        return isAtOpenEnd ? judged with { DecidedBy = Deciding.TargetRange } : judged;
    }

    /// <summary>
    /// Whether the number meets the target, with its bound (未満) and, for a level to be held, the tolerance. Both numbers must be there.
    /// </summary>
    public static bool IsReached(Indicator indicator, PlanValue target, JudgedValues values, Direction direction)
    {
        var (actual, wanted) = (values.Actual!.Value.Number, values.Target!.Value.Number);
        if (values.TargetUpper is not null) return target.IsInside(actual);
        return (direction, target.Bound) switch
        {
            (Direction.Keep, _) => IsHeld(indicator, values, direction),
            (Direction.Down, Bound.LessThan) => actual < wanted,
            (Direction.Down, _) => actual <= wanted,
            (_, Bound.MoreThan) => actual > wanted,
            _ => actual >= wanted,
        };
    }

    private static bool IsHeld(Indicator indicator, JudgedValues values, Direction direction)
    {
        if (direction is not Direction.Keep || values.TargetUpper is not null) return false;
        var (actual, wanted) = (values.Actual!.Value.Number, values.Target!.Value.Number);
        return Math.Abs(actual - wanted) * 100 <= Math.Abs(wanted) * indicator.Rule.KeepTolerancePercent;
    }
}
