using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>Why an amount of change and an actual cannot be set against each other.</summary>
internal enum ChangeGap
{
    None,

    /// <summary>人 against %, or 前年比 against 当初比.</summary>
    UnitsDiffer,
    BasisDiffers,

    /// <summary>A level, and nothing printed that it could be told against.</summary>
    NoReference,

    /// <summary>An amount of change against a target that is a level.</summary>
    LevelWanted,

    /// <summary>The rule wants a bracket, or a total of which a year is missing.</summary>
    NoNumber,
}

/// <summary>An actual as an amount of change, set against the one that was meant.</summary>
/// <param name="Worked">How the amount came about, in the unit of the target; null when it cannot be told.</param>
/// <param name="Gap">Why there is no amount; none when there is one.</param>
internal sealed record ChangeAmount(Calculation.OfChange? Worked, ChangeGap Gap)
{
    public static implicit operator ChangeAmount(Calculation.OfChange worked) => new(worked, ChangeGap.None);

    public static implicit operator ChangeAmount(ChangeGap gap) => new(null, gap);
}

/// <summary>
/// Reads actuals as amounts of increase or decrease: 17人削減 as it is, and a level by the baseline of the same unit. A level of 85人 after
/// 100人 is 15人 less, or 15 % less; a share in percent is never told in percent of itself, because 5%減 may mean points.
/// </summary>
internal static class ChangeAmounts
{
    public const string Start = "当初";
    private const string Former = "前年";

    /// <summary>What a printed change says, by its sign: −15人 of 15人削減 and △15人. Null for a level.</summary>
    public static Quantity? Of(PlanValue value) => value.Change ?? (value is { Kind: ValueKind.Number, HasSign: true } ? value.Quantity : null);

    public static ChangeAmount Of(Plan plan, Node node, Indicator indicator, PlanValue target, Actual actual)
    {
        if (Of(target) is not { } wanted) return ChangeGap.LevelWanted;
        if (indicator.Rule.JudgedValue is JudgedValue.Bracket) return ChangeGap.NoNumber;
        var isTotal = indicator.Rule.JudgedValue is JudgedValue.RunningTotal;
        if (isTotal && Of(actual.Value) is null) return ChangeGap.NoNumber;
        if (Of(actual.Value) is not { } printed) return FromLevel(plan, indicator, target, wanted, actual);
        if (BasisOf(indicator, target) != BasisOf(indicator, actual.Value)) return ChangeGap.BasisDiffers;
        if (isTotal)
        {
            if (Total(plan, node, indicator, actual) is not { } total) return ChangeGap.NoNumber;
            printed = total;
        }

        if (!plan.Units.TryConvert(printed, wanted.Unit, out var amount)) return ChangeGap.UnitsDiffer;
        return new Calculation.ChangeOverTarget(amount.Number, wanted.Number, wanted.Unit);
    }

    /// <summary>Against what a change is told: 当初 when nothing is said, or when the year that is named is the baseline's.</summary>
    public static string BasisOf(Indicator indicator, PlanValue value) =>
        value.Basis is not { } basis || basis == $"{indicator.Baseline?.Year}年度" ? Start : basis;

    private static ChangeAmount FromLevel(Plan plan, Indicator indicator, PlanValue target, Quantity wanted, Actual actual)
    {
        if (actual.Value is not { Kind: ValueKind.Number, Basis: null, Quantity: { } now }) return ChangeGap.NoReference;
        var isCountedAnew = indicator.Actuals.Any(a => a.Break is not null && a.Year <= actual.Year);
        if (isCountedAnew || Reference(indicator, BasisOf(indicator, target), actual) is not { } printed) return ChangeGap.NoReference;
        if (!plan.Units.TryConvert(printed, now.Unit, out var before)) return ChangeGap.UnitsDiffer;
        return wanted.Unit.Id == "%" ? InPercent(now, before, wanted) : InUnits(plan.Units, now, before, wanted);
    }

    /// <summary>A share in percent is never told in percent of itself: 5%減 may mean points.</summary>
    private static ChangeAmount InPercent(Quantity now, Quantity before, Quantity wanted)
    {
        if (now.Unit.IsShare) return ChangeGap.UnitsDiffer;
        return before.Number <= 0 ? ChangeGap.NoReference
            : new Calculation.LevelShareOverTarget(now.Number, before.Number, now.Unit, wanted.Number, wanted.Unit);
    }

    /// <summary>Between two shares in percent lie points.</summary>
    private static ChangeAmount InUnits(UnitTable units, Quantity now, Quantity before, Quantity wanted)
    {
        var unit = now.Unit.Id == "%" && wanted.Unit.Id == "ポイント" ? now.Unit : wanted.Unit;
        if (!units.TryConvert(now, unit, out var level) || !units.TryConvert(before, unit, out var former)) return ChangeGap.UnitsDiffer;
        return new Calculation.LevelChangeOverTarget(level.Number, former.Number, level.Unit, wanted.Number, wanted.Unit);
    }

    /// <summary>The level that a change is told against: the baseline's, or that of the year before; null when none is printed.</summary>
    private static Quantity? Reference(Indicator indicator, string basis, Actual actual) => basis switch
    {
        Start => indicator.Baseline is { NotComparable: null, Value: var value } ? LevelOf(value) : null,
        Former => indicator.ActualOf(new FiscalYear(actual.Year.Start - 1)) is { Value: var value } ? LevelOf(value) : null,
        _ => null,
    };

    private static Quantity? LevelOf(PlanValue value) => value is { Kind: ValueKind.Number, IsChange: false, Basis: null } ? value.Quantity : null;

    /// <summary>The sum of all years of the plan so far; null when one is missing or told in another unit.</summary>
    private static Quantity? Total(Plan plan, Node node, Indicator indicator, Actual actual)
    {
        var (sum, unit) = (0m, Of(actual.Value)!.Value.Unit);
        for (var year = indicator.Since ?? node.From ?? plan.From; year <= actual.Year; year = new FiscalYear(year.Start + 1))
        {
            if (indicator.ActualOf(year) is not { } one || Of(one.Value) is not { } amount || amount.Unit != unit) return null;
            sum += amount.Number;
        }

        return new Quantity(sum, unit);
    }
}
