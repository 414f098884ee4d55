using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compare;

/// <summary>What kind of thing has changed.</summary>
public enum ChangeKind
{
    /// <summary>A printed value: baseline, target, actual, money.</summary>
    Value,

    /// <summary>Work that was planned or done in a year.</summary>
    Work,

    /// <summary>The plan's own mark.</summary>
    Grade,

    /// <summary>A result that was worked out differently, with no other change at the same place.</summary>
    Judgement,

    /// <summary>Results counted together.</summary>
    RollUp,

    /// <summary>Sentences.</summary>
    Text,

    /// <summary>What something is called.</summary>
    Title,

    /// <summary>Something that has a place of its own: a node, an indicator, a department, a page.</summary>
    Item,

    /// <summary>An address that came, went or moved.</summary>
    Address,

    /// <summary>How the plan judges.</summary>
    Rule,

    /// <summary>Anything else that the data say.</summary>
    Other,
}

/// <summary>One difference between two states of a site.</summary>
public sealed record SiteChange
{
    /// <summary>What kind of thing it is.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Where it is.</summary>
    public required Spot Spot { get; init; }

    /// <summary>What it is there, in Japanese: 実績, 項目の名前.</summary>
    public required string What { get; init; }

    /// <summary>As it was; null for what came.</summary>
    public string? Before { get; init; }

    /// <summary>As it is; null for what went.</summary>
    public string? After { get; init; }

    /// <summary>How the result of the value changed with it; null where nothing is judged.</summary>
    public JudgedChange? Judged { get; init; }

    /// <summary>True where something published is gone that people may have cited.</summary>
    public bool IsLoss { get; init; }

    /// <summary>What the content itself says of the change: a correction, an end. Null when it says nothing.</summary>
    public string? Declared { get; init; }

    /// <summary>True for a value of a year that was published, which only a correction may change.</summary>
    public bool NeedsCorrection { get; init; }
}

/// <summary>Where in a site something is.</summary>
/// <param name="Plan">Id of the plan as it is now; empty for the site itself.</param>
/// <param name="PlanTitle">The plan's short name; for the site itself what it is called.</param>
public sealed record Spot(string Plan, string PlanTitle)
{
    /// <summary>The node, as it is now; null for the plan as a whole.</summary>
    public NodeKey? Node { get; init; }

    /// <summary>What the node is called; null with <see cref="Node"/>.</summary>
    public string? NodeTitle { get; init; }

    /// <summary>Id of the indicator, figure or step within the node; null for the node as a whole.</summary>
    public string? Part { get; init; }

    /// <summary>What the part is called; null with <see cref="Part"/>.</summary>
    public string? PartTitle { get; init; }

    /// <summary>The fiscal year; null for what has none.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Its former address, from the root of the site on; null where it has none of its own.</summary>
    public string? Address { get; init; }
}

/// <summary>A result, before and after.</summary>
/// <param name="Rate">Which rate the plan shows first, in Japanese: 達成率.</param>
/// <param name="Before">The result before; null when there was none.</param>
/// <param name="After">The result now; null when there is none.</param>
public sealed record JudgedChange(string Rate, Judged? Before, Judged? After)
{
    /// <summary>True when a reader of the site would see another result.</summary>
    public bool IsDifferent => Before != After;
}

/// <param name="Status">The word of the status, as the data have it: missed.</param>
/// <param name="Percent">The rate as it is printed, 34.1%; null when there is none.</param>
public sealed record Judged(string Status, string? Percent);

/// <summary>All that differs between two states.</summary>
/// <param name="Changes">What the content says differently, in the order of plans and documents.</param>
/// <param name="Consequences">What follows from that: results elsewhere, counts, pages that came and went.</param>
public sealed record Differences(ImmutableArray<SiteChange> Changes, ImmutableArray<SiteChange> Consequences);
