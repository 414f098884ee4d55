using System.Collections.Immutable;
using System.ComponentModel;

namespace PlanSite.Data;

/// <summary>
/// The shape of plan.json. Its names are an interface for programs outside: a change that breaks readers needs a new
/// <see cref="CurrentVersion"/>, additions do not. What is missing is left out; it is never 0 or an empty text.
/// </summary>
internal sealed record PlanDocument
{
    public const int CurrentVersion = 2;

    [System.Text.Json.Serialization.JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    [Description("この形式の版。読み手に影響する変更があると増える。")]
    public int Version { get; init; } = CurrentVersion;

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string ShortTitle { get; init; }

    [Description("計画の目的(Markdown)。")]
    public required string Summary { get; init; }

    public required MunicipalityDocument Municipality { get; init; }

    [Description("計画期間の最初の年度(開始年の西暦)。")]
    public required int From { get; init; }

    [Description("計画期間の最後の年度(開始年の西暦)。")]
    public required int To { get; init; }

    [Description("もとになった資料のうち最も新しいものの日付。")]
    public required DateOnly DataDate { get; init; }

    public required string Language { get; init; }

    [Description("実績が報告された年度。始まったばかりの計画では空。")]
    public required ImmutableArray<int> ReportedYears { get; init; }

    [Description("階層。外側から順に並ぶ。")]
    public required ImmutableArray<LevelDocument> Levels { get; init; }

    public required ImmutableArray<DepartmentDocument> Departments { get; init; }

    public string? ProgrammesName { get; init; }

    public required ImmutableArray<ProgrammeDocument> Programmes { get; init; }

    public required ImmutableArray<NamedDocument> Tags { get; init; }

    public required ImmutableArray<NamedDocument> TextKinds { get; init; }

    [Description("goal の呼び名。")]
    public string? GoalName { get; init; }

    public required ImmutableArray<FundingSourceDocument> FundingSources { get; init; }

    public string? GradesName { get; init; }

    [Description("計画自身の評価の記号。よいものから順に並ぶ。")]
    public required ImmutableArray<GradeDocument> Grades { get; init; }

    [Description("判定のきまり。指標に rule があるときは、その指標ではそちらを使う。")]
    public required RuleDocument Rule { get; init; }

    [Description("計画のデータの利用の条件。サイト全体と同じときはない。")]
    public LicenceDocument? Licence { get; init; }

    public required ImmutableArray<SourceDocumentEntry> Sources { get; init; }

    public required ImmutableArray<PublishedTotalDocument> PublishedTotals { get; init; }

    [Description("資料が計画全体に印刷した年度ごとの額。")]
    public ImmutableArray<YearBudgetDocument>? YearBudgets { get; init; }

    [Description("資料のうち、このサイトに載せていない所。")]
    public ImmutableArray<LeftOutDocument>? LeftOut { get; init; }

    public required ImmutableArray<ProseDocument> Pages { get; init; }

    public string? SdgNote { get; init; }

    public string? Note { get; init; }

    [Description("計画全体の結果。")]
    public required RollUpDocument Results { get; init; }

    [Description("年度ごとの計画全体の結果。")]
    public required ImmutableArray<YearResultDocument> ResultsByYear { get; init; }

    public required MoneyDocument Money { get; init; }

    [Description("すべての項目。資料の順で、上の項目が先に並ぶ。")]
    public required ImmutableArray<NodeDocument> Nodes { get; init; }
}

internal sealed record MunicipalityDocument([property: Description("全国地方公共団体コード(6桁)。")] string Code, string Name, string? Url);

internal sealed record LevelDocument(string Id, string Name, [property: Description("0 が最も外側。")] int Depth,
    [property: Description("none, policy(施策), measure(報告の単位)。")] string Role, string? Description);

internal sealed record DepartmentDocument(string Id, string Name, string? Division, string? Contact, string? SucceededBy);

internal sealed record ProgrammeDocument(string Id, string Name, string? Mark, string? Description, ImmutableArray<ThemeDocument>? Themes);

internal sealed record ThemeDocument(string Id, string Name, ImmutableArray<InitiativeDocument> Initiatives);

internal sealed record InitiativeDocument(string Id, string Name, string? Description,
    [property: Description("結び付く項目。")] ImmutableArray<KeyDocument>? Nodes,
    [property: Description("取組を担う、関連する事業の名称。")] string? Related, string? Note);

internal sealed record FundingSourceDocument(string Id, string Name, [property: Description("特定財源のとき true。")] bool? Earmarked);

internal sealed record LeftOutDocument(string Document, string Passage, string Reason);

internal sealed record NamedDocument(string Id, string Name, string? Description);

internal sealed record GradeDocument(string Mark, string Name, string Status, decimal? Points);

internal sealed record SourceDocumentEntry(string Id, string Title, string Publisher, string? Date, string? Url, string? Note,
    [property: Description("資料そのものが示す利用の条件。")] LicenceDocument? Licence);

internal sealed record LicenceDocument(string Name, string? Url);

internal sealed record ProseDocument(string Id, string Title, string Markdown);

internal sealed record PublishedTotalDocument([property: Description("対象の項目。計画全体のときはない。")] KeyDocument? Scope, string Kind, string? Item,
    int? Year, [property: Description("資料に書かれた合計。金額は円。")] decimal Expected, string Printed, string? Note);

internal sealed record KeyDocument(string Level, string Id);

internal sealed record RuleDocument(string Target, string Reached, string Headline, string LessIsBetter, string JudgedValue, bool JudgeBeforeDue,
    bool NearlyEvenWhenWorse, decimal KeepTolerancePercent, ImmutableArray<PathPointDocument> ExpectedPath, ImmutableArray<BandDocument> Bands,
    bool Weighted, [property: Description("計画が独自のきまりを示さず、このサイトの標準を使うか。")] bool IsDefault,
    ImmutableArray<PublishedMarkDocument> PublishedMarks, string? Note,
    [property: Description("判定をしない計画か。")] bool? None, [property: Description("この決まりが始まる年度。はじめからのときはない。")] int? FromYear,
    [property: Description("その前の決まり。")] RuleDocument? Before);

internal sealed record PathPointDocument(int Year, decimal Percent);

internal sealed record BandDocument([property: Description("見る率。ないときは headline。")] string? On,
    [property: Description("下限(%)。この値を含む。")] decimal? From, [property: Description("下限(%)。この値を含まない。")] decimal? Above,
    string Status, string? Mark, string? Name, decimal? Points, bool StaffOnly,
    [property: Description("ほかに要る進捗率(%)。比べられる当初値があるとき。")] decimal? FromProgress);

internal sealed record PublishedMarkDocument(string Mark, string Status);
