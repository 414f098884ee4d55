using PlanSite.Model;

namespace PlanSite.Render.Charts;

/// <summary>A texture that keeps neighbours apart without colour.</summary>
public enum Pattern
{
    Solid,
    Diagonal,
    Back,
    Dots,
    Cross,
    Upright,
    Level,
}

internal static class Patterns
{
    private const int Tile = 8;

    /// <summary>Reached is solid or nearly so, missed is crossed, what is not judged is light.</summary>
    public static Pattern Of(Status status) => status switch
    {
        Status.Exceeded => Pattern.Upright,
        Status.Achieved => Pattern.Solid,
        Status.Nearly => Pattern.Diagonal,
        Status.Missed => Pattern.Cross,
        Status.NotComparable => Pattern.Back,
        Status.NeedsJudgement => Pattern.Level,
        Status.NotReported => Pattern.Dots,
        Status.NoTarget => Pattern.Diagonal,
        Status.Ended => Pattern.Upright,
        _ => Pattern.Solid,
    };

    public static void Define(SvgWriter svg, string id, IEnumerable<Pattern> patterns)
    {
        var used = patterns.Where(p => p is not Pattern.Solid).Distinct().Order().ToArray();
        if (used.Length == 0) return;
        _ = svg.Open("defs");
        foreach (var pattern in used)
        {
            var size = SvgWriter.Number(Tile);
            _ = svg.Open("pattern", ("id", IdOf(id, pattern)), ("width", size), ("height", size), ("patternUnits", "userSpaceOnUse"))
                .Empty("path", ("class", "c-hatch"), ("d", Shape(pattern))).Close();
        }
        _ = svg.Close();
    }

    /// <summary>A coloured box with its texture on top.</summary>
    public static void Fill(SvgWriter svg, Segment segment, string id, (string, string?) x, (string, string?) width, int height)
    {
        var tall = SvgWriter.Number(height);
        _ = svg.Empty("rect", ("class", "c-part " + segment.Style), x, width, ("height", tall));
        if (segment.Pattern is not Pattern.Solid)
            _ = svg.Empty("rect", ("fill", $"url(#{IdOf(id, segment.Pattern)})"), x, width, ("height", tall));
    }

    private static string IdOf(string id, Pattern pattern) => $"{id}-p{(int)pattern}";

    private static string Shape(Pattern pattern) => pattern switch
    {
        Pattern.Diagonal => "M-2 2L2-2M0 8L8 0M6 10L10 6",
        Pattern.Back => "M-2 6L2 10M0 0L8 8M6-2L10 2",
        Pattern.Dots => "M2 3h2M6 7h2",
        Pattern.Cross => "M0 0L8 8M8 0L0 8",
        Pattern.Upright => "M4 0V8",
        _ => "M0 4H8",
    };
}
