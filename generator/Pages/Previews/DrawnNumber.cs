using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PlanSite.Pages.Previews;

/// <summary>
/// Writes 53/110 with lines of its own. A picture of letters would need a font, and that differs from machine to machine; the words stand beside
/// the picture (<c>og:title</c>).
/// </summary>
internal static class DrawnNumber
{
    /// <summary>From the left of one sign to that of the next, where a sign is six high.</summary>
    private const double Advance = 5.2;

    /// <summary>Lines of each sign in a box four wide and six high.</summary>
    private static readonly FrozenDictionary<char, ImmutableArray<ImmutableArray<Point>>> Signs = FrozenDictionary.ToFrozenDictionary(
        new Dictionary<char, ImmutableArray<ImmutableArray<Point>>>
        {
            ['0'] = [Arc(2, 3, 1.7, 3, 0, 4)],
            ['1'] = [[new(0.9, 1.1), new(2.3, 0), new(2.3, 6)]],
            ['2'] = [[.. Arc(2, 1.7, 1.7, 1.7, 2, 2), new(3.2, 3.1), new(0.3, 6), new(3.8, 6)]],
            ['3'] = [Arc(1.9, 1.45, 1.5, 1.45, 2, 3), Arc(1.9, 4.4, 1.75, 1.6, 3, 3)],
            ['4'] = [[new(3, 6), new(3, 0), new(0.2, 4.3), new(3.9, 4.3)]],
            ['5'] = [[new(3.5, 0), new(0.8, 0), new(0.5, 2.7)], [new(0.5, 2.7), .. Arc(1.9, 4.1, 1.8, 1.9, 3, 3)]],
            ['6'] = [Arc(2, 4.2, 1.7, 1.8, 0, 4), [new(0.3, 4.2), new(0.6, 2.5), new(1.5, 0.9), new(2.9, 0)]],
            ['7'] = [[new(0.3, 0), new(3.7, 0), new(1.5, 6)]],
            ['8'] = [Arc(2, 1.45, 1.45, 1.45, 0, 4), Arc(2, 4.4, 1.75, 1.6, 0, 4)],
            ['9'] = [Arc(2, 1.8, 1.7, 1.8, 0, 4), [new(3.7, 1.8), new(3.4, 3.5), new(2.5, 5.1), new(1.1, 6)]],
            ['/'] = [[new(0.4, 6.4), new(3.4, -0.4)]],
        });

    /// <param name="sheet">Where it is written.</param>
    /// <param name="text">Digits and slashes.</param>
    /// <param name="corner">The upper left corner.</param>
    /// <param name="height">Of a digit, in pixels.</param>
    public static void Write(Raster sheet, string text, Point corner, double height)
    {
        var unit = height / 6;
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var line in Signs[text[i]])
            {
                for (var at = 1; at < line.Length; at++) sheet.Line(Place(line[at - 1], i), Place(line[at], i), 0.85 * unit, Ink.Black);
            }
        }

        Point Place(Point point, int index) => new(corner.X + (point.X + index * Advance) * unit, corner.Y + point.Y * unit);
    }

    /// <summary>Quarters of an ellipse, clockwise; the first begins at the right (0), below (1), left (2) or above (3).</summary>
    private static ImmutableArray<Point> Arc(double x, double y, double rx, double ry, int first, int quarters)
    {
        const int Pieces = 10;
        return [.. Enumerable.Range(0, quarters * Pieces + 1).Select(i => At(first + i / Pieces, (double)(i % Pieces) / Pieces))];

        Point At(int quarter, double t)
        {
            var (along, across) = ((1 - t * t) / (1 + t * t), 2 * t / (1 + t * t));
            var (dx, dy) = (quarter % 4) switch { 0 => (along, across), 1 => (-across, along), 2 => (-along, -across), _ => (across, -along) };
            return new Point(x + rx * dx, y + ry * dy);
        }
    }
}
