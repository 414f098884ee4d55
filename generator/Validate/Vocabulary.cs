using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>The words that a plan declares in <c>plan.yaml</c> and that its nodes may use.</summary>
internal sealed record Vocabulary
{
    /// <summary>First fiscal year of the plan's period.</summary>
    public required FiscalYear From { get; init; }

    /// <summary>Last fiscal year of the plan's period, itself included.</summary>
    public required FiscalYear To { get; init; }

    /// <summary>Outermost first.</summary>
    public required ImmutableArray<Level> Levels { get; init; }

    /// <summary>In the plan's order, also where an id is given twice.</summary>
    public required ImmutableArray<Department> Departments { get; init; }

    /// <summary>In the plan's order; empty when it has none.</summary>
    public required ImmutableArray<Programme> Programmes { get; init; }

    /// <summary>In the plan's order; empty when it has none.</summary>
    public required ImmutableArray<Tag> Tags { get; init; }

    /// <summary>The plan's own headings, in the order in which pages show them.</summary>
    public required ImmutableArray<TextKind> TextKinds { get; init; }

    /// <summary>In the order of the columns of the plan's tables of money.</summary>
    public required ImmutableArray<FundingSource> FundingSources { get; init; }

    /// <summary>What the plan's budgets are unless they say otherwise themselves; null when the plan does not say.</summary>
    public MoneyKind? BudgetKind { get; init; }

    /// <summary>Best first; empty when the plan gives no marks.</summary>
    public required ImmutableArray<GradeMark> Grades { get; init; }

    /// <summary>The documents that places of the content may name.</summary>
    public required ImmutableArray<SourceDocument> Sources { get; init; }

    /// <summary>Documents that all nodes of a level share, by the id of the level.</summary>
    public Dictionary<string, ImmutableArray<SourceRef>> LevelSources { get; init; } = [];

    /// <summary>Notes that are written once and named where they hold.</summary>
    public Dictionary<string, string> Notes { get; init; } = [];

    /// <summary>The plan's latest rule, before the exceptions of any indicator.</summary>
    public required JudgementRule Rule { get; init; }

    /// <summary>Reads printed values with the site's units.</summary>
    public required ValueReader Values { get; init; }

    /// <summary>The program's units with those that the site adds.</summary>
    public required UnitTable Units { get; init; }

    /// <summary>The unit of bare numbers throughout the plan; null when there is none.</summary>
    public CaptionUnit? Unit { get; init; }

    /// <summary>Where problems of the plan are reported.</summary>
    public required DiagnosticBag Bag { get; init; }

    /// <summary>False when a file of the plan could not be read: what seems to be missing may stand there, so its absence is not reported.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Years whose results are not to be published yet.</summary>
    public ImmutableArray<FiscalYear> Drafts { get; init; } = [];

    /// <summary>True where this machine alone looks at the site, so that drafts are shown.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>What each id stands for; the first entry where an id is given twice.</summary>
    public Dictionary<string, Department> DepartmentIds => field ??= ById(Departments, d => d.Id);

    /// <summary>As <see cref="DepartmentIds"/>.</summary>
    public Dictionary<string, Programme> ProgrammeIds => field ??= ById(Programmes, p => p.Id);

    /// <summary>As <see cref="DepartmentIds"/>.</summary>
    public Dictionary<string, Tag> TagIds => field ??= ById(Tags, t => t.Id);

    /// <summary>As <see cref="DepartmentIds"/>.</summary>
    public Dictionary<string, TextKind> TextKindIds => field ??= ById(TextKinds, t => t.Id);

    /// <summary>As <see cref="DepartmentIds"/>.</summary>
    public Dictionary<string, FundingSource> FundingSourceIds => field ??= ById(FundingSources, f => f.Id);

    public Dictionary<string, SourceDocument> SourceIds => field ??= ById(Sources, s => s.Id);

    /// <summary>What each scalar names, each thing once; what is not declared is reported with the nearest word.</summary>
    public ImmutableArray<T> References<T>(ImmutableArray<YamlScalar> written, Dictionary<string, T> known, string what, string declaredAs)
        where T : class => [.. written.Select(w => Find(w.Value, w.Span, known, what, declaredAs)).OfType<T>().Distinct()];

    /// <summary>What an id stands for; null, reported with the nearest word, when it is not declared.</summary>
    public T? Find<T>(string id, SourceSpan span, Dictionary<string, T> known, string what, string declaredAs)
        where T : class => IsKnown(id, span, known.Keys, what, declaredAs) ? known[id] : null;

    /// <summary>False, reported with the nearest word, when it is not declared.</summary>
    public bool IsKnown(YamlScalar written, ICollection<string> known, string what, string declaredAs) =>
        IsKnown(written.Value, written.Span, known, what, declaredAs);

    /// <summary>False, reported with the nearest word, when it is not declared.</summary>
    public bool IsKnown(string id, SourceSpan span, ICollection<string> known, string what, string declaredAs)
    {
        if (known.Contains(id)) return true;
        Bag.Report(ContentRules.UnknownReference, span, $"{what}「{id}」は plan.yaml の {declaredAs} にありません。",
            ReferenceHints.RemedyOf(id, known, this, declaredAs));
        return false;
    }

    /// <summary>True for plans of before 2019, which print 平成32年度 for 2020.</summary>
    public bool LateHeisei => From.Start < 2019;

    /// <summary>Reads a year that must lie in the plan's period; null, reported, when it does not.</summary>
    public FiscalYear? YearInPeriod(string text, SourceSpan span)
    {
        if (ScalarReader.Year(text, span, LateHeisei, Bag) is not { } year) return null;
        if (year >= From && year <= To) return year;
        Bag.Report(ContentRules.YearOutsidePeriod, span, $"{text}（{year} 年度）は計画期間 {From}〜{To} 年度の外です。", "年度を直すか、plan.yaml の period を確かめてください。");
        return null;
    }

    /// <summary>True for a draft year whose results may get nowhere.</summary>
    public bool IsHidden(FiscalYear? year) => !ShowsDrafts && year is { } given && Drafts.Contains(given);

    /// <summary>The mark that is written; null for none and, reported, for one that the plan does not declare.</summary>
    public GradeMark? Grade(YamlScalar? written)
    {
        if (written is null) return null;
        var grade = Grades.FirstOrDefault(g => g.Mark == written.Value);
        if (grade is null)
        {
            Bag.Report(ContentRules.NotAChoice, written.Span, $"評価「{written.Value}」は plan.yaml の grades にありません。",
                ReferenceHints.RemedyOf(written.Value.Trim(), Grades));
        }

        return grade;
    }

    /// <summary>Reads a printed value and says so when it is none, or has digits that were not understood.</summary>
    /// <param name="printed">The value as it is written.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="unit">Completes numbers that are printed without a unit; null for none.</param>
    public PlanValue Value(string printed, SourceSpan span, CaptionUnit? unit)
    {
        var value = Values.Read(printed, unit);
        if (value.Refusal is Refusal.Damaged)
        {
            Bag.Report(ContentRules.NotAValue, span, value.Problem!, "公表した資料の値を書いてください。報告がなければ \"-\" と書きます。");
        }
        else if (value.Refusal is Refusal.Way)
        {
            Bag.Report(ContentRules.TwoValues, span, value.Problem!,
                "例: baseline: { value: \"715人\" }、targets: { R6: \"950人\" }。実績なら新しいほうの値だけを書き、前の値は note に書いてください。");
        }
        else if (value.Kind is ValueKind.Unread)
        {
            Bag.Report(ContentRules.ValueNotRead, span, $"「{printed}」を数として読みきれません。{value.Problem}", "表示はそのままで、判定はしません。数と単位の書き方を確かめてください。");
        }

        return value;
    }

    public SourceRef? SourceRef(MapReader<SourceRefShape>? map)
    {
        if (map is null) return null;
        var document = map.RequiredText(SourceRefShape.Document);
        var known = document.Length == 0 ? null : Find(document, map.SpanOf(SourceRefShape.Document), SourceIds, "出典", "sources");
        return known is null ? null : new SourceRef(known, map.Text(SourceRefShape.Page), map.Flag(SourceRefShape.Counted));
    }

    /// <summary>The documents of a node, with those that all nodes of its level share.</summary>
    /// <param name="level">Id of the level.</param>
    /// <param name="own">Those that the node names itself.</param>
    public ImmutableArray<SourceRef> WithSourcesOf(string level, ImmutableArray<SourceRef> own)
    {
        if (!LevelSources.TryGetValue(level, out var shared)) return own;
        var counted = own.Select(s => s with
        {
            IsCounted = s.IsCounted || (s.Page is not null && shared.Any(d => d.IsCounted && d.Document == s.Document)),
        });
        var others = shared.Where(d => own.All(s => s.Document != d.Document));
        return [.. counted, .. others.Select(d => d with { IsCounted = d.IsCounted && d.Page is not null })];
    }

    /// <summary>A note as it is written, or the shared one that it names. The name of one that is not declared is reported.</summary>
    public string? Note(YamlScalar? written)
    {
        if (written?.Value.Trim() is not { Length: > 0 } text) return null;
        if (Notes.Count == 0 || !text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) return text;
        return IsKnown(written, Notes.Keys, "注", "notes") ? Notes[text] : null;
    }

    private static Dictionary<string, T> ById<T>(ImmutableArray<T> declared, Func<T, string> id) =>
        declared.DistinctBy(id, StringComparer.Ordinal).ToDictionary(id, StringComparer.Ordinal);
}
