using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Pages.Charts;

/// <summary>One result against its target and its baseline, all in one unit.</summary>
/// <param name="Actual">Null when nothing was reported.</param>
/// <param name="Target">Null when there is none; the lower end when <paramref name="TargetUpper"/> is given.</param>
/// <param name="TargetUpper">The upper end of a target that is a range, as a number; null otherwise.</param>
/// <param name="Baseline">Null when there is none that can be compared.</param>
/// <param name="Status">Null where nothing is judged: no word is said then.</param>
/// <param name="LessIsBetter">Says so beside the target.</param>
public sealed record BulletData(ChartValue? Actual, ChartValue? Target, decimal? TargetUpper, ChartValue? Baseline,
    Status? Status, bool LessIsBetter);

/// <summary>A bar for the actual, a line (or band) for the target, a mark for the baseline.</summary>
public static class BulletChart
{
    /// <summary>Null when there is nothing to draw.</summary>
    /// <param name="id">Id of the drawing, unique on the page.</param>
    /// <param name="subject">What is measured; begins the chart's title.</param>
    /// <param name="data">What it shows.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    public static Chart? Draw(string id, string subject, BulletData data, ChartText text)
    {
        decimal?[] all = [data.Actual?.Number, data.Target?.Number, data.TargetUpper, data.Baseline?.Number];
        var numbers = all.OfType<decimal>().ToArray();
        if (numbers.Length == 0) return null;
        var axis = Axis.ForBar(numbers);
        var rows = Rows(data, text);
        var name = new ChartName(id, subject + text.BulletTitle, text.Sentence(rows));
        var svg = SvgWriter.Image(name, "bullet", data.Baseline is null ? 76 : 96);
        DrawBar(svg, axis, data);
        DrawTarget(svg, axis, data, text.Target);
        DrawLabels(svg, axis, data, text);
        return new Chart(svg.Finish(), "");
    }

    private static ImmutableArray<(string Label, string Value)> Rows(BulletData data, ChartText text)
    {
        var rows = ImmutableArray.CreateBuilder<(string, string)>();
        if (data.Baseline is { } baseline) rows.Add((text.Baseline, baseline.Text));
        if (data.Target is { } target) rows.Add((TargetWord(data, text), target.Text));
        rows.Add((text.Actual, data.Actual?.Text ?? text.Missing));
        if (data.Status is { } status) rows.Add((text.Status, text.Statuses[status]));
        return rows.ToImmutable();
    }

    private static string TargetWord(BulletData data, ChartText text) => data.LessIsBetter ? text.TargetDown : text.Target;

    private static void DrawBar(SvgWriter svg, Axis axis, BulletData data)
    {
        _ = svg.Empty("rect", ("class", "c-track"), ("y", "22"), ("width", "100%"), ("height", "28"));
        if (data.Actual is not { } actual) return;
        var (zero, end) = (Place(axis, 0), Place(axis, actual.Number));
        var status = data.Status ?? Status.NotJudged;
        _ = svg.Empty("rect", ("class", "c-bar s-" + status.Id()), ("x", SvgWriter.Percent(Math.Min(zero, end))), ("y", "28"),
            ("width", SvgWriter.Percent(Math.Abs(end - zero))), ("height", "16"));
        Upright(svg, "c-end", end, 26, 46);
        if (axis.Min < 0) Upright(svg, "c-zero", zero, 22, 50);
    }

    private static void DrawTarget(SvgWriter svg, Axis axis, BulletData data, string word)
    {
        if (data.Target is not { } target) return;
        var place = Place(axis, target.Number);
        if (data.TargetUpper is { } upper)
        {
            _ = svg.Empty("rect", ("class", "c-range"), ("x", SvgWriter.Percent(place)), ("y", "20"),
                ("width", SvgWriter.Percent(Place(axis, upper) - place)), ("height", "32"));
        }
        else
        {
            Upright(svg, "c-target", place, 18, 54);
        }
        Label(svg, null, place, 14, $"{word} {target.Text}");
    }

    private static void DrawLabels(SvgWriter svg, Axis axis, BulletData data, ChartText text)
    {
        if (data.Baseline is { } baseline)
        {
            var place = Place(axis, baseline.Number);
            Upright(svg, "c-base", place, 22, 76);
            Label(svg, null, place, 90, $"{text.Baseline} {baseline.Text}");
        }
        if (data.Actual is { } actual) Label(svg, "c-strong", Place(axis, actual.Number), 68, $"{text.Actual} {actual.Text}");
    }

    /// <summary>Percent of the width.</summary>
    private static decimal Place(Axis axis, decimal value) => axis.At(value, 0, 100);

    private static void Upright(SvgWriter svg, string style, decimal place, int from, int to) =>
        svg.Empty("line", ("class", style), ("x1", SvgWriter.Percent(place)), ("y1", SvgWriter.Number(from)),
            ("x2", SvgWriter.Percent(place)), ("y2", SvgWriter.Number(to)));

    /// <summary>Runs towards the middle, so that it stays inside on a phone.</summary>
    private static void Label(SvgWriter svg, string? style, decimal place, int y, string words) =>
        svg.Leaf("text", words, ("class", place > 50 ? $"{style} c-right".TrimStart() : style),
            ("x", SvgWriter.Percent(place)), ("y", SvgWriter.Number(y)));
}
