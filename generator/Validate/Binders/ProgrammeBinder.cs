using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>Reads what the programmes do: a file each in <c>programmes/</c>, named by the id, with themes and their initiatives.</summary>
internal sealed class ProgrammeBinder(Vocabulary words, ImmutableArray<Node> nodes)
{
    /// <summary>The themes of all files in the order of the programmes.</summary>
    public ImmutableArray<ProgrammeTheme> Bind(ImmutableArray<YamlSource> files) =>
        [.. files.SelectMany(f => OfFile(f)).OrderBy(t => words.Programmes.IndexOf(t.Programme))];

    private ImmutableArray<ProgrammeTheme> OfFile(YamlSource file)
    {
        var id = Path.GetFileNameWithoutExtension(file.Path);
        if (words.Find(id, file.Span, words.ProgrammeIds, "プログラム", "programmes") is not { } programme || file.Root is null) return [];
        if (file.Root is not YamlList list)
        {
            words.Bag.Report(ContentRules.WrongShape, file.Root.Span, "programmes のファイルは「- id: …」で始まる一覧です。", "行の初めに「- 」を付けてください。");
            return [];
        }

        var themes = list.Items.Select(i => MapReader<ThemeShape>.Of(i, words.Bag)).OfType<MapReader<ThemeShape>>()
            .Select(m => (Read: Theme(m, programme), m.Span)).ToImmutableArray();
        ReportTwice(themes.Select(t => (t.Read.Id, t.Span)));
        return [.. themes.Select(t => t.Read)];
    }

    private ProgrammeTheme Theme(MapReader<ThemeShape> map, Programme programme)
    {
        var initiatives = map.Records(ThemeShape.Initiatives).Select(m => (Read: Initiative(m), m.Span)).ToImmutableArray();
        ReportTwice(initiatives.Select(i => (i.Read.Id, i.Span)));
        return new ProgrammeTheme(programme, map.Id(ThemeShape.Id), map.RequiredText(ThemeShape.Name), [.. initiatives.Select(i => i.Read)]);
    }

    private void ReportTwice(IEnumerable<(string Id, Diagnostics.SourceSpan Span)> read)
    {
        foreach (var (id, span) in read.GroupBy(r => r.Id, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
            words.Bag.Report(ContentRules.DuplicateId, span, $"id「{id}」が二つあります。", "id を変えてください。");
    }

    private Initiative Initiative(MapReader<InitiativeShape> map)
    {
        var measures = Nodes(map.Scalars(InitiativeShape.Measures), words.Levels.First(l => l.Role is LevelRole.Measure), "事業");
        var policyLevel = words.Levels.FirstOrDefault(l => l.Role is LevelRole.Policy) ?? words.Levels[0];
        var policies = Nodes(map.Scalars(InitiativeShape.Policies), policyLevel, "施策");
        return new Initiative(
            map.Id(InitiativeShape.Id),
            map.RequiredText(InitiativeShape.Name),
            map.Text(InitiativeShape.Description),
            [.. measures, .. policies],
            map.Scalar(InitiativeShape.Related) is { } related ? Related(related, policies) : null,
            words.Note(map.Scalar(InitiativeShape.Note)));
    }

    private ImmutableArray<Node> Nodes(ImmutableArray<YamlScalar> written, Level level, string what)
    {
        var known = nodes.Where(n => n.Key.Level == level.Id).ToDictionary(n => n.Key.Id, StringComparer.Ordinal);
        return [.. written.Select(w => Find(w)).OfType<Node>().Distinct()];

        Node? Find(YamlScalar id)
        {
            if (known.TryGetValue(id.Value, out var node)) return node;
            if (!words.IsComplete) return null;
            var near = Spelling.Nearest(id.Value, known.Keys);
            words.Bag.Report(ContentRules.UnknownReference, id.Span, $"{what}「{id.Value}」は計画にありません。",
                near is null ? "measures/ と outline にある id を書いてください。" : $"「{near}」のまちがいではありませんか。");
            return null;
        }
    }

    private RelatedProject? Related(YamlScalar name, ImmutableArray<Node> policies)
    {
        var known = policies.SelectMany(p => p.Related).ToImmutableArray();
        if (known.FirstOrDefault(r => r.Name == name.Value.Trim()) is { } project) return project;
        var near = Spelling.Nearest(name.Value, known.Select(r => r.Name).ToArray());
        words.Bag.Report(ContentRules.UnknownReference, name.Span, $"関連する事業「{name.Value}」は、policies に書いた施策にありません。",
            near is null ? "施策の related にある名前を書いてください。" : $"「{near}」のまちがいではありませんか。");
        return null;
    }
}
