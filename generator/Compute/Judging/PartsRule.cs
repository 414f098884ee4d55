using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// Judges values of several labelled parts, label by label: all reached is achieved; some, of which at least one had to move, is nearly; else missed.
/// The rate is the mean of the parts' rates, each capped at 100 %.
/// </summary>
internal static class PartsRule
{
    /// <summary>Fills in the parts, status, what decided and the mean; not comparable where a part is missing or has another unit.</summary>
    public static Judgement Decide(Indicator indicator, Judgement blank)
    {
        var actuals = blank.Actual!.Value.Parts;
        var parts = blank.Target!.Value.Parts.Select(t => Part(indicator, t, OfSameLabel(t.Label, actuals))).ToImmutableArray();
        if (parts.Any(p => p.Actual is null)) return blank with { Status = Status.NotComparable, DecidedBy = Deciding.UnitsDiffer, Parts = parts };

        var reached = parts.Count(p => p.Reached);
        var lifted = parts.Any(p => p.Reached && HadToMove(indicator, blank.Actual.Year, p));
        var status = reached == parts.Length ? Status.Achieved : lifted ? Status.Nearly : Status.Missed;
        var early = status is not Status.Achieved && indicator.Rule is { Target: TargetBasis.Final, JudgeBeforeDue: false }
            && blank.Year < blank.Target.Year;
        var mean = parts.All(p => p.Attainment is not null)
            ? new Calculation.MeanOfParts([.. parts.Select(p => Math.Clamp(p.Attainment!.Value, 0, 100))]) : null;
        return blank with
        {
            Status = early ? Status.NotDue : status,
            DecidedBy = early ? Deciding.NotDueYet : Deciding.Parts,
            Direction = indicator.Direction ?? Direction.Up,
            DirectionInferred = indicator.Direction is null,
            Parts = parts,
            Attainment = mean?.Percent,
            Headline = mean?.Percent,
            Calculations = mean is null ? [] : [mean],
        };
    }

    /// <summary>False for a part that was already there: its baseline is its target. Without a comparable baseline every part counts.</summary>
    private static bool HadToMove(Indicator indicator, FiscalYear year, PartJudgement part) =>
        indicator.Baseline is not { NotComparable: null, Value.Parts: var before } || indicator.HasBreakUntil(year)
        || OfSameLabel(part.Label, before) is not { } start || start.Quantity != part.Target;

    /// <summary>The part of the same label; else the only one whose label is one letter shorter or longer (3、4年 and 3、4年生).</summary>
    private static ValuePart? OfSameLabel(string label, ImmutableArray<ValuePart> actuals)
    {
        if (actuals.FirstOrDefault(a => a.Label == label) is { } same) return same;
        var near = actuals.Where(a => IsOneLetterOff(a.Label, label) || IsOneLetterOff(label, a.Label)).ToArray();
        return near.Length == 1 ? near[0] : null;
    }

    private static bool IsOneLetterOff(string shorter, string longer) =>
        shorter.Length > 0 && longer.Length == shorter.Length + 1 && longer.StartsWith(shorter, StringComparison.Ordinal);

    private static PartJudgement Part(Indicator indicator, ValuePart target, ValuePart? actual)
    {
        if (actual is null || actual.Quantity.Unit != target.Quantity.Unit)
            return new PartJudgement(target.Label, target.Quantity, null, null, false);
        var values = new JudgedValues(target.Quantity, null, actual.Quantity, null);
        var direction = indicator.Direction ?? Direction.Up;
        var rate = JudgedRates.AttainmentOf(indicator.Rule, direction, actual.Quantity.Number, values, target.Quantity.Unit);
        var reached = direction switch
        {
            Direction.Down => actual.Quantity.Number <= target.Quantity.Number,
            Direction.Keep => rate?.Percent == 100,
            _ => actual.Quantity.Number >= target.Quantity.Number,
        };
        return new PartJudgement(target.Label, target.Quantity, actual.Quantity, rate?.Percent, reached);
    }
}
