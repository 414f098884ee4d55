using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>The fourth stage: turns plans and results into cross-references, so that a page only has to look things up.</summary>
public static class SiteIndex
{
    /// <summary>Plans keep the order of the scores; goals come in the order of their numbers.</summary>
    public static SiteModel Build(Site site, ImmutableArray<PlanScore> scores)
    {
        ImmutableArray<PlanModel> plans = [.. Cores.Map(scores, PlanIndex.Build)];
        return new SiteModel
        {
            Site = site,
            Plans = plans,
            Sdgs = [.. SdgGoal.All.Select(g => new SdgEntry(g, [.. plans.Where(p => !p.Sdgs.IsEmpty).Select(p => InPlan(p, g))]))],
        };
    }

    private static SdgInPlan InPlan(PlanModel plan, SdgGoal goal)
    {
        var group = plan.Sdgs[goal.Number - 1];
        var measures = plan.Plan.Nodes.Where(n =>
            n.Key.Level == plan.Plan.MeasureLevel.Id && plan.SdgsOf[n.Key].Any(s => s.Link.Goal == goal.Number));
        return new SdgInPlan(plan, group.Nodes, [.. measures], group.Results);
    }
}
