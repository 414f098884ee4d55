using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <param name="Year">The fiscal year.</param>
/// <param name="Grade">Null when none was given that year.</param>
public sealed record GradeYear(FiscalYear Year, GradeMark? Grade);

/// <summary>The plan's own marks, a box a year.</summary>
public static class GradeStrip
{
    /// <summary>Null when no year has a mark.</summary>
    /// <param name="id">Id of the drawing, unique on the page.</param>
    /// <param name="title">What the marks judge.</param>
    /// <param name="years">Ascending.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    public static Chart? Draw(string id, string title, ImmutableArray<GradeYear> years, ChartText text)
    {
        if (years.All(y => y.Grade is null)) return null;
        var words = years.Select(y => (text.Format.Year(y.Year), y.Grade is { } g ? Named(g) : text.Missing)).ToImmutableArray();
        var svg = SvgWriter.Image(new ChartName(id, title, text.Sentence(words)), "grades", 56);
        var width = 100m / Math.Max(years.Length, 4);
        for (var i = 0; i < years.Length; i++) Box(svg, years[i], i * width, width, text.Format);
        return new Chart(svg.Finish(), "", new ChartTable(title, [text.Year, text.Grade],
            [.. words.Select(w => ImmutableArray.Create(w.Item1, w.Item2))]));
    }

    private static string Named(GradeMark grade) => grade.Label;

    private static void Box(SvgWriter svg, GradeYear year, decimal from, decimal width, Format format)
    {
        var middle = SvgWriter.Percent(from + width / 2);
        _ = svg.Empty("rect", ("class", "c-box s-" + (year.Grade?.Status.Id() ?? "none")), ("x", SvgWriter.Percent(from + 0.5m)), ("y", "1"),
                ("width", SvgWriter.Percent(width - 1)), ("height", "34"))
            .Leaf("text", year.Grade?.Mark ?? "–", ("class", "c-mark"), ("x", middle), ("y", "24"))
            .Leaf("text", format.ShortYear(year.Year).Replace("年度", "", StringComparison.Ordinal), ("class", "c-year"), ("x", middle), ("y", "51"));
    }
}
