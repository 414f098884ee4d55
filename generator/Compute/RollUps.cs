using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>Counts results together. What is not judged never enters a percentage; it is counted beside it.</summary>
public static class RollUps
{
    /// <param name="judged">The judged plan.</param>
    /// <param name="nodes">Each node once; those below them are not added.</param>
    /// <param name="year">The reported year; null for the current results: those of the latest year, and marks given once for the whole
    /// period.</param>
    public static RollUp Of(JudgedPlan judged, IEnumerable<Node> nodes, FiscalYear? year = null)
    {
        var all = nodes as IReadOnlyCollection<Node> ?? [.. nodes];
        var count = new Count(judged, year);
        foreach (var node in all) count.Add(node);
        return count.Sum();
    }

    /// <summary>
    /// One status for a node with several indicators: achieved when all that can be judged are, else the lowest of them.
    /// An indicator that lacks its result, or whose target is still to come, keeps the node from counting as achieved; one without a target does not.
    /// </summary>
    public static Status Combine(ImmutableArray<Judgement> judgements)
    {
        var judged = judgements.Where(j => j.Status.IsJudged()).Select(j => j.Status).ToImmutableArray();
        var open = judgements.Where(IsOpen).Select(j => j.Status).ToImmutableArray();
        if (judged.IsEmpty && open.IsEmpty) return judgements.Any(j => j.Status is Status.NotDue) ? Status.NotDue : judgements.Min(j => j.Status);
        if (judged.IsEmpty) return open.Min();
        var lowest = judged.Max();
        if (!lowest.IsReached()) return lowest;
        if (!open.IsEmpty) return open.Min();
        return judgements.Any(j => j.Status is Status.NotDue && j.IsBeforeDue) ? Status.NotDue : lowest;
    }

    private static bool IsOpen(Judgement judgement) =>
        judgement.Status is Status.NotComparable or Status.NeedsJudgement or Status.NotReported or Status.Doubtful;

    /// <summary>What is counted, node after node.</summary>
    private sealed class Count(JudgedPlan judged, FiscalYear? year)
    {
        private readonly int[] _byNode = new int[Statuses.All.Length];
        private readonly int[] _byIndicator = new int[Statuses.All.Length];
        private readonly Dictionary<string, int> _grades = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _published = new(StringComparer.Ordinal);
        private readonly HashSet<IndicatorKey> _seen = [];
        private readonly SortedDictionary<FiscalYear, int> _dues = [];
        private readonly ImmutableArray<Judgement>.Builder _behind = ImmutableArray.CreateBuilder<Judgement>();
        private decimal _rates;
        private decimal _weights;
        private int _meanOf;
        private decimal _points;
        private int _pointsOf;
        private bool _isBeforeDue;
        private bool _hasShared;

        public void Add(Node node)
        {
            if (judged.GradeOf(node, year) is { } grade)
            {
                _grades[grade.Mark] = _grades.GetValueOrDefault(grade.Mark) + 1;
                AddPoints(grade.Points);
            }

            var fresh = node.Indicators.Where(i => _seen.Add(i.SameAs ?? new IndicatorKey(node.Key, i.Id))).ToImmutableArray();
            _hasShared |= fresh.Length < node.Indicators.Length;
            var judgements = JudgementsOf(node, fresh);
            if (judgements.IsEmpty) return;
            foreach (var judgement in judgements) Add(judgement);
            var all = JudgementsOf(node, node.Indicators);
            var status = Combine(all);
            _byNode[(int)status]++;
            var last = all.Max(j => j.Status is Status.NotDue ? j.Named?.Year : null);
            if (status is Status.NotDue && last is { } due) _dues[due] = _dues.GetValueOrDefault(due) + 1;
            if (MeanRate(judged.Plan.Rule, node, judgements) is not { } rate) return;
            var weight = judged.Plan.Rule.Weighted ? node.Weight : 1;
            (_rates, _weights, _meanOf) = (_rates + rate * weight, _weights + weight, _meanOf + 1);
        }

        private ImmutableArray<Judgement> JudgementsOf(Node node, ImmutableArray<Indicator> indicators) =>
            [.. indicators.Select(i => judged.JudgementOf(node, i, year)).OfType<Judgement>()];

        private void Add(Judgement judgement)
        {
            _byIndicator[(int)judgement.Status]++;
            if (judgement.Published is { } published) _published[published.Mark] = _published.GetValueOrDefault(published.Mark) + 1;
            if (!judgement.IsBeforeDue) AddPoints(judgement.Band?.Points);
            _isBeforeDue |= judgement.IsBeforeDue;
            if (judgement.IsBehind) _behind.Add(judgement);
        }

        private void AddPoints(decimal? points)
        {
            if (points is not { } given) return;
            (_points, _pointsOf) = (_points + given, _pointsOf + 1);
        }

        public RollUp Sum() => new()
        {
            Nodes = Counts(_byNode),
            Indicators = Counts(_byIndicator),
            Grades = [.. judged.Plan.Grades.Select(g => new GradeCount(g, _grades.GetValueOrDefault(g.Mark)))],
            Published = [.. judged.Plan.Rule.PublishedMarks.Select(m => m.Mark).Concat(_published.Keys.Order(StringComparer.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Select(m => new PublishedCount(m, _published.GetValueOrDefault(m))).Where(_ => _published.Count > 0)],
            IsBeforeDue = _isBeforeDue,
            Dues = [.. _dues.Select(d => new DueCount(d.Key, d.Value))],
            HasShared = _hasShared,
            Behind = _behind.ToImmutable(),
            MeanRate = _weights > 0 && !_isBeforeDue ? _rates / _weights : null,
            MeanOf = _meanOf,
            Points = _pointsOf > 0 ? _points : null,
            PointsOf = _pointsOf,
        };
    }

    /// <summary>
    /// Of the rates that the plan shows first; an indicator with another headline, or one whose rate grows as it gets worse, does not mix with them.
    /// </summary>
    private static decimal? MeanRate(JudgementRule rule, Node node, ImmutableArray<Judgement> judgements)
    {
        var rated = judgements.Where(j => j.Status.IsJudged() && j.Headline is not null && j.Rule.Headline == rule.Headline && !j.IsMirrored)
            .Select(j => (Rate: Math.Clamp(j.Headline!.Value, 0, 100),
                Weight: rule.Weighted ? node.Indicators.First(i => i.Id == j.IndicatorId).Weight : 1)).ToArray();
        var weight = rated.Sum(r => r.Weight);
        return weight > 0 ? rated.Sum(r => r.Rate * r.Weight) / weight : null;
    }

    private static ImmutableArray<StatusCount> Counts(int[] counts) => [.. Statuses.All.Select(s => new StatusCount(s, counts[(int)s]))];
}
