using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>Counts results together. What is not judged never enters a percentage; it is counted beside it.</summary>
public static class RollUps
{
    /// <param name="nodes">Each node once; those below them are not added.</param>
    /// <param name="year">The reported year; null for the current results, which are those of the latest.</param>
    public static RollUp Of(PlanScore score, IEnumerable<Node> nodes, FiscalYear? year = null) =>
        Of(score.Plan, nodes, (n, i) => year is { } y && y != score.ResultYear ? score.ByYear[(n.Key, i.Id)].FirstOrDefault(j => j.Year == y) : score.Current[(n.Key, i.Id)], year ?? score.ResultYear);

    internal static RollUp Of(Plan plan, IEnumerable<Node> nodes, Func<Node, Indicator, Judgement?> judged, FiscalYear? gradeYear)
    {
        var (byNode, byIndicator) = (new int[Statuses.All.Length], new int[Statuses.All.Length]);
        var grades = plan.Grades.ToDictionary(g => g.Mark, _ => 0, StringComparer.Ordinal);
        var (rates, weights, meanOf, points, hasPoints) = (0m, 0m, 0, 0m, false);
        foreach (var node in nodes)
        {
            if (GradeOf(node, gradeYear) is { } grade)
            {
                grades[grade.Mark]++;
                (points, hasPoints) = (points + (grade.Points ?? 0), hasPoints || grade.Points is not null);
            }

            var judgements = node.Indicators.Select(i => judged(node, i)).OfType<Judgement>().ToImmutableArray();
            if (judgements.IsEmpty) continue;
            foreach (var judgement in judgements) byIndicator[(int)judgement.Status]++;
            byNode[(int)Combine(judgements)]++;
            foreach (var band in judgements.Select(j => j.Band).OfType<Band>().Where(b => b.Points is not null)) (points, hasPoints) = (points + band.Points!.Value, true);
            if (MeanRate(plan.Rule, node, judgements) is not { } rate) continue;
            var weight = plan.Rule.Weighted ? node.Weight : 1;
            (rates, weights, meanOf) = (rates + rate * weight, weights + weight, meanOf + 1);
        }

        return new RollUp
        {
            Nodes = Counts(byNode),
            Indicators = Counts(byIndicator),
            Grades = [.. plan.Grades.Select(g => new GradeCount(g, grades[g.Mark]))],
            MeanRate = weights > 0 ? rates / weights : null,
            MeanOf = meanOf,
            Points = hasPoints ? points : null,
        };
    }

    /// <summary>
    /// One status for a node with several indicators: achieved when all that can be judged are, else the lowest of them.
    /// An indicator that lacks its result keeps the node from counting as achieved; one without a target does not.
    /// </summary>
    public static Status Combine(ImmutableArray<Judgement> judgements)
    {
        var judged = judgements.Where(j => j.Status.IsJudged()).Select(j => j.Status).ToImmutableArray();
        var open = judgements.Where(j => j.Status is Status.NotComparable or Status.NeedsJudgement or Status.NotReported).Select(j => j.Status).ToImmutableArray();
        if (judged.IsEmpty) return open.IsEmpty ? judgements.Min(j => j.Status) : open.Min();
        var lowest = judged.Max();
        return lowest.IsReached() && !open.IsEmpty ? open.Min() : lowest;
    }

    /// <summary>The mark of a year, or the one given once for the whole period.</summary>
    public static GradeMark? GradeOf(Node node, FiscalYear? year) =>
        (year is { } y ? node.ReportOf(y)?.Grade : null) ?? node.Grade;

    private static decimal? MeanRate(JudgementRule rule, Node node, ImmutableArray<Judgement> judgements)
    {
        var rated = judgements.Where(j => j.Status.IsJudged() && j.Headline is not null)
            .Select(j => (Rate: Math.Clamp(j.Headline!.Value, 0, 100), Weight: rule.Weighted ? node.Indicators.First(i => i.Id == j.IndicatorId).Weight : 1)).ToArray();
        var weight = rated.Sum(r => r.Weight);
        return weight > 0 ? rated.Sum(r => r.Rate * r.Weight) / weight : null;
    }

    private static ImmutableArray<StatusCount> Counts(int[] counts) => [.. Statuses.All.Select(s => new StatusCount(s, counts[(int)s]))];
}
