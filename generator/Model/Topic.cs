using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>A subject that citizens ask about, common to all plans of the site: 子育て・学校. Which items belong to it, each plan says.</summary>
/// <param name="Id">Known by this on the whole site; part of addresses.</param>
/// <param name="Name">As people read it, in the site's first language.</param>
/// <param name="Description">What belongs to it, in a few words; null when nothing is said.</param>
public sealed record Topic(string Id, string Name, string? Description);

/// <summary>What of a plan belongs to a topic.</summary>
/// <param name="Topic">One of the site's.</param>
/// <param name="Nodes">What the plan names, with everything below it, in document order; never empty.</param>
public sealed record TopicNodes(Topic Topic, EquatableArray<Node> Nodes);
