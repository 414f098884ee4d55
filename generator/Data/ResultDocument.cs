using System.Collections.Immutable;
using System.ComponentModel;

namespace PlanSite.Data;

/// <summary>The result of an indicator for a year in plan.json. Rates are in percent and unrounded.</summary>
internal sealed record JudgementDocument
{
    [Description("判定した値の年度(開始年の西暦)。")]
    public required int Year { get; init; }

    [Description("見た報告の年度(開始年の西暦)。値の年度より後のことがある。")]
    public required int ReportedYear { get; init; }

    public required string Status { get; init; }

    [Description("判定の決め手。")]
    public required string DecidedBy { get; init; }

    [Description("比べた目標の年度。")]
    public int? TargetYear { get; init; }

    [Description("比べた実績の年度。一度の達成を保つきまりでは前の年度のこともある。")]
    public int? ActualYear { get; init; }

    [Description("達成率(%)。")]
    public decimal? AttainmentPercent { get; init; }

    [Description("進捗率(%)。当初より後退すると負。")]
    public decimal? ProgressPercent { get; init; }

    [Description("当初値からの変化率(%)。よくなると正。")]
    public decimal? ChangePercent { get; init; }

    [Description("想定される進み方に対する進捗率の割合(%)。")]
    public decimal? PathPercent { get; init; }

    [Description("計画が最初に示す率(%)。")]
    public decimal? HeadlinePercent { get; init; }

    public string? Change { get; init; }

    public string? Mark { get; init; }

    public bool? Provisional { get; init; }

    public string? Published { get; init; }

    [Description("公表された判定と計算した判定が異なるか。")]
    public required bool Differs { get; init; }

    [Description("自治体が公表した率。印刷のとおり。")]
    public string? PublishedRate { get; init; }

    [Description("公表された率と計算した率が異なるか。")]
    public bool? RateDiffers { get; init; }

    [Description("最初の値から見た目標への動き。")]
    public TravelDocument? Travel { get; init; }

    [Description("期限前で、目標への直線(または計画の道筋)より遅れているか。")]
    public bool? Behind { get; init; }

    public ImmutableArray<PartResultDocument>? Parts { get; init; }

    public PaceDocument? Pace { get; init; }

    [Description("率の計算。formula が式の種類で、種類ごとに使った数がある。")]
    public ImmutableArray<CalculationDocument>? Calculations { get; init; }
}

internal sealed record PartResultDocument(string Label, decimal Target, decimal? Actual, string? Unit, decimal? AttainmentPercent, bool Reached);

internal sealed record PaceDocument([property: Description("この年度に想定される値。")] decimal Expected, string? Unit, decimal ExpectedPercent,
    [property: Description("実績と想定との差。進んでいると正。")] decimal Lead, bool OnPace, int From, int To);

internal sealed record TravelDocument([property: Description("nearer, unchanged, away, met(目標を満たす)。")] string Way,
    [property: Description("最初の値の年度。示されていないときはない。")] int? FromYear, string From, int ToYear, string To,
    [property: Description("その前の値からの動き。")] string? Step, [property: Description("期限までに1年あたり要る動き。")] decimal? NeededPerYear,
    [property: Description("これまでの1年あたりの動き。遠ざかると負。")] decimal? MadePerYear);

/// <summary>Results counted together.</summary>
internal sealed record RollUpDocument([property: Description("指標を持つ項目の数え上げ。")] CountsDocument Nodes,
    [property: Description("指標の数え上げ。")] CountsDocument Indicators, ImmutableArray<GradeCountDocument>? Grades,
    [property: Description("率の平均(%)。それぞれの率は0〜100に収める。")] decimal? MeanRatePercent,
    [property: Description("平均した率の数。")] int MeanOf, decimal? Points, [property: Description("点数を付けた数。")] int? PointsOf,
    [property: Description("最終目標の期限が来ていないものがあるか。あるあいだ、達成の割合は作らない。")] bool BeforeDue,
    [property: Description("期限前で遅れている指標の数。")] int Behind);

internal sealed record CountsDocument([property: Description("すべての数。")] int Known, [property: Description("判定できた数(割合の分母)。")] int Judged,
    [property: Description("達成した数。")] int Achieved, [property: Description("判定ごとの数。")] ImmutableSortedDictionary<string, int> ByStatus);

internal sealed record GradeCountDocument(string Mark, int Count);

internal sealed record YearResultDocument(int Year, RollUpDocument Results);

internal sealed record MoneyDocument(
    [property: Description("事業費の合計(円)。種類や年度の違う事業費があるときは足さないので、ない。budgets を見る。")] decimal? BudgetYen,
    [property: Description("事業費のある項目の数。")] int BudgetNodes, ImmutableArray<SourceYenDocument>? BySource, ImmutableArray<EffectSumDocument>? Effects,
    [property: Description("事業費の、種類と年度ごとの合計。")] ImmutableArray<BudgetSumDocument>? Budgets);

internal sealed record BudgetSumDocument([property: Description("estimate 見込み、budget 予算、settled 決算。示されていないときはない。")] string? Kind,
    int? From, int? To, [property: Description("円。")] decimal Yen, int Nodes, ImmutableArray<SourceYenDocument>? BySource);

internal sealed record EffectSumDocument(int Year, string Kind, decimal Yen, int Nodes);
