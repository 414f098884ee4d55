using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Index;

/// <summary>Nodes that have something in common.</summary>
public sealed record Group
{
    /// <summary>Last part of the group's address.</summary>
    public required string Id { get; init; }

    /// <summary>As people read it; of a status or a year its id, which a page says in the words of its language.</summary>
    public required string Name { get; init; }

    /// <summary>Key of the theme's word that pages show instead of the name; null where the name is the plan's own, a status or a year.</summary>
    public string? WordKey { get; init; }

    /// <summary>The plan's mark, before the name: ①. Null when there is none.</summary>
    public string? Mark { get; init; }

    /// <summary>A few words beside the name in the list of groups; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>What the group is (Markdown); null when nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>In document order.</summary>
    public required ImmutableArray<Node> Nodes { get; init; }

    /// <summary>How many there are, as the plan's overview counts.</summary>
    public required int Count { get; init; }

    /// <summary>Of those nodes that count, and what is below them, each node once.</summary>
    public required RollUp Results { get; init; }

    /// <summary>What its items cost together.</summary>
    public MoneySum Money { get; init; } = new();

    /// <summary>Of a group of a status; null for others.</summary>
    public Status? Status { get; init; }

    /// <summary>Of a group of a reported year; null for others.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Of a department's group; null for others.</summary>
    public Department? Department { get; init; }

    /// <summary>Of a group of a programme: which; null for all others.</summary>
    public Programme? Programme { get; init; }

    /// <summary>True for what one may follow by a feed of its own.</summary>
    public bool HasFeed => Department is not null || Status is not null;

    /// <summary>A group whose results and money are added up.</summary>
    /// <param name="score">The plan.</param>
    /// <param name="id">Last part of the address.</param>
    /// <param name="name">As people read it.</param>
    /// <param name="nodes">In document order.</param>
    /// <param name="counts">Which of them count; null for all.</param>
    public static Group Of(PlanScore score, string id, string name, ImmutableArray<Node> nodes, Func<Node, bool>? counts = null)
    {
        var once = nodes.Where(counts ?? (_ => true)).SelectMany(n => n.SelfAndDescendants()).DistinctBy(n => n.Key).ToImmutableArray();
        return new Group
        {
            Id = id,
            Name = name,
            Nodes = nodes,
            Count = nodes.Length,
            Results = RollUps.Of(score, once),
            Money = MoneySums.Of(score.Plan, once),
        };
    }
}
