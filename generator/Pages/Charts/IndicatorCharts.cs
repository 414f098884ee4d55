using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>Charts of one indicator, made from the values that were judged. What is not a number of the same unit is not drawn.</summary>
public static class IndicatorCharts
{
    /// <summary>Actual against target and baseline; null when there is no number to draw, or the value has several parts.</summary>
    public static Chart? Bullet(string id, Indicator indicator, Judgement judgement, ChartText text)
    {
        var year = Reading.Of(indicator, judgement);
        if (year.Unit is null) return null;
        var status = judgement.Rule.IsNone ? (Status?)null : judgement.Status;
        var data = new BulletData(year.Actual, year.Target, year.TargetUpper, year.Baseline, status, judgement.Direction is Direction.Down);
        return BulletChart.Draw(id, indicator.Name, data, text);
    }

    /// <summary>All years of an indicator; null when fewer than two have a number.</summary>
    /// <param name="id">Id of the drawing, unique on the page.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="judgements">Of every reported year, ascending; may be empty.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    public static Chart? Years(string id, Indicator indicator, ImmutableArray<Judgement> judgements, ChartText text)
    {
        var readings = judgements.Select(j => Reading.Of(indicator, j)).Where(r => r.Unit is not null).ToImmutableArray();
        var unit = readings.IsEmpty ? indicator.Targets.Select(t => t.Value.Quantity?.Unit).FirstOrDefault(u => u is not null) : readings[^1].Unit;
        if (unit is null) return null;
        var years = indicator.Targets.Select(t => t.Year).Concat(indicator.Actuals.Select(a => a.Year)).Concat(judgements.Select(j => j.Year));
        if (indicator.Baseline?.Year is { } start) years = years.Append(start);
        var points = years.Distinct().Order().Select(y => Point(indicator, y, JudgementOf(judgements, y), unit));
        var down = judgements.Any(j => j.Direction is Direction.Down) || indicator.Direction is Direction.Down;
        return YearsChart.Draw(id, indicator.Name, [.. points], down, text);
    }

    /// <summary>The one with a value, where a later report gave it.</summary>
    private static Judgement? JudgementOf(ImmutableArray<Judgement> judgements, FiscalYear year) =>
        judgements.LastOrDefault(j => j.Year == year && j.Actual is { Value.IsMissing: false }) ?? judgements.LastOrDefault(j => j.Year == year);

    private static YearPoint Point(Indicator indicator, FiscalYear year, Judgement? judgement, Unit unit)
    {
        var baseline = indicator.Baseline is { NotComparable: null } b && b.Year == year ? Reading.Plain(b.Value, unit, indicator.Rule) : null;
        var target = indicator.TargetOf(year) is { } t ? Reading.Wanted(t.Value, unit, indicator.Rule) : null;
        var path = judgement?.Pace is { } pace && pace.Expected.Unit == unit
            ? new ChartValue(pace.Expected.Number, Format.Quantity(pace.Expected with { Number = Format.Round(pace.Expected.Number, 1) }))
            : null;
        return new YearPoint(year, baseline, target, Actual(indicator, year, judgement, unit), path, judgement?.Status);
    }

    /// <summary>The year's own actual, also where a target once met stays met and an earlier one was judged.</summary>
    private static ChartValue? Actual(Indicator indicator, FiscalYear year, Judgement? judgement, Unit unit)
    {
        if (judgement?.Actual?.Year == year && Reading.Of(indicator, judgement) is { } reading && reading.Unit == unit) return reading.Actual;
        if (indicator.Rule.JudgedValue is JudgedValue.RunningTotal) return null;
        return indicator.ActualOf(year) is { } actual ? Reading.Plain(actual.Value, unit, indicator.Rule) : null;
    }
}
