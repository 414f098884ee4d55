using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>Draws the axis of the values with its lines, and the years below.</summary>
internal sealed class GridDrawing(Sheet sheet, ChartText text)
{
    /// <summary>Values of the axis and years are a little smaller than the rest.</summary>
    private const decimal Small = 0.92m;

    private decimal SmallSize => sheet.Size.Text * Small;

    /// <summary>The room that the values of an axis need beside it.</summary>
    public decimal Room(Axis axis, Unit unit) =>
        Math.Max(sheet.Size.Text * 1.6m, axis.Ticks().Max(t => TextWidth.Of(Tick(t, unit), SmallSize)) + 8);

    public void Values(Plot plot, Axis axis, Unit unit)
    {
        var (left, right) = (SvgWriter.Number(plot.Left), SvgWriter.Number(plot.Right));
        foreach (var tick in axis.Ticks())
        {
            var y = plot.Y(tick);
            sheet.Svg.Empty("path", ("class", tick == 0 ? "c-zero" : "c-grid"), ("d", $"M{left} {SvgWriter.Number(y)}H{right}"));
            sheet.Write(new SheetText(plot.Left - 6, y + SmallSize * 0.36m, [Tick(tick, unit)], TextAnchor.End, "c-tick", SmallSize));
        }

        if (!axis.IsCut) return;
        var bottom = SvgWriter.Number(plot.Bottom);
        sheet.Svg.Empty("path", ("class", "c-zero"), ("d", $"M{left} {bottom}H{right}"));
        sheet.Svg.Empty("path", ("class", "c-break"), ("d", $"M{left} {bottom}v-3l6-4l-12-5l6-4"));
    }

    /// <summary>The first and the last year always; of those between, as many as stand apart.</summary>
    public void Years(Plot plot, ChartSeries series)
    {
        var y = plot.Bottom + sheet.Size.Text * 2.1m;
        var first = series.Years[0].Year.Start;
        var last = Name(plot, series.Years[^1].Year, y, null);
        if (series.Start is not null) WriteApart(new SheetText(plot.X(null), y, [text.Baseline], TextAnchor.Middle, "c-year", SmallSize), last);
        FiscalYear? before = null;
        for (var start = first; start < series.Years[^1].Year.Start; start++)
        {
            var year = new FiscalYear(start);
            if (WriteApart(Name(plot, year, y, before), last)) before = year;
        }

        sheet.Write(last);
    }

    private bool WriteApart(SheetText name, SheetText last)
    {
        if (sheet.Cost(name) > 0 || sheet.BoxOf(name).Meets(sheet.BoxOf(last))) return false;
        sheet.Write(name);
        return true;
    }

    /// <summary>令和4 and the calendar year below; the number alone behind a year of the same era where columns are narrow.</summary>
    private SheetText Name(Plot plot, FiscalYear year, decimal y, FiscalYear? before)
    {
        var name = text.Format.ShortYear(year).Replace("年度", "", StringComparison.Ordinal).Replace("FY", "", StringComparison.Ordinal);
        if (name == year.ToString()) return new SheetText(plot.X(year), y, [name], TextAnchor.Middle, "c-year", SmallSize);
        var era = FiscalYears.Era(year);
        var isShort = before is { } known && FiscalYears.Era(known).Name == era.Name && plot.Column < TextWidth.Of(name, SmallSize) + 4;
        return new SheetText(plot.X(year), y, [isShort ? era.Number : name, year.ToString()], TextAnchor.Middle, "c-year", SmallSize);
    }

    /// <summary>Yen as people say them, without their unit: 2億5,000万.</summary>
    private string Tick(decimal tick, Unit unit) =>
        unit.Id == "円" ? ValueLabel.Of(new Quantity(tick, unit), text.Format).TrimEnd('円') : Format.Number(tick);
}
