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
    /// <summary>What stands now: where a target once met stays met, that may be an earlier year's result.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">The item of the plan.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The fiscal year whose report is looked at; a value of an earlier year in it is judged as of its own year.</param>
    /// <param name="isReported">False when nothing has been reported yet for that year, so that a missing actual is not due rather than
    /// missing.</param>
    public static Judgement Of(Plan plan, Node node, Indicator indicator, FiscalYear year, bool isReported) =>
        VerdictOf(plan, node, indicator, year, isReported).Standing;

    /// <summary>Every reported year of an indicator, ascending, and what stands now: the last year's, or what can be said before the first.</summary>
    public static (ImmutableArray<Judgement> ByYear, Judgement Current) Series(Plan plan, Node node, Indicator indicator)
    {
        var years = plan.ReportedYears.Select(y => VerdictOf(plan, node, indicator, y, isReported: true)).ToImmutableArray();
        return ([.. years.Select(v => v.OfYear)], years.IsEmpty ? Of(plan, node, indicator, plan.To, isReported: false) : years[^1].Standing);
    }

    private static Verdict VerdictOf(Plan plan, Node node, Indicator indicator, FiscalYear year, bool isReported)
    {
        var own = Own(plan, node, indicator, year, isReported);
        var travel = TravelRule.Of(plan, indicator with { Rule = own.Rule }, own.Target ?? own.Next, own.ReportedIn);
        return new Verdict(own with { Travel = travel }, Holding(plan, node, indicator, own, isReported) with { Travel = travel });
    }

    /// <param name="Own">What the year's own report gives.</param>
    /// <param name="Standing">What stands then: the same, or the earlier result that still holds.</param>
    private readonly record struct Verdict(Judgement Own, Judgement Standing)
    {
        /// <summary>
        /// The year's own figures and rates with the status that stands then: where a target once met stays met, a later, lower figure keeps it.
        /// </summary>
        public Judgement OfYear => Standing.Actual is null || Standing.Actual == Own.Actual ? Standing : Own with
        {
            Status = Standing.Status,
            Band = Standing.Band,
            Mark = Standing.Mark,
            Differs = Standing.Differs,
            DecidedBy = Standing.DecidedBy,
        };
    }

    /// <summary>
    /// What the report of a year says. Once a final target's year has passed, a report that no longer speaks of it leaves the last word on it
    /// standing: the latest value since then, or that there was none.
    /// </summary>
    private static Judgement Own(Plan plan, Node node, Indicator indicator, FiscalYear year, bool isReported)
    {
        var own = OfReport(plan, node, indicator, year, year, isReported);
        if (own.Rule.Target is not TargetBasis.Final || own.Target is not { } target || target.Year >= own.Year
            || own.Actual is { Value.IsMissing: false }) return own;
        var last = indicator.Actuals.LastOrDefault(a =>
            a.ReportedIn < year && a.Year >= target.Year && !a.Value.IsMissing)?.ReportedIn ?? target.Year;
        return OfReport(plan, node, indicator, last, last, isReported) with { ReportedIn = year };
    }

    /// <summary>The year's own result, or, where a target once met stays met, the earlier one that still holds.</summary>
    private static Judgement Holding(Plan plan, Node node, Indicator indicator, Judgement own, bool isReported)
    {
        if (own.Rule.Reached is ReachedBasis.Latest || own.Status.IsReached()) return own;
        var earlier = indicator.Actuals.Where(a => a.ReportedIn < own.ReportedIn && !a.Value.IsMissing).Reverse()
            .Select(a => OfReport(plan, node, indicator, own.ReportedIn, a.ReportedIn, isReported)).ToImmutableArray();
        var held = earlier.FirstOrDefault(j => j.Status.IsReached()) ?? (own.DecidedBy is Deciding.NoActual ? earlier.FirstOrDefault() : null);
        return held is null ? own : PublishedComparison.Compare(held with { Published = own.Published });
    }

    /// <param name="plan">The plan.</param>
    /// <param name="node">The item of the plan.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year.</param>
    /// <param name="report">The year whose report gives the actual, not later than <paramref name="year"/>.</param>
    /// <param name="isReported">False when nobody has reported anything of the plan yet.</param>
    private static Judgement OfReport(Plan plan, Node node, Indicator indicator, FiscalYear year, FiscalYear report, bool isReported)
    {
        var actual = indicator.ReportedIn(report);
        var at = report == year && actual is { IsLate: true } ? actual.Year : year;
        var ruled = indicator with { Rule = indicator.Rule.At(at) };
        var target = TargetFor(ruled, at, isReported);
        var blank = new Judgement
        {
            Node = node.Key,
            IndicatorId = indicator.Id,
            Year = at,
            ReportedIn = year,
            Rule = ruled.Rule,
            Status = Status.NotReported,
            DecidedBy = Deciding.NoActual,
            Target = target,
            Next = target is null ? indicator.Targets.FirstOrDefault(t => t.Year > at && !t.Value.IsMissing) : null,
            Actual = actual,
            Direction = indicator.Direction,
            Published = actual?.Published,
            PublishedRate = actual?.PublishedRate,
            Staff = actual?.Staff,
            Provisional = actual?.Value.Provisional == true || target?.Value.Provisional == true,
        };
        return PublishedComparison.Compare(ByEditors(Decide(plan, node, ruled, blank, isReported)));
    }

    /// <summary>
    /// The year's own target, or the plan's last; null when that is blank. A plan at its start has all its years to come, and so its last.
    /// </summary>
    private static Target? TargetFor(Indicator indicator, FiscalYear year, bool isReported)
    {
        var target = isReported && indicator.Rule.Target is TargetBasis.Year ? indicator.TargetOf(year)
            : indicator.Targets.LastOrDefault(t => !t.Value.IsMissing);
        return target is { Value.IsMissing: false } ? target : null;
    }

    private static Judgement Decide(Plan plan, Node node, Indicator indicator, Judgement blank, bool isReported)
    {
        if (isReported && node.To < blank.Year && blank.Actual is null) return blank with { Status = Status.Ended, DecidedBy = Deciding.NoActual };
        if (blank.Target is null)
        {
            var (status, by) = blank.Next is null ? (Status.NoTarget, Deciding.NoTarget) : (Status.NotDue, Deciding.NotDueYet);
            return ChangeOnly.Decide(plan, indicator, blank with { Status = status, DecidedBy = by });
        }

        if (blank.Actual is null or { Value.IsMissing: true }) return WithoutActual(node, blank, isReported);
        if (ReductionRule.Applies(indicator, blank.Target.Value, blank.Actual.Value)) return ReductionRule.Decide(plan, node, indicator, blank);
        var values = JudgedValues.Of(plan.Units, indicator, blank.Target, blank.Actual);
        if (values.Lacking is { } lacking) return blank with { Status = Status.NotComparable, DecidedBy = lacking, Gaps = values.Gaps };
        return (blank.Target.Value.Kind, blank.Actual.Value.Kind) switch
        {
            (ValueKind.Unread, _) or (_, ValueKind.Unread) => blank with { Status = Status.NeedsJudgement, DecidedBy = Deciding.WordsOnly },
            (not (ValueKind.Number or ValueKind.Range), _) or (_, not ValueKind.Number) when indicator.Direction is Direction.Neutral =>
                blank with { Status = Status.NotJudged, DecidedBy = Deciding.Neutral },
            (ValueKind.Parts, ValueKind.Parts) => PartsRule.Decide(indicator, blank),
            (ValueKind.Wish, ValueKind.Number) => WishRule.Decide(indicator, blank, values),
            (ValueKind.Number or ValueKind.Range, ValueKind.Number) => NumberRule.Decide(plan, indicator, blank, values),
            (ValueKind.Milestone or ValueKind.Date or ValueKind.Wish, ValueKind.Milestone or ValueKind.Date or ValueKind.Wish) =>
                MilestoneRule.Decide(indicator, blank),
            _ => blank with { Status = Status.NotComparable, DecidedBy = Deciding.WordsOnly },
        };
    }

    private static Judgement WithoutActual(Node node, Judgement blank, bool isReported)
    {
        if (blank.Actual is { Value.Kind: ValueKind.Pending }) return blank with { DecidedBy = Deciding.PendingActual };
        var isDue = isReported && blank.Target!.Year <= blank.Year && !(node.From > blank.Year);
        return isDue ? blank : blank with { Status = Status.NotDue, DecidedBy = Deciding.NotDueYet };
    }

    /// <summary>
    /// What editors decided stands over what was computed: a doubt over their own judgement, that over the plan's wish to have none judged.
    /// What is missing stays said: only the status word goes.
    /// </summary>
    private static Judgement ByEditors(Judgement judged)
    {
        var isDoubted = judged.Actual?.Doubtful is not null;
        if (isDoubted) judged = judged with { Band = null, Mark = null, Change = null, Pace = null };
        if (judged.Rule.IsNone)
        {
            var by = judged.DecidedBy is Deciding.NoActual or Deciding.PendingActual or Deciding.NotDueYet or Deciding.NoTarget ? judged.DecidedBy
                : Deciding.JudgementNone;
            return judged with { Status = Status.NotJudged, Band = null, Mark = null, Staff = null, DecidedBy = by };
        }

        if (isDoubted) return judged with { Status = Status.Doubtful, DecidedBy = Deciding.Doubtful };
        return judged.Staff is { } staff ? judged with { Status = staff.Status, Mark = staff.Mark, Band = null, DecidedBy = Deciding.Staff } : judged;
    }
}
