using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>The quantities that a rule compares, picked out of what is printed.</summary>
/// <param name="Actual">Null when the rule asks for a number that is not there (a bracket, a total of different units).</param>
/// <param name="Baseline">Null when there is none that can be compared: another unit, another thing, words.</param>
internal sealed record JudgedValues(Quantity? Target, Quantity? TargetUpper, Quantity? Actual, Quantity? Baseline)
{
    /// <param name="units">Turns 1.2km into 1200m when the target is in metres.</param>
    public static JudgedValues Of(UnitTable units, Indicator indicator, Target target, Actual actual)
    {
        var wanted = target.Value.Quantity;
        var judged = In(units, ActualOf(indicator, actual), wanted);
        return new JudgedValues(wanted, target.Value.Upper, judged, BaselineOf(units, indicator, actual, wanted ?? judged));
    }

    /// <summary>For a result without a target: in its own unit.</summary>
    public static JudgedValues WithoutTarget(UnitTable units, Indicator indicator, Actual actual)
    {
        var judged = ActualOf(indicator, actual);
        return new JudgedValues(null, null, judged, judged is null ? null : BaselineOf(units, indicator, actual, judged));
    }

    private static Quantity? In(UnitTable units, Quantity? quantity, Quantity? like) =>
        quantity is { } given && like is { } wanted && given.Unit != wanted.Unit && units.TryConvert(given, wanted.Unit, out var converted) ? converted : quantity;

    private static Quantity? ActualOf(Indicator indicator, Actual actual) => indicator.Rule.JudgedValue switch
    {
        JudgedValue.Bracket => actual.Value.Secondary ?? actual.Value.Quantity,
        JudgedValue.RunningTotal => RunningTotal(indicator, actual),
        _ => actual.Value.Quantity,
    };

    /// <summary>The sum of all increments up to the year; a year that was not reported leaves a gap and so no total.</summary>
    private static Quantity? RunningTotal(Indicator indicator, Actual actual)
    {
        var parts = indicator.Actuals.Where(a => a.Year <= actual.Year).Select(a => a.Value.Quantity).ToImmutableArray();
        if (parts.Any(p => p is null || p.Value.Unit != actual.Value.Quantity?.Unit)) return null;
        return new Quantity(parts.Sum(p => p!.Value.Number), actual.Value.Quantity!.Value.Unit);
    }

    /// <summary>None behind a break in the series: from there on another way of counting holds.</summary>
    private static Quantity? BaselineOf(UnitTable units, Indicator indicator, Actual actual, Quantity? like)
    {
        if (indicator.Baseline is not { NotComparable: null, Value: { Kind: ValueKind.Number } value }) return null;
        if (indicator.HasBreakUntil(actual.Year)) return null;
        var quantity = indicator.Rule.JudgedValue is JudgedValue.Bracket ? value.Secondary ?? value.Quantity : value.Quantity;
        quantity = In(units, quantity, like);
        return quantity?.Unit == like?.Unit ? quantity : null;
    }
}
