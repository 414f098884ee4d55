namespace PlanSite.Pages.Previews;

/// <summary>
/// A white sheet of pixels, for shapes with smooth edges in a few inks. A pixel is an ink and how much of it is covered, in sixteenths. Only sums,
/// products and square roots are used, which every machine rounds alike.
/// </summary>
internal sealed class Raster
{
    /// <summary>Steps from white to full.</summary>
    public const int Steps = 16;

    private readonly int _height;
    private readonly int _row;
    private readonly byte[] _rows;

    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    public Raster(int width, int height) => (_height, _row, _rows) = (height, width + 1, new byte[(width + 1) * height]);

    private Raster(Raster other) => (_height, _row, _rows) = (other._height, other._row, [.. other._rows]);

    /// <summary>The same drawing on a sheet of its own.</summary>
    public Raster Copy() => new(this);

    /// <summary>A filled circle.</summary>
    public void Disc(Point middle, double radius, Ink ink) => Draw(middle, radius, ink, p => p.From(middle) - radius);

    /// <summary>A circle's line.</summary>
    public void Ring(Point middle, double radius, double width, Ink ink) =>
        Draw(middle, radius + width, ink, p => Math.Abs(p.From(middle) - radius) - width / 2);

    /// <summary>The lower half of a filled circle.</summary>
    public void Bowl(Point middle, double radius, Ink ink) => Draw(middle, radius, ink, p => Math.Max(p.From(middle) - radius, middle.Y - p.Y));

    /// <summary>A square's line.</summary>
    /// <param name="middle">Of the square.</param>
    /// <param name="half">From the middle to a side.</param>
    /// <param name="width">Of the line.</param>
    /// <param name="ink">What it is drawn with.</param>
    public void Square(Point middle, double half, double width, Ink ink) => Draw(middle, half + width, ink,
        p => Math.Abs(Math.Max(Math.Abs(p.X - middle.X), Math.Abs(p.Y - middle.Y)) - half) - width / 2);

    /// <summary>A line with round ends.</summary>
    public void Line(Point from, Point to, double width, Ink ink)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var square = Math.Max(1e-9, dx * dx + dy * dy);
        var middle = new Point((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        Draw(middle, Math.Max(Math.Abs(dx), Math.Abs(dy)) / 2 + width, ink, p =>
        {
            var along = Math.Clamp(((p.X - from.X) * dx + (p.Y - from.Y) * dy) / square, 0, 1);
            return p.From(new Point(from.X + along * dx, from.Y + along * dy)) - width / 2;
        });
    }

    /// <summary>The finished picture.</summary>
    /// <param name="repeat">After how many pixels a row is likely to repeat itself: it makes the file smaller.</param>
    public byte[] ToPng(int repeat) => PngFile.Of(_row - 1, _height, Inks.Palette, _rows, repeat);

    /// <param name="middle">Of the part that is looked at.</param>
    /// <param name="reach">How far from it a pixel may be touched.</param>
    /// <param name="ink">White takes away.</param>
    /// <param name="distance">From a pixel's middle to the edge; below 0 inside.</param>
    private void Draw(Point middle, double reach, Ink ink, Func<Point, double> distance)
    {
        var (left, right) = (Math.Max(0, (int)(middle.X - reach - 1)), Math.Min(_row - 2, (int)(middle.X + reach + 1)));
        var (top, bottom) = (Math.Max(0, (int)(middle.Y - reach - 1)), Math.Min(_height - 1, (int)(middle.Y + reach + 1)));
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                var covered = (int)(Math.Clamp(0.5 - distance(new Point(x + 0.5, y + 0.5)), 0, 1) * (Steps - 1) + 0.5);
                if (covered > 0) Cover(ref _rows[y * _row + 1 + x], ink, covered);
            }
        }
    }

    private static void Cover(ref byte pixel, Ink ink, int covered)
    {
        var (held, level) = (pixel / Steps, pixel % Steps);
        if (ink is Ink.White) level -= Math.Min(level, level * covered / (Steps - 1));
        else if (held == (int)ink) level = Math.Max(level, covered);
        else if (level == 0 || covered >= Steps / 2) (held, level) = ((int)ink, covered);
        pixel = (byte)(level == 0 ? 0 : held * Steps + level);
    }
}

/// <summary>A place on the sheet, in pixels from its upper left corner.</summary>
internal readonly record struct Point(double X, double Y)
{
    /// <summary>How far apart two places are.</summary>
    public double From(Point other) => Math.Sqrt((X - other.X) * (X - other.X) + (Y - other.Y) * (Y - other.Y));
}
