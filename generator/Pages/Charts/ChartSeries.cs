using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>What is known of one fiscal year, all in one unit; null where nothing is.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Baseline">The value to start from; null when there is none.</param>
/// <param name="Target">The target, the lower end of one that is a range; null when there is none.</param>
/// <param name="Actual">The result; null when there is none.</param>
/// <param name="Path">What the plan's path expects of the year.</param>
/// <param name="Status">How it came out; null when it was not judged.</param>
public sealed record YearPoint(FiscalYear Year, ChartValue? Baseline, ChartValue? Target, ChartValue? Actual, ChartValue? Path, Status? Status)
{
    /// <summary>The upper end of a target that is a range; null otherwise.</summary>
    public decimal? TargetUpper { get; init; }

    internal IEnumerable<ChartValue> Values => new[] { Baseline, Target, Actual, Path }.OfType<ChartValue>();
}

/// <summary>What a chart shows of an indicator.</summary>
/// <param name="Subject">What is measured; begins the chart's name.</param>
/// <param name="Years">Ascending, without years of which nothing is known.</param>
public sealed record ChartSeries(string Subject, ImmutableArray<YearPoint> Years)
{
    /// <summary>A baseline without a year: it stands before the years. Null otherwise.</summary>
    public ChartValue? Start { get; init; }

    /// <summary>Which side of the target is good; null when neither is.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Of all numbers.</summary>
    public Unit Unit { get; init; } = new("");

    /// <summary>A value's number and unit, and nothing else.</summary>
    internal string Label(ChartValue value, Format format) => ValueLabel.Of(new Quantity(value.Number, Unit), value.Text, format);

    internal YearPoint? LastResult => Years.LastOrDefault(y => y.Actual is not null);

    internal YearPoint? LastTarget => Years.LastOrDefault(y => y.Target is not null);

    internal IReadOnlyCollection<decimal> Numbers =>
    [
        .. Years.SelectMany(y => y.Values).Select(v => v.Number), .. Years.Select(y => y.TargetUpper).OfType<decimal>(),
        .. Start is { } start ? [start.Number] : Array.Empty<decimal>(),
    ];

    /// <summary>Baseline and results in the order of time, with the columns they stand in.</summary>
    internal IEnumerable<(FiscalYear? Year, ChartValue Value, bool IsBaseline, Status? Status)> Results()
    {
        if (Start is { } start) yield return (null, start, true, null);
        foreach (var year in Years)
        {
            if (year.Actual is { } actual) yield return (year.Year, actual, false, year.Status);
            else if (year.Baseline is { } baseline) yield return (year.Year, baseline, true, null);
        }
    }
}
