using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// The one place that judges. For a year it picks the target and the actual that the plan's rule wants, and decides by what both are:
/// numbers, parts, words. Everything a reader needs to follow is kept in the <see cref="Judgement"/>.
/// </summary>
public static class Judge
{
    /// <param name="year">The fiscal year to judge.</param>
    /// <param name="isReported">False when nothing has been reported yet for that year, so that a missing actual is not due rather than missing.</param>
    public static Judgement Of(Plan plan, Node node, Indicator indicator, FiscalYear year, bool isReported)
    {
        var own = OfYear(plan, node, indicator, year, year, isReported);
        if (indicator.Rule.Reached is ReachedBasis.Latest || own.Status.IsReached()) return own;
        var earlier = indicator.Actuals.Where(a => a.Year < year && !a.Value.IsMissing).Reverse()
            .Select(a => OfYear(plan, node, indicator, year, a.Year, isReported)).ToImmutableArray();
        if (earlier.FirstOrDefault(j => j.Status.IsReached()) is { } reached) return reached with { Published = own.Published, Differs = PublishedComparison.Differs(own.Published, reached, indicator.Rule) };
        return own.DecidedBy is Deciding.NoActual && !earlier.IsEmpty ? earlier[0] with { Published = own.Published, Differs = PublishedComparison.Differs(own.Published, earlier[0], indicator.Rule) } : own;
    }

    /// <summary>
    /// The year's own figures and rates with the status that holds then: where a target once met stays met, a later, lower figure keeps the status.
    /// </summary>
    public static Judgement InYear(Plan plan, Node node, Indicator indicator, FiscalYear year)
    {
        var holds = Of(plan, node, indicator, year, isReported: true);
        if (holds.Actual is null || holds.Actual.Year == year) return holds;
        var own = OfYear(plan, node, indicator, year, year, isReported: true);
        return own with { Status = holds.Status, Band = holds.Band, Mark = holds.Mark, Differs = holds.Differs };
    }

    private static Judgement OfYear(Plan plan, Node node, Indicator indicator, FiscalYear year, FiscalYear actualYear, bool isReported)
    {
        var target = TargetFor(indicator, year);
        var actual = indicator.ActualOf(actualYear);
        var blank = new Judgement
        {
            Node = node.Key,
            IndicatorId = indicator.Id,
            Year = year,
            Status = Status.NotReported,
            DecidedBy = Deciding.NoActual,
            Target = target,
            Actual = actual,
            Direction = indicator.Direction,
            Published = actual?.Published,
            Staff = actual?.Staff,
            Provisional = actual?.Value.Provisional == true || target?.Value.Provisional == true,
        };
        var judged = WithStaff(Decide(plan, node, indicator, blank, isReported));
        return judged with { Differs = PublishedComparison.Differs(judged.Published, judged, indicator.Rule) };
    }

    /// <summary>The year's own target, or the plan's last; null when that is blank.</summary>
    private static Target? TargetFor(Indicator indicator, FiscalYear year)
    {
        var target = indicator.Rule.Target is TargetBasis.Year ? indicator.TargetOf(year) : indicator.Targets.LastOrDefault(t => !t.Value.IsMissing);
        return target is { Value.IsMissing: false } ? target : null;
    }

    private static Judgement Decide(Plan plan, Node node, Indicator indicator, Judgement blank, bool isReported)
    {
        if (node.To < blank.Year && blank.Actual is null) return blank with { Status = Status.Ended, DecidedBy = Deciding.NoActual };
        if (blank.Target is null)
        {
            var comesLater = indicator.Targets.Any(t => t.Year > blank.Year && !t.Value.IsMissing);
            return blank with { Status = comesLater ? Status.NotDue : Status.NoTarget, DecidedBy = comesLater ? Deciding.NotDueYet : Deciding.NoTarget };
        }

        if (blank.Actual is null or { Value.IsMissing: true }) return WithoutActual(node, blank, isReported);
        if (ReductionRule.Applies(indicator, blank.Target.Value, blank.Actual.Value)) return ReductionRule.Decide(plan, node, indicator, blank);
        var values = JudgedValues.Of(plan.Units, indicator, blank.Target, blank.Actual);
        return (blank.Target.Value.Kind, blank.Actual.Value.Kind) switch
        {
            (ValueKind.Unread, _) or (_, ValueKind.Unread) => blank with { Status = Status.NeedsJudgement, DecidedBy = Deciding.WordsOnly },
            (ValueKind.Parts, ValueKind.Parts) => PartsRule.Decide(indicator, blank),
            (ValueKind.Wish, ValueKind.Number) => WishRule.Decide(indicator, blank, values),
            (ValueKind.Number or ValueKind.Range, ValueKind.Number) => NumberRule.Decide(plan, indicator, blank, values),
            (ValueKind.Milestone or ValueKind.Date or ValueKind.Wish, ValueKind.Milestone or ValueKind.Date or ValueKind.Wish) => MilestoneRule.Decide(indicator, blank),
            _ => blank with { Status = Status.NotComparable, DecidedBy = Deciding.WordsOnly },
        };
    }

    private static Judgement WithoutActual(Node node, Judgement blank, bool isReported)
    {
        if (blank.Actual is { Value.Kind: ValueKind.Pending }) return blank with { DecidedBy = Deciding.PendingActual };
        var isDue = isReported && blank.Target!.Year <= blank.Year && !(node.From > blank.Year);
        return isDue ? blank : blank with { Status = Status.NotDue, DecidedBy = Deciding.NotDueYet };
    }

    private static Judgement WithStaff(Judgement judged) => judged.Staff is { } staff
        ? judged with { Status = staff.Status, Mark = staff.Mark, Band = null, DecidedBy = Deciding.Staff }
        : judged;
}
