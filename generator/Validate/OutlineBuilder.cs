using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>Puts the nodes that were read into one tree with their results: unique ids, known parents, each at its level.</summary>
internal sealed class OutlineBuilder
{
    private readonly Vocabulary _words;
    private readonly Dictionary<NodeKey, Node> _nodes = [];
    private readonly Dictionary<NodeKey, List<Node>> _children = [];
    private readonly List<Node> _roots = [];

    public OutlineBuilder(Vocabulary words, IReadOnlyList<Node> read)
    {
        _words = words;
        var addresses = new Dictionary<string, Node>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in read)
        {
            if (addresses.TryAdd(node.Key.ToString(), node)) _nodes.Add(node.Key, node);
            else words.Bag.Report(ContentRules.DuplicateId, node.Span, $"id「{node.Key.Id}」が二つあります（もう一つは {addresses[node.Key.ToString()].Span}）。", "id を変えてください。大文字と小文字は区別しません。");
        }

        foreach (var node in _nodes.Values) Place(node);
    }

    public IReadOnlyDictionary<NodeKey, Node> Nodes => _nodes;

    /// <summary>The finished tree, with children and with what was reported.</summary>
    public ImmutableArray<Node> Build(ActualsBinder actuals) => [.. _roots.Select(r => Finish(r, actuals))];

    private void Place(Node node)
    {
        if (node.Parent is not { } parent)
        {
            _roots.Add(node);
        }
        else if (_nodes.ContainsKey(parent))
        {
            if (!_children.TryGetValue(parent, out var siblings)) _children.Add(parent, siblings = []);
            siblings.Add(node);
        }
        else if (_words.IsComplete)
        {
            var near = Spelling.Nearest(parent.Id, _nodes.Keys.Where(k => k.Level == parent.Level).Select(k => k.Id));
            _words.Bag.Report(ContentRules.UnknownReference, node.Span, $"「{node.Key.Id}」の parent「{parent.Id}」がありません。",
                near is null ? "plan.yaml の outline にある id を書いてください。" : $"「{near}」のまちがいではありませんか。");
        }
    }

    private Node Finish(Node node, ActualsBinder actuals)
    {
        var entries = actuals.Of(node.Key).OrderBy(e => e.Year).ToImmutableArray();
        return node with
        {
            Indicators = [.. node.Indicators.Select(i => i with { Actuals = ActualsOf(i, entries) })],
            Steps = [.. node.Steps.Select(s => WithDone(s, entries))],
            Reports = [.. entries.Select(e => e.Report).Where(SaysSomething)],
            Children = _children.TryGetValue(node.Key, out var children) ? [.. children.Select(c => Finish(c, actuals))] : [],
        };
    }

    private static ImmutableArray<Actual> ActualsOf(Indicator indicator, ImmutableArray<ReportedEntry> entries) =>
        [.. entries.Select(e => e.Actuals.GetValueOrDefault(indicator.Id)).OfType<Actual>()];

    private Step WithDone(Step step, ImmutableArray<ReportedEntry> entries)
    {
        var reported = entries.SelectMany(e => e.Steps.Where(s => s.Step == step.Id).Select(s => (e.Year, s.Cell))).ToArray();
        return reported.Length == 0 ? step : step with { Done = StepBinder.Done(reported, step.Planned, _words) };
    }

    private static bool SaysSomething(YearReport report) =>
        report.Grade is not null || !report.Texts.IsEmpty || !report.Departments.IsEmpty || !report.Effects.IsEmpty || report.Note is not null;
}
