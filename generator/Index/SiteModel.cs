using System.Collections.Frozen;
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

    /// <summary>The site's topics with what each plan has of them, in the site's order; topics that no plan uses are left out.</summary>
    public required ImmutableArray<TopicEntry> Topics { get; init; }

    /// <summary>Cities with several plans, in the order of their first; they have a page of their own.</summary>
    public required ImmutableArray<CityEntry> Cities { get; init; }

    /// <summary>All pages of the site, each once, whatever its languages.</summary>
    public required ImmutableArray<PageAddress> Pages { get; init; }

    /// <summary>The pages that the menu of a plan names, in the order in which people ask, by the plan's id.</summary>
    public required ILookup<string, PageAddress> MenuOf { get; init; }
}

/// <summary>A plan with its results and the groups that its index pages show.</summary>
public sealed record PlanModel
{
    /// <summary>The plan as its content says.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Its results, by node, indicator and year.</summary>
    public required PlanScore Score { get; init; }

    /// <summary>The sections that the plan has, in the order in which people ask.</summary>
    public required ImmutableArray<PlanSection> Sections { get; init; }

    /// <summary>All seventeen goals, also those that no node names; empty when the plan has no mapping.</summary>
    public required ImmutableArray<GoalLinks> Goals { get; init; }

    /// <summary>SDG links of each node, its own and those inherited from above.</summary>
    public required FrozenDictionary<NodeKey, ImmutableArray<EffectiveSdg>> SdgsOf { get; init; }

    /// <summary>The site's topics that each node belongs to, in their order.</summary>
    public required ILookup<NodeKey, Topic> TopicsOf { get; init; }

    /// <summary>The nodes that name goals themselves, in document order: what the plan maps.</summary>
    public IEnumerable<Node> Mapped => Plan.Nodes.Where(n => !n.Sdgs.IsEmpty);

    /// <summary>Results whose published mark or rate differs from the computed one.</summary>
    public required ImmutableArray<Judgement> Differences { get; init; }

    /// <summary>False for a section that the plan has nothing to show in: it has no page, and nothing links to it.</summary>
    public bool Has(Section section) => Sections.Any(s => s.Section == section);

    /// <summary>The groups of a section; none where the plan does not have it.</summary>
    public ImmutableArray<Group> GroupsOf(Section section) => Sections.FirstOrDefault(s => s.Section == section)?.Groups ?? [];
}

/// <summary>A topic over all plans. What its plans came to is never added up: each judges in its own way.</summary>
/// <param name="Topic">One of the site's.</param>
/// <param name="Plans">What each plan has of it; plans without anything are left out.</param>
public sealed record TopicEntry(Topic Topic, ImmutableArray<TopicInPlan> Plans);

/// <param name="Plan">The plan that they are of.</param>
/// <param name="Items">What is reported on, and whatever else has an indicator or a mark, with its results; never empty.</param>
public sealed record TopicInPlan(PlanModel Plan, Group Items)
{
    /// <summary>How many of the plan's measures belong to the topic.</summary>
    public int Measures => Items.Nodes.Count(n => n.Key.Level == Plan.Plan.MeasureLevel.Id);
}

/// <summary>A city that has several plans.</summary>
/// <param name="City">Its code tells it from others; it has one.</param>
/// <param name="Plans">In the site's order; two at least.</param>
public sealed record CityEntry(Municipality City, ImmutableArray<PlanModel> Plans);

/// <param name="Link">The goal or its target.</param>
/// <param name="Inherited">True when the link stands on a node above.</param>
public readonly record struct EffectiveSdg(SdgLink Link, bool Inherited);

/// <summary>An SDG goal in one plan.</summary>
/// <param name="Goal">Which it is.</param>
/// <param name="Direct">Nodes that name the goal themselves.</param>
/// <param name="Measures">Nodes of the measure level that name or inherit it.</param>
/// <param name="Results">How its items came out.</param>
public sealed record GoalLinks(SdgGoal Goal, ImmutableArray<Node> Direct, ImmutableArray<Node> Measures, RollUp Results)
{
    /// <summary>What its items cost together. A measure may serve several goals, so that goals are never added up.</summary>
    public required MoneySum Money { get; init; }

    /// <summary>Who answers for its items, in the order of the plan.</summary>
    public required ImmutableArray<Department> Departments { get; init; }

    /// <summary>
    /// True for a goal that all items with a mapping carry, while they differ in others: it tells nothing of them, and is set apart.
    /// </summary>
    public required bool IsOnAll { get; init; }

    /// <summary>The targets that the plan names, in their official order; empty when it names only the goal.</summary>
    public required ImmutableArray<SdgTarget> Targets { get; init; }

    /// <summary>Figures that the document says are local SDG indicators (自治体SDGs指標) of the goal, by their numbers.</summary>
    public required ImmutableArray<SdgFigure> Figures { get; init; }

    /// <summary>True when the plan has nothing to do with the goal.</summary>
    public bool IsEmpty => Direct.IsEmpty && Figures.IsEmpty;
}

/// <summary>A figure of a plan that is a local SDG indicator.</summary>
/// <param name="Number">Of the local indicator: 3.8.1.</param>
/// <param name="Node">Where the figure stands.</param>
/// <param name="Indicator">The indicator; null for a figure without a target.</param>
/// <param name="Observation">The figure without a target; null for an indicator.</param>
public sealed record SdgFigure(string Number, Node Node, Indicator? Indicator, Observation? Observation);

/// <summary>An SDG goal over all plans.</summary>
/// <param name="Goal">One of the seventeen.</param>
/// <param name="Plans">What each plan does for it; plans without a node for it are left out.</param>
public sealed record SdgEntry(SdgGoal Goal, ImmutableArray<SdgInPlan> Plans);

/// <param name="Plan">The plan they are of.</param>
/// <param name="Links">What it has to do with the goal.</param>
public sealed record SdgInPlan(PlanModel Plan, GoalLinks Links);
