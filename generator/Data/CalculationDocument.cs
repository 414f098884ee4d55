using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>A rate with the numbers it was worked out from in plan.json; <c>formula</c> names the kind, and each kind has its own numbers.</summary>
/// <param name="Rate">Which rate it gives.</param>
/// <param name="Percent">The rate in percent, unrounded.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "formula")]
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
internal abstract record CalculationDocument([property: Description("この式で出した率。")] RateKind Rate,
    [property: Description("出した率(%)。四捨五入していない。")] decimal Percent);

internal sealed record ActualOverTargetDocument(RateKind Rate, decimal Percent, [property: Description("実績。")] decimal Actual,
    [property: Description("目標。")] decimal Target, [property: Description("単位。")] string? Unit) : CalculationDocument(Rate, Percent);

internal sealed record TargetOverActualDocument(RateKind Rate, decimal Percent, [property: Description("実績。0 ではない。")] decimal Actual,
    [property: Description("目標。こえないようにする数。")] decimal Target, [property: Description("単位。")] string? Unit)
    : CalculationDocument(Rate, Percent);

internal sealed record TwoMinusRatioDocument(RateKind Rate, decimal Percent, [property: Description("実績。")] decimal Actual,
    [property: Description("目標。こえないようにする数。")] decimal Target, [property: Description("単位。")] string? Unit)
    : CalculationDocument(Rate, Percent);

internal sealed record ZeroTargetDocument(RateKind Rate, decimal Percent, [property: Description("実績。目標は 0。")] decimal Actual,
    [property: Description("単位。")] string? Unit) : CalculationDocument(Rate, Percent);

internal sealed record ZeroActualDocument(RateKind Rate, decimal Percent, [property: Description("目標。実績は 0。")] decimal Target,
    [property: Description("単位。")] string? Unit) : CalculationDocument(Rate, Percent);

internal sealed record DistanceFromTargetDocument(RateKind Rate, decimal Percent, [property: Description("実績。")] decimal Actual,
    [property: Description("目標。保つ水準。")] decimal Target,
    [property: Description("保ったとみなす差(目標に対する%)。")] decimal TolerancePercent,
    [property: Description("単位。")] string? Unit) : CalculationDocument(Rate, Percent);

internal sealed record NearerEndDocument(RateKind Rate, decimal Percent, [property: Description("実績。")] decimal Actual,
    [property: Description("目標の範囲の下限。")] decimal Lower, [property: Description("目標の範囲の上限。")] decimal Upper,
    [property: Description("単位。")] string? Unit) : CalculationDocument(Rate, Percent);

internal sealed record MeanOfPartsDocument(RateKind Rate, decimal Percent,
    [property: Description("区分ごとの率(%)。0〜100 に収めてある。")] ImmutableArray<decimal> PartPercents) : CalculationDocument(Rate, Percent);

internal sealed record ChangeOverTargetDocument(RateKind Rate, decimal Percent, [property: Description("実績の増減の量。減るとき負。")] decimal Change,
    [property: Description("目標の増減の量。減らすとき負。")] decimal WantedChange,
    [property: Description("単位。")] string? Unit) : CalculationDocument(Rate, Percent);

internal sealed record LevelChangeOverTargetDocument(RateKind Rate, decimal Percent, [property: Description("実績の水準。")] decimal Level,
    [property: Description("比べたもとの水準(当初か前年度)。")] decimal FormerLevel,
    [property: Description("水準の単位。")] string? LevelUnit, [property: Description("目標の増減の量。減らすとき負。")] decimal WantedChange,
    [property: Description("増減の量の単位。")] string? Unit) : CalculationDocument(Rate, Percent);

internal sealed record LevelShareOverTargetDocument(RateKind Rate, decimal Percent, [property: Description("実績の水準。")] decimal Level,
    [property: Description("比べたもとの水準(当初か前年度)。")] decimal FormerLevel, [property: Description("水準の単位。")] string? LevelUnit,
    [property: Description("目標の増減率(%)。減らすとき負。")] decimal WantedChangePercent) : CalculationDocument(Rate, Percent);

internal sealed record ProgressDocument(RateKind Rate, decimal Percent, [property: Description("実績。")] decimal Actual,
    [property: Description("当初の値。")] decimal Baseline, [property: Description("目標。")] decimal Target,
    [property: Description("単位。")] string? Unit) : CalculationDocument(Rate, Percent);

internal sealed record ChangeDocument(RateKind Rate, decimal Percent, [property: Description("実績。")] decimal Actual,
    [property: Description("当初の値。0 ではない。")] decimal Baseline,
    [property: Description("少ないほどよい指標か。減るとき率が正になる。")] bool LessIsBetter,
    [property: Description("単位。")] string? Unit) : CalculationDocument(Rate, Percent);

internal sealed record PathDocument(RateKind Rate, decimal Percent, [property: Description("進捗率(%)。")] decimal ProgressPercent,
    [property: Description("この年度までに想定される進み(%)。")] decimal ExpectedPercent) : CalculationDocument(Rate, Percent);
