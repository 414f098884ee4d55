using PlanSite.Model;

namespace PlanSite.Pages.Charts;

/// <summary>Draws the target as a line through its years; the side of it that is good is tinted.</summary>
internal sealed class TargetDrawing(Sheet sheet, Plot plot, ChartSeries series)
{
    private readonly YearPoint[] _targets = [.. series.Years.Where(y => y.Target is not null)];

    /// <summary>The good side of every year that has a target; below everything else.</summary>
    public void Tint()
    {
        foreach (var year in _targets) Tint(year);
    }

    public void Lines()
    {
        if (_targets is [var only]) Ahead(only);
        for (var i = 0; i < _targets.Length; i++) Line(_targets[i], i > 0 ? _targets[i - 1] : null);
    }

    private void Tint(YearPoint year)
    {
        var y = plot.Y(year.Target!.Number);
        var (top, bottom) = (year.TargetUpper, series.Direction) switch
        {
            ({ } upper, _) => (plot.Y(upper), y),
            (_, Direction.Up) => (plot.Top / 2, y),
            (_, Direction.Down) => (y, plot.Bottom),
            _ => (y, y),
        };
        if (bottom <= top) return;
        sheet.Svg.Empty("rect", ("class", "c-range"), ("x", SvgWriter.Number(Edge(year))), ("y", SvgWriter.Number(top)),
            ("width", SvgWriter.Number(plot.Column)), ("height", SvgWriter.Number(bottom - top)));
    }

    /// <summary>A target of one year only is looked forward to from the beginning.</summary>
    private void Ahead(YearPoint only)
    {
        if (plot.ColumnOf(only.Year) == 0) return;
        foreach (var value in Values(only)) sheet.Draw("c-ahead", plot.Left, plot.Y(value), Edge(only), plot.Y(value));
    }

    /// <summary>With the step from the year before, where that has one too.</summary>
    private void Line(YearPoint year, YearPoint? before)
    {
        foreach (var value in Values(year)) sheet.Draw("c-target", Edge(year), plot.Y(value), Edge(year) + plot.Column, plot.Y(value));
        var isStep = before is not null && before.Year.Start + 1 == year.Year.Start && (before.TargetUpper ?? year.TargetUpper) is null;
        if (isStep) sheet.Draw("c-target", Edge(year), plot.Y(before!.Target!.Number), Edge(year), plot.Y(year.Target!.Number));
    }

    private static IEnumerable<decimal> Values(YearPoint year) =>
        year.TargetUpper is { } upper ? [year.Target!.Number, upper] : [year.Target!.Number];

    private decimal Edge(YearPoint year) => plot.X(year.Year) - plot.Column / 2;
}
