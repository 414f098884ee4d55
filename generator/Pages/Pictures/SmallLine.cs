using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Pages.Charts;
using PlanSite.Values;

namespace PlanSite.Pages.Pictures;

/// <summary>
/// A small line beside a finding: where it began, the value before, the latest with its mark, and the level of the target. The words beside it say
/// the same, so that it is hidden from those who hear the page.
/// </summary>
internal static class SmallLine
{
    private const int Width = 88;
    private const int Height = 40;
    private const int Edge = 10;

    /// <summary>Null for what is no series of at least two numbers.</summary>
    public static string? Draw(Judgement judgement)
    {
        if (judgement.Travel is not { } travel || judgement.IsOfChange || !judgement.Parts.IsEmpty) return null;
        ImmutableArray<TravelPoint> points = travel.Former is { } former ? [travel.First, former, travel.Latest] : [travel.First, travel.Latest];
        var named = judgement.Named?.Value is { Upper: null, Quantity: { } aim } && aim.Unit == travel.Latest.Number.Unit ? aim : (Quantity?)null;
        var target = named?.Number;
        var numbers = points.Select(p => p.Number.Number).Concat(target is { } level ? [level] : Array.Empty<decimal>()).ToArray();
        var (low, high) = (numbers.Min(), numbers.Max());
        var svg = new SvgWriter().Open("svg", ("class", "c-spark"), ("width", SvgWriter.Number(Width)), ("height", SvgWriter.Number(Height)),
            ("viewBox", $"0 0 {SvgWriter.Number(Width)} {SvgWriter.Number(Height)}"), ("aria-hidden", "true"));
        if (target is { } wanted)
            svg.Empty("path", ("class", "c-target"), ("d", $"M{SvgWriter.Number(Width / 2m)} {Y(wanted)}H{SvgWriter.Number(Width - 3)}"));
        for (var i = 1; i < points.Length; i++)
        {
            var isWhole = points[i - 1].Year is { } from && points[i].Year is { } to && to.Start - from.Start == 1;
            svg.Empty("path", ("class", isWhole ? "c-line" : "c-line c-missing"), ("d", $"M{X(i - 1)} {Y(points[i - 1])}L{X(i)} {Y(points[i])}"));
        }

        svg.Empty("circle", ("class", "c-base"), ("cx", X(0)), ("cy", Y(points[0])), ("r", "4"));
        if (points.Length > 2) svg.Empty("circle", ("class", "c-dot"), ("cx", X(1)), ("cy", Y(points[1])), ("r", "3.5"));
        Latest(svg, judgement, Across(points, points.Length - 1), Down(points[^1].Number.Number, low, high));
        return svg.Finish();

        string X(int i) => SvgWriter.Number(Across(points, i));
        string Y(object at) => SvgWriter.Number(Down(at is TravelPoint point ? point.Number.Number : (decimal)at, low, high));
    }

    private static void Latest(SvgWriter svg, Judgement judgement, decimal x, decimal y)
    {
        if (!judgement.Rule.IsNone && StatusMark.Shape(judgement.Status) is { } shape) StatusMark.Draw(svg, shape, judgement.Status, x, y, 8);
        else svg.Empty("circle", ("class", "c-dot"), ("cx", SvgWriter.Number(x)), ("cy", SvgWriter.Number(y)), ("r", "5"));
    }

    /// <summary>By their years; evenly where one is not known.</summary>
    private static decimal Across(ImmutableArray<TravelPoint> points, int i)
    {
        const decimal room = Width - 2 * Edge - 4;
        if (points[0].Year is not { } from || points[^1].Year is not { } to || points[i].Year is not { } year || to == from)
            return Edge + room * i / (points.Length - 1);
        return Edge + room * (year.Start - from.Start) / (to.Start - from.Start);
    }

    private static decimal Down(decimal number, decimal low, decimal high) =>
        high == low ? Height / 2m : Height - Edge + 2 - (number - low) * (Height - 2 * Edge + 4) / (high - low);
}
