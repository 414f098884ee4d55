using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>Tells the direction of travel of a series: nearer to its target, unchanged, or away from it.</summary>
internal static class TravelRule
{
    /// <param name="target">The target judged against, or the next one to come.</param>
    /// <param name="reported">Values that were reported later than this year are left out.</param>
    /// <remarks>Values from before the last break, from which on another way of counting holds, are left out with the baseline.</remarks>
    /// <returns>Null for fewer than two values that can be compared, and where neither more nor less is better.</returns>
    public static Travel? Of(Plan plan, Indicator indicator, Target? target, FiscalYear reported)
    {
        if (target is null || indicator.Direction is Direction.Neutral) return null;
        var actuals = indicator.Actuals.Where(a => a.ReportedIn <= reported && !a.Value.IsMissing).ToImmutableArray();
        if (actuals.IsEmpty || actuals[^1].Doubtful is not null) return null;
        if (actuals.LastOrDefault(a => a.Break is not null) is { } anew)
        {
            actuals = [.. actuals.Where(a => a.Year >= anew.Year)];
            indicator = indicator with { Baseline = null };
        }

        Series? scale = indicator.Stages.IsEmpty ? Numbers(plan, indicator, target, actuals) : Stages(indicator, target, actuals);
        return scale is { Points.Length: > 1 } series && series.Points[^1].Value == actuals[^1].Value ? Of(series, target) : null;
    }

    private static Travel Of(Series series, Target target)
    {
        var (first, latest) = (series.Points[0], series.Points[^1]);
        var former = series.Points.Length > 2 ? series.Points[^2] : null;
        var gain = series.Gain(first, latest);
        var met = series.IsMet(latest);
        var left = latest.Year is { } now && target.Year > now && !met ? series.Left(latest) / (target.Year.Start - now.Start) : null;
        var made = first.Year is { } from && latest.Year > from ? gain / (latest.Year.Value.Start - from.Start) : (decimal?)null;
        return new Travel(met ? Way.Met : WayOf(gain), first, former, latest, former is null ? null : WayOf(series.Gain(former, latest)), left, made);
    }

    private static Way WayOf(decimal gain) => gain > 0 ? Way.Nearer : gain < 0 ? Way.Away : Way.Unchanged;

    private static NumberSeries? Numbers(Plan plan, Indicator indicator, Target target, ImmutableArray<Actual> actuals)
    {
        if (target.Value.Kind is not (ValueKind.Number or ValueKind.Range or ValueKind.Wish)) return null;
        var levels = actuals.Where(a => a.Doubtful is null && !ReductionRule.Applies(indicator, target.Value, a.Value));
        var judged = levels.Select(a => (Actual: a, Values: JudgedValues.Of(plan.Units, indicator, target, a))).ToImmutableArray();
        var points = judged.Where(j => j.Values.Actual is { } number && (j.Values.Target is null || number.Unit == j.Values.Target.Value.Unit))
            .Select(j => new TravelPoint(j.Actual.Year, j.Actual.Value, j.Values.Actual!.Value)).ToImmutableArray();
        if (points.IsEmpty) return null;
        var values = judged[^1].Values;
        var direction = DirectionRule.Of(indicator, target.Value, values).Direction;
        var start = values.Baseline is { } baseline && indicator.Baseline is { } given && !ChangeRule.IsAgainst(direction, values.Target?.Number, baseline.Number)
            ? [new TravelPoint(given.Year, given.Value, baseline)] : ImmutableArray<TravelPoint>.Empty;
        return new NumberSeries(indicator, target.Value, values, direction, [.. start, .. points]);
    }

    private static StageSeries? Stages(Indicator indicator, Target target, ImmutableArray<Actual> actuals)
    {
        var stages = indicator.Stages.Select(MilestoneRule.Fold).ToImmutableArray();
        TravelPoint? Point(FiscalYear? year, PlanValue value) => stages.IndexOf(MilestoneRule.Fold(value.Milestone ?? value.Printed)) is >= 0 and var at
            ? new TravelPoint(year, value, new Quantity(at, Unit.None)) : null;
        var aim = Point(target.Year, target.Value);
        var start = indicator.Baseline is { NotComparable: null } baseline ? Point(baseline.Year, baseline.Value) : null;
        return aim is null ? null : new StageSeries(aim.Number.Number, [.. new[] { start }.Concat(actuals.Select(a => Point(a.Year, a.Value))).OfType<TravelPoint>()]);
    }

    private abstract record Series(ImmutableArray<TravelPoint> Points)
    {
        /// <summary>How far the second is on the better side of the first.</summary>
        public abstract decimal Gain(TravelPoint first, TravelPoint second);

        public abstract bool IsMet(TravelPoint point);

        /// <summary>What is still to be moved the better way; null where that is no number.</summary>
        public abstract decimal? Left(TravelPoint point);
    }

    private sealed record NumberSeries(Indicator Indicator, PlanValue Target, JudgedValues Values, Direction Direction, ImmutableArray<TravelPoint> Points) : Series(Points)
    {
        public override decimal Gain(TravelPoint first, TravelPoint second) => Values switch
        {
            { Target: null } => Target.Wish is WishDirection.Down ? first.Number.Number - second.Number.Number : second.Number.Number - first.Number.Number,
            { TargetUpper: not null } => Outside(first) - Outside(second),
            _ => ChangeRule.Gain(Direction, second.Number.Number, Values.Target!.Value.Number, first.Number.Number),
        };

        public override bool IsMet(TravelPoint point) =>
            Values.Target is not null && NumberRule.IsReached(Indicator, Target, Values with { Actual = point.Number }, Direction);

        public override decimal? Left(TravelPoint point) => Values is { Target: { } target, TargetUpper: null } && Direction is Direction.Up or Direction.Down
            ? Math.Abs(Values.Target!.Value.Number - point.Number.Number) : null;

        private decimal Outside(TravelPoint point) =>
            Math.Max(0, Math.Max(Values.Target!.Value.Number - point.Number.Number, point.Number.Number - Values.TargetUpper!.Value.Number));
    }

    private sealed record StageSeries(decimal Aim, ImmutableArray<TravelPoint> Points) : Series(Points)
    {
        public override decimal Gain(TravelPoint first, TravelPoint second) => second.Number.Number - first.Number.Number;

        public override bool IsMet(TravelPoint point) => point.Number.Number >= Aim;

        public override decimal? Left(TravelPoint point) => null;
    }
}
