using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>What stands below a chart: what its lines are, and what must be known to read it.</summary>
internal static class ChartLegend
{
    private const string Dot = "M9 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0";
    private const string Line = "M1 7h26";

    /// <summary>HTML list; hidden from screen readers, which hear the chart's description.</summary>
    public static string Of(ChartSeries series, ChartText text)
    {
        var html = new SvgWriter().Open("ul", ("class", "c-legend"), ("aria-hidden", "true"));
        if (series.LastResult is not null) Key(html, text.Actual, ("c-line", Line), ("c-dot", Dot));
        if (series.Start is not null || series.Years.Any(y => y.Baseline is not null)) Key(html, text.Baseline, ("c-base", Dot));
        if (series.LastTarget is { } target) KeyOfTarget(html, series, target, text);
        if (series.Years.Any(y => y.Path is not null)) Key(html, text.Path, ("c-path", Line));
        return html.Finish();
    }

    /// <summary>HTML paragraphs; empty when there is nothing to know.</summary>
    public static string Notes(ChartSeries series, Axis axis, ChartText text)
    {
        var html = new SvgWriter();
        if (axis.IsCut) html.Leaf("p", text.AxisCut, ("class", "c-note"));
        var gaps = Gaps(series, text.Format).ToArray();
        if (gaps.Length > 0)
            html.Leaf("p", text.Unreported.Replace("{years}", string.Join(text.Comma, gaps), StringComparison.Ordinal), ("class", "c-note"));
        return html.Finish();
    }

    private static void KeyOfTarget(SvgWriter html, ChartSeries series, YearPoint target, ChartText text)
    {
        if (target.TargetUpper is not null) Key(html, text.TargetRange, ("c-range", "M1 2h26v10h-26z"), ("c-target", "M1 2h26M1 12h26"));
        else if (series.Direction is Direction.Up) Key(html, text.TargetAbove, ("c-range", "M1 0h26v7h-26z"), ("c-target", Line));
        else if (series.Direction is Direction.Down) Key(html, text.TargetBelow, ("c-range", "M1 7h26v7h-26z"), ("c-target", Line));
        else Key(html, text.Target, ("c-target", Line));
    }

    private static void Key(SvgWriter html, string word, params ReadOnlySpan<(string Style, string Path)> shapes)
    {
        html.Open("li").Open("svg", ("class", "c-key"), ("width", "28"), ("height", "14"));
        foreach (var (style, path) in shapes) html.Empty("path", ("class", style), ("d", path));
        html.Close().Text(word).Close();
    }

    /// <summary>The years between two results of which nothing is known.</summary>
    private static IEnumerable<string> Gaps(ChartSeries series, Format format)
    {
        FiscalYear? before = null;
        foreach (var (year, _, _, _) in series.Results())
        {
            if (before is { } from && year is { } to && to.Start - from.Start > 1)
                yield return format.Years(new FiscalYear(from.Start + 1), new FiscalYear(to.Start - 1));
            before = year;
        }
    }
}
