using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>The numbers of a judgement that can stand in one drawing: those of the unit that was judged.</summary>
/// <param name="Unit">Null when nothing can be drawn.</param>
/// <param name="Actual">The result; null when there is none.</param>
/// <param name="Target">The target; null when there is none.</param>
/// <param name="TargetUpper">The upper end of a target that is a range; null for one number.</param>
/// <param name="Baseline">The value to start from; null when there is none.</param>
internal sealed record Reading(Unit? Unit, ChartValue? Actual, ChartValue? Target, decimal? TargetUpper, ChartValue? Baseline)
{
    private static readonly Reading Nothing = new(null, null, null, null, null);

    /// <summary>Nothing to draw for values of several parts, for changes, and where units differ.</summary>
    public static Reading Of(Indicator indicator, Judgement judgement)
    {
        if (!judgement.Parts.IsEmpty || judgement.Status is Status.NotComparable || judgement.IsOfChange) return Nothing;
        var actual = judgement.Actual?.Value;
        var unit = judgement.JudgedNumber?.Unit ?? actual?.Quantity?.Unit ?? judgement.Target?.Value.Quantity?.Unit;
        if (unit is null) return Nothing;
        var target = judgement.Target?.Value is { } aim ? Wanted(aim, unit, indicator.Rule) : null;
        var upper = target is not null && judgement.Target?.Value is { Upper: { } end } && end.Unit == unit ? end.Number : (decimal?)null;
        var baseline = indicator.Baseline is { NotComparable: null } known ? Plain(known.Value, unit, indicator.Rule) : null;
        return new Reading(unit, Judged(judgement, indicator.Rule, unit), target, upper, baseline);
    }

    /// <summary>The number of a printed actual or baseline that the rule looks at, when it is of this unit.</summary>
    public static ChartValue? Plain(PlanValue value, Unit unit, JudgementRule rule) => Of(JudgedValues.Looked(rule, value), value, unit);

    /// <summary>The number of a printed target, when it is of this unit.</summary>
    public static ChartValue? Wanted(PlanValue value, Unit unit, JudgementRule rule) => Of(JudgedValues.Wanted(rule, value), value, unit);

    private static ChartValue? Of(Quantity? quantity, PlanValue value, Unit unit) =>
        quantity is { } q && q.Unit == unit && !value.IsChange ? new ChartValue(q.Number, value.Shown) : null;

    /// <summary>The number that was judged; its text is the printed one unless the years were added up.</summary>
    private static ChartValue? Judged(Judgement judgement, JudgementRule rule, Unit unit)
    {
        if (judgement.Actual?.Value is not { } actual) return null;
        if (judgement.JudgedNumber is not { } judged) return rule.JudgedValue is JudgedValue.RunningTotal ? null : Plain(actual, unit, rule);
        return new ChartValue(judged.Number, rule.JudgedValue is JudgedValue.RunningTotal ? Format.Quantity(judged) : actual.Shown);
    }
}
