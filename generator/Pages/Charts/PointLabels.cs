using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Pages.Charts;

/// <summary>The numbers at the points: each where it meets nothing, or nowhere; the table beside the drawing has them all.</summary>
internal sealed class PointLabels(Sheet sheet, Plot plot, ChartText text)
{
    /// <summary>From this cost on a label would lie on another or outside.</summary>
    private const decimal TooMuch = 50;

    /// <summary>Half the width of a point's mark.</summary>
    public static decimal Radius(Status? status, SheetSize size) => StatusMark.Shape(status) is null ? 5 : size == SheetSize.Wide ? 11 : 10;

    /// <summary>The last result first, then the beginning, then what lies between.</summary>
    /// <param name="series">What is drawn.</param>
    /// <param name="withoutLast">True when the last result is told elsewhere.</param>
    public void Write(ChartSeries series, bool withoutLast)
    {
        var points = series.Results().ToImmutableArray();
        var isWide = sheet.Size == SheetSize.Wide;
        foreach (var i in Enumerable.Range(0, points.Length).OrderBy(i => i == points.Length - 1 ? 0 : i == 0 ? 1 : 2).ThenByDescending(i => i))
        {
            var (year, value, isBaseline, status) = points[i];
            var isLast = i == points.Length - 1;
            if (isLast && withoutLast && !isBaseline) continue;
            var full = series.Label(value, text.Format);
            var label = isWide || isLast ? full : ValueLabel.NumberOf(full);
            var words = isBaseline && year is not null ? isWide ? $"{text.Baseline} {label}" : label : label;
            Place(plot.X(year), plot.Y(value.Number), [words], Radius(isLast ? status : null, sheet.Size));
        }
    }

    private void Place(decimal x, decimal y, ImmutableArray<string> lines, decimal radius)
    {
        (SheetText? Text, decimal Cost) best = (null, TooMuch);
        foreach (var (words, dislike) in Places(x, y, lines, radius + 4))
        {
            if (dislike >= best.Cost) break; // what follows is liked no better
            var cost = dislike + sheet.Cost(words) + Outside(words);
            if (cost < best.Cost) best = (words, cost);
        }

        if (best.Text is not null) sheet.Write(best.Text);
    }

    /// <summary>Above and below first, then beside, then across, then further away; each with what it is liked less, which only grows.</summary>
    private IEnumerable<(SheetText Text, decimal Cost)> Places(decimal x, decimal y, ImmutableArray<string> lines, decimal free)
    {
        var size = sheet.Size.Text;
        var width = lines.Max(l => TextWidth.Of(l, size));
        var (above, below, beside) = (y - free - size * 0.12m, y + free + size * 0.88m, y + size * 0.36m);
        (decimal X, decimal Y, decimal Cost)[] places =
        [
            (x, above, 0), (x, below, 0.5m), (x - width / 2 - free, beside, 1), (x + width / 2 + free, beside, 1),
            (x + width / 2 + 2, above, 1.5m), (x - width / 2 - 2, above, 1.5m), (x + width / 2 + 2, below, 1.5m), (x - width / 2 - 2, below, 1.5m),
            (x, above - size, 3), (x, below + size, 3), (x, above - 2 * size, 4), (x, below + 2 * size, 4),
        ];
        return places.Select(p => (new SheetText(p.X, p.Y, lines, TextAnchor.Middle, "c-value"), p.Cost));
    }

    private decimal Outside(SheetText text)
    {
        var box = sheet.BoxOf(text);
        return box.Left < 0 || box.Right > plot.Right + 4 || box.Top < 0 || box.Bottom > plot.Bottom + 4 ? TooMuch : 0;
    }
}
