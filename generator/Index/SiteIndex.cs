using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>The fourth stage: turns plans and results into cross-references and addresses, so that a page only has to look things up.</summary>
public static class SiteIndex
{
    /// <summary>Plans keep the order of the scores; goals come in the order of their numbers.</summary>
    public static SiteModel Build(Site site, ImmutableArray<PlanScore> scores) => Build(site, scores, Sections.All);

    /// <summary>The same with other sections than the program's own.</summary>
    internal static SiteModel Build(Site site, ImmutableArray<PlanScore> scores, ImmutableArray<Section> sections)
    {
        ImmutableArray<PlanModel> plans = [.. Cores.Map(scores, s => PlanIndex.Build(s, sections))];
        ImmutableArray<SdgEntry> goals = [.. SdgGoal.All.Select((goal, at) =>
            new SdgEntry(goal, [.. plans.Where(p => !p.Goals.IsEmpty && !p.Goals[at].IsEmpty).Select(p => new SdgInPlan(p, p.Goals[at]))]))];
        var (topics, cities) = (TopicIndex.Of(site, plans), TopicIndex.Cities(plans));
        var pages = Addresses.Of(site, plans, goals, topics, cities);
        return new SiteModel
        {
            Site = site,
            Plans = plans,
            Sdgs = goals,
            Topics = topics,
            Cities = cities,
            Pages = pages,
            MenuOf = pages.Where(p => p is { Plan: not null, IsInMenu: true }).ToLookup(p => p.Plan!.Plan.Id, StringComparer.Ordinal),
        };
    }
}
