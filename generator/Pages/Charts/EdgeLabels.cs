using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>The labels at the right edge: the target, the last result and how much is missing, at their height but never on each other.</summary>
internal sealed class EdgeLabels
{
    private const decimal Apart = 6;

    private readonly Sheet _sheet;
    private readonly ChartSeries _series;
    private readonly ChartText _text;
    private readonly ImmutableArray<Block> _blocks;
    private readonly ImmutableArray<string> _gap;

    /// <param name="sheet">Where they are written.</param>
    /// <param name="series">What is drawn.</param>
    /// <param name="text">The words of charts.</param>
    /// <param name="most">The most room that they may take; what needs more is told by the table alone.</param>
    public EdgeLabels(Sheet sheet, ChartSeries series, ChartText text, decimal most)
    {
        (_sheet, _series, _text) = (sheet, series, text);
        _blocks = [.. Blocks().Where(b => RoomOf(b.Lines) <= most).OrderByDescending(b => b.Value)];
        _gap = Gap() is var gap && RoomOf(gap) <= most ? gap : [];
    }

    /// <summary>True when the last result is told here: it stands in the last column.</summary>
    public bool TellsResult => _series.LastResult is { } last && last.Year == _series.Years[^1].Year;

    /// <summary>The room that the labels need.</summary>
    public decimal Room => RoomOf(_blocks.SelectMany(b => b.Lines).Concat(_gap));

    public void Write(Plot plot)
    {
        var tops = Tops(plot);
        var x = plot.Right + 8;
        for (var i = 0; i < _blocks.Length; i++) WriteAt(x, tops[i], _blocks[i].Lines, _blocks[i].Style);
        if (_gap.IsEmpty || _blocks.Length != 2) return;
        DrawGap(plot);
        var (from, to) = (tops[0] + HeightOf(_blocks[0].Lines), tops[1]);
        if (to - from >= HeightOf(_gap) + 2 * Apart) WriteAt(x, (from + to - HeightOf(_gap)) / 2, _gap, null);
    }

    private decimal RoomOf(IEnumerable<string> lines) => lines.Select(l => TextWidth.Of(l, _sheet.Size.Text)).DefaultIfEmpty(0).Max() + 12;

    /// <summary>The first line says what it is, the second the number.</summary>
    private void WriteAt(decimal x, decimal top, ImmutableArray<string> lines, string? style) =>
        _sheet.Write(new SheetText(x, top + _sheet.Size.Text * 1.16m, lines, TextAnchor.Start, style, Strong: 1));

    private IEnumerable<Block> Blocks()
    {
        if (_series.LastTarget is { Target: { } target } aim)
        {
            var label = aim.TargetUpper is { } upper
                ? $"{Format.Number(target.Number)}–{ValueLabel.Of(new Quantity(upper, _series.Unit), _text.Format)}"
                : _series.Label(target, _text.Format);
            var isLess = _series.Direction is Direction.Down && aim.TargetUpper is null && !label.EndsWith(_text.OrLess, StringComparison.Ordinal);
            ImmutableArray<string> lines = [_text.Target, .. ValueLabel.Lines(label)];
            yield return new Block(aim.TargetUpper ?? target.Number, isLess ? lines.Add(_text.OrLess) : lines, null);
        }

        if (TellsResult && _series.LastResult is { Actual: { } actual } last)
        {
            ImmutableArray<string> lines = [_text.Actual, .. ValueLabel.Lines(_series.Label(actual, _text.Format))];
            yield return new Block(actual.Number, lines, $"c-told s-{last.Status?.Id() ?? "none"}");
        }
    }

    /// <summary>What is missing to the target of the last result's own year; empty when nothing is, or the target lies ahead.</summary>
    private ImmutableArray<string> Gap()
    {
        if (!TellsResult || _series.LastResult is not { Actual: { } actual, Target: { } target, TargetUpper: null } last) return [];
        if (last.Status is not (Status.Missed or Status.Nearly)) return [];
        var more = target.Number - actual.Number;
        var missing = _series.Direction is Direction.Up ? more : _series.Direction is Direction.Down ? -more : 0;
        if (missing <= 0) return [];
        var amount = _series.Unit.IsShare ? Format.Number(Format.Round(missing, 4)) + _text.Points
            : ValueLabel.Of(new Quantity(Format.Round(missing, 4), _series.Unit), _text.Format);
        return [_text.Gap, .. ValueLabel.Lines(amount)];
    }

    private void DrawGap(Plot plot)
    {
        var last = _series.LastResult!;
        var (from, to) = (plot.Y(last.Target!.Number), plot.Y(last.Actual!.Number));
        var free = PointLabels.Radius(last.Status, _sheet.Size) + 3;
        if (Math.Abs(from - to) < free + 6) return;
        var (begin, end) = to > from ? (from + 4, to - free) : (from - 4, to + free);
        _sheet.Draw($"c-gap s-{last.Status!.Value.Id()}", plot.X(last.Year), begin, plot.X(last.Year), end);
    }

    /// <summary>Pushed down in their order, then up from the bottom.</summary>
    private decimal[] Tops(Plot plot)
    {
        var tops = _blocks.Select(b => plot.Y(b.Value) - HeightOf(b.Lines) / 2).ToArray();
        for (var i = 0; i < tops.Length; i++) tops[i] = Math.Max(tops[i], i == 0 ? 1 : tops[i - 1] + HeightOf(_blocks[i - 1].Lines) + Apart);
        for (var i = tops.Length - 1; i >= 0; i--)
        {
            var end = i == tops.Length - 1 ? _sheet.Size.Height - 2 : tops[i + 1] - Apart;
            tops[i] = Math.Min(tops[i], end - HeightOf(_blocks[i].Lines));
        }

        return tops;
    }

    private decimal HeightOf(ImmutableArray<string> lines) => (lines.Length - 1) * _sheet.Line + _sheet.Size.Text * 1.46m;

    private sealed record Block(decimal Value, ImmutableArray<string> Lines, string? Style);
}
