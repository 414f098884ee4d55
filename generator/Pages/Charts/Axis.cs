namespace PlanSite.Pages.Charts;

/// <summary>Maps numbers to places along a drawing.</summary>
/// <param name="Min">The value at its beginning.</param>
/// <param name="Max">The value at its end.</param>
/// <param name="Step">Distance of grid lines.</param>
internal readonly record struct Axis(decimal Min, decimal Max, decimal Step)
{
    /// <summary>Values closer together than this share of the largest get an axis of their own part.</summary>
    private const decimal Close = 0.25m;

    /// <summary>True when the axis does not hold 0, which readers must be told.</summary>
    public bool IsCut => Min > 0 || Max < 0;

    /// <summary>
    /// Begins at 0 unless all values lie close together far from it; then it spans at least 5 % of them, so that a small step looks small.
    /// </summary>
    public static Axis For(IReadOnlyCollection<decimal> values)
    {
        var (min, max) = (values.Min(), values.Max());
        var isWhole = values.All(v => v == decimal.Truncate(v));
        if (min > 0 && min < max && max - min < max * Close)
        {
            var span = Math.Max(max - min, max / 20);
            var (low, high) = (min - span * 0.45m, max + span * 0.3m);
            var close = NiceStep((high - low) / 4, isWhole);
            return new Axis(Math.Max(0, decimal.Floor(low / close) * close), high, close);
        }

        var (from, to) = (Math.Min(0, min), Math.Max(0, max));
        if (from == to) return new Axis(0, 1, 1);
        var room = (to - from) / 8;
        if (from < 0) from -= room;
        if (to > 0) to += room;
        return new Axis(from, to, NiceStep((to - from) / 4, isWhole));
    }

    /// <summary>The place of a value when <see cref="Min"/> lies at <paramref name="from"/> and <see cref="Max"/> at <paramref name="to"/>.</summary>
    public decimal At(decimal value, decimal from, decimal to) => from + (value - Min) / (Max - Min) * (to - from);

    /// <summary>Places of the grid lines, from the smallest value to the largest.</summary>
    public IEnumerable<decimal> Ticks()
    {
        for (var tick = decimal.Ceiling(Min / Step) * Step; tick <= Max; tick += Step) yield return tick;
    }

    /// <summary>The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is not below; whole where the values are.</summary>
    private static decimal NiceStep(decimal raw, bool isWhole)
    {
        if (isWhole && raw <= 1) return 1;
        var power = 1m;
        while (power * 10 <= raw) power *= 10;
        while (power > raw) power /= 10;
        foreach (var times in (decimal[])[1, 2, 2.5m, 5])
        {
            var step = power * times;
            if (raw <= step && (!isWhole || step == decimal.Truncate(step))) return step;
        }

        return power * 10;
    }
}
