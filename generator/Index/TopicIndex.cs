using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>What the plans have of each topic, and which cities have several plans.</summary>
internal static class TopicIndex
{
    /// <summary>In the site's order; without topics that no plan uses.</summary>
    public static ImmutableArray<TopicEntry> Of(Site site, ImmutableArray<PlanModel> plans) =>
        [.. site.Topics.Select(t => new TopicEntry(t, [.. plans.Select(p => InPlan(t, p)).OfType<TopicInPlan>()])).Where(t => !t.Plans.IsEmpty)];

    /// <summary>In the order of their first plans. A place without a code has no address that would stay, and so no page.</summary>
    public static ImmutableArray<CityEntry> Cities(ImmutableArray<PlanModel> plans) =>
    [
        .. plans.Where(p => p.Plan.Municipality.Code.Length > 0).GroupBy(p => p.Plan.Municipality.Code, StringComparer.Ordinal)
            .Where(g => g.Count() > 1).Select(g => new CityEntry(g.First().Plan.Municipality, [.. g])),
    ];

    private static TopicInPlan? InPlan(Topic topic, PlanModel model)
    {
        var level = model.Plan.MeasureLevel.Id;
        ImmutableArray<Node> nodes = [.. model.Plan.Topics.Where(t => t.Topic == topic).SelectMany(t => t.Nodes)
            .Where(n => n.Key.Level == level || !n.IsBranch)];
        return nodes.IsEmpty ? null : new TopicInPlan(model, Group.Of(model.Score, topic.Id, topic.Name, nodes));
    }
}
