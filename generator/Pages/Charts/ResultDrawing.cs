using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Pages.Charts;

/// <summary>
/// Draws the results as a line with a dot a year, dotted across years that nothing is known of; the last one judged carries its mark.
/// </summary>
internal sealed class ResultDrawing(Sheet sheet, Plot plot, ChartSeries series)
{
    public void Draw()
    {
        Path();
        var points = series.Results().ToImmutableArray();
        for (var i = 1; i < points.Length; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            var isMissing = from.Year is { } year && to.Year is { } next && next.Start - year.Start > 1;
            var (y1, y2) = (plot.Y(from.Value.Number), plot.Y(to.Value.Number));
            sheet.Draw(isMissing ? "c-line c-missing" : "c-line", plot.X(from.Year), y1, plot.X(to.Year), y2);
        }

        foreach (var (year, value, isBaseline, status) in points)
            Mark(plot.X(year), plot.Y(value.Number), isBaseline, year == points[^1].Year ? status : null);
    }

    private void Path()
    {
        YearPoint? before = null;
        foreach (var year in series.Years.Where(y => (y.Path ?? y.Baseline) is not null))
        {
            if (before is not null && year.Path is not null) sheet.Draw("c-path", plot.X(before.Year), Y(before), plot.X(year.Year), Y(year));
            before = year;
        }

        decimal Y(YearPoint point) => plot.Y((point.Path ?? point.Baseline)!.Number);
    }

    private void Mark(decimal x, decimal y, bool isBaseline, Status? status)
    {
        var radius = PointLabels.Radius(status, sheet.Size);
        sheet.Keep(new Box(x - radius, y - radius, x + radius, y + radius));
        if (StatusMark.Shape(status) is { } shape) StatusMark.Draw(sheet.Svg, shape, status!.Value, x, y, radius);
        else sheet.Svg.Empty("circle", ("class", isBaseline ? "c-base" : "c-dot"), Place("cx", x), Place("cy", y), ("r", "5"));

        static (string, string?) Place(string name, decimal place) => (name, SvgWriter.Number(place));
    }
}
