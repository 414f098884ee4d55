using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>Judges a wish without a number (減少, 増加, 維持) by the way the value moved since the baseline.</summary>
internal static class WishRule
{
    /// <summary>Fills in change, status and what decided; not comparable without a baseline.</summary>
    public static Judgement Decide(Indicator indicator, Judgement blank, JudgedValues values)
    {
        if (values.Actual is not { Number: var actual } || values.Baseline is not { Number: var baseline })
            return blank with { Status = Status.NotComparable, DecidedBy = Deciding.NoRate };
        var direction = blank.Target!.Value.Wish switch
        {
            WishDirection.Down => Direction.Down,
            WishDirection.Keep => Direction.Keep,
            _ => Direction.Up,
        };
        var measured = ChangeOnly.Measure(blank, values, direction) with { Change = ChangeRule.Of(direction, actual, baseline, baseline) };
        var reached = direction is Direction.Keep ? measured.Change is Change.Unchanged : measured.Change is Change.Improved;
        var early = blank.Year < blank.Target.Year && !indicator.Rule.JudgeBeforeDue;
        return measured with
        {
            Status = reached ? Status.Achieved : early ? Status.NotDue : Status.Missed,
            DecidedBy = !reached && early ? Deciding.NotDueYet : Deciding.Wish,
        };
    }
}
