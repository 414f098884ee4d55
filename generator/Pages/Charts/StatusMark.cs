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
