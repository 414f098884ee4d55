using System.Collections.Immutable;

namespace PlanSite.Pages.Charts;

/// <summary>The paper of one drawing: it knows what lies where, so that labels find a free place.</summary>
/// <param name="size">How large it is.</param>
internal sealed class Sheet(SheetSize size)
{
    /// <summary>Of the font's size: from one line to the next.</summary>
    private const decimal Leading = 1.25m;

    /// <summary>So many points of a line are asked whether a label lies on them.</summary>
    private const int LineSamples = 13;

    private readonly List<Box> _boxes = [];
    private readonly List<(decimal X, decimal Y)> _onLines = [];

    public SvgWriter Svg { get; } = SvgWriter.Drawing(size);

    public SheetSize Size => size;

    /// <summary>From one line of text to the next.</summary>
    public decimal Line => size.Text * Leading;

    /// <summary>Draws a text; what comes later goes out of its way.</summary>
    public void Write(SheetText text)
    {
        _boxes.Add(BoxOf(text));
        var anchor = text.Anchor is TextAnchor.Start ? null : text.Anchor is TextAnchor.End ? "end" : "middle";
        var (x, y) = (SvgWriter.Number(text.X), SvgWriter.Number(text.Y));
        if (text.Lines is [var only])
        {
            Svg.Leaf("text", only, ("class", text.Style), ("x", x), ("y", y), ("text-anchor", anchor));
            return;
        }

        Svg.Open("text", ("class", text.Style), ("x", x), ("y", y), ("text-anchor", anchor));
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var down = i == 0 ? null : SvgWriter.Number(Line);
            Svg.Leaf("tspan", text.Lines[i], ("class", i == text.Strong ? "c-strong" : null), ("x", x), ("dy", down));
        }

        Svg.Close();
    }

    /// <summary>Keeps a place free of labels.</summary>
    public void Keep(Box box) => _boxes.Add(box);

    /// <summary>Draws a line that labels should not lie on.</summary>
    public void Draw(string style, decimal x1, decimal y1, decimal x2, decimal y2)
    {
        for (var i = 0; i < LineSamples; i++)
        {
            _onLines.Add((x1 + (x2 - x1) * i / (LineSamples - 1), y1 + (y2 - y1) * i / (LineSamples - 1)));
        }

        Svg.Empty("path", ("class", style), ("d", $"M{SvgWriter.Number(x1)} {SvgWriter.Number(y1)}L{SvgWriter.Number(x2)} {SvgWriter.Number(y2)}"));
    }

    /// <summary>0 for a free place, 100 for each text or mark that it would meet, a little for lines.</summary>
    public decimal Cost(SheetText text)
    {
        var box = BoxOf(text);
        var ink = box with { Top = box.Top + size.Text / 5m };
        return _boxes.Count(b => b.Meets(box)) * 100 + _onLines.Count(p => ink.Holds(p.X, p.Y)) * 4;
    }

    /// <summary>The box that a browser gives the text: a line is higher than its letters.</summary>
    public Box BoxOf(SheetText text)
    {
        var width = text.Lines.Max(l => TextWidth.Of(l, text.Size ?? size.Text));
        var left = text.Anchor switch { TextAnchor.Start => text.X, TextAnchor.End => text.X - width, _ => text.X - width / 2 };
        var height = text.Size ?? size.Text;
        return new Box(left, text.Y - height * 1.16m, left + width, text.Y + (text.Lines.Length - 1) * Line + height * 0.3m);
    }
}

/// <summary>How large a drawing is.</summary>
/// <param name="Style">The class by which the theme shows it where it fits.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Text">Size of its text in pixels.</param>
internal sealed record SheetSize(string Style, int Width, int Height, int Text)
{
    /// <summary>Exact on the narrowest phone.</summary>
    public static SheetSize Narrow { get; } = new("c-narrow", 288, 220, 12);

    public static SheetSize Wide { get; } = new("c-wide", 640, 276, 14);
}

/// <summary>Where a text begins, ends or has its middle.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <param name="X">Place of the anchor.</param>
/// <param name="Y">Base of the first line.</param>
/// <param name="Lines">From top to bottom; at least one.</param>
/// <param name="Anchor">What stands at <paramref name="X"/>.</param>
/// <param name="Style">The class that colours it; null for the usual one.</param>
/// <param name="Size">In pixels; null for the usual one. The theme gives the class the same.</param>
/// <param name="Strong">The line that is bold; -1 for none.</param>
internal sealed record SheetText(
    decimal X, decimal Y, ImmutableArray<string> Lines, TextAnchor Anchor, string? Style = null, decimal? Size = null, int Strong = -1);

/// <summary>A part of a drawing.</summary>
internal readonly record struct Box(decimal Left, decimal Top, decimal Right, decimal Bottom)
{
    /// <summary>True when less than a pixel lies between.</summary>
    public bool Meets(Box other) => Left < other.Right + 1 && other.Left < Right + 1 && Top < other.Bottom + 1 && other.Top < Bottom + 1;

    public bool Holds(decimal x, decimal y) => Left - 1 < x && x < Right + 1 && Top - 1 < y && y < Bottom + 1;
}
