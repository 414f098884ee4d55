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

    public required FrozenDictionary<NodeKey, MoneySum> Money { get; init; }

    public required RollUp Total { get; init; }

    public required MoneySum TotalMoney { get; init; }

    /// <summary>Results of the whole plan by reported year.</summary>
    public required FrozenDictionary<FiscalYear, RollUp> TotalByYear { get; init; }

    /// <summary>Planned against done for every node with steps of both kinds.</summary>
    public required FrozenDictionary<NodeKey, ImmutableArray<StepDelay>> Delays { get; init; }
}
