using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Pages.Charts;

/// <summary>The marks of statuses in drawings: how full a mark is says how much was kept. Told apart without colour.</summary>
internal static class StatusMark
{
    /// <summary>Side of the square that shapes are drawn in.</summary>
    private const string Square = "0 0 24 24";

    private const string Disc = "M1.5 12a10.5 10.5 0 1 0 21 0a10.5 10.5 0 1 0-21 0";

    /// <summary>Null for a status that says nothing about the target.</summary>
    public static ImmutableArray<(string Style, string Path)>? Shape(Status? status) => status switch
    {
        Status.Exceeded => [("c-full", Disc), ("c-sign", "M12 17.5V7m-4.6 4.4L12 6.8l4.6 4.6")],
        Status.Achieved => [("c-full", Disc), ("c-sign", "m7 12.4 3.5 3.6L17.2 8.6")],
        Status.Nearly => [("c-ring", "M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0"), ("c-full", "M2.5 12a9.5 9.5 0 0 0 19 0z")],
        Status.Missed => [("c-hollow", "M3 3h18v18h-18z"), ("c-cross", "m7.5 7.5 9 9m0-9-9 9")],
        _ => null,
    };

    private const string Ring = "M2.25 12a9.75 9.75 0 1 0 19.5 0a9.75 9.75 0 1 0-19.5 0";

    /// <summary>The same, and for a status that says nothing about the target a thin outline with a sign. Every status has another drawing.</summary>
    public static ImmutableArray<(string Style, string Path)> Whole(Status status) => Shape(status) ?? status switch
    {
        Status.NotComparable => [("c-thin", Ring), ("c-glyph", "M7.8 10h8.4m-8.4 4h8.4M14 7l-4 10")],
        Status.NeedsJudgement => [("c-thin", Ring), ("c-glyph", "M9 9.6a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.2-1.6 2.4m0 2.4v.4")],
        Status.NoTarget => [("c-thin", Ring), ("c-glyph", "M8 12h8")],
        Status.NotReported => [("c-thin c-dash", Ring), ("c-glyph", "M7.9 12h.2m3.8 0h.2m3.8 0h.2")],
        Status.NotDue => [("c-thin", Ring), ("c-glyph", "M12 7v5.3l3.4 2")],
        Status.Ended => [("c-full", "M7 7h10v10h-10z")],
        Status.Doubtful => [("c-thin", "M12 1.8 22.2 12 12 22.2 1.8 12z"), ("c-glyph", "M12 7.2v6m0 2.8v.6")],
        _ => [("c-thin", "M4 4h16v16h-16z"), ("c-glyph", "M8.5 12h7")],
    };

    /// <summary>For what has no indicator to be judged by.</summary>
    public static ImmutableArray<(string Style, string Path)> Nothing { get; } = [("c-full", "M9.5 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0")];

    /// <summary>Around a point, with a seam that parts it from lines below.</summary>
    public static void Draw(SvgWriter svg, ImmutableArray<(string Style, string Path)> shape, Status status, decimal x, decimal y, decimal radius)
    {
        svg.Open("svg", ("class", "s-" + status.Id()), ("x", SvgWriter.Number(x - radius)), ("y", SvgWriter.Number(y - radius)),
            ("width", SvgWriter.Number(radius * 2)), ("height", SvgWriter.Number(radius * 2)), ("viewBox", Square), ("overflow", "visible"));
        svg.Empty("circle", ("class", "c-halo"), ("cx", "12"), ("cy", "12"), ("r", "14"));
        foreach (var (style, path) in shape) svg.Empty("path", ("class", style), ("d", path));
        svg.Close();
    }
}
