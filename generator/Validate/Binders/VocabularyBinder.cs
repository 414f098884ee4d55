using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads what a plan declares before its outline: period, levels, departments, scales, rule.</summary>
internal static class VocabularyBinder
{
    /// <summary>Null when period or levels are missing, without which nothing else can be checked.</summary>
    public static Vocabulary? Bind(MapReader<PlanShape> map, SiteWords site, DiagnosticBag bag)
    {
        var period = Period(map.Record(PlanShape.Period));
        var shared = new List<(string Level, ImmutableArray<MapReader<SourceRefShape>> Sources)>();
        var levels = Levels(map, site.Taken, shared);
        if (period is not { } years || levels.IsEmpty) return null;
        var words = new Vocabulary
        {
            From = years.From,
            To = years.To,
            Levels = levels,
            Departments = Unique(map, PlanShape.Departments, Department, d => d.Id),
            Programmes = Unique(map, PlanShape.Programmes, Programme, p => p.Id),
            Tags = Unique(map, PlanShape.Tags, Tag, t => t.Id),
            TextKinds = Unique(map, PlanShape.Texts, TextKind, t => t.Id),
            FundingSources = Unique(map, PlanShape.FundingSources, FundingSource, f => f.Id),
            BudgetKind = map.Choice(PlanShape.BudgetKind, null),
            Notes = Notes(map),
            Grades = Unique(map, PlanShape.Grades, Grade, g => g.Mark),
            Sources = Unique(map, PlanShape.Sources, DocumentBinder.Bind, s => s.Id),
            Rule = new JudgementRule(),
            Values = new ValueReader(site.Units),
            Units = site.Units,
            Bag = bag,
        };
        CheckSuccessors(words, map);
        words = words with { Unit = PrintedValues.Unit(map, PlanShape.Unit, words, null) };
        var levelSources = shared.ToDictionary(
            s => s.Level, s => s.Sources.Select(words.SourceRef).OfType<SourceRef>().ToImmutableArray(), StringComparer.Ordinal);
        var drafts = map.Scalars(PlanShape.Draft).Select(d => words.YearInPeriod(d.Value, d.Span)).OfType<FiscalYear>();
        return words with
        {
            Rule = RuleBinder.BindPlan(map, words.YearInPeriod),
            Drafts = [.. drafts.Distinct().Order()],
            LevelSources = levelSources,
        };
    }

    private static (FiscalYear From, FiscalYear To)? Period(MapReader<PeriodShape>? period)
    {
        if (period is null) return null;
        var from = period.Year(PeriodShape.From, lateHeisei: false);
        var to = period.Year(PeriodShape.To, lateHeisei: !(from?.Start >= 2019));
        if (from is not { } first || to is not { } last) return null;
        if (first <= last) return (first, last);
        period.Bag.Report(ContentRules.PeriodReversed, period.Span, $"期間の始まり（{first} 年度）が終わり（{last} 年度）より後です。", "from と to を確かめてください。");
        return null;
    }

    /// <summary>Notes by their names. Names are as in addresses, so that no note is taken for one.</summary>
    private static Dictionary<string, string> Notes(MapReader<PlanShape> map)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries(PlanShape.Notes))
        {
            Ids.Check(entry.Key, entry.KeySpan, map.Bag);
            if (entry.Value is Load.YamlScalar { IsNull: false } text) notes[entry.Key] = text.Value.Trim();
            else map.Bag.Report(ContentRules.WrongShape, entry.Value.Span, "notes は「名前: 文章」の組で書きます。", "名前のあとに文章を書いてください。");
        }

        return notes;
    }

    private static ImmutableArray<Level> Levels(
        MapReader<PlanShape> map, ImmutableArray<string> taken, List<(string Level, ImmutableArray<MapReader<SourceRefShape>> Sources)> shared)
    {
        var levels = Unique(map, PlanShape.Levels, m => Level(m, shared), l => l.Id)
            .Select((level, depth) => level with { Depth = depth }).ToImmutableArray();
        if (levels.IsEmpty) return [];
        foreach (var reserved in levels.Where(l => taken.Contains(l.Id, StringComparer.OrdinalIgnoreCase)))
        {
            map.Bag.Report(ContentRules.ReservedWord, map.SpanOf(PlanShape.Levels), $"階層の id「{reserved.Id}」はサイトの番地に使う言葉です。",
                $"別の id にしてください。使えない言葉: {string.Join('、', taken)}");
        }

        if (levels.Count(l => l.Role is LevelRole.Measure) == 1 && levels.Count(l => l.Role is LevelRole.Policy) <= 1) return levels;
        map.Bag.Report(ContentRules.BadLevels, map.SpanOf(PlanShape.Levels), "role: measure の階層がちょうど一つ、role: policy の階層は多くて一つ要ります。",
            "報告の単位になる階層に role: measure を付けてください。");
        return [];
    }

    private static Level Level(MapReader<LevelShape> map, List<(string Level, ImmutableArray<MapReader<SourceRefShape>> Sources)> shared)
    {
        var id = map.Id(LevelShape.Id);
        if (shared.All(s => s.Level != id)) shared.Add((id, map.Records(LevelShape.Source)));
        var name = map.RequiredText(LevelShape.Name);
        return new(id, name, Depth: 0, map.Choice(LevelShape.Role, LevelRole.None), map.Text(LevelShape.Description))
        {
            ShortName = map.Text(LevelShape.ShortName) ?? name,
        };
    }

    private static Department Department(MapReader<DepartmentShape> map) => new(map.Id(DepartmentShape.Id),
        map.RequiredText(DepartmentShape.Name), map.Text(DepartmentShape.Division), AddressKeys.Contact(map, DepartmentShape.Contact),
        map.Text(DepartmentShape.SucceededBy));

    private static Programme Programme(MapReader<ProgrammeShape> map) => new(map.Id(ProgrammeShape.Id),
        map.RequiredText(ProgrammeShape.Name), map.Text(ProgrammeShape.Mark), map.Text(ProgrammeShape.Description));

    private static Tag Tag(MapReader<TagShape> map) =>
        new(map.Id(TagShape.Id), map.RequiredText(TagShape.Name), map.Text(TagShape.Description));

    private static TextKind TextKind(MapReader<TextKindShape> map) => new(map.Id(TextKindShape.Id), map.RequiredText(TextKindShape.Name));

    private static FundingSource FundingSource(MapReader<FundingSourceShape> map)
    {
        var id = map.RequiredText(FundingSourceShape.Id);
        return new FundingSource(id, map.Text(FundingSourceShape.Name) ?? id, map.Flag(FundingSourceShape.Earmarked));
    }

    private static GradeMark Grade(MapReader<GradeShape> map)
    {
        var mark = map.RequiredText(GradeShape.Mark);
        return new GradeMark(mark, map.Text(GradeShape.Name) ?? mark, map.Choice(GradeShape.Status, Status.NeedsJudgement),
            map.Factor(GradeShape.Points));
    }

    private static void CheckSuccessors(Vocabulary words, MapReader<PlanShape> map)
    {
        foreach (var department in words.Departments.Where(d => d.SucceededBy is not null))
        {
            words.IsKnown(department.SucceededBy!, map.SpanOf(PlanShape.Departments), words.DepartmentIds.Keys, "部署", "departments");
        }
    }

    /// <summary>The entries of a list; an id that stands there twice is reported.</summary>
    private static ImmutableArray<T> Unique<T, TEntry>(
        MapReader<PlanShape> map, Shape<PlanShape>.RecordsKey<TEntry> key, Func<MapReader<TEntry>, T> read, Func<T, string> id)
        where TEntry : Shape<TEntry>, IShape
    {
        var all = map.Records(key).Select(read).ToImmutableArray();
        foreach (var twice in all.GroupBy(id, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1 && g.Key.Length > 0))
        {
            map.Bag.Report(ContentRules.DuplicateId, map.SpanOf(key), $"{key.Name} に「{twice.Key}」が {twice.Count()} つあります。",
                "id を変えるか、一つにまとめてください。");
        }

        return all;
    }
}
