using System.Collections.Immutable;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>
/// Draws into a frame of years by values. Places across are percents, so that the drawing fits any width and its text keeps its size.
/// </summary>
/// <param name="svg">Where to draw.</param>
/// <param name="axis">The axis of the values.</param>
/// <param name="years">The years, from left to right.</param>
/// <param name="top">Pixels from the top to the largest value.</param>
/// <param name="bottom">Where the axis of the years is drawn.</param>
internal sealed class Plot(SvgWriter svg, Axis axis, ImmutableArray<FiscalYear> years, int top, int bottom)
{
    /// <summary>The most years that are named on a phone's width; of more, every second or third is.</summary>
    public const int NamedYears = 6;

    /// <summary>Grid lines with their values, years below.</summary>
    /// <param name="format">How numbers are printed in the language of the page.</param>
    /// <param name="warning">Printed at the top when the axis does not begin at 0.</param>
    public void Grid(Format format, string? warning)
    {
        foreach (var tick in axis.Ticks())
        {
            var y = SvgWriter.Number(Down(tick));
            _ = svg.Empty("line", ("class", tick == 0 ? "c-zero" : "c-grid"), ("y1", y), ("y2", y), ("x2", "100%"))
                .Leaf("text", Format.Number(tick), ("class", "c-tick"), ("y", SvgWriter.Number(Down(tick) - 4)));
        }
        if (warning is not null) _ = svg.Leaf("text", warning, ("class", "c-tick c-right"), ("x", "100%"), ("y", "11"));
        var every = (years.Length + NamedYears - 1) / NamedYears;
        for (var i = years.Length - 1; i >= 0; i -= every)
            Name(years[i], format.ShortYear(years[i]).Replace("年度", "", StringComparison.Ordinal));
    }

    /// <summary>Joins the values that are there; a gap is bridged.</summary>
    public void Line(string style, IEnumerable<(FiscalYear Year, decimal? Value)> points)
    {
        (FiscalYear Year, decimal Value)? before = null;
        foreach (var (year, value) in points)
        {
            if (value is not { } number) continue;
            if (before is { } from)
                _ = svg.Empty("line", ("class", style), ("x1", Across(from.Year)), ("y1", SvgWriter.Number(Down(from.Value))),
                    ("x2", Across(year)), ("y2", SvgWriter.Number(Down(number))));
            before = (year, number);
        }
    }

    /// <summary>A shape at each value, drawn around (0, 0).</summary>
    /// <param name="style">The class of the theme that gives the colour.</param>
    /// <param name="shape">The sign that is drawn.</param>
    /// <param name="points">The values, by year.</param>
    /// <param name="against">When given, the value is printed on the side away from this number, where there is room.</param>
    public void Marks(string style, string shape, IEnumerable<(FiscalYear Year, ChartValue? Value)> points, decimal? against)
    {
        foreach (var (year, value) in points)
        {
            if (value is null) continue;
            _ = svg.Open("svg", ("x", Across(year)), ("y", SvgWriter.Number(Down(value.Number))), ("overflow", "visible"))
                .Empty("path", ("class", style), ("d", shape));
            if (against is { } other)
            {
                var above = value.Number >= other || Down(value.Number) > bottom - 24;
                _ = svg.Leaf("text", value.Text, ("class", "c-value"), ("y", above ? "-10" : "20"));
            }
            _ = svg.Close();
        }
    }

    private void Name(FiscalYear year, string word)
    {
        var x = Across(year);
        _ = svg.Leaf("text", word, ("class", "c-year"), ("x", x), ("y", SvgWriter.Number(bottom + 18)));
        if (!word.Contains(year.ToString(), StringComparison.Ordinal))
            _ = svg.Leaf("text", year.ToString(), ("class", "c-year"), ("x", x), ("y", SvgWriter.Number(bottom + 34)));
    }

    private decimal Down(decimal value) => axis.At(value, bottom, top);

    /// <summary>Years stand at their distance in time; the edges leave room for their names.</summary>
    private string Across(FiscalYear year)
    {
        var (first, last) = (years[0].Start, years[^1].Start);
        return SvgWriter.Percent(first == last ? 50 : 14 + (year.Start - first) * 78m / (last - first));
    }
}
