using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>A cross-cutting group of measures.</summary>
/// <param name="Id">Known by this within the plan; part of addresses.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Mark">The plan's mark: ①.</param>
/// <param name="Description">What it is about; null when nothing is said.</param>
public sealed record Programme(string Id, string Name, string? Mark, string? Description);

/// <summary>A sub-theme of a programme with the initiatives that the plan names under it.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Id">Known by this within the programme; part of addresses.</param>
/// <param name="Name">As the plan calls it.</param>
/// <param name="Initiatives">In the plan's order.</param>
public sealed record ProgrammeTheme(Programme Programme, string Id, string Name, EquatableArray<Initiative> Initiatives);

/// <summary>主な取組: what a programme does, bound to measures and policies where the plan binds it.</summary>
/// <param name="Id">Known by this within the programme; part of addresses.</param>
/// <param name="Name">As the plan calls it.</param>
/// <param name="Description">What it does (Markdown); null when nothing is said.</param>
/// <param name="Nodes">The measures, or where there are none the policies, that it belongs to; empty when the plan binds it to none.</param>
/// <param name="Related">The related business that carries it, where no measure does; null otherwise.</param>
/// <param name="Note">Editor's note (Markdown); null when none.</param>
public sealed record Initiative(string Id, string Name, string? Description, EquatableArray<Node> Nodes, RelatedProject? Related, string? Note);
