using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>Tells the direction of travel of a series: nearer to its target, unchanged, or away from it.</summary>
internal static class TravelRule
{
    /// <param name="plan">The plan.</param>
    /// <param name="indicator">The indicator.</param>
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
        if (scale is not { Points.Length: > 1 } series || series.Points[^1].Value != actuals[^1].Value) return null;
        var travel = Of(series, target);
        return travel is { Way: Way.Away } && MeetsItsOwnYear(plan, indicator, actuals[^1], series) ? null : travel;
    }

    private static Travel? Of(Series series, Target target)
    {
        var (first, latest) = (series.Points[0], series.Points[^1]);
        var former = series.Points.Length > 2 ? series.Points[^2] : null;
        var met = series.IsMet(latest);
        if ((met ? Way.Met : series.WayOf(first, latest)) is not { } way) return null;
        var left = latest.Year is { } now && target.Year > now && !met ? series.Left(latest) / (target.Year.Start - now.Start) : null;
        var made = first.Year is { } from && latest.Year > from ? series.Gain(first, latest) / (latest.Year.Value.Start - from.Start)
            : (decimal?)null;
        var lastYear = series.Points[^2] is { Year: { } before } point && latest.Year?.Start - 1 == before.Start ? point : null;
        return new Travel(way, first, former, latest, former is null ? null : series.WayOf(former, latest), left, made)
        {
            LastYear = lastYear,
            SinceLastYear = lastYear is null ? null : series.WayOf(lastYear, latest),
        };
    }

    /// <summary>What its own year's target allows is no step away from a later one.</summary>
    private static bool MeetsItsOwnYear(Plan plan, Indicator indicator, Actual latest, Series series)
    {
        if (series is not NumberSeries numbers || indicator.TargetOf(latest.Year) is not { Value.IsMissing: false } own) return false;
        var values = JudgedValues.Of(plan.Units, indicator, own, latest);
        return values is { Actual: { } actual, Target: { } target } && actual.Unit == target.Unit
            && NumberRule.IsReached(indicator, own.Value, values, numbers.Direction);
    }

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
        var start = values.Baseline is { } baseline && indicator.Baseline is { } given
            && !ChangeRule.IsAgainst(direction, values.Target?.Number, baseline.Number)
            ? [new TravelPoint(given.Year, given.Value, baseline)] : ImmutableArray<TravelPoint>.Empty;
        return new NumberSeries(indicator, target.Value, values, direction, [.. start, .. points]);
    }

    private static StageSeries? Stages(Indicator indicator, Target target, ImmutableArray<Actual> actuals)
    {
        var stages = indicator.Stages.Select(MilestoneRule.KeyOf).ToImmutableArray();
        TravelPoint? Point(FiscalYear? year, PlanValue value) =>
            stages.IndexOf(MilestoneRule.KeyOf(value.Milestone ?? value.Printed)) is >= 0 and var at
            ? new TravelPoint(year, value, new Quantity(at, Unit.None)) : null;
        var aim = Point(target.Year, target.Value);
        var start = indicator.Baseline is { NotComparable: null } baseline ? Point(baseline.Year, baseline.Value) : null;
        var points = actuals.Where(a => a.Doubtful is null).Select(a => Point(a.Year, a.Value));
        return aim is null ? null : new StageSeries(aim.Number.Number, [.. new[] { start }.Concat(points).OfType<TravelPoint>()]);
    }

    private abstract record Series(ImmutableArray<TravelPoint> Points)
    {
        /// <summary>How far the second is on the better side of the first.</summary>
        public abstract decimal Gain(TravelPoint first, TravelPoint second);

        public abstract bool IsMet(TravelPoint point);

        /// <summary>Null where another number is just as far from the target: neither nearer nor unchanged.</summary>
        public Way? WayOf(TravelPoint first, TravelPoint second) => Gain(first, second) switch
        {
            > 0 => Way.Nearer,
            < 0 => Way.Away,
            _ => first.Number == second.Number ? Way.Unchanged : null,
        };

        /// <summary>What is still to be moved the better way; null where that is no number.</summary>
        public abstract decimal? Left(TravelPoint point);
    }

    private sealed record NumberSeries(Indicator Indicator, PlanValue Target, JudgedValues Values, Direction Direction,
        ImmutableArray<TravelPoint> Points) : Series(Points)
    {
        public override decimal Gain(TravelPoint first, TravelPoint second) => Values switch
        {
            { Target: null } => Target.Wish switch
            {
                WishDirection.Keep => Off(first, Points[0].Number.Number) - Off(second, Points[0].Number.Number),
                WishDirection.Down => first.Number.Number - second.Number.Number,
                _ => second.Number.Number - first.Number.Number,
            },
            { TargetUpper: { } upper } => Off(first, upper.Number) - Off(second, upper.Number),
            _ => ChangeRule.Gain(Direction, second.Number.Number, Values.Target!.Value.Number, first.Number.Number),
        };

        public override bool IsMet(TravelPoint point) =>
            Values.Target is not null && NumberRule.IsReached(Indicator, Target, Values with { Actual = point.Number }, Direction);

        public override decimal? Left(TravelPoint point) => Values is { Target: { } target, TargetUpper: null }
            && Direction is Direction.Up or Direction.Down
            ? Math.Abs(Values.Target!.Value.Number - point.Number.Number) : null;

        /// <summary>How far outside of the target range, or of the level that is to be held.</summary>
        private decimal Off(TravelPoint point, decimal upper) => WayRule.Distance(point.Number.Number, Values.Target?.Number ?? upper, upper);
    }

    private sealed record StageSeries(decimal Aim, ImmutableArray<TravelPoint> Points) : Series(Points)
    {
        public override decimal Gain(TravelPoint first, TravelPoint second) => second.Number.Number - first.Number.Number;

        public override bool IsMet(TravelPoint point) => point.Number.Number >= Aim;

        public override decimal? Left(TravelPoint point) => null;
    }
}
