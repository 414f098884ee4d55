using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>The quantities that a rule compares, picked out of what is printed.</summary>
/// <param name="Target">The number to reach; null when there is none to compare.</param>
/// <param name="TargetUpper">The upper end of a target that is a range; null for one number.</param>
/// <param name="Actual">Null when the rule asks for a number that is not there: never the nearest thing.</param>
/// <param name="Baseline">Null when there is none that can be compared: another unit, another thing, words.</param>
internal sealed record JudgedValues(Quantity? Target, Quantity? TargetUpper, Quantity? Actual, Quantity? Baseline)
{
    /// <summary>Why there is no actual although a number is printed; null when there is one, or words.</summary>
    public Deciding? Lacking { get; init; }

    /// <summary>The years that keep a running total from being made.</summary>
    public EquatableArray<FiscalYear> Gaps { get; init; } = [];

    /// <param name="units">Turns 1.2km into 1200m when the target is in metres.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="target">The target.</param>
    /// <param name="actual">The result.</param>
    public static JudgedValues Of(UnitTable units, Indicator indicator, Target target, Actual actual)
    {
        var wanted = Wanted(indicator.Rule, target.Value);
        var judged = In(units, ActualOf(units, indicator, actual), wanted);
        var upper = wanted == target.Value.Quantity ? target.Value.Upper : null;
        var baseline = target.Value.Basis == indicator.Baseline?.Value.Basis ? BaselineOf(units, indicator, actual, wanted ?? judged) : null;
        var values = new JudgedValues(wanted, upper, judged, baseline);
        if (judged is not null || actual.Value.Kind is not (ValueKind.Number or ValueKind.Parts)) return values;
        if (target.Value.Kind is not (ValueKind.Number or ValueKind.Range or ValueKind.Wish or ValueKind.Parts)) return values;
        return indicator.Rule.JudgedValue switch
        {
            JudgedValue.Bracket => values with { Lacking = Deciding.NoBracket },
            JudgedValue.RunningTotal => values with { Lacking = Deciding.NoTotal, Gaps = RunningTotal.Gaps(units, indicator, actual) },
            _ => values,
        };
    }

    /// <summary>For a result without a target: in its own unit.</summary>
    public static JudgedValues WithoutTarget(UnitTable units, Indicator indicator, Actual actual)
    {
        var judged = ActualOf(units, indicator, actual);
        return new JudgedValues(null, null, judged, judged is null ? null : BaselineOf(units, indicator, actual, judged));
    }

    /// <summary>The number to reach: where the number in brackets is judged and the target has one as well, that one.</summary>
    public static Quantity? Wanted(JudgementRule rule, PlanValue target) =>
        rule.JudgedValue is JudgedValue.Bracket ? target.Secondary ?? target.Quantity : target.Quantity;

    /// <summary>
    /// The number of a printed actual or baseline that the rule looks at; null when it is not there. Of a running total, the year's own.
    /// </summary>
    public static Quantity? Looked(JudgementRule rule, PlanValue value) => rule.JudgedValue is JudgedValue.Bracket
        ? value.Kind is ValueKind.Parts ? null : value.Secondary
        : value.Quantity;

    /// <summary>The target with the number that is compared in front, so that sentences and charts speak of that one.</summary>
    public Target AsJudged(Target target) =>
        Target == target.Value.Quantity ? target
        : target with { Value = target.Value with { Kind = ValueKind.Number, Quantity = Target, Upper = null } };

    private static Quantity? In(UnitTable units, Quantity? quantity, Quantity? like) =>
        quantity is { } given && like is { } wanted && given.Unit != wanted.Unit && units.TryConvert(given, wanted.Unit, out var converted)
            ? converted : quantity;

    private static Quantity? ActualOf(UnitTable units, Indicator indicator, Actual actual) =>
        indicator.Rule.JudgedValue is JudgedValue.RunningTotal ? RunningTotal.Of(units, indicator, actual) : Looked(indicator.Rule, actual.Value);

    /// <summary>None behind a break in the series: from there on another way of counting holds.</summary>
    private static Quantity? BaselineOf(UnitTable units, Indicator indicator, Actual actual, Quantity? like)
    {
        if (indicator.Baseline is not { NotComparable: null, Value: { Kind: ValueKind.Number, IsChange: false } value }
            || indicator.HasBreakUntil(actual.Year)) return null;
        var quantity = In(units, Looked(indicator.Rule, value), like);
        return quantity?.Unit == like?.Unit ? quantity : null;
    }
}
