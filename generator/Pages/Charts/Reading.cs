using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>The result of a judgement as it can stand in a drawing: in the unit that was judged.</summary>
/// <param name="Unit">Null when nothing can be drawn.</param>
/// <param name="Actual">The result; null when there is none.</param>
internal sealed record Reading(Unit? Unit, ChartValue? Actual)
{
    private static readonly Reading Nothing = new(null, null);

    /// <summary>Nothing to draw for values of several parts, for changes, and where units differ.</summary>
    public static Reading Of(Indicator indicator, Judgement judgement)
    {
        if (!judgement.Parts.IsEmpty || judgement.Status is Status.NotComparable || judgement.IsOfChange) return Nothing;
        var actual = judgement.Actual?.Value;
        var unit = judgement.JudgedNumber?.Unit ?? actual?.Quantity?.Unit ?? judgement.Target?.Value.Quantity?.Unit;
        return unit is null ? Nothing : new Reading(unit, Judged(judgement, indicator.Rule, unit));
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
