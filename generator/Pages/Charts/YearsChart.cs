using PlanSite.Model;

namespace PlanSite.Pages.Charts;

/// <summary>
/// The chart of an indicator: results as a line over the years, targets as a line through theirs. Two drawings of different size, of which the theme
/// shows the one that fits; one description for both, since they show the same.
/// </summary>
public static class YearsChart
{
    /// <summary>Null when there is no number.</summary>
    /// <param name="series">What is drawn.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    /// <param name="isSmall">True for one of several side by side: the narrow drawing alone.</param>
    public static Chart? Draw(ChartSeries series, ChartText text, bool isSmall = false)
    {
        if (series.Years.IsEmpty) return null;
        var axis = Axis.For(series.Numbers);
        var name = series.Subject + (series.LastTarget is null ? text.YearsTitle : text.ResultTitle);
        var html = new SvgWriter().Open("div", ("class", isSmall ? "c-years c-small" : "c-years"), ("role", "img"),
            ("aria-label", name + text.Stop + Describe(series, text)));
        Drawing(html, series, axis, SheetSize.Narrow, text);
        if (!isSmall) Drawing(html, series, axis, SheetSize.Wide, text);
        return new Chart(html.Finish(), ChartLegend.Of(series, text) + ChartLegend.Notes(series, axis, text));
    }

    private static void Drawing(SvgWriter html, ChartSeries series, Axis axis, SheetSize size, ChartText text)
    {
        var sheet = new Sheet(size);
        var grid = new GridDrawing(sheet, text);
        var left = Math.Min(grid.Room(axis, series.Unit), size.Width / 2m);
        var edge = new EdgeLabels(sheet, series, text, most: size.Width * 0.7m - left);
        var plot = new Plot(series, axis, size, left, Math.Max(edge.Room, 16));
        var targets = new TargetDrawing(sheet, plot, series);
        targets.Tint();
        grid.Values(plot, axis, series.Unit);
        grid.Years(plot, series);
        targets.Lines();
        new ResultDrawing(sheet, plot, series).Draw();
        edge.Write(plot);
        new PointLabels(sheet, plot, text).Write(series, edge.TellsResult);
        html.Raw(sheet.Svg.Finish());
    }

    /// <summary>All values as printed, by year, then how the last one came out.</summary>
    private static string Describe(ChartSeries series, ChartText text)
    {
        var target = series.Direction is Direction.Down ? text.TargetDown : text.Target;
        var start = series.Start is { } known ? [(text.Baseline, known.Text)] : Array.Empty<(string, string)>();
        var years = series.Years.Select(y => (text.Format.Year(y.Year), string.Join(" ", Words(y)))).Where(y => y.Item2.Length > 0);
        var status = series.LastResult?.Status ?? series.Years[^1].Status;
        var end = status is { } judged ? [(text.Status, text.Statuses[judged])] : Array.Empty<(string, string)>();
        return text.Sentence([.. start, .. years, .. end]);

        IEnumerable<string> Words(YearPoint year)
        {
            if (year.Baseline is { } baseline) yield return $"{text.Baseline} {baseline.Text}";
            if (year.Target is { } aim) yield return $"{target} {aim.Text}";
            if (year.Actual is { } actual) yield return $"{text.Actual} {actual.Text}";
            else if (year.Status is not null) yield return $"{text.Actual} {text.Missing}";
        }
    }
}
