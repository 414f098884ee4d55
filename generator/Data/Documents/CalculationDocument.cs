using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>A rate with the numbers it was worked out from in plan.json; <c>formula</c> names the kind, and each kind has its own numbers.</summary>
/// <param name="Rate">Which rate it gives.</param>
/// <param name="Percent">The rate in percent, unrounded.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = Formula)]
[JsonDerivedType(typeof(ActualOverTargetDocument), "actual_over_target")]
[JsonDerivedType(typeof(TargetOverActualDocument), "target_over_actual")]
[JsonDerivedType(typeof(TwoMinusRatioDocument), "two_minus_ratio")]
[JsonDerivedType(typeof(ZeroTargetDocument), "zero_target")]
[JsonDerivedType(typeof(ZeroActualDocument), "zero_actual")]
[JsonDerivedType(typeof(DistanceFromTargetDocument), "distance_from_target")]
[JsonDerivedType(typeof(NearerEndDocument), "nearer_end")]
[JsonDerivedType(typeof(MeanOfPartsDocument), "mean_of_parts")]
[JsonDerivedType(typeof(ChangeOverTargetDocument), "change_over_target")]
[JsonDerivedType(typeof(LevelChangeOverTargetDocument), "level_change_over_target")]
[JsonDerivedType(typeof(LevelShareOverTargetDocument), "level_share_over_target")]
[JsonDerivedType(typeof(ProgressDocument), "progress")]
[JsonDerivedType(typeof(ChangeDocument), "change")]
[JsonDerivedType(typeof(PathDocument), "path")]
[Field("率の計算", "formula が式の種類。種類ごとに、使った数だけがある。")]
internal abstract record CalculationDocument(
    [property: Field("率", "この式で出した率。"), JsonPropertyOrder(-1)] RateKind Rate,
    [property: Field("率の値", "%。四捨五入していない。")] decimal Percent)
{
    public const string Formula = "formula";
}

[Field("実績÷目標", "率は 実績÷目標×100。")]
internal sealed record ActualOverTargetDocument(RateKind Rate, decimal Percent,
    [property: Field("実績", "判定した数。")] decimal Actual,
    [property: Field("目標", "0 より大きい。")] decimal Target,
    [property: Field("単位", "実績と目標の単位。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("目標÷実績", "少ないほどよいとき。率は 目標÷実績×100。")]
internal sealed record TargetOverActualDocument(RateKind Rate, decimal Percent,
    [property: Field("実績", "0 より大きい。")] decimal Actual,
    [property: Field("目標", "こえないようにする数。")] decimal Target,
    [property: Field("単位", "実績と目標の単位。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("2−実績÷目標", "少ないほどよいとき。率は (2−実績÷目標)×100。")]
internal sealed record TwoMinusRatioDocument(RateKind Rate, decimal Percent,
    [property: Field("実績", "判定した数。")] decimal Actual,
    [property: Field("目標", "こえないようにする数。0 より大きい。")] decimal Target,
    [property: Field("単位", "実績と目標の単位。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("目標が0", "少ないほどよいとき。実績が 0 なら 100%、ほかは 0%。")]
internal sealed record ZeroTargetDocument(RateKind Rate, decimal Percent,
    [property: Field("実績", "判定した数。")] decimal Actual,
    [property: Field("単位", "実績の単位。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("実績が0", "少ないほどよいとき。100%。")]
internal sealed record ZeroActualDocument(RateKind Rate, decimal Percent,
    [property: Field("目標", "こえないようにする数。0 より大きい。")] decimal Target,
    [property: Field("単位", "目標の単位。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("目標との差", "保つ目標のとき。差が許す範囲なら 100%、ほかは 100%−差の割合。")]
internal sealed record DistanceFromTargetDocument(RateKind Rate, decimal Percent,
    [property: Field("実績", "判定した数。")] decimal Actual,
    [property: Field("目標", "保つ水準。")] decimal Target,
    [property: Field("許す差", "保ったとみなす差(目標に対する%)。", Kind = FieldKind.Share)] decimal TolerancePercent,
    [property: Field("単位", "実績と目標の単位。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("範囲の近い端", "目標が範囲のとき。範囲の中なら 100%、ほかは近い端との割合。")]
internal sealed record NearerEndDocument(RateKind Rate, decimal Percent,
    [property: Field("実績", "判定した数。")] decimal Actual,
    [property: Field("下限", "目標の範囲の下限(版 1 では target)。")] decimal Lower,
    [property: Field("上限", "目標の範囲の上限(版 1 では baseline)。")] decimal Upper,
    [property: Field("単位", "実績と範囲の単位。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("区分の平均", "区分ごとの率の平均。")]
internal sealed record MeanOfPartsDocument(RateKind Rate, decimal Percent,
    [property: Field("区分ごとの率", "%。それぞれ 0〜100 に収めてある(版 1 にはない)。", Kind = FieldKind.Share)] ImmutableArray<decimal> PartPercents)
    : CalculationDocument(Rate, Percent);

[Field("増減の量", "率は 実績の増減÷目標の増減×100。減る量は負。")]
internal sealed record ChangeOverTargetDocument(RateKind Rate, decimal Percent,
    [property: Field("実績の増減", "減るとき負(版 1 では actual)。")] decimal Change,
    [property: Field("目標の増減", "減らすとき負。0 ではない(版 1 では target)。")] decimal WantedChange,
    [property: Field("単位", "増減の量の単位。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("水準から見た増減の量", "率は (実績−もとの水準)÷目標の増減×100。減る量は負。")]
internal sealed record LevelChangeOverTargetDocument(RateKind Rate, decimal Percent,
    [property: Field("実績の水準", "到達した値(版 1 では actual)。")] decimal Level,
    [property: Field("もとの水準", "当初か前年度の値(版 1 では baseline)。")] decimal FormerLevel,
    [property: Field("水準の単位", "単位のない数にはない(版 1 にはない)。")] string? LevelUnit,
    [property: Field("目標の増減", "減らすとき負。0 ではない(版 1 では target)。")] decimal WantedChange,
    [property: Field("単位", "増減の量の単位。割合の差はポイント。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("水準から見た増減の割合", "率は (実績−もとの水準)÷もとの水準×100÷目標の増減率×100。減る割合は負。")]
internal sealed record LevelShareOverTargetDocument(RateKind Rate, decimal Percent,
    [property: Field("実績の水準", "到達した値(版 1 では actual)。")] decimal Level,
    [property: Field("もとの水準", "当初か前年度の値。0 より大きい(版 1 では baseline)。")] decimal FormerLevel,
    [property: Field("水準の単位", "単位のない数にはない(版 1 にはない)。")] string? LevelUnit,
    [property: Field("目標の増減率", "%。減らすとき負。0 ではない(版 1 では target)。")] decimal WantedChangePercent) : CalculationDocument(Rate, Percent);

[Field("進捗率", "率は (実績−当初)÷(目標−当初)×100。")]
internal sealed record ProgressDocument(RateKind Rate, decimal Percent,
    [property: Field("実績", "判定した数。")] decimal Actual,
    [property: Field("当初", "当初の値。目標とは異なる。")] decimal Baseline,
    [property: Field("目標", "当初の値とは異なる。")] decimal Target,
    [property: Field("単位", "三つの数の単位。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("当初からの変化率", "率は (実績−当初)÷当初×100。少ないほどよいときは (当初−実績)÷当初×100。")]
internal sealed record ChangeDocument(RateKind Rate, decimal Percent,
    [property: Field("実績", "判定した数。")] decimal Actual,
    [property: Field("当初", "当初の値。0 ではない。負のときは、その大きさで割る。")] decimal Baseline,
    [property: Field("少ないほどよいか", "減るとき率が正になるか(版 1 にはない)。")] bool LessIsBetter,
    [property: Field("単位", "実績と当初の単位。単位のない数にはない。")] string? Unit) : CalculationDocument(Rate, Percent);

[Field("予定に対する進み具合", "率は 進捗率÷想定される進み×100。")]
internal sealed record PathDocument(RateKind Rate, decimal Percent,
    [property: Field("進捗率", "%(版 1 では actual)。")] decimal ProgressPercent,
    [property: Field("想定される進み", "この年度までに想定される割合(%)。0 より大きい(版 1 では target)。")] decimal ExpectedPercent)
    : CalculationDocument(Rate, Percent);
