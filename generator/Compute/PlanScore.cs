using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>A judged plan with its results counted together.</summary>
public sealed record PlanScore : JudgedPlan
{
    /// <param name="judged">The judgements that are counted.</param>
    public PlanScore(JudgedPlan judged)
        : base(judged)
    {
    }

    /// <summary>Combined status of every node that carries indicators.</summary>
    public required FrozenDictionary<NodeKey, Status> NodeStatus { get; init; }

    /// <summary>Results of each node and everything below it.</summary>
    public required FrozenDictionary<NodeKey, RollUp> RollUps { get; init; }

    /// <summary>Money of each node and everything below it.</summary>
    public required FrozenDictionary<NodeKey, MoneySum> Money { get; init; }

    /// <summary>Results of the whole plan as they stand now.</summary>
    public required RollUp Total { get; init; }

    /// <summary>Money of the whole plan.</summary>
    public required MoneySum TotalMoney { get; init; }

    /// <summary>Results of the whole plan by reported year.</summary>
    public required FrozenDictionary<FiscalYear, RollUp> TotalByYear { get; init; }

    /// <summary>Planned against done for every node with steps of both kinds.</summary>
    public required FrozenDictionary<NodeKey, ImmutableArray<StepDelay>> Delays { get; init; }

    /// <param name="node">The item of the plan.</param>
    /// <param name="year">A reported year; null for what stands now.</param>
    /// <returns>Its combined status, whether the plan wants it shown or not; null without indicators, and without any in that year.</returns>
    public Status? StatusIn(Node node, FiscalYear? year)
    {
        if (year is null || year == ResultYear) return NodeStatus.TryGetValue(node.Key, out var now) ? now : null;
        ImmutableArray<Judgement> told = [.. node.Indicators.Select(i => JudgementOf(node, i, year)).OfType<Judgement>()];
        return told.IsEmpty ? null : Compute.RollUps.Combine(told);
    }

    /// <summary>The node's combined status; null without indicators, and where the plan is not judged.</summary>
    public Status? StatusOf(Node node) => Plan.Rule.IsNone ? null : StatusIn(node, null);

    public bool HasIndicators => Total.IndicatorsKnown > 0;

    /// <summary>True where the municipality published marks or rates of its own.</summary>
    public bool HasPublished => ByYear.Values.Any(years => years.Any(j => j.Published is not null || j.PublishedRate is not null));

    /// <summary>True where the municipality published rates and no mark: nothing may then call them judgements.</summary>
    public bool HasPublishedRatesOnly => HasPublished && !ByYear.Values.Any(years => years.Any(j => j.Published is not null));
}
