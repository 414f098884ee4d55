using System.Collections.Immutable;
using PlanSite.Pages.Charts;
using PlanSite.Templates;

namespace PlanSite.Pages.Pictures;

/// <summary>A bar as long as what it stands for, in parts.</summary>
/// <param name="Id">Unique on the page, fit for an HTML id.</param>
/// <param name="Head">What it is of, and its page.</param>
/// <param name="Amount">All parts together, as printed.</param>
/// <param name="Parts">From left to right.</param>
internal sealed record ScaledBar(string Id, Anchor Head, string Amount, ImmutableArray<Segment> Parts)
{
    /// <summary>Of all parts.</summary>
    public decimal Size => Parts.Sum(p => p.Size);
}

/// <summary>Bars one below the other to the same scale: the longest takes the whole width. Large parts carry their size.</summary>
internal static class ScaledBars
{
    private const int Height = 28;

    /// <summary>Below so many percent of the width a size does not fit into its part; the table tells it.</summary>
    private const decimal Narrowest = 16;

    /// <summary>Null when every bar is empty.</summary>
    /// <param name="id">What the ids of patterns begin with.</param>
    /// <param name="bars">From top to bottom.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    /// <param name="caption">Of the table that tells the same exactly; null where another table of the page does, or the bars themselves.</param>
    /// <param name="head">Above the names of that table.</param>
    public static string? Draw(string id, ImmutableArray<ScaledBar> bars, ChartText text, string? caption, string head)
    {
        var shown = bars.Where(b => b.Size > 0).ToImmutableArray();
        if (shown.IsEmpty) return null;
        var longest = shown.Max(b => b.Size);
        var kinds = shown.SelectMany(b => b.Parts).Where(p => p.Size > 0).DistinctBy(p => p.Label, StringComparer.Ordinal).ToImmutableArray();
        var html = new SvgWriter().Open("ul", ("class", "bars"));
        foreach (var bar in shown)
        {
            html.Open("li").Open("span", ("class", "bars-h"))
                .Leaf("a", bar.Head.Text.Text, ("href", bar.Head.Href), ("lang", bar.Head.Text.Lang))
                .Text(" ").Leaf("b", bar.Amount, ("class", "bars-n")).Close();
            html.Raw(Bar(id, bar, longest, text, bar == shown[0] ? kinds : [])).Close();
        }

        html.Close();
        return html.Finish() + StackedBar.Keys(kinds, id) + (caption is null ? "" : Table(shown, kinds, text, caption, head));
    }

    private static string Table(ImmutableArray<ScaledBar> bars, ImmutableArray<Segment> kinds, ChartText text, string caption, string head)
    {
        var html = new SvgWriter().Open("details", ("class", "fold")).Leaf("summary", text.Table);
        html.Open("table", ("class", "values sums")).Leaf("caption", caption).Open("thead").Open("tr");
        html.Leaf("th", head, ("scope", "col"));
        foreach (var kind in kinds) html.Leaf("th", kind.Label, ("scope", "col"), ("class", "n"));
        html.Close().Close().Open("tbody");
        foreach (var bar in bars)
        {
            html.Open("tr").Leaf("th", bar.Head.Text.Text, ("scope", "row"), ("lang", bar.Head.Text.Lang));
            foreach (var kind in kinds)
            {
                var part = bar.Parts.FirstOrDefault(p => p.Label == kind.Label && p.Size > 0);
                html.Leaf("td", part is null ? "–" : part.Exact ?? part.Text, ("class", "n m"));
            }

            html.Close();
        }

        return html.Finish();
    }

    private static string Bar(string id, ScaledBar bar, decimal longest, ChartText text, ImmutableArray<Segment> defined)
    {
        var parts = bar.Parts.Where(p => p.Size > 0).ToImmutableArray();
        var name = new ChartName(bar.Id, $"{bar.Head.Text} {bar.Amount}", text.Sentence(parts.Select(p => (p.Label, p.Text))));
        var svg = SvgWriter.Image(name, "scaled", Height);
        Patterns.Define(svg, id, defined.Select(s => s.Texture));
        var before = 0m;
        foreach (var part in parts)
        {
            var (from, width) = (before * 100 / longest, part.Size * 100 / longest);
            Patterns.Fill(svg, part, id, ("x", SvgWriter.Percent(from)), ("width", SvgWriter.Percent(width)), Height);
            before += part.Size;
            if (width < Narrowest) continue;
            svg.Leaf("text", part.Text, ("class", "c-value"), ("x", SvgWriter.Percent(from + width / 2)), ("y", "19"), ("text-anchor", "middle"));
        }

        return svg.Finish();
    }
}
