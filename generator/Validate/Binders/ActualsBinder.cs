using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>What one actuals file says about one node for one year.</summary>
internal sealed record ReportedEntry(
    FiscalYear Year,
    ImmutableDictionary<string, Actual> Actuals,
    YearReport Report,
    ImmutableArray<(string Step, YamlNode Cell)> Steps,
    ImmutableArray<ReportedFigure> Observed,
    ImmutableArray<ReportRow> Rows);

/// <param name="Id">Of the observation.</param>
/// <param name="Value">As the year's file gives it.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record ReportedFigure(string Id, ObservedValue Value, SourceSpan Span);

/// <summary>Reads the actuals files of a plan: the only files that staff add every year.</summary>
internal sealed class ActualsBinder(Vocabulary words, IReadOnlyDictionary<NodeKey, Node> nodes, Level measureLevel)
{
    private readonly Dictionary<NodeKey, List<ReportedEntry>> _byNode = [];
    private readonly Dictionary<(NodeKey, FiscalYear), SourceSpan> _seen = [];
    private readonly HashSet<string> _noYears = new(StringComparer.Ordinal);
    private readonly SortedDictionary<FiscalYear, List<string>> _files = [];

    /// <summary>Fiscal years for which a file exists.</summary>
    public ImmutableArray<FiscalYear> Years => [.. _files.Keys];

    /// <summary>What all years report of a node, in the order of reading; empty when nothing is.</summary>
    public IReadOnlyList<ReportedEntry> Of(NodeKey node) => _byNode.TryGetValue(node, out var entries) ? entries : [];

    /// <summary>What a year reports of a node; null when nothing is.</summary>
    public ReportedEntry? Of(NodeKey node, FiscalYear year) => Of(node).FirstOrDefault(e => e.Year == year);

    /// <summary>What was wrong with the files.</summary>
    public DiagnosticBag Problems => words.Bag;

    /// <summary>What all years report of all nodes.</summary>
    public IEnumerable<ReportedEntry> All => _byNode.Values.SelectMany(e => e);

    /// <summary>Paths of a year's files, in the order read.</summary>
    public IReadOnlyList<string> FilesOf(FiscalYear year) => _files[year];

    /// <summary>Reads one file. A node may be told of in several files of a year, but each thing only once.</summary>
    public void Bind(ActualsSource source)
    {
        if (_noYears.Contains(source.Year)) return;
        if (words.YearInPeriod(source.Year, source.File.Span) is not { } year)
        {
            _noYears.Add(source.Year);
            return;
        }

        if (!_files.TryGetValue(year, out var files)) _files.Add(year, files = []);
        files.Add(source.File.Path);
        CheckName(source.File, year);
        if (source.File.Root is null) return;
        if (source.File.Root is not YamlMap file)
        {
            words.Bag.Report(ContentRules.WrongShape, source.File.Root.Span, "実績のファイルは「事業の番号: { 指標: 値 }」の組です。",
                "書き方は content/REFERENCE.md の「実績の書き方」の例を見てください。");
            return;
        }

        foreach (var entry in MapReader<ActualsShape>.Of(file, words.Bag)!.Others) BindEntry(entry, year);
    }

    /// <summary>In the folder of a year, a file that is called by another year was put into the wrong place.</summary>
    private void CheckName(YamlSource file, FiscalYear year)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (!FiscalYears.TryRead(name, out var named) || named == year || named < words.From || named > words.To) return;
        words.Bag.Report(ContentRules.YearInAnotherYear, file.Span, $"{year} 年度のフォルダーに、{named} 年度の名前のファイル「{name}」があります。",
            $"{named} 年度の実績なら actuals/{named}.yaml か actuals/{named}/ に移し、{year} 年度の実績なら課などの名前に変えてください。");
    }

    private void BindEntry(YamlEntry entry, FiscalYear year)
    {
        if (NodeOf(entry) is not { } node) return;
        if (!_seen.TryAdd((node.Key, year), entry.KeySpan))
        {
            words.Bag.Report(ContentRules.TwiceReported, entry.KeySpan, $"「{entry.Key}」の {year} 年度の実績が二度書かれています（一度目は {_seen[(node.Key, year)]}）。",
                "どちらか一方にまとめてください。");
            return;
        }

        if (!Exists(node, year))
        {
            words.Bag.Report(ContentRules.YearOutsidePeriod, entry.KeySpan, $"「{entry.Key}」は {year} 年度には行われていません。",
                "事業の from / to か、実績の年度を確かめてください。");
        }

        if (MapReader<EntryShape>.Of(entry.Value, words.Bag) is not { } map) return;
        if (!_byNode.TryGetValue(node.Key, out var entries)) _byNode.Add(node.Key, entries = []);
        entries.Add(Read(map, node, year));
    }

    private static bool Exists(Node node, FiscalYear year) => !(node.From > year) && !(node.To < year);

    /// <summary><c>01-101</c> is a node of the measure level, <c>item/5</c> of another.</summary>
    private Node? NodeOf(YamlEntry entry)
    {
        var slash = entry.Key.IndexOf('/', StringComparison.Ordinal);
        var key = slash < 0 ? new NodeKey(measureLevel.Id, entry.Key) : new NodeKey(entry.Key[..slash], entry.Key[(slash + 1)..]);
        if (nodes.TryGetValue(key, out var node) || !words.IsComplete) return node;
        words.Bag.Report(ContentRules.UnknownNode, entry.KeySpan, $"実績の「{entry.Key}」は計画にありません。",
            new ResultHints(words, nodes, measureLevel).OfNode(key));
        return null;
    }

    private ReportedEntry Read(MapReader<EntryShape> map, Node node, FiscalYear year)
    {
        var report = new YearReport
        {
            Year = year,
            Grade = IsNoGrade(map) ? null : words.Grade(map.Scalar(EntryShape.Grade)),
            Texts = NodeBinder.Texts([.. map.Entries(EntryShape.Texts).Where(e => !ReportRow.IsDash(e.Value))], words),
            Departments = words.References(map.Scalars(EntryShape.Departments), words.DepartmentIds, "部署", "departments"),
            Effects = ReportRow.IsDash(map.Node(EntryShape.Effects)) ? []
                : BudgetBinder.Effects(map.RecordOf<EffectsShape>(EntryShape.Effects), words),
            Note = map.Text(EntryShape.Note),
            Span = map.Span,
        };
        var cells = map.Entries(EntryShape.Steps).Where(e => IsStep(node, e) && e.Value is not YamlScalar { IsNull: true });
        var steps = cells.Where(e => !ReportRow.IsDash(e.Value)).Select(e => (e.Key, e.Value));
        return new ReportedEntry(year, Actuals(map, node, year), report, [.. steps], [.. Observed(map, node, year)], ReportRow.Of(map, node));
    }

    /// <summary>Values of figures without a target that go on year by year.</summary>
    private IEnumerable<ReportedFigure> Observed(MapReader<EntryShape> map, Node node, FiscalYear year)
    {
        foreach (var entry in map.Others)
        {
            if (node.Observations.FirstOrDefault(o => o.Id == entry.Key) is not { } observation || ReportRow.IsDash(entry.Value)) continue;
            if (StatementBinder.Value(entry, observation, year, words) is not { } value) continue;
            yield return new ReportedFigure(entry.Key, value, entry.Value.Span);
        }
    }

    /// <summary>A dash says that none was given, unless the plan's scale has one.</summary>
    private bool IsNoGrade(MapReader<EntryShape> map) =>
        ReportRow.IsDash(map.Node(EntryShape.Grade)) && words.Grades.All(g => g.Mark != map.Text(EntryShape.Grade));

    private bool IsStep(Node node, YamlEntry entry) =>
        words.IsKnown(entry.Key, entry.KeySpan, [.. node.Steps.Select(s => s.Id)], "行程", $"「{node.Title}」の steps");

    private ImmutableDictionary<string, Actual> Actuals(MapReader<EntryShape> map, Node node, FiscalYear year)
    {
        var actuals = ImmutableDictionary.CreateBuilder<string, Actual>(StringComparer.Ordinal);
        var others = map.Others.Where(e => nodes.ContainsKey(new NodeKey(measureLevel.Id, e.Key))).ToArray();
        foreach (var entry in map.Others)
        {
            if (node.Observations.Any(o => o.Id == entry.Key)) continue;
            if (node.Indicators.FirstOrDefault(i => i.Id == entry.Key) is not { } indicator)
            {
                // Below the number of another node stand that node's results.
                if (others.Length == 0 || others.Contains(entry)) ReportUnknown(entry, node);
            }
            else if (indicator.SameAs is { } other) ReportCopy(entry, other);
            else if (ActualBinder.Bind(entry.Value, indicator, year, words) is { } actual) actuals[entry.Key] = actual;
        }

        return actuals.ToImmutable();
    }

    private void ReportCopy(YamlEntry entry, IndicatorKey other) => words.Bag.Report(ContentRules.BadSameAs, entry.KeySpan,
        $"指標「{entry.Key}」は {other} と同じ指標です（same_as）。", $"実績は {other.Node} の「{other.Id}」にだけ書いてください。");

    private void ReportUnknown(YamlEntry entry, Node node)
    {
        words.Bag.Report(ContentRules.UnknownIndicator, entry.KeySpan, $"「{node.Title}」（{node.Key.Id}）に指標「{entry.Key}」はありません。",
            new ResultHints(words, nodes, measureLevel).OfIndicator(entry.Key, node));
    }
}
