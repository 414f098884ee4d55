using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>Results counted together.</summary>
[Field("数え上げた結果")]
internal sealed record RollUpDocument(
    [property: Field("項目", "指標を持つ項目の数え上げ。")] CountsDocument Nodes,
    [property: Field("指標", "指標の数え上げ。分け合う指標は一度だけ数える。")] CountsDocument Indicators,
    [property: Field("評価の記号", "記号ごとの数。評価のないときはない。")] ImmutableArray<GradeCountDocument>? Grades,
    [property: Field("率の平均", "%。それぞれの率は 0〜100 に収める。計算できないときと、期限前のものがあるときはない。")] decimal? MeanRatePercent,
    [property: Field("平均した率の数", "率の平均の分母。", Kind = FieldKind.Count)] int MeanOf,
    [property: Field("点数の合計", "点数を足し合わせる計画だけにある。")] decimal? Points,
    [property: Field("点数を付けた数", "点数を足し合わせる計画だけにある。", Kind = FieldKind.Count)] int? PointsOf,
    [property: Field("期限前か", "最終目標の期限が来ていないものがあるか。あるあいだ、達成の割合は作らない。")] bool BeforeDue,
    [property: Field("遅れている数", "期限前で遅れている指標の数。", Kind = FieldKind.Count)] int Behind);

[Field("数")]
internal sealed record CountsDocument(
    [property: Field("すべて", "すべての数。", Kind = FieldKind.Count)] int Known,
    [property: Field("判定できた数", "達成した割合の分母。", Kind = FieldKind.Count)] int Judged,
    [property: Field("達成した数", "超過達成を含む。", Kind = FieldKind.Count)] int Achieved,
    [property: Field("判定ごとの数", "判定の語と数。0 のものも並ぶ。", Kind = FieldKind.Count)] ImmutableSortedDictionary<string, int> ByStatus);

[Field("記号の数")]
internal sealed record GradeCountDocument(
    [property: Field("記号", "grades にあるもの。")] string Mark,
    [property: Field("数", "その記号の項目の数。", Kind = FieldKind.Count)] int Count);

[Field("年度の結果")]
internal sealed record YearResultDocument(
    [property: Field("年度", "報告の年度(開始年の西暦)。", Kind = FieldKind.Year)] int Year,
    [property: Field("結果", "その年度の結果。")] RollUpDocument Results);

[Field("お金")]
internal sealed record MoneyDocument(
    [property: Field("事業費の合計", "円。種類や年度の違う事業費があるときは足さないので、ない。budgets を見る。")] decimal? BudgetYen,
    [property: Field("事業費のある項目の数", "合計した項目の数。", Kind = FieldKind.Count)] int BudgetNodes,
    [property: Field("財源の内訳", "事業費の合計の内訳。ないこともある。")] ImmutableArray<SourceYenDocument>? BySource,
    [property: Field("財政効果額", "年度と種類ごとの合計。ないこともある。")] ImmutableArray<EffectSumDocument>? Effects,
    [property: Field("事業費", "種類と年度ごとの合計。事業費のないときはない。")] ImmutableArray<BudgetSumDocument>? Budgets);

[Field("事業費の合計")]
internal sealed record BudgetSumDocument(
    [property: Field("事業費の種類", "estimate 見込み、budget 予算、settled 決算。示されていないときはない。")] MoneyKind? Kind,
    [property: Field("最初の年度", "開始年の西暦。", Kind = FieldKind.Year)] int? From,
    [property: Field("最後の年度", "開始年の西暦。", Kind = FieldKind.Year)] int? To,
    [property: Field("金額", "円。")] decimal Yen,
    [property: Field("項目の数", "合計した項目の数。", Kind = FieldKind.Count)] int Nodes,
    [property: Field("財源の内訳", "ないこともある。")] ImmutableArray<SourceYenDocument>? BySource);

[Field("財政効果額の合計")]
internal sealed record EffectSumDocument(
    [property: Field("年度", "開始年の西暦。", Kind = FieldKind.Year)] int Year,
    [property: Field("効果の種類", "revenue 歳入の増加、expenditure 歳出の減少。")] EffectKind Kind,
    [property: Field("金額", "円。")] decimal Yen,
    [property: Field("項目の数", "合計した項目の数。", Kind = FieldKind.Count)] int Nodes);
