using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>Cross-references of one plan.</summary>
internal static class PlanIndex
{
    /// <summary>Gathers the groups of one plan; nothing is judged or counted here that Compute has not.</summary>
    /// <param name="score">The plan.</param>
    /// <param name="sections">What a plan may have beside its outline.</param>
    public static PlanModel Build(PlanScore score, ImmutableArray<Section> sections)
    {
        var sdgs = Inherit(score.Plan);
        return new PlanModel
        {
            Plan = score.Plan,
            Score = score,
            Sections = [.. sections.Select(s => PlanSection.Of(s, score)).OfType<PlanSection>()],
            Goals = score.Plan.HasSdgs ? SdgIndex.Of(score, sdgs) : [],
            SdgsOf = sdgs,
            TopicsOf = score.Plan.Topics.SelectMany(t => t.Nodes.Select(n => (n.Key, t.Topic))).ToLookup(p => p.Key, p => p.Topic),
            Differences = [.. score.Published.Where(j => j.Differs || j.RateDiffers)],
        };
    }

    /// <summary>Links pass down the outline; a link that a node gives itself is its own, even if it would inherit it too.</summary>
    private static FrozenDictionary<NodeKey, ImmutableArray<EffectiveSdg>> Inherit(Plan plan)
    {
        var links = new Dictionary<NodeKey, ImmutableArray<EffectiveSdg>>();
        foreach (var node in plan.Nodes)
        {
            var above = node.Parent is { } parent ? links[parent].Select(l => l.Link).Except(node.Sdgs) : [];
            links[node.Key] = [.. node.Sdgs.Select(l => new EffectiveSdg(l, Inherited: false))
                .Concat(above.Select(l => new EffectiveSdg(l, Inherited: true)))
                .OrderBy(l => l.Link.Goal).ThenBy(l => l.Link.Target, StringComparer.Ordinal)];
        }

        return links.ToFrozenDictionary();
    }
}
