using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// For a target in a later year: what the straight line from the baseline (or the plan's declared path) expects by now.
/// Without a year of the baseline the line starts a year before the plan.
/// </summary>
internal static class PaceRule
{
    /// <summary>
    /// The progress against what is expected by the year, and the pace until the target's year; null where there is no way from a baseline.
    /// </summary>
    public static (Calculation.Path? Path, Pace? Pace) Of(Plan plan, Indicator indicator, Judgement blank, JudgedValues values, Direction direction,
        Calculation.Progress? progress)
    {
        if (progress is null || values.Baseline is not { Number: var baseline }) return (null, null);
        var (target, actual) = (blank.Target!, values.Actual!.Value);
        var from = indicator.Baseline?.Year ?? new FiscalYear(plan.From.Start - 1);
        var share = ExpectedPercent(indicator.Rule, from, target.Year, blank.Year);
        if (share <= 0) return (null, null);
        var path = new Calculation.Path(progress.Percent, share);
        if (blank.Year >= target.Year) return (LooksAtPath(indicator.Rule) ? path : null, null);

        var expected = baseline + (values.Target!.Value.Number - baseline) * share / 100;
        var lead = direction is Direction.Down ? expected - actual.Number : actual.Number - expected;
        return (path, new Pace(actual with { Number = expected }, share, lead, lead >= 0, from, target.Year));
    }

    /// <summary>At the end of the way the path says nothing that progress does not, unless the plan judges by it.</summary>
    private static bool LooksAtPath(JudgementRule rule) => rule.Headline is RateKind.Path || rule.Bands.Any(b => b.On is RateKind.Path);

    /// <summary>Share of the way expected by the end of a year, in percent.</summary>
    public static decimal ExpectedPercent(JudgementRule rule, FiscalYear from, FiscalYear to, FiscalYear year)
    {
        if (rule.ExpectedPath.LastOrDefault(p => p.Year <= year) is { } point) return point.Percent;
        if (!rule.ExpectedPath.IsEmpty || to <= from || year <= from) return 0;
        return year >= to ? 100 : (year.Start - from.Start) * 100m / (to.Start - from.Start);
    }
}
