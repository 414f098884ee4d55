using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>An indicator in plan.json, with its values as printed and its judgements.</summary>
[Field("指標")]
internal sealed record IndicatorDocument
{
    [Field("指標の id", "項目の中で一つ。", Kind = FieldKind.Id)]
    public required string Id { get; init; }

    [Field("指標の名前", "資料のとおり。")]
    public required string Name { get; init; }

    [Field("指標の説明", "算出の方法など。ないこともある。")]
    public string? Definition { get; init; }

    [Field("よい向き", "up 多いほどよい、down 少ないほどよい、keep 保つ、stages 段階を進む、neutral よしあしがない。分からないときはない。")]
    public Direction? Direction { get; init; }

    [Field("向きは指定か", "よい向きを職員が指定したか。false なら値から読み取ったもの。")]
    public required bool DirectionDeclared { get; init; }

    [Field("もとの指標", "同じ指標を別の項目と分け合うとき、もとの指標(階層/項目/指標)。ほかではない。", Kind = FieldKind.IndicatorKey)]
    public string? SameAs { get; init; }

    [Field("段階", "進む順。段階で見る指標だけにある。")]
    public ImmutableArray<string>? Stages { get; init; }

    [Field("重み", "きまりが重みを使うときの、指標の重み。")]
    public required decimal Weight { get; init; }

    [Field("担当課", "departments の id。ないこともある。", Kind = FieldKind.Id)]
    public ImmutableArray<string>? Departments { get; init; }

    [Field("当初値", "計画の始まりの値。ないこともある。")]
    public BaselineDocument? Baseline { get; init; }

    [Field("目標", "古い順。")]
    public required ImmutableArray<TargetDocument> Targets { get; init; }

    [Field("実績", "古い順。")]
    public required ImmutableArray<ActualDocument> Actuals { get; init; }

    [Field("判定", "報告された年度ごとの判定。まだ報告のない計画では現在の判定。")]
    public required ImmutableArray<JudgementDocument> Judgements { get; init; }

    [Field("この指標のきまり", "計画と異なるきまりで判定するとき。ほかではない。")]
    public RuleDocument? Rule { get; init; }

    [Field("自治体SDGs指標", "この指標が当たると資料が示している番号。ないこともある。", Kind = FieldKind.SdgIndicator)]
    public ImmutableArray<string>? SdgIndicators { get; init; }

    [Field("資料の箇所", "この指標が載っているところ。ないこともある。")]
    public ImmutableArray<SourceRefDocument>? Sources { get; init; }

    [Field("指標の注", "編集者の注。ないこともある。")]
    public string? Note { get; init; }
}

[Field("当初値")]
internal sealed record BaselineDocument(
    [property: Field("当初値の年度", "開始年の西暦。計画が示さないときはない。", Kind = FieldKind.Year)] int? Year,
    [property: Field("当初の値", "印刷のとおりと、その読み取り。")] ValueDocument Value,
    [property: Field("比べられない理由", "実績と比べられないときの理由。ほかではない。")] string? NotComparable,
    [property: Field("当初値の注", "ないこともある。")] string? Note);

[Field("目標")]
internal sealed record TargetDocument(
    [property: Field("目標の年度", "開始年の西暦。", Kind = FieldKind.Year)] int Year,
    [property: Field("目標の値", "印刷のとおりと、その読み取り。")] ValueDocument Value,
    [property: Field("目標の注", "ないこともある。")] string? Note);

[Field("実績")]
internal sealed record ActualDocument(
    [property: Field("実績の年度", "開始年の西暦。", Kind = FieldKind.Year)] int Year,
    [property: Field("実績の値", "印刷のとおりと、その読み取り。")] ValueDocument Value,
    [property: Field("実績の注", "ないこともある。")] string? Note,
    [property: Field("公表された判定", "自治体が公表したもの。ないこともある。")] PublishedMarkDocument? Published,
    [property: Field("編集者の判定", "このサイトの編集者によるもの。ないこともある。")] StaffDocument? Staff,
    [property: Field("資料の箇所", "値が載っているところ。ないこともある。")] SourceRefDocument? Source,
    [property: Field("報告の年度", "値を載せた報告の年度(開始年の西暦)。値の年度より後のときだけある。", Kind = FieldKind.Year)] int? ReportedYear,
    [property: Field("公表された率", "自治体が公表した率。印刷のとおり。ないこともある。")] string? PublishedRate,
    [property: Field("疑わしい理由", "編集者が値に疑問を持つときの理由。ほかではない。")] string? Doubtful,
    [property: Field("数え方の変更", "この値から数え方が変わったときの説明。ほかではない。")] string? Break);

[Field("編集者の判定")]
internal sealed record StaffDocument(
    [property: Field("判定", "編集者が付けたもの。")] Status Status,
    [property: Field("記号", "計画の記号。ないこともある。")] string? Mark,
    [property: Field("理由", "そう判定したわけ。")] string Reason);
