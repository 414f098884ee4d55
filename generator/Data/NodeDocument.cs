using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>A node in plan.json.</summary>
[Field("項目", "施策、取組など、計画の木の一つの節。")]
internal sealed record NodeDocument
{
    [Field("階層", "levels の id。", Kind = FieldKind.Id)]
    public required string Level { get; init; }

    [Field("項目の id", "階層の中で一つ。資料の番号。", Kind = FieldKind.Id)]
    public required string Id { get; init; }

    [Field("上の項目", "最上位の項目にはない。")]
    public KeyDocument? Parent { get; init; }

    [Field("ページの場所", "このサイトでの場所(サイトの最上部からの相対)。", Kind = FieldKind.Address)]
    public required string Address { get; init; }

    [Field("項目の名前", "資料のとおり。")]
    public required string Title { get; init; }

    [Field("項目の説明", "Markdown。ないこともある。")]
    public string? Description { get; init; }

    [Field("言葉の目標", "計画の終わりまでの目標。編集者が短く書き直したもの(Markdown)。ないこともある。")]
    public string? Goal { get; init; }

    [Field("文章", "見出しごとの文章。ないこともある。")]
    public ImmutableArray<TextDocument>? Texts { get; init; }

    [Field("SDGs", "この項目のゴールとターゲット。上の項目から受け継いだものを含む。ないこともある。")]
    public ImmutableArray<SdgDocument>? Sdgs { get; init; }

    [Field("担当課", "departments の id。ないこともある。", Kind = FieldKind.Id)]
    public ImmutableArray<string>? Departments { get; init; }

    [Field("ほかの課", "計画が所管課に「ほか」と添えているとき true。ほかではない。")]
    public bool? OtherDepartments { get; init; }

    [Field("横断区分", "programmes の id。ないこともある。", Kind = FieldKind.Id)]
    public ImmutableArray<string>? Programmes { get; init; }

    [Field("印", "tags の id。ないこともある。", Kind = FieldKind.Id)]
    public ImmutableArray<string>? Tags { get; init; }

    [Field("検索の言葉", "編集者が添えた言葉。ないこともある。")]
    public ImmutableArray<string>? Keywords { get; init; }

    [Field("最初の年度", "項目がある最初の年度(開始年の西暦)。計画期間と同じときはない。", Kind = FieldKind.Year)]
    public int? From { get; init; }

    [Field("最後の年度", "項目がある最後の年度(開始年の西暦)。計画期間と同じときはない。", Kind = FieldKind.Year)]
    public int? To { get; init; }

    [Field("重み", "きまりが重みを使うときの、項目の重み。")]
    public required decimal Weight { get; init; }

    [Field("判定", "指標をまとめた判定。指標のない項目にはない。")]
    public Status? Status { get; init; }

    [Field("指標", "項目の指標。ないこともある。")]
    public ImmutableArray<IndicatorDocument>? Indicators { get; init; }

    [Field("年度ごとの数", "目標のない数。判定しない。ないこともある。")]
    public ImmutableArray<ObservationDocument>? Observations { get; init; }

    [Field("期限のある約束", "資料に書かれた約束。ないこともある。")]
    public ImmutableArray<MilestoneDocument>? Milestones { get; init; }

    [Field("年度ごとの取組", "予定と実績。ないこともある。")]
    public ImmutableArray<StepDocument>? Steps { get; init; }

    [Field("予定と実績のちがい", "取組の予定が、いつ行われたか。ないこともある。")]
    public ImmutableArray<DelayDocument>? Delays { get; init; }

    [Field("事業費", "この項目の事業費。ないこともある。")]
    public BudgetDocument? Budget { get; init; }

    [Field("年度ごとの事業費", "資料がこの項目に印刷した額。budget とは足さない。ないこともある。")]
    public ImmutableArray<YearBudgetDocument>? YearBudgets { get; init; }

    [Field("全体への評価", "計画期間全体への評価の記号。ないこともある。")]
    public string? Grade { get; init; }

    [Field("年度ごとの報告", "古い順。ないこともある。")]
    public ImmutableArray<ReportDocument>? Reports { get; init; }

    [Field("関連する事業", "計画が名を挙げるほかの事業。ないこともある。")]
    public ImmutableArray<RelatedDocument>? Related { get; init; }

    [Field("資料の箇所", "この項目が載っているところ。ないこともある。")]
    public ImmutableArray<SourceRefDocument>? Sources { get; init; }

    [Field("項目の注", "編集者の注。ないこともある。")]
    public string? Note { get; init; }

    [Field("結果", "この項目と下の項目の結果。下に項目のないときはない。")]
    public RollUpDocument? Results { get; init; }

    [Field("お金", "この項目と下の項目のお金。下に項目のないときはない。")]
    public MoneyDocument? Money { get; init; }
}

[Field("文章")]
internal sealed record TextDocument(
    [property: Field("見出し", "text_kinds の id。", Kind = FieldKind.Id)] string Kind,
    [property: Field("文章", "Markdown。一つなら段落、二つ以上なら箇条書き。")] ImmutableArray<string> Items);

[Field("SDGs との対応")]
internal sealed record SdgDocument(
    [property: Field("ゴール", "1 から 17。", Kind = FieldKind.Goal)] int Goal,
    [property: Field("ターゲット", "3.4、11.a など。ゴールだけのときはない。", Kind = FieldKind.GoalTarget)] string? Target,
    [property: Field("受け継いだか", "上の項目から受け継いだか。")] bool Inherited);

[Field("SDGs のゴールの結果")]
internal sealed record GoalDocument(
    [property: Field("ゴール", "1 から 17。", Kind = FieldKind.Goal)] int Goal,
    [property: Field("ゴールの名前", "公式の短い名前。")] string Name,
    [property: Field("対応する項目", "計画がこのゴールを示した項目。")] ImmutableArray<KeyDocument> Nodes,
    [property: Field("下にある事業の数", "ひとつの事業がいくつものゴールに数えられる。", Kind = FieldKind.Count)] int Measures,
    [property: Field("すべてに付いているか", "対応を示したすべての項目に付いているか。")] bool OnAll,
    [property: Field("示されたターゲット", "ゴールだけのときはない。", Kind = FieldKind.GoalTarget)] ImmutableArray<string>? Targets,
    [property: Field("担当課", "departments の id。", Kind = FieldKind.Id)] ImmutableArray<string> Departments,
    [property: Field("結果", "対応する項目と下の項目の結果。")] RollUpDocument Results,
    [property: Field("お金", "対応する項目と下の項目のお金。ゴールどうしは足さない。")] MoneyDocument Money);

[Field("関連する事業")]
internal sealed record RelatedDocument(
    [property: Field("事業の名前", "資料のとおり。")] string Name,
    [property: Field("担当課", "departments の id。ないこともある。", Kind = FieldKind.Id)] ImmutableArray<string>? Departments,
    [property: Field("事業の内容", "編集者による要約(Markdown)。ないこともある。")] string? Description);

[Field("資料の箇所")]
internal sealed record SourceRefDocument(
    [property: Field("資料", "sources の id。", Kind = FieldKind.Id)] string Document,
    [property: Field("ページ", "印刷されたページ。資料全体のときはない。")] string? Page,
    [property: Field("数えたページか", "印刷されていないページ番号を数えたとき true。ほかではない。")] bool? Counted);
