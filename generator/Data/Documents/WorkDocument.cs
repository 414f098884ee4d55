using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Data;

[Field("取組", "予定と実績の一列。")]
internal sealed record StepDocument(
    [property: Field("取組の id", "項目の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("取組の名前", "項目そのものの列にはない。")] string? Name,
    [property: Field("予定", "年度ごと。古い順。")] ImmutableArray<StepCellDocument> Planned,
    [property: Field("実績", "年度ごと。古い順。")] ImmutableArray<StepCellDocument> Done,
    [property: Field("担当課", "departments の id。ないこともある。", Kind = FieldKind.Id)] ImmutableArray<string>? Departments,
    [property: Field("ほかの課", "資料が「ほか」と添えているとき true。ほかではない。")] bool? OtherDepartments,
    [property: Field("印", "tags の id。ないこともある。", Kind = FieldKind.Id)] ImmutableArray<string>? Tags,
    [property: Field("取組の注", "ないこともある。")] string? Note);

[Field("取組の一年")]
internal sealed record StepCellDocument(
    [property: Field("年度", "開始年の西暦。", Kind = FieldKind.Year)] int Year,
    [property: Field("内容", "その年度の内容。⇒ は前年度の内容に置き換えてある。")] string Text,
    [property: Field("印刷された内容", "資料のとおり。")] string Printed,
    [property: Field("続きか", "⇒ で前年度から続くか。")] bool Continued,
    [property: Field("当たる予定の年度", "この実績が、どの年度の予定に当たるかを編集者が示したもの。空なら、どの予定にも当たらない。示していないときはない。",
        Kind = FieldKind.Year)] ImmutableArray<int>? PlannedYears);

[Field("予定と実績のちがい")]
internal sealed record DelayDocument(
    [property: Field("取組", "steps の id。", Kind = FieldKind.Id)] string Step,
    [property: Field("予定の内容", "印刷のとおり。")] string Work,
    [property: Field("予定の年度", "はじめて予定した年度(開始年の西暦)。", Kind = FieldKind.Year)] int Planned,
    [property: Field("実績の年度", "はじめて行った年度(開始年の西暦)。確かには分からないときはない。行われなかったという意味ではない。",
        Kind = FieldKind.Year)] int? Done,
    [property: Field("遅れ", "年数。早いときは負。確かには分からないときはない。")] int? YearsLate,
    [property: Field("早い遅い", "in_time 予定どおり、early 予定より早い、late 予定より遅い、not_comparable 比べられない。")] StepTiming Timing,
    [property: Field("実績の言葉", "編集者が予定に当たると示した実績の言葉。予定と同じ言葉のときはない。")] string? DoneAs);

[Field("事業費")]
internal sealed record BudgetDocument(
    [property: Field("最初の年度", "開始年の西暦。", Kind = FieldKind.Year)] int From,
    [property: Field("最後の年度", "開始年の西暦。", Kind = FieldKind.Year)] int To,
    [property: Field("合計", "円。")] decimal TotalYen,
    [property: Field("財源の内訳", "財源ごとの金額。")] ImmutableArray<SourceYenDocument> Sources,
    [property: Field("事業費の注", "ないこともある。")] string? Note,
    [property: Field("事業費の種類", "estimate 見込み、budget 予算、settled 決算。示されていないときはない。")] MoneyKind? Kind);

[Field("財源の金額")]
internal sealed record SourceYenDocument(
    [property: Field("財源", "funding_sources の id。")] string Source,
    [property: Field("金額", "円。")] decimal Yen);

[Field("年度の報告")]
internal sealed record ReportDocument(
    [property: Field("報告の年度", "開始年の西暦。", Kind = FieldKind.Year)] int Year,
    [property: Field("評価", "その年度の評価の記号。ないこともある。")] string? Grade,
    [property: Field("文章", "見出しごとの文章。ないこともある。")] ImmutableArray<TextDocument>? Texts,
    [property: Field("担当課", "その年度の担当課。計画と同じときはない。", Kind = FieldKind.Id)] ImmutableArray<string>? Departments,
    [property: Field("財政効果額", "ないこともある。")] ImmutableArray<EffectDocument>? Effects,
    [property: Field("報告の注", "ないこともある。")] string? Note);

[Field("財政効果額")]
internal sealed record EffectDocument(
    [property: Field("効果の種類", "revenue 歳入の増加、expenditure 歳出の減少。")] EffectKind Kind,
    [property: Field("金額", "円。")] decimal Yen,
    [property: Field("印刷された金額", "資料のとおり。")] string Printed,
    [property: Field("効果額の注", "ないこともある。")] string? Note);
