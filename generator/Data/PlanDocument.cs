using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PlanSite.Data;

/// <summary>
/// The shape of plan.json. Its names are an interface for programs outside: a change that breaks readers needs a new
/// <see cref="CurrentVersion"/>, additions do not. What is missing is left out; it is never null, 0 or an empty text.
/// </summary>
[Field("PlanSite plan.json 版 2", Promise)]
internal sealed record PlanDocument
{
    /// <summary>Goes up when a reader of the former version could misunderstand the data; new properties alone do not raise it.</summary>
    public const int CurrentVersion = 2;

    private const string Promise =
        "一つの計画の、すべてのデータと結果。ないものは書かない。null や 0 や空の文字列を代わりにすることはない(架空の自治体の code だけは空)。"
        + "約束: 同じ版のうちに、新しいプロパティ、新しい語、formula の新しい種類が増えることがある。読み手は、知らないプロパティを読みとばし、"
        + "知らない語と種類を「その他」として扱うこと。プロパティの名前・型・意味・単位が変わること、required のプロパティがなくなること、"
        + "語の意味が変わることはない。そうするときは version が増え、変わったことをここに書く。検証には $schema が指す、同じサイトの形式を使うこと。"
        + "版 1 からの変更: judgements の calculations だけ。数の名前を formula の種類ごとに分けた。版 1 での名前は、新しい名前の説明にある。";

    [JsonPropertyName("$schema")]
    [Field("この形式の説明", "JSON Schema の場所。このファイルからの相対。")]
    public required string Schema { get; init; }

    [Field("形式の版", "読み手が直さなければならない変更があると増える。", Kind = FieldKind.Version)]
    public int Version { get; init; } = CurrentVersion;

    [Field("計画の id", "サイトの中で一つ。ページの番地にも使う。", Kind = FieldKind.Id)]
    public required string Id { get; init; }

    [Field("計画の名前", "資料のとおり。")]
    public required string Title { get; init; }

    [Field("計画の短い名前", "見出しに使うもの。")]
    public required string ShortTitle { get; init; }

    [Field("計画の目的", "Markdown。")]
    public required string Summary { get; init; }

    [Field("自治体", "計画を作った自治体。")]
    public required MunicipalityDocument Municipality { get; init; }

    [Field("最初の年度", "計画期間の最初の年度(開始年の西暦)。", Kind = FieldKind.Year)]
    public required int From { get; init; }

    [Field("最後の年度", "計画期間の最後の年度(開始年の西暦)。", Kind = FieldKind.Year)]
    public required int To { get; init; }

    [Field("データの日付", "もとになった資料のうち最も新しいものの日付。")]
    public required DateOnly DataDate { get; init; }

    [Field("言語", "計画の文章の言語(BCP 47)。", Kind = FieldKind.Language)]
    public required string Language { get; init; }

    [Field("報告された年度", "実績が報告された年度(開始年の西暦)。古い順。始まったばかりの計画では空。", Kind = FieldKind.Year)]
    public required ImmutableArray<int> ReportedYears { get; init; }

    [Field("階層", "計画の階層。外側から順に並ぶ。")]
    public required ImmutableArray<LevelDocument> Levels { get; init; }

    [Field("担当課", "計画に出てくる担当課。")]
    public required ImmutableArray<DepartmentDocument> Departments { get; init; }

    [Field("横断区分の呼び名", "計画での programmes の呼び名。ないこともある。")]
    public string? ProgrammesName { get; init; }

    [Field("横断区分", "階層をまたいで項目をまとめるもの(重点プロジェクトなど)。")]
    public required ImmutableArray<ProgrammeDocument> Programmes { get; init; }

    [Field("印", "項目や取組に付ける印(新規、DX など)。")]
    public required ImmutableArray<TagDocument> Tags { get; init; }

    [Field("文章の見出し", "項目や報告の文章の見出し。")]
    public required ImmutableArray<TextKindDocument> TextKinds { get; init; }

    [Field("言葉の目標の呼び名", "計画での goal の呼び名。ないこともある。")]
    public string? GoalName { get; init; }

    [Field("財源", "事業費の財源。")]
    public required ImmutableArray<FundingSourceDocument> FundingSources { get; init; }

    [Field("評価の呼び名", "計画での grades の呼び名(総合評価など)。ないこともある。")]
    public string? GradesName { get; init; }

    [Field("評価の記号", "計画自身の評価の記号。よいものから順に並ぶ。")]
    public required ImmutableArray<GradeDocument> Grades { get; init; }

    [Field("判定のきまり", "計画の判定のきまり。指標に rule があるときは、その指標ではそちらを使う。")]
    public required RuleDocument Rule { get; init; }

    [Field("利用の条件", "計画のデータの利用の条件。サイト全体と同じときはない。")]
    public LicenceDocument? Licence { get; init; }

    [Field("資料", "もとになった資料。")]
    public required ImmutableArray<SourceDocumentEntry> Sources { get; init; }

    [Field("公表された合計", "資料に書かれ、このデータの合計と照らし合わせたもの。")]
    public required ImmutableArray<PublishedTotalDocument> PublishedTotals { get; init; }

    [Field("計画全体の年度ごとの事業費", "資料が計画全体に印刷した額。ないこともある。")]
    public ImmutableArray<YearBudgetDocument>? YearBudgets { get; init; }

    [Field("載せていない所", "資料のうち、このサイトに載せていない所と理由。ないこともある。")]
    public ImmutableArray<LeftOutDocument>? LeftOut { get; init; }

    [Field("文章のページ", "計画に添えた文章。")]
    public required ImmutableArray<ProseDocument> Pages { get; init; }

    [Field("SDGs のゴール", "計画が示したゴールごとの結果。番号の順。示していない計画にはない。")]
    public ImmutableArray<GoalDocument>? SdgGoals { get; init; }

    [Field("SDGs についての注", "計画が SDGs との対応を公表していないときの説明。")]
    public string? SdgNote { get; init; }

    [Field("計画についての注", "データ全体についての編集者の注(Markdown)。")]
    public string? Note { get; init; }

    [Field("計画全体の結果", "今の結果を数え上げたもの。")]
    public required RollUpDocument Results { get; init; }

    [Field("年度ごとの結果", "報告された年度ごとの計画全体の結果。古い順。")]
    public required ImmutableArray<YearResultDocument> ResultsByYear { get; init; }

    [Field("計画全体のお金", "事業費と財政効果額の合計。")]
    public required MoneyDocument Money { get; init; }

    [Field("項目", "すべての項目。資料の順で、上の項目が先に並ぶ。")]
    public required ImmutableArray<NodeDocument> Nodes { get; init; }
}
