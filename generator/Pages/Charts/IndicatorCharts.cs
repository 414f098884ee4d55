using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>The chart of an indicator, made from the values that were judged. What is not a number of the same unit is not drawn.</summary>
public static class IndicatorCharts
{
    /// <summary>Null when there is no number to draw, and for what has a form of its own: several parts, stages, changes.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="judgements">Of every reported year, ascending; may be empty.</param>
    /// <param name="current">The one that the page speaks of.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    /// <param name="isSmall">True for one of several side by side: the narrow drawing alone.</param>
    public static Chart? Draw(
        Indicator indicator, ImmutableArray<Judgement> judgements, Judgement current, ChartText text, bool isSmall = false)
    {
        if (!current.Parts.IsEmpty || current.IsOfChange || UnitOf(indicator, judgements, current) is not { } unit) return null;
        var years = indicator.Targets.Select(t => t.Year).Concat(indicator.Actuals.Select(a => a.Year)).Concat(judgements.Select(j => j.Year));
        if (indicator.Baseline?.Year is { } start) years = years.Append(start);
        var points = years.Distinct().Order().Select(y => Point(indicator, y, JudgementOf(judgements, current, y), unit));
        return YearsChart.Draw(new ChartSeries(indicator.Name, [.. points.Where(p => p.Values.Any())])
        {
            Start = indicator.Baseline is { Year: null } undated ? Start(indicator, undated, unit) : null,
            // Where nothing is judged, no side of the target is the better one.
            Direction = current.Rule.IsNone ? Direction.Neutral : current.Direction ?? indicator.Direction,
            Unit = unit,
        }, text, isSmall);
    }

    /// <summary>Null where nothing that was reported can be compared with a target.</summary>
    private static Unit? UnitOf(Indicator indicator, ImmutableArray<Judgement> judgements, Judgement current)
    {
        var judged = judgements.Append(current).Select(j => Reading.Of(indicator, j).Unit).LastOrDefault(u => u is not null);
        return judged ?? (judgements.IsEmpty ? indicator.Targets.Select(t => t.Value.Quantity?.Unit).FirstOrDefault(u => u is not null) : null);
    }

    /// <summary>The one with a value, where a later report gave it.</summary>
    private static Judgement? JudgementOf(ImmutableArray<Judgement> judgements, Judgement current, FiscalYear year) =>
        judgements.LastOrDefault(j => j.Year == year && j.Actual is { Value.IsMissing: false }) ?? judgements.LastOrDefault(j => j.Year == year)
        ?? (current.Year == year ? current : null);

    private static YearPoint Point(Indicator indicator, FiscalYear year, Judgement? judgement, Unit unit)
    {
        var baseline = indicator.Baseline is { } known && known.Year == year ? Start(indicator, known, unit) : null;
        var target = indicator.TargetOf(year) is { } aim ? Reading.Wanted(aim.Value, unit, indicator.Rule) : null;
        var path = judgement?.Pace is { } pace && pace.Expected.Unit == unit
            ? new ChartValue(pace.Expected.Number, Format.Quantity(pace.Expected with { Number = Format.Round(pace.Expected.Number, 1) }))
            : null;
        var status = judgement is null || judgement.Rule.IsNone ? (Status?)null : judgement.Status;
        return new YearPoint(year, baseline, target, Actual(indicator, year, judgement, unit), path, status)
        {
            TargetUpper = target is not null && indicator.TargetOf(year)!.Value.Upper is { } upper && upper.Unit == unit ? upper.Number : null,
        };
    }

    /// <summary>Null for a baseline that counts another thing.</summary>
    private static ChartValue? Start(Indicator indicator, Baseline baseline, Unit unit) =>
        baseline.NotComparable is null ? Reading.Plain(baseline.Value, unit, indicator.Rule) : null;

    /// <summary>The year's own actual, also where a target once met stays met and an earlier one was judged.</summary>
    private static ChartValue? Actual(Indicator indicator, FiscalYear year, Judgement? judgement, Unit unit)
    {
        if (judgement?.Actual?.Year == year && Reading.Of(indicator, judgement) is { } reading && reading.Unit == unit) return reading.Actual;
        if (indicator.Rule.JudgedValue is JudgedValue.RunningTotal) return null;
        return indicator.ActualOf(year) is { } actual ? Reading.Plain(actual.Value, unit, indicator.Rule) : null;
    }
}
