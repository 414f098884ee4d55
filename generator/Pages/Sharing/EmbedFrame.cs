using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Views;

namespace PlanSite.Pages.Sharing;

/// <summary>
/// The frame that other sites put around an indicator. A page cannot tell another site how high it is without running a script there, so
/// the height is reckoned beforehand, for the narrowest phone; the theme lays the page out with these sizes (<c>.page-embed</c>).
/// </summary>
internal static class EmbedFrame
{
    /// <summary>As wide as a drawing on a desk and its margins, in pixels; where there is less room, a frame takes what there is.</summary>
    public const int Width = 672;

    /// <summary>Of the narrowest phone, without the margins.</summary>
    private const decimal Room = 320 - 2 * Margin;

    private const int Margin = 16;

    /// <summary>For fonts that are higher or wider than most.</summary>
    private const int Spare = 16;

    /// <summary>Of the legend's drawing and the gap behind it.</summary>
    private const int Key = 54;

    /// <summary>The HTML for the other site, which needs no script.</summary>
    /// <param name="address">Of the page to be framed, absolute.</param>
    /// <param name="title">What the frame is called for those who do not see it.</param>
    /// <param name="height">In pixels.</param>
    public static string Code(string address, string title, int height) => new SvgWriter().Open("iframe", ("src", address), ("title", title),
        ("width", "100%"), ("height", SvgWriter.Number(height)), ("style", $"border:0;max-width:{SvgWriter.Number(Width)}px"),
        ("loading", "lazy")).Finish();

    /// <summary>In pixels, whole lines of text at the sizes of the theme.</summary>
    /// <param name="view">The indicator.</param>
    /// <param name="plan">Whose name stands above it.</param>
    /// <param name="node">Whose name stands below it.</param>
    public static int HeightOf(IndicatorView view, Plan plan, Node node)
    {
        var chart = view.Chart?.Markup ?? "";
        decimal height = 2 * Margin + Spare + Lines(plan.Title, 14, 22) + 4 + Lines(view.Name.Text, 20, 28) + 8
            + Lines((view.Status?.Word.Length > 0 ? view.Status.Word + "　　" : "") + view.Result, 17, 27) + 16
            + Lines($"{node.Key.Id} {node.Title} ", 15, 24) + 24;
        if (chart.Length > 0) height += SheetSize.Narrow.Height + 8 + Legend(chart) + Notes(chart) + 16;
        return (int)(Math.Ceiling(height / 10) * 10);
    }

    /// <summary>Words are not always broken where a line is full.</summary>
    private static int Lines(string text, int size, int line) => (int)Math.Ceiling(TextWidth.Of(text, size) * 1.05m / (Room - size)) * line;

    private static int Legend(string chart)
    {
        var (lines, left) = (1, Room);
        foreach (var entry in Between(chart, "</svg>", "</li>"))
        {
            var width = TextWidth.Of(entry, 14) + Key;
            if (width > left && left < Room) (lines, left) = (lines + 1, Room);
            left -= width;
        }

        return lines * 28 + 8;
    }

    private static int Notes(string chart) => Between(chart, "class=\"c-note\">", "</p>").Sum(n => Lines(n, 14, 24) + 4);

    private static IEnumerable<string> Between(string markup, string start, string end) =>
        markup.Split(start).Skip(1).Where(p => p.Contains(end, StringComparison.Ordinal)).Select(p => p.Split(end)[0])
            .Where(p => !p.Contains('<', StringComparison.Ordinal));
}
