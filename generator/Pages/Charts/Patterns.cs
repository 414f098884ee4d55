using PlanSite.Model;

namespace PlanSite.Pages.Charts;

/// <summary>Lines that keep neighbours apart without colour.</summary>
public enum Pattern
{
    Solid,
    Diagonal,
    Back,
    Dots,
    Cross,
    Upright,
    Level,
    Grid,

    /// <summary>Thin crosses in the colour of what was not kept, on a light ground.</summary>
    Struck,
}

/// <summary>How a part is filled.</summary>
/// <param name="Pattern">The pattern that is drawn.</param>
/// <param name="IsOpen">An outlined light box with dark lines, for what stands outside every percentage; else coloured with light lines.</param>
public readonly record struct Texture(Pattern Pattern, bool IsOpen = false);

/// <summary>Fills the parts of a bar so that they are told apart without colour, on paper too.</summary>
internal static class Patterns
{
    private const int Tile = 8;

    /// <summary>Reached is solid or nearly so, missed is struck out on a light ground, what is not judged is open.</summary>
    public static Texture Of(Status status) => new(LinesOf(status), IsOpen: !status.IsJudged());

    /// <summary>Writes each pattern that a drawing needs once; solid parts need none.</summary>
    public static void Define(SvgWriter svg, string id, IEnumerable<Texture> textures)
    {
        var used = textures.Where(t => t.Pattern is not Pattern.Solid).Distinct().OrderBy(t => IdOf(id, t), StringComparer.Ordinal).ToArray();
        if (used.Length == 0) return;
        _ = svg.Open("defs");
        foreach (var texture in used)
        {
            var size = SvgWriter.Number(Tile);
            var style = texture.IsOpen ? "c-hatch c-ink" : texture.Pattern is Pattern.Struck ? "c-hatch c-struck" : "c-hatch";
            _ = svg.Open("pattern", ("id", IdOf(id, texture)), ("width", size), ("height", size), ("patternUnits", "userSpaceOnUse"))
                .Empty("path", ("class", style), ("d", Shape(texture.Pattern))).Close();
        }
        _ = svg.Close();
    }

    /// <summary>A box with its lines on top; a pixel is left above and below for the outline.</summary>
    public static void Fill(SvgWriter svg, Segment segment, string id, (string, string?) x, (string, string?) width, int height)
    {
        var (top, tall) = (("y", "1"), ("height", SvgWriter.Number(height - 2)));
        _ = svg.Empty("rect", ("class", (segment.Texture.IsOpen ? "c-part c-open " : "c-part ") + segment.Style), x, top, width, tall);
        if (segment.Texture.Pattern is not Pattern.Solid)
            _ = svg.Empty("rect", ("fill", $"url(#{IdOf(id, segment.Texture)})"), x, top, width, tall);
    }

    private static string IdOf(string id, Texture texture) => $"{id}-{(texture.IsOpen ? 'o' : 'p')}{(int)texture.Pattern}";

    private static Pattern LinesOf(Status status) => status switch
    {
        Status.Exceeded => Pattern.Upright,
        Status.Achieved => Pattern.Solid,
        Status.Nearly => Pattern.Diagonal,
        Status.Missed => Pattern.Struck,
        Status.NotComparable => Pattern.Back,
        Status.NeedsJudgement => Pattern.Level,
        Status.NoTarget => Pattern.Diagonal,
        Status.NotReported => Pattern.Dots,
        Status.NotDue => Pattern.Solid,
        Status.Doubtful => Pattern.Cross,
        Status.NotJudged => Pattern.Grid,
        _ => Pattern.Upright,
    };

    private static string Shape(Pattern pattern) => pattern switch
    {
        Pattern.Diagonal => "M-2 2L2-2M0 8L8 0M6 10L10 6",
        Pattern.Back => "M-2 6L2 10M0 0L8 8M6-2L10 2",
        Pattern.Dots => "M2 3h2M6 7h2",
        Pattern.Cross or Pattern.Struck => "M0 0L8 8M8 0L0 8",
        Pattern.Upright => "M4 0V8",
        Pattern.Grid => "M0 4H8M4 0V8",
        _ => "M0 4H8",
    };
}
