using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>The change since the baseline where there is no number to reach: a target is not needed for it.</summary>
internal static class ChangeOnly
{
    /// <summary>A result without a target: judged only where the plan's own scale looks at nothing but the change.</summary>
    public static Judgement Decide(Plan plan, Indicator indicator, Judgement blank)
    {
        if (blank.Actual is not { Value: { Kind: ValueKind.Number, IsChange: false } } actual) return blank;
        var values = JudgedValues.WithoutTarget(plan.Units, indicator, actual);
        if (values.Actual is null || values.Baseline is null) return blank;
        var direction = indicator.Direction is Direction.Up or Direction.Down ? indicator.Direction.Value : Direction.Neutral;
        var measured = Measure(blank, values, direction) with { Direction = indicator.Direction };
        var isJudged = direction is not Direction.Neutral && indicator.Rule is { IsDefault: false, Headline: RateKind.Change }
            && measured.Headline is not null
            && indicator.Rule.Bands.All(b => b.StaffOnly || (b.On ?? RateKind.Change) is RateKind.Change);
        return isJudged ? BandRule.Decide(indicator.Rule, measured, reached: measured.Change is Change.Improved) : measured;
    }

    /// <summary>Change, its rate and the numbers behind them; nothing is decided.</summary>
    public static Judgement Measure(Judgement blank, JudgedValues values, Direction direction)
    {
        var (actual, baseline) = (values.Actual!.Value, values.Baseline!.Value);
        var change = JudgedRates.ChangeOf(direction, actual.Number, values, actual.Unit);
        return blank with
        {
            Direction = direction,
            JudgedNumber = actual,
            Baseline = baseline,
            Change = ChangeRule.Of(direction, actual.Number, baseline.Number, baseline.Number),
            ChangePercent = change?.Percent,
            Headline = blank.Rule.Headline is RateKind.Change ? change?.Percent : null,
            Calculations = change is null ? [] : [change],
        };
    }
}
