using System.Collections.Immutable;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>Reads nodes of the outline, from <c>plan.yaml</c> or from a measures file, with whatever is nested below them.</summary>
internal sealed class NodeBinder(Vocabulary words)
{
    private readonly List<Node> _nodes = [];

    /// <summary>All nodes read so far, parents before their nested children; without children filled in.</summary>
    public IReadOnlyList<Node> Nodes => _nodes;

    /// <summary>Nodes of the plan file: depth gives the level.</summary>
    public void BindOutline(ImmutableArray<YamlNode> outline)
    {
        foreach (var item in outline) BindAt(item, 0, null);
    }

    /// <summary>Nodes of a measures file: the measure level unless they say otherwise, below a parent that they name.</summary>
    public void BindMeasures(YamlSource file, Level measureLevel)
    {
        if (file.Root is null) return;
        if (file.Root is not YamlList list)
        {
            words.Bag.Report(ContentRules.WrongShape, file.Root.Span, "measures のファイルは「- id: …」で始まる一覧です。", "行の初めに「- 」を付けてください。");
            return;
        }

        foreach (var item in list.Items)
        {
            if (MapReader<MeasureShape>.Of(item, words.Bag) is not { } map) continue;
            var level = LevelOf(map, measureLevel);
            var parent = map.Text(MeasureShape.Parent);
            if (parent is null && level.Depth > 0) map.ReportMissing(MeasureShape.Parent);
            NodeKey? above = level.Depth > 0 && parent is not null ? new NodeKey(words.Levels[level.Depth - 1].Id, parent) : null;
            Bind(map, level, above);
        }
    }

    private Level LevelOf(MapReader<MeasureShape> map, Level otherwise) =>
        map.Choice(MeasureShape.Level, otherwise, words.Levels.Select(l => (l.Id, l)));

    private void BindAt(YamlNode item, int depth, NodeKey? parent)
    {
        if (depth >= words.Levels.Length)
        {
            words.Bag.Report(ContentRules.BadLevels, item.Span, $"階層は {words.Levels.Length} 段ですが、それより深い所に項目があります。",
                "children の入れ子か、plan.yaml の levels を確かめてください。");
            return;
        }

        if (MapReader<OutlineNodeShape>.Of(item, words.Bag, words.Levels[depth].Name) is { } map) Bind(map, words.Levels[depth], parent);
    }

    private void Bind<T>(MapReader<T> map, Level level, NodeKey? parent)
        where T : NodeShape<T>, IShape
    {
        var key = new NodeKey(level.Id, map.Id(NodeShape<T>.Id));
        _nodes.Add(Read(map, key, parent));
        foreach (var child in map.Items(NodeShape<T>.Children)) BindAt(child, level.Depth + 1, key);
    }

    private Node Read<T>(MapReader<T> map, NodeKey key, NodeKey? parent)
        where T : NodeShape<T>, IShape
    {
        var indicators = Indicators(map.Items(NodeShape<T>.Indicators));
        return new Node
        {
            Key = key,
            Parent = parent,
            Title = map.RequiredText(NodeShape<T>.Title),
            Description = map.Text(NodeShape<T>.Description),
            Goal = map.Text(NodeShape<T>.Goal),
            Texts = Texts(map.Entries(NodeShape<T>.Texts), words),
            Sdgs = [.. map.Scalars(NodeShape<T>.Sdgs).Select(s => SdgBinder.Link(s, words.Bag)).OfType<SdgLink>().Distinct()],
            Departments = words.References(map.Scalars(NodeShape<T>.Departments), words.DepartmentIds, "部署", "departments"),
            AndOtherDepartments = map.Flag(NodeShape<T>.OtherDepartments),
            Programmes = words.References(map.Scalars(NodeShape<T>.Programmes), words.ProgrammeIds, "プログラム", "programmes"),
            Tags = words.References(map.Scalars(NodeShape<T>.Tags), words.TagIds, "語", "tags"),
            Keywords = map.Texts(NodeShape<T>.Keywords),
            Indicators = indicators,
            Observations = StatementBinder.Observations(map.Records(NodeShape<T>.Observations), indicators, words),
            Milestones = [.. map.Records(NodeShape<T>.Milestones).Select(m => StatementBinder.Milestone(m, words))],
            Steps = StepBinder.Bind(map.Records(NodeShape<T>.Steps), words),
            Budget = BudgetBinder.Bind(map.Record(NodeShape<T>.Budget), words),
            YearBudgets = BudgetBinder.Years(map.Records(NodeShape<T>.YearBudgets), words),
            Grade = words.Grade(map.Scalar(NodeShape<T>.Grade)),
            Related = [.. map.Records(NodeShape<T>.Related).Select(Related)],
            Sources = words.WithSourcesOf(key.Level, [.. map.Records(NodeShape<T>.Source).Select(words.SourceRef).OfType<SourceRef>()]),
            From = map.Scalar(NodeShape<T>.From) is { } from ? words.YearInPeriod(from.Value, from.Span) : null,
            To = map.Scalar(NodeShape<T>.To) is { } to ? words.YearInPeriod(to.Value, to.Span) : null,
            Weight = map.Factor(NodeShape<T>.Weight) ?? 1,
            Note = words.Note(map.Scalar(NodeShape<T>.Note)),
            Span = map.Span,
        };
    }

    private ImmutableArray<Indicator> Indicators(ImmutableArray<YamlNode> written)
    {
        var indicators = written.Select(i => IndicatorBinder.Bind(i, words)).OfType<Indicator>().ToImmutableArray();
        foreach (var twice in indicators.GroupBy(i => i.Id, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
        {
            words.Bag.Report(ContentRules.DuplicateId, twice.Span, $"指標の id「{twice.Id}」がこの項目に二つあります。", "id を変えてください。");
        }

        return indicators;
    }

    private RelatedProject Related(MapReader<RelatedShape> map) => new(map.RequiredText(RelatedShape.Name), map.Text(RelatedShape.Description),
        words.References(map.Scalars(RelatedShape.Departments), words.DepartmentIds, "部署", "departments"));

    /// <summary>Texts under the headings that the plan declares; a list keeps its items.</summary>
    public static ImmutableArray<NodeText> Texts(ImmutableArray<YamlEntry> entries, Vocabulary words)
    {
        var texts = ImmutableArray.CreateBuilder<NodeText>();
        foreach (var entry in entries)
        {
            if (words.Find(entry.Key, entry.KeySpan, words.TextKindIds, "見出し", "texts") is not { } kind) continue;
            var items = entry.Value is YamlList list ? list.Items : [entry.Value];
            var written = items.OfType<YamlScalar>().Where(s => !s.IsNull && !PrintedValues.IsDamaged(words, s));
            texts.Add(new NodeText(kind, [.. written.Select(s => s.Value.Trim())]));
        }

        return [.. texts.Where(t => !t.Items.IsEmpty).OrderBy(t => words.TextKinds.IndexOf(t.Kind))];
    }
}
