using PlanSite.Model;

namespace PlanSite.Pages.Previews;

/// <summary>The marks of statuses as in charts (<see cref="Charts.StatusMark"/>): how full a mark is says how much was kept.</summary>
internal static class DrawnMarks
{
    /// <summary>Side of the square that the shapes are given in.</summary>
    private const double Square = 24;

    /// <summary>One mark.</summary>
    /// <param name="sheet">Where it is drawn.</param>
    /// <param name="status">Which it is.</param>
    /// <param name="middle">Its middle.</param>
    /// <param name="size">From side to side, in pixels.</param>
    public static void Draw(Raster sheet, Status status, Point middle, double size)
    {
        var unit = size / Square;
        var ink = Inks.Of(status);
        switch (status)
        {
            case Status.Exceeded:
                sheet.Disc(middle, 10.5 * unit, ink);
                Path(Ink.White, 2.6, (0, 5.5), (0, -5.2));
                Path(Ink.White, 2.6, (-4.6, -0.6), (0, -5.2), (4.6, -0.6));
                break;
            case Status.Achieved:
                sheet.Disc(middle, 10.5 * unit, ink);
                Path(Ink.White, 2.6, (-5, 0.4), (-1.5, 4), (5.2, -3.4));
                break;
            case Status.Nearly:
                sheet.Ring(middle, 9.5 * unit, 2 * unit, ink);
                sheet.Bowl(middle, 9.5 * unit, ink);
                break;
            case Status.Missed:
                sheet.Square(middle, 9 * unit, 2.2 * unit, ink);
                Path(ink, 2.8, (-4.5, -4.5), (4.5, 4.5));
                Path(ink, 2.8, (4.5, -4.5), (-4.5, 4.5));
                break;
            default:
                sheet.Ring(middle, 9.5 * unit, 1.7 * unit, ink);
                if (status is Status.NotDue) Path(ink, 1.7, (0, -5), (0, 0), (4, 2.5));
                else Path(ink, 1.7, (-3.5, 0), (3.5, 0));
                break;
        }

        void Path(Ink with, double width, params ReadOnlySpan<(double X, double Y)> points)
        {
            for (var i = 1; i < points.Length; i++) sheet.Line(At(points[i - 1]), At(points[i]), width * unit, with);
        }

        Point At((double X, double Y) point) => new(middle.X + point.X * unit, middle.Y + point.Y * unit);
    }
}
