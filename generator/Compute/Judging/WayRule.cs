using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>How much of the way from a comparable baseline to the target was made.</summary>
internal static class WayRule
{
    /// <param name="measured">The judgement so far, with its rates.</param>
    /// <param name="wanted">Share of the way that is asked for, in percent.</param>
    /// <returns>
    /// True where there is no comparable baseline, or the target asks for no way from it; false where the baseline was the target already.
    /// </returns>
    public static bool IsMade(Judgement measured, decimal wanted)
    {
        if (measured.Progress is { } progress) return progress >= wanted;
        if (measured is not { Baseline.Number: var start, JudgedNumber.Number: var actual }) return true;
        if (measured.Target?.Value is not { Quantity.Number: var target } aim) return true;
        if (measured.Direction is not Direction.Keep && aim.Upper is null) return start != target;
        var upper = aim.Upper?.Number ?? target;
        var way = Distance(start, target, upper);
        return way > 0 && (way - Distance(actual, target, upper)) * 100 >= wanted * way;
    }

    /// <summary>From a range, or from a level, of which both ends are the same.</summary>
    public static decimal Distance(decimal number, decimal lower, decimal upper) => Math.Max(0, Math.Max(lower - number, number - upper));
}
