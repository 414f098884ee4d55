using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>Puts the nodes that were read into one tree with their results: unique ids, known parents, each at its level.</summary>
internal sealed class OutlineBuilder
{
    private readonly Vocabulary _words;
    private readonly Dictionary<NodeKey, Node> _nodes = [];
    private readonly Dictionary<NodeKey, List<Node>> _children = [];
    private readonly List<Node> _roots = [];

    /// <summary>From nodes that know their parents only by key. Reports ids that are given twice and parents that are not there.</summary>
    public OutlineBuilder(Vocabulary words, IReadOnlyList<Node> read)
    {
        _words = words;
        var addresses = new Dictionary<string, Node>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in read)
        {
            if (addresses.TryAdd(node.Key.ToString(), node)) _nodes.Add(node.Key, node);
            else words.Bag.Report(ContentRules.DuplicateId, node.Span, $"id「{node.Key.Id}」が二つあります（もう一つは {addresses[node.Key.ToString()].Span}）。",
                "id を変えてください。大文字と小文字は区別しません。");
        }

        foreach (var node in _nodes.Values) Place(node);
    }

    /// <summary>Every node whose id is its own; without children or results as yet.</summary>
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
            Indicators = [.. node.Indicators.Select(i => i.SameAs is null ? Reported(i, entries, node) : Shared(i, actuals))],
            Observations = [.. node.Observations.Select(o => StatementBinder.Reported(o, entries, _words.Bag))],
            Steps = [.. node.Steps.Select(s => WithDone(s, entries))],
            Reports = [.. entries.Select(e => e.Report).Where(SaysSomething)],
            Children = _children.TryGetValue(node.Key, out var children) ? [.. children.Select(c => Finish(c, actuals))] : [],
        };
    }

    private Indicator Reported(Indicator indicator, ImmutableArray<ReportedEntry> entries, Node node) =>
        indicator with { Actuals = ActualsOf(indicator, entries), Since = node.From ?? _words.From };

    /// <summary>By the year of the value. Two reports may not give the value of the same year.</summary>
    private ImmutableArray<Actual> ActualsOf(Indicator indicator, ImmutableArray<ReportedEntry> entries)
    {
        var actuals = entries.Select(e => e.Actuals.GetValueOrDefault(indicator.Id)).OfType<Actual>().OrderBy(a => a.Year).ThenBy(a => a.ReportedIn)
            .ToImmutableArray();
        foreach (var (before, twice) in actuals.Zip(actuals.Skip(1)).Where(p => p.First.Year == p.Second.Year))
        {
            _words.Bag.Report(ContentRules.TwiceReported, twice.Span, $"指標「{indicator.Name}」の {twice.Year} 年度の値が二度書かれています（一度目は {before.Span}）。",
                "どちらかの year（いつの値か）を確かめてください。あとから改められた値なら、前のファイルの値を直し、site.yaml の corrections に残してください。");
        }

        return actuals;
    }

    /// <summary>The indicator that <c>same_as</c> names, under this one's id and with its note; itself, reported, when there is none.</summary>
    private Indicator Shared(Indicator indicator, ActualsBinder actuals)
    {
        var key = indicator.SameAs!;
        var original = _nodes.GetValueOrDefault(key.Node)?.Indicators.FirstOrDefault(i => i.Id == key.Id);
        if (original is null or { SameAs: not null })
        {
            if (_words.IsComplete)
            {
                _words.Bag.Report(ContentRules.BadSameAs, indicator.Span,
                    original is null ? $"same_as の指す指標「{key}」がありません。" : $"same_as の指す指標「{key}」も same_as です。",
                    "もとの指標を「階層/番号/指標」で書いてください。");
            }

            return indicator;
        }

        var entries = actuals.Of(key.Node).OrderBy(e => e.Year).ToImmutableArray();
        var note = indicator.Note ?? original.Note;
        return Reported(original, entries, _nodes[key.Node]) with { Id = indicator.Id, SameAs = key, Note = note, Span = indicator.Span };
    }

    private Step WithDone(Step step, ImmutableArray<ReportedEntry> entries)
    {
        var reported = entries.SelectMany(e => e.Steps.Where(s => s.Step == step.Id).Select(s => (e.Year, s.Cell))).ToArray();
        return reported.Length == 0 ? step : step with { Done = StepBinder.Done(reported, step.Planned, _words) };
    }

    private static bool SaysSomething(YearReport report) =>
        report.Grade is not null || !report.Texts.IsEmpty || !report.Departments.IsEmpty || !report.Effects.IsEmpty || report.Note is not null;
}
