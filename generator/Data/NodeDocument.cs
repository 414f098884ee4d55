using System.Collections.Immutable;
using System.ComponentModel;

namespace PlanSite.Data;

/// <summary>A node in plan.json.</summary>
internal sealed record NodeDocument
{
    public required string Level { get; init; }

    [Description("階層の中で一意。")]
    public required string Id { get; init; }

    [Description("上の項目。最上位ではない。")]
    public KeyDocument? Parent { get; init; }

    [Description("このサイトでのページの場所(サイトの最上部からの相対)。")]
    public required string Address { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    [Description("言葉で書かれた目標。")]
    public string? Goal { get; init; }

    public ImmutableArray<TextDocument>? Texts { get; init; }

    public ImmutableArray<SdgDocument>? Sdgs { get; init; }

    public ImmutableArray<string>? Departments { get; init; }

    [Description("計画が所管課に「ほか」と添えているか。")]
    public bool? OtherDepartments { get; init; }

    public ImmutableArray<string>? Programmes { get; init; }

    public ImmutableArray<string>? Tags { get; init; }

    public ImmutableArray<string>? Keywords { get; init; }

    [Description("項目がある最初の年度。計画期間と同じときはない。")]
    public int? From { get; init; }

    public int? To { get; init; }

    public required decimal Weight { get; init; }

    [Description("指標をまとめた判定。指標のない項目にはない。")]
    public string? Status { get; init; }

    public ImmutableArray<IndicatorDocument>? Indicators { get; init; }

    [Description("目標のない、年度ごとの数。")]
    public ImmutableArray<ObservationDocument>? Observations { get; init; }

    [Description("期限のある約束。")]
    public ImmutableArray<MilestoneDocument>? Milestones { get; init; }

    public ImmutableArray<StepDocument>? Steps { get; init; }

    public ImmutableArray<DelayDocument>? Delays { get; init; }

    public BudgetDocument? Budget { get; init; }

    [Description("資料がこの項目に印刷した年度ごとの額。budget とは足さない。")]
    public ImmutableArray<YearBudgetDocument>? YearBudgets { get; init; }

    [Description("計画期間全体への評価の記号。")]
    public string? Grade { get; init; }

    [Description("年度ごとの報告。")]
    public ImmutableArray<ReportDocument>? Reports { get; init; }

    public ImmutableArray<RelatedDocument>? Related { get; init; }

    public ImmutableArray<SourceRefDocument>? Sources { get; init; }

    public string? Note { get; init; }

    [Description("この項目と下の項目の結果。下に項目のないときはない。")]
    public RollUpDocument? Results { get; init; }

    [Description("この項目と下の項目のお金。下に項目のないときはない。")]
    public MoneyDocument? Money { get; init; }
}

internal sealed record IndicatorDocument
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Definition { get; init; }

    public string? Direction { get; init; }

    [Description("向きを職員が指定したか。")]
    public required bool DirectionDeclared { get; init; }

    [Description("同じ指標を別の項目と分け合うとき、もとの指標(階層/番号/指標)。")]
    public string? SameAs { get; init; }

    public ImmutableArray<string>? Stages { get; init; }

    public required decimal Weight { get; init; }

    public ImmutableArray<string>? Departments { get; init; }

    public BaselineDocument? Baseline { get; init; }

    public required ImmutableArray<TargetDocument> Targets { get; init; }

    public required ImmutableArray<ActualDocument> Actuals { get; init; }

    [Description("報告された年度ごとの判定。まだ報告のない計画では現在の判定。")]
    public required ImmutableArray<JudgementDocument> Judgements { get; init; }

    [Description("計画と異なるきまりで判定するとき。")]
    public RuleDocument? Rule { get; init; }

    public ImmutableArray<SourceRefDocument>? Sources { get; init; }

    public string? Note { get; init; }
}

internal sealed record BaselineDocument(int? Year, ValueDocument Value, [property: Description("実績と比べられない理由。")] string? NotComparable, string? Note);

internal sealed record TargetDocument(int Year, ValueDocument Value, string? Note);

internal sealed record ActualDocument(int Year, ValueDocument Value, string? Note,
    [property: Description("自治体が公表した判定。")] PublishedMarkDocument? Published,
    [property: Description("このサイトの編集者による判定。")] StaffDocument? Staff, SourceRefDocument? Source,
    [property: Description("値を載せた報告の年度。値の年度より後のときだけ。")] int? ReportedYear,
    [property: Description("自治体が公表した率。印刷のとおり。")] string? PublishedRate,
    [property: Description("編集者が値に疑問を持つときの理由。")] string? Doubtful,
    [property: Description("この値から数え方が変わったときの説明。")] string? Break);

internal sealed record StaffDocument(string Status, string? Mark, string Reason);

internal sealed record ValueDocument([property: Description("資料に書かれたとおり。")] string Printed,
    [property: Description("number, range, parts, change, milestone, wish, date, not_set, pending, unread")] string Reading,
    [property: Description("基本単位での正確な値。幅のある値は下限。増減の量(change)は、減るときマイナス。")] decimal? Number, string? Unit,
    [property: Description("幅のある値の上限。")] decimal? Upper,
    [property: Description("下限そのものを含まないとき true(50%超)。")] bool? LowerOpen,
    [property: Description("上限そのものを含まないとき true(80%未満)。")] bool? UpperOpen,
    [property: Description("増減や比率が何と比べたものか(前年、当初、2013年度)。")] string? Basis, QuantityDocument? Secondary, ImmutableArray<PartDocument>? Parts,
    string? Milestone, string? Wish, [property: Description("at_least, more_than, at_most, less_than")] string? Bound,
    bool? Provisional, bool? Approximate, bool? Each, string? Qualifier, string? Note);

internal sealed record QuantityDocument(decimal Number, string? Unit);

internal sealed record PartDocument(string Label, decimal Number, string? Unit);

internal sealed record TextDocument(string Kind, ImmutableArray<string> Items);

internal sealed record SdgDocument(int Goal, string? Target, [property: Description("上の項目から受け継いだか。")] bool Inherited);

internal sealed record StepDocument(string Id, string? Name, ImmutableArray<StepCellDocument> Planned, ImmutableArray<StepCellDocument> Done,
    ImmutableArray<string>? Departments, bool? OtherDepartments, ImmutableArray<string>? Tags, string? Note);

internal sealed record StepCellDocument(int Year, [property: Description("その年度の内容。⇒ は前年度の内容に置き換えてある。")] string Text, string Printed, bool Continued,
    [property: Description("この実績が、どの年度の予定に当たるかを編集者が示したもの。空なら、どの予定にも当たらない。")] ImmutableArray<int>? PlannedYears);

internal sealed record DelayDocument(string Step, string Work, [property: Description("はじめて予定した年度。")] int Planned,
    [property: Description("はじめて行った年度。確かには分からないときはない。行われなかったという意味ではない。")] int? Done, int? YearsLate,
    [property: Description("in_time 予定どおり、early 予定より早い、late 予定より遅い、not_comparable 比べられない。")] string Timing,
    [property: Description("編集者が予定に当たると示した実績の言葉。予定と同じ言葉のときはない。")] string? DoneAs);

internal sealed record BudgetDocument(int From, int To, [property: Description("円。")] decimal TotalYen,
    ImmutableArray<SourceYenDocument> Sources, string? Note,
    [property: Description("estimate 見込み、budget 予算、settled 決算。示されていないときはない。")] string? Kind);

internal sealed record SourceYenDocument(string Source, decimal Yen);

internal sealed record ReportDocument(int Year, string? Grade, ImmutableArray<TextDocument>? Texts, ImmutableArray<string>? Departments,
    ImmutableArray<EffectDocument>? Effects, string? Note);

internal sealed record EffectDocument(string Kind, [property: Description("円。")] decimal Yen, string Printed, string? Note);

internal sealed record RelatedDocument(string Name, ImmutableArray<string>? Departments, string? Description);

internal sealed record ObservationDocument(string Id, string Name, ImmutableArray<ObservedDocument> Values, string? Note, ImmutableArray<SourceRefDocument>? Sources);

internal sealed record ObservedDocument(int Year, ValueDocument Value);

internal sealed record MilestoneDocument(string Name, int By,
    [property: Description("実現したと資料にある年度。資料にないときはない。実現しなかったという意味ではない。")] int? Done, string? Note);

internal sealed record YearBudgetDocument(int Year, [property: Description("円。")] decimal TotalYen, ImmutableArray<SourceYenDocument> Sources,
    [property: Description("特定財源の合計(円)。財源の内訳がないときはない。")] decimal? EarmarkedYen,
    [property: Description("estimate 見込み、budget 予算、settled 決算。示されていないときはない。")] string? Kind);

internal sealed record SourceRefDocument(string Document, string? Page, [property: Description("印刷されていないページ番号を数えたとき true。")] bool? Counted);
