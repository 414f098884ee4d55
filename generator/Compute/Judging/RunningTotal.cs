using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// Adds up what each year brought. There is a total only when every year since the start has a number of the same kind: a year without one
/// could have brought anything.
/// </summary>
internal static class RunningTotal
{
    /// <summary>The sum up to the actual's year, in its unit; null when a year lacks a number.</summary>
    /// <param name="units">Turns 800m into 0.8km when the actual is in kilometres.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="actual">The last of them.</param>
    public static Quantity? Of(UnitTable units, Indicator indicator, Actual actual)
    {
        if (actual.Value.Quantity is not { } like || !Gaps(units, indicator, actual).IsEmpty) return null;
        var parts = Years(indicator, actual).Select(y => In(units, indicator.ActualOf(y)!.Value, like)!.Value.Number);
        return like with { Number = parts.Sum() };
    }

    /// <summary>
    /// The years that have no number to add, ascending: not reported, a dash, words, another unit, or another way of counting from then on.
    /// </summary>
    public static ImmutableArray<FiscalYear> Gaps(UnitTable units, Indicator indicator, Actual actual)
    {
        var like = actual.Value.Quantity;
        var years = Years(indicator, actual).ToImmutableArray();
        if (years.IsEmpty) return [actual.Year];
        return
        [
            .. years.Where((year, i) => indicator.ActualOf(year) is not { } part || (i > 0 && part.Break is not null)
                || In(units, part.Value, like) is null),
        ];
    }

    private static Quantity? In(UnitTable units, PlanValue value, Quantity? like)
    {
        if (value is not { Kind: ValueKind.Number, Quantity: { } part } || like is not { } wanted) return null;
        return part.Unit == wanted.Unit ? part : units.TryConvert(part, wanted.Unit, out var converted) ? converted : null;
    }

    private static IEnumerable<FiscalYear> Years(Indicator indicator, Actual actual)
    {
        var first = indicator.Since ?? indicator.Actuals.Select(a => a.Year).Append(actual.Year).Min();
        return Enumerable.Range(first.Start, Math.Max(0, actual.Year.Start - first.Start + 1)).Select(y => new FiscalYear(y));
    }
}
