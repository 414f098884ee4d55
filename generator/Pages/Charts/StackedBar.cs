using System.Collections.Immutable;

namespace PlanSite.Pages.Charts;

/// <summary>One part of a stacked bar.</summary>
/// <param name="Label">As it was printed.</param>
/// <param name="Style">Class that colours it: s-achieved, c-m1.</param>
/// <param name="Texture">How it is told from the others without colour.</param>
/// <param name="Size">In any unit, 0 or more; parts of size 0 are skipped.</param>
/// <param name="Text">The size as printed, with its unit.</param>
public sealed record Segment(string Label, string Style, Texture Texture, decimal Size, string Text)
{
    /// <summary>The size in full, for tables, where the text is rounded; null otherwise.</summary>
    public string? Exact { get; init; }
}

/// <summary>Parts of a whole side by side; told apart by colour and pattern, named in a legend outside.</summary>
public static class StackedBar
{
    /// <summary>Null when every part is 0.</summary>
    /// <param name="id">Id of the drawing, unique on the page.</param>
    /// <param name="title">Its name, for those who cannot see it.</param>
    /// <param name="segments">The parts, from left to right.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    public static Chart? Draw(string id, string title, ImmutableArray<Segment> segments, ChartText text)
    {
        var drawn = segments.Where(s => s.Size > 0).ToImmutableArray();
        if (drawn.IsEmpty) return null;
        var name = new ChartName(id, title, text.Sentence(drawn.Select(s => (s.Label, s.Text))));
        return new Chart(Bar(name, drawn, id, 24, drawn), Legend(drawn, id));
    }

    /// <param name="name">Its name.</param>
    /// <param name="drawn">The parts that have a width.</param>
    /// <param name="patternId">Prefix of the ids of patterns, which may stand in another drawing of the page.</param>
    /// <param name="height">In units of the drawing.</param>
    /// <param name="defined">Segments whose patterns this drawing brings along; none when another drawing has them.</param>
    /// <param name="isRepeated">True for a drawing that others on the page show again by its id.</param>
    internal static string Bar(ChartName name, ImmutableArray<Segment> drawn, string patternId, int height,
        ImmutableArray<Segment> defined, bool isRepeated = false)
    {
        var svg = SvgWriter.Image(name, "stack", height, isRepeated);
        Patterns.Define(svg, patternId, defined.Select(s => s.Texture));
        var total = drawn.Sum(s => s.Size);
        var before = 0m;
        foreach (var segment in drawn)
        {
            var (from, to) = (before * 100 / total, (before + segment.Size) * 100 / total);
            Patterns.Fill(svg, segment, patternId, ("x", SvgWriter.Percent(from)), ("width", SvgWriter.Percent(to - from)), height);
            before += segment.Size;
        }
        return svg.Finish();
    }

    /// <summary>HTML list of the parts with their counts; its keys show the colours and patterns of the bar with the same id.</summary>
    internal static string Legend(ImmutableArray<Segment> drawn, string patternId) => Legend(drawn, patternId, hasSizes: true);

    /// <summary>The same without sizes, for bars that differ in them.</summary>
    internal static string Keys(ImmutableArray<Segment> drawn, string patternId) => Legend(drawn, patternId, hasSizes: false);

    private static string Legend(ImmutableArray<Segment> drawn, string patternId, bool hasSizes)
    {
        var html = new SvgWriter().Open("ul", ("class", "c-legend"));
        foreach (var segment in drawn)
        {
            _ = html.Open("li").Open("svg", ("class", "c-key"), ("width", "16"), ("height", "16"), ("aria-hidden", "true"));
            Patterns.Fill(html, segment, patternId, ("x", "0"), ("width", "16"), 16);
            _ = html.Close().Text(segment.Label);
            if (hasSizes) _ = html.Text(" ").Leaf("b", segment.Text);
            _ = html.Close();
        }
        return html.Finish();
    }
}
