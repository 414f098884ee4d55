using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>Where years and values stand on the sheet: a column a year, none skipped, and one before them for a baseline without a year.</summary>
internal sealed class Plot
{
    private readonly Axis _axis;
    private readonly int _first;

    /// <param name="series">What is drawn.</param>
    /// <param name="axis">Of its values.</param>
    /// <param name="size">Of the sheet.</param>
    /// <param name="left">Room for the values of the axis.</param>
    /// <param name="right">Room for the labels at the edge.</param>
    public Plot(ChartSeries series, Axis axis, SheetSize size, decimal left, decimal right)
    {
        _axis = axis;
        _first = series.Years[0].Year.Start - (series.Start is null ? 0 : 1);
        Columns = series.Years[^1].Year.Start - _first + 1;
        (Left, Right) = (left, size.Width - right);
        (Top, Bottom) = (size.Text * 2m, size.Height - size.Text * 3.7m);
        Column = (Right - Left) / Columns;
    }

    public int Columns { get; }

    public decimal Left { get; }

    public decimal Right { get; }

    /// <summary>Of the largest value.</summary>
    public decimal Top { get; }

    /// <summary>Of the smallest value.</summary>
    public decimal Bottom { get; }

    /// <summary>Width of a year.</summary>
    public decimal Column { get; }

    public int ColumnOf(FiscalYear? year) => year is { } known ? known.Start - _first : 0;

    /// <summary>The middle of a year; of the column of a baseline without one when null.</summary>
    public decimal X(FiscalYear? year) => Left + Column * (ColumnOf(year) + 0.5m);

    public decimal Y(decimal value) => _axis.At(value, Bottom, Top);
}
