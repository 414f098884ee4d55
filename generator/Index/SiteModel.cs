using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>Everything that the pages show, cross-referenced. Rendering only lays it out.</summary>
public sealed record SiteModel
{
    /// <summary>The content, checked.</summary>
    public required Site Site { get; init; }

    /// <summary>In the order of the site's plans.</summary>
    public required ImmutableArray<PlanModel> Plans { get; init; }

    /// <summary>All seventeen goals, also those that no plan names.</summary>
    public required ImmutableArray<SdgEntry> Sdgs { get; init; }
}

/// <summary>A plan with its results and the groups that its index pages show.</summary>
public sealed record PlanModel
{
    /// <summary>The plan as its content says.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Its results, by node, indicator and year.</summary>
    public required PlanScore Score { get; init; }

    /// <summary>One group a department, in the plan's order, also those without a node.</summary>
    public required ImmutableArray<Group> Departments { get; init; }

    /// <summary>One group a programme, in the plan's order.</summary>
    public required ImmutableArray<Group> Programmes { get; init; }

    /// <summary>One group a tag, in the plan's order, of nodes that carry it themselves or in a step.</summary>
    public required ImmutableArray<Group> Tags { get; init; }

    /// <summary>One group a status, of nodes carrying indicators; also the empty ones.</summary>
    public required ImmutableArray<Group> Statuses { get; init; }

    /// <summary>One group a mark of the plan's own scale, of the nodes that have it now; empty when the plan gives none.</summary>
    public required ImmutableArray<Group> Grades { get; init; }

    /// <summary>One group an SDG goal, ids "1" to "17"; also the empty ones. Empty altogether when the plan has no mapping.</summary>
    public required ImmutableArray<Group> Sdgs { get; init; }

    /// <summary>SDG links of each node, its own and those inherited from above.</summary>
    public required System.Collections.Frozen.FrozenDictionary<NodeKey, ImmutableArray<EffectiveSdg>> SdgsOf { get; init; }

    /// <summary>Results whose published mark or rate differs from the computed one.</summary>
    public required ImmutableArray<Judgement> Differences { get; init; }
}

/// <summary>Nodes that have something in common.</summary>
/// <param name="Id">Last part of the group's address.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Nodes">In document order.</param>
/// <param name="Results">Of those nodes and what is below them, each node once.</param>
/// <param name="Money">What its items cost together.</param>
public sealed record Group(string Id, string Name, ImmutableArray<Node> Nodes, RollUp Results, MoneySum Money);

/// <param name="Link">The goal or its target.</param>
/// <param name="Inherited">True when the link stands on a node above.</param>
public readonly record struct EffectiveSdg(SdgLink Link, bool Inherited);

/// <summary>An SDG goal over all plans.</summary>
/// <param name="Goal">One of the seventeen.</param>
/// <param name="Plans">What each plan does for it; plans without a node for it are left out.</param>
public sealed record SdgEntry(SdgGoal Goal, ImmutableArray<SdgInPlan> Plans);

/// <param name="Plan">The plan they are of.</param>
/// <param name="Direct">Nodes that name the goal themselves.</param>
/// <param name="Measures">Nodes of the measure level that name or inherit it.</param>
/// <param name="Results">How its items came out.</param>
public sealed record SdgInPlan(PlanModel Plan, ImmutableArray<Node> Direct, ImmutableArray<Node> Measures, RollUp Results);
