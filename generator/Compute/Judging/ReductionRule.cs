using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// Judges amounts of increase or decrease by their sign and size: 17人削減 of 15人削減 is 113.3 %, and 17人増 never reaches it. More of what
/// was promised is better, whatever the direction of the level. Rates against different things (前年比, 計画比) are never divided.
/// </summary>
internal static class ReductionRule
{
    /// <summary>True when target or actual is a change, or both are rates against different things.</summary>
    public static bool Applies(Indicator indicator, PlanValue target, PlanValue actual)
    {
        if (actual.Kind is not (ValueKind.Number or ValueKind.Change)) return false;
        if (target.Kind is ValueKind.Wish) return actual.IsChange;
        if (target.Kind is not (ValueKind.Number or ValueKind.Range or ValueKind.Change)) return false;
        return target.IsChange || actual.IsChange || IsShareOfAnother(indicator, target)
            || ChangeAmounts.BasisOf(indicator, target) != ChangeAmounts.BasisOf(indicator, actual) || target.Basis is null != actual.Basis is null;
    }

    /// <summary>Fills in rate, change, status and what decided; not comparable where the amounts are told against different things.</summary>
    public static Judgement Decide(Plan plan, Node node, Indicator indicator, Judgement blank)
    {
        var (target, actual) = (blank.Target!, blank.Actual!);
        if (target.Value.Wish is { } wish) return DecideWish(indicator, blank, wish, ChangeAmounts.Of(actual.Value)!.Value.Number);
        var change = ChangeAmounts.Of(plan, node, indicator, target.Value, actual);
        if (change.Worked is not { WantedChange: not 0 } worked)
        {
            var why = change.Gap is ChangeGap.UnitsDiffer ? Deciding.UnitsDiffer : Deciding.NoRate;
            return blank with { Status = Status.NotComparable, DecidedBy = why };
        }

        var measured = Measured(indicator, blank, worked);
        if (indicator.Direction is Direction.Neutral) return measured with { Status = Status.NotJudged, DecidedBy = Deciding.Neutral };
        var reached = target.Value.Bound is Bound.MoreThan ? measured.Attainment > 100 : measured.Attainment >= 100;
        var rule = indicator.Rule;
        var early = !reached && !rule.JudgeBeforeDue && rule.Target is TargetBasis.Final && blank.Year < target.Year;
        return early ? measured with { Status = Status.NotDue, DecidedBy = Deciding.NotDueYet } : BandRule.Decide(rule, measured, reached);
    }

    /// <summary>A change in percent of something that is counted in another unit: ▲5% of 1,000t.</summary>
    private static bool IsShareOfAnother(Indicator indicator, PlanValue target) =>
        target is { Kind: ValueKind.Number, HasSign: true, Quantity: { Number: < 0, Unit.IsShare: true } }
        && indicator.Baseline is { Value: { Kind: ValueKind.Number, Quantity.Unit: { IsShare: false, Id.Length: > 0 } } };

    private static Judgement Measured(Indicator indicator, Judgement blank, Calculation.OfChange worked)
    {
        var (amount, wanted, rate) = (worked.Amount, worked.WantedChange, worked.Percent);
        var sinceStart = ChangeAmounts.BasisOf(indicator, blank.Target!.Value) == ChangeAmounts.Start;
        var measured = blank with
        {
            JudgedNumber = new Quantity(amount, worked.Unit),
            Direction = indicator.Direction ?? (wanted < 0 ? Direction.Down : Direction.Up),
            Attainment = rate,
            Progress = sinceStart ? rate : null,
            Change = sinceStart ? ChangeOf(indicator, amount, wanted) : null,
            Calculations = [worked],
        };
        return measured with { Headline = BandRule.RateOf(measured, indicator.Rule.Headline) };
    }

    private static Change ChangeOf(Indicator indicator, decimal amount, decimal wanted)
    {
        if (amount == 0) return Change.Unchanged;
        if (indicator.Direction is Direction.Neutral) return amount > 0 ? Change.Increased : Change.Decreased;
        return amount > 0 == wanted > 0 ? Change.Improved : Change.Worsened;
    }

    private static Judgement DecideWish(Indicator indicator, Judgement blank, WishDirection wish, decimal amount)
    {
        var reached = wish switch
        {
            WishDirection.Down => amount < 0,
            WishDirection.Keep => amount == 0,
            _ => amount > 0,
        };
        var early = !reached && blank.Year < blank.Target!.Year && !indicator.Rule.JudgeBeforeDue;
        return blank with
        {
            Direction = wish is WishDirection.Down ? Direction.Down : wish is WishDirection.Keep ? Direction.Keep : Direction.Up,
            Status = reached ? Status.Achieved : early ? Status.NotDue : Status.Missed,
            DecidedBy = early ? Deciding.NotDueYet : Deciding.Wish,
        };
    }
}
