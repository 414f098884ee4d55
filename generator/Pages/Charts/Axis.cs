namespace PlanSite.Pages.Charts;

/// <summary>Maps numbers to places along a drawing.</summary>
/// <param name="Min">The value at its beginning.</param>
/// <param name="Max">The value at its end.</param>
/// <param name="Step">Distance of grid lines.</param>
internal readonly record struct Axis(decimal Min, decimal Max, decimal Step)
{
    /// <summary>True when the axis does not hold 0, which readers must be told.</summary>
    public bool IsCut => Min > 0 || Max < 0;

    /// <summary>For bars: begins at 0 and leaves a little room behind the largest value.</summary>
    public static Axis ForBar(IReadOnlyCollection<decimal> values)
    {
        var min = Math.Min(0, values.Min());
        var max = Math.Max(0, values.Max());
        if (min == max) return new Axis(0, 1, 1);
        var room = (max - min) / 11;
        return new Axis(min < 0 ? min - room : 0, max > 0 ? max + room : 0, max - min);
    }

    /// <summary>For lines: whole steps of 1, 2 or 5; begins at 0 unless all values lie close together far from it.</summary>
    public static Axis ForLine(IReadOnlyCollection<decimal> values)
    {
        var (min, max) = (values.Min(), values.Max());
        if (min > 0 && min < max * 0.8m) min = 0;
        if (max < 0 && max > min * 0.8m) max = 0;
        if (min == max) (min, max) = min == 0 ? (0, 1) : (Math.Min(0, min), Math.Max(0, max));
        var step = NiceStep((max - min) / 3);
        return new Axis(decimal.Floor(min / step) * step, decimal.Ceiling(max / step) * step, step);
    }

    /// <summary>The place of a value when <see cref="Min"/> lies at <paramref name="from"/> and <see cref="Max"/> at <paramref name="to"/>.</summary>
    public decimal At(decimal value, decimal from, decimal to) => from + (value - Min) / (Max - Min) * (to - from);

    /// <summary>Places of the grid lines, from the smallest value to the largest.</summary>
    public IEnumerable<decimal> Ticks()
    {
        for (var tick = Min; tick <= Max; tick += Step) yield return tick;
    }

    private static decimal NiceStep(decimal raw)
    {
        var power = 1m;
        while (power * 10 <= raw) power *= 10;
        while (power > raw) power /= 10;
        return raw <= power ? power : raw <= power * 2 ? power * 2 : raw <= power * 5 ? power * 5 : power * 10;
    }
}
