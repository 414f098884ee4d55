using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Render.Charts;

/// <summary>The numbers of a judgement that can stand in one drawing: those of the unit that was judged.</summary>
/// <param name="Unit">Null when nothing can be drawn.</param>
internal sealed record Reading(Unit? Unit, ChartValue? Actual, ChartValue? Target, decimal? TargetUpper, ChartValue? Baseline)
{
    private static readonly Reading Nothing = new(null, null, null, null, null);

    public static Reading Of(Indicator indicator, Judgement judgement)
    {
        if (!judgement.Parts.IsEmpty || judgement.Status is Status.NotComparable || judgement.IsOfChange) return Nothing;
        var worked = judgement.Calculations.FirstOrDefault(c => c.Rate is RateKind.Attainment);
        var actual = judgement.Actual?.Value;
        var unit = worked?.Unit ?? actual?.Quantity?.Unit ?? judgement.Target?.Value.Quantity?.Unit;
        if (unit is null) return Nothing;
        var target = judgement.Target?.Value is { } aim ? Plain(aim, unit) : null;
        var upper = target is not null && judgement.Target?.Value is { Upper: { } end } && end.Unit == unit ? end.Number : (decimal?)null;
        var baseline = indicator.Baseline is { NotComparable: null } known ? Plain(known.Value, unit) : null;
        return new Reading(unit, Judged(actual, worked, indicator.Rule.JudgedValue, unit), target, upper, baseline);
    }

    /// <summary>A printed value as it stands, when it is a number of this unit.</summary>
    public static ChartValue? Plain(PlanValue value, Unit unit, JudgedValue judged = JudgedValue.First)
    {
        var quantity = judged is JudgedValue.Bracket ? value.Secondary ?? value.Quantity : value.Quantity;
        return quantity is { } q && q.Unit == unit && !value.IsChange ? new ChartValue(q.Number, value.Shown) : null;
    }

    /// <summary>The number that the calculation used; its text is the printed one unless the years were added up.</summary>
    private static ChartValue? Judged(PlanValue? actual, Calculation? worked, JudgedValue judged, Unit unit)
    {
        if (actual is null) return null;
        if (worked is null) return Plain(actual, unit, judged);
        var text = judged is JudgedValue.RunningTotal ? Format.Quantity(new Quantity(worked.Actual, unit)) : actual.Shown;
        return new ChartValue(worked.Actual, text);
    }
}
