using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>What the site declares for all plans, read before any of them.</summary>
/// <param name="Units">The program's units with those that the site adds.</param>
/// <param name="Topics">In the order of <c>site.yaml</c>; empty where it has none.</param>
/// <param name="Taken">Words of the site's own addresses below a plan, which no level may have as its id.</param>
internal sealed record SiteWords(UnitTable Units, ImmutableArray<Topic> Topics, ImmutableArray<string> Taken);
