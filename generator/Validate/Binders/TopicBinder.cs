using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>Reads the site's topics, and what of a plan belongs to each: what is marked with a tag, or named, with everything below it.</summary>
/// <param name="words">Of the plan.</param>
/// <param name="topics">Of the site.</param>
internal sealed class TopicBinder(Vocabulary words, ImmutableArray<Topic> topics)
{
    /// <summary>What names of tags begin with, where nodes begin with their level; no level may have it as its id.</summary>
    private const string Tags = "tags/";

    /// <summary>The topics of <c>site.yaml</c>; an id that stands there twice is reported.</summary>
    public static ImmutableArray<Topic> Of(MapReader<SiteShape> map)
    {
        var records = map.Records(SiteShape.Topics);
        var read = records.Select(m => (Topic: Topic(m), m.Span)).ToImmutableArray();
        foreach (var (topic, span) in read.GroupBy(t => t.Topic.Id, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
            map.Bag.Report(ContentRules.DuplicateId, span, $"テーマの id「{topic.Id}」が二つあります。", "id を変えるか、一つにまとめてください。");
        return [.. read.Select(t => t.Topic).DistinctBy(t => t.Id, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>What of the plan belongs to each topic, in the site's order.</summary>
    public ImmutableArray<TopicNodes> Bind(MapReader<PlanShape> map, Plan plan)
    {
        var parts = new Dictionary<string, HashSet<NodeKey>>(StringComparer.Ordinal);
        foreach (var entry in map.Entries(PlanShape.Topics))
        {
            if (!IsTopic(entry)) continue;
            var named = entry.Value is YamlList list ? list.Items : [entry.Value];
            parts[entry.Key] = [.. named.SelectMany(n => Named(n, plan)).SelectMany(n => n.SelfAndDescendants()).Select(n => n.Key)];
        }

        return
        [
            .. topics.Where(t => parts.ContainsKey(t.Id)).Select(t => new TopicNodes(t, [.. plan.Nodes.Where(n => parts[t.Id].Contains(n.Key))]))
                .Where(t => !t.Nodes.IsEmpty),
        ];
    }

    private bool IsTopic(YamlEntry entry)
    {
        if (topics.Any(t => t.Id == entry.Key)) return true;
        var near = Spelling.Nearest(entry.Key, [.. topics.Select(t => t.Id)]);
        words.Bag.Report(ContentRules.UnknownReference, entry.KeySpan, $"テーマ「{entry.Key}」は site.yaml の topics にありません。",
            near is null ? "site.yaml の topics にある id を書いてください。" : $"「{near}」のまちがいではありませんか。");
        return false;
    }

    private IEnumerable<Node> Named(YamlNode written, Plan plan)
    {
        if (written is not YamlScalar scalar)
        {
            words.Bag.Report(ContentRules.WrongShape, written.Span, "topics には、印か項目を並べます。", "例: children: [tags/child, policy/07]");
            return [];
        }

        var text = scalar.Value.Trim();
        if (text.StartsWith(Tags, StringComparison.Ordinal))
        {
            var tag = words.Find(text[Tags.Length..], scalar.Span, words.TagIds, "語", "tags");
            return plan.Nodes.Where(n => tag is not null && n.Tags.Contains(tag));
        }

        return Node(text, scalar, plan) is { } node ? [node] : [];
    }

    private Node? Node(string text, YamlScalar scalar, Plan plan)
    {
        if (text.Split('/') is [var level, var id] && plan.NodeByKey.TryGetValue(new NodeKey(level, id), out var node)) return node;
        if (!words.IsComplete) return null;
        var near = Spelling.Nearest(text, [.. plan.Nodes.Select(n => n.Key.ToString())]);
        words.Bag.Report(ContentRules.UnknownReference, scalar.Span, $"項目「{text}」は計画にありません。",
            near is null ? "「階層/ID」（例: policy/07）か「tags/ID」の形で書いてください。" : $"「{near}」のまちがいではありませんか。");
        return null;
    }

    private static Topic Topic(MapReader<TopicShape> map) =>
        new(map.Id(TopicShape.Id), map.RequiredText(TopicShape.Name), map.Text(TopicShape.Description));
}
