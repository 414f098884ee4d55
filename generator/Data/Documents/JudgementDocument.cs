using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>The result of an indicator for a year in plan.json. Rates are in percent and unrounded.</summary>
[Field("判定", "一つの年度の判定。率は四捨五入していない。")]
internal sealed record JudgementDocument
{
    [Field("判定の年度", "判定した値の年度(開始年の西暦)。", Kind = FieldKind.Year)]
    public required int Year { get; init; }

    [Field("報告の年度", "見た報告の年度(開始年の西暦)。値の年度より後のことがある。", Kind = FieldKind.Year)]
    public required int ReportedYear { get; init; }

    [Field("判定", "exceeded 超過達成、achieved 達成、nearly おおむね達成、missed 未達成。ほかは率の分母に入らない。")]
    public required Status Status { get; init; }

    [Field("判定の決め手", "何によって判定が決まったか。")]
    public required Deciding DecidedBy { get; init; }

    [Field("目標の年度", "比べた目標の年度(開始年の西暦)。目標のないときはない。", Kind = FieldKind.Year)]
    public int? TargetYear { get; init; }

    [Field("実績の年度", "比べた実績の年度(開始年の西暦)。一度の達成を保つきまりでは前の年度のこともある。実績のないときはない。",
        Kind = FieldKind.Year)]
    public int? ActualYear { get; init; }

    [Field("達成率", "%。計算できないときはない。")]
    public decimal? AttainmentPercent { get; init; }

    [Field("進捗率", "%。当初より後退すると負。計算できないときはない。")]
    public decimal? ProgressPercent { get; init; }

    [Field("当初からの変化率", "%。よくなると正。計算できないときはない。")]
    public decimal? ChangePercent { get; init; }

    [Field("予定に対する進み具合", "想定される進み方に対する進捗率の割合(%)。計算できないときはない。")]
    public decimal? PathPercent { get; init; }

    [Field("最初に示す率", "計画が最初に示す率(%)。計算できないときはない。")]
    public decimal? HeadlinePercent { get; init; }

    [Field("当初からの変化", "improved 改善、unchanged 変わらず、worsened 後退。よしあしのない指標では increased、decreased。分からないときはない。")]
    public Change? Change { get; init; }

    [Field("記号", "計画の区分か編集者の判定の記号。ないこともある。")]
    public string? Mark { get; init; }

    [Field("速報か", "目標か実績がまだ変わりうるとき true。ほかではない。")]
    public bool? Provisional { get; init; }

    [Field("公表された判定", "自治体が公表した判定の記号。ないこともある。")]
    public string? Published { get; init; }

    [Field("公表と異なるか", "公表された判定と計算した判定が異なるか。")]
    public required bool Differs { get; init; }

    [Field("公表された率", "自治体が公表した率。印刷のとおり。ないこともある。")]
    public string? PublishedRate { get; init; }

    [Field("率が公表と異なるか", "公表された率と計算した率が異なるか。公表された率のないときはない。")]
    public bool? RateDiffers { get; init; }

    [Field("動き", "最初の値から見た目標への動き。比べられないときはない。")]
    public TravelDocument? Travel { get; init; }

    [Field("遅れているか", "期限前で、目標への直線(または計画の道筋)より遅れているとき true。ほかではない。")]
    public bool? Behind { get; init; }

    [Field("区分ごとの結果", "区分ごとの数を比べたときだけにある。")]
    public ImmutableArray<PartResultDocument>? Parts { get; init; }

    [Field("進み具合", "目標の年度の前で、当初値と比べられるときだけにある。")]
    public PaceDocument? Pace { get; init; }

    [Field("率の計算", "formula が式の種類で、種類ごとに使った数がある。計算のないときはない。")]
    public ImmutableArray<CalculationDocument>? Calculations { get; init; }
}

[Field("区分の結果")]
internal sealed record PartResultDocument(
    [property: Field("区分の名前", "印刷のとおり。")] string Label,
    [property: Field("目標", "区分の目標。")] decimal Target,
    [property: Field("実績", "区分の実績。報告のないときはない。")] decimal? Actual,
    [property: Field("単位", "単位のない数にはない。")] string? Unit,
    [property: Field("達成率", "%。四捨五入していない。実績のないときはない。")] decimal? AttainmentPercent,
    [property: Field("達成したか", "区分が目標に届いたか。")] bool Reached);

[Field("進み具合", "目標への直線(または計画の道筋)と比べたもの。")]
internal sealed record PaceDocument(
    [property: Field("想定される値", "この年度に想定される値。")] decimal Expected,
    [property: Field("単位", "単位のない数にはない。")] string? Unit,
    [property: Field("想定される進み", "当初から目標までのうち、この年度までに想定される割合(%)。")] decimal ExpectedPercent,
    [property: Field("差", "実績と想定との差。進んでいると正。")] decimal Lead,
    [property: Field("予定どおりか", "想定どおりか、それより進んでいるか。")] bool OnPace,
    [property: Field("始まりの年度", "直線が始まる年度(開始年の西暦)。", Kind = FieldKind.Year)] int From,
    [property: Field("目標の年度", "開始年の西暦。", Kind = FieldKind.Year)] int To);

[Field("動き", "最初の値から見た目標への動き。")]
internal sealed record TravelDocument(
    [property: Field("動きの向き", "nearer 近づいた、unchanged 変わらず、away 遠ざかった、met 目標を満たす。")] Way Way,
    [property: Field("最初の値の年度", "開始年の西暦。示されていないときはない。", Kind = FieldKind.Year)] int? FromYear,
    [property: Field("最初の値", "印刷のとおり。")] string From,
    [property: Field("最後の値の年度", "開始年の西暦。", Kind = FieldKind.Year)] int ToYear,
    [property: Field("最後の値", "印刷のとおり。")] string To,
    [property: Field("その前の値からの動き", "値が二つだけのときはない。")] Way? Step,
    [property: Field("要る動き", "期限までに1年あたり要る動き。期限が来たか、目標を満たしたときはない。")] decimal? NeededPerYear,
    [property: Field("これまでの動き", "これまでの1年あたりの動き。遠ざかると負。最初の値の年度が示されていないときはない。")] decimal? MadePerYear);
