using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>What is known of one fiscal year, all in one unit; null where nothing is.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Baseline">The value to start from; null when there is none.</param>
/// <param name="Target">The target; null when there is none.</param>
/// <param name="Actual">The result; null when there is none.</param>
/// <param name="Path">What the plan's path expects of the year.</param>
/// <param name="Status">How it came out; null when it was not judged.</param>
public sealed record YearPoint(FiscalYear Year, ChartValue? Baseline, ChartValue? Target, ChartValue? Actual, ChartValue? Path, Status? Status);

/// <summary>Actuals over the years as a line, targets as marks, the expected path as a thin line.</summary>
public static class YearsChart
{
    private const int Top = 28;
    private const int Bottom = 150;
    private const int Height = 188;

    /// <summary>Null when there are fewer than two years with a value, which the bullet shows better.</summary>
    /// <param name="id">Id of the drawing, unique on the page.</param>
    /// <param name="subject">What the values are of.</param>
    /// <param name="years">Ascending.</param>
    /// <param name="lessIsBetter">Whether a lower value is better.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    public static Chart? Draw(string id, string subject, ImmutableArray<YearPoint> years, bool lessIsBetter, ChartText text)
    {
        var values = years.SelectMany(Values).Select(v => v.Number).ToArray();
        if (years.Count(y => Values(y).Any()) < 2) return null;
        var axis = Axis.ForLine(values);
        var target = lessIsBetter ? text.TargetDown : text.Target;
        var name = new ChartName(id, subject + text.YearsTitle, Describe(years, target, text) + (axis.IsCut ? text.AxisCut : ""));
        var svg = SvgWriter.Image(name, "years", Height);
        var plot = new Plot(svg, axis, [.. years.Select(y => y.Year)], Top, Bottom);
        plot.Grid(text.Format, axis.IsCut ? text.AxisCut : null);
        plot.Line("c-path", years.Select(y => (y.Year, (y.Path ?? y.Baseline)?.Number)));
        plot.Line("c-line", years.Select(y => (y.Year, (y.Actual ?? y.Baseline)?.Number)));
        plot.Marks("c-base", "M0-6L6 5H-6z", years.Select(y => (y.Year, y.Baseline)), null);
        plot.Marks("c-target", "M-14 0H14", years.Select(y => (y.Year, y.Target)), null);
        DrawActuals(plot, years);
        return new Chart(svg.Finish(), Legend(years, target, text));
    }

    private static void DrawActuals(Plot plot, ImmutableArray<YearPoint> years)
    {
        var last = years.LastOrDefault(y => y.Actual is not null);
        foreach (var year in years)
        {
            var named = years.Length <= Plot.NamedYears || year == last;
            plot.Marks("c-dot s-" + (year.Status?.Id() ?? "none"), "M-5-5H5V5H-5z", [(year.Year, year.Actual)],
                named ? year.Target?.Number ?? decimal.MinValue : null);
        }
    }

    private static IEnumerable<ChartValue> Values(YearPoint year) =>
        new[] { year.Baseline, year.Target, year.Actual, year.Path }.OfType<ChartValue>();

    private static string Describe(ImmutableArray<YearPoint> years, string target, ChartText text)
    {
        var known = years.Where(y => y.Actual is not null || y.Target is not null || y.Baseline is not null);
        return text.Sentence(known.Select(y => (text.Format.Year(y.Year), string.Join(" ", Words(y)))));

        IEnumerable<string> Words(YearPoint year)
        {
            if (year.Baseline is { } baseline) yield return $"{text.Baseline} {baseline.Text}";
            if (year.Target is { } aim) yield return $"{target} {aim.Text}";
            if (year.Actual is { } actual) yield return $"{text.Actual} {actual.Text}";
        }
    }

    private static string Legend(ImmutableArray<YearPoint> years, string target, ChartText text)
    {
        var html = new SvgWriter().Open("ul", ("class", "c-legend"));
        if (years.Any(y => y.Actual is not null)) Key("c-dot", "M7 3h10v10H7z", text.Actual);
        if (years.Any(y => y.Target is not null)) Key("c-target", "M2 8h20", target);
        if (years.Any(y => y.Baseline is not null)) Key("c-base", "M12 2l6 11H6z", text.Baseline);
        if (years.Any(y => y.Path is not null)) Key("c-path", "M0 8h24", text.Path);
        return html.Finish();

        void Key(string style, string shape, string word) => html.Open("li")
            .Open("svg", ("class", "c-key"), ("width", "24"), ("height", "16"), ("aria-hidden", "true"))
            .Empty("path", ("class", style), ("d", shape)).Close().Text(word).Close();
    }
}
