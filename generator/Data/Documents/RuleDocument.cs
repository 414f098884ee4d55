using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Data;

[Field("判定のきまり")]
internal sealed record RuleDocument(
    [property: Field("比べる目標", "year その年度の目標、final 計画の最後の目標。")] TargetBasis Target,
    [property: Field("達成の見方", "latest 最も新しい年度で見る、any_year 一度達成すれば達成。")] ReachedBasis Reached,
    [property: Field("最初に示す率", "bands に on がないときに見る率でもある。")] RateKind Headline,
    [property: Field("少ないほどよいときの式", "target_over_actual 目標÷実績、two_minus_ratio 2−実績÷目標、actual_over_target 実績÷目標。")]
    DownFormula LessIsBetter,
    [property: Field("判定する数", "first 最初の数、bracket かっこの中の数、running_total 各年度の合計。")] JudgedValue JudgedValue,
    [property: Field("期限前も判定するか", "最終目標を、その年度の前にも判定するか。false なら、早く達成したときだけ数える。")] bool JudgeBeforeDue,
    [property: Field("後退していてもおおむね達成とするか", "当初より後退した値にも nearly を認めるか。")] bool NearlyEvenWhenWorse,
    [property: Field("保つ目標で許す差", "目標に対する%。", Kind = FieldKind.Share)] decimal KeepTolerancePercent,
    [property: Field("想定される進み方", "年度ごとの割合。古い順。空なら当初から目標への直線。")] ImmutableArray<PathPointDocument> ExpectedPath,
    [property: Field("判定の区分", "上から順に試し、最初に当てはまるものを使う。最後の区分には下限がない。")] ImmutableArray<BandDocument> Bands,
    [property: Field("重みを付けるか", "まとめるとき、weight を使うか。")] bool Weighted,
    [property: Field("標準のきまりか", "計画が独自のきまりを示さず、このサイトの標準を使うか。")] bool IsDefault,
    [property: Field("公表される判定の記号", "自治体が公表する判定の記号と、その意味。")] ImmutableArray<PublishedMarkDocument> PublishedMarks,
    [property: Field("きまりの説明", "計画が示すもの(Markdown)。ないこともある。")] string? Note,
    [property: Field("判定をしないか", "判定をしない計画で true。ほかではない。")] bool? None,
    [property: Field("きまりが始まる年度", "開始年の西暦。はじめからのときはない。", Kind = FieldKind.Year)] int? FromYear,
    [property: Field("その前のきまり", "from_year より前の年度に使うきまり。ないこともある。")] RuleDocument? Before);

[Field("想定される進み方の点")]
internal sealed record PathPointDocument(
    [property: Field("年度", "開始年の西暦。", Kind = FieldKind.Year)] int Year,
    [property: Field("想定される割合", "年度の終わりまでに進む割合(%)。", Kind = FieldKind.Share)] decimal Percent);

[Field("判定の区分")]
internal sealed record BandDocument(
    [property: Field("見る率", "ないときは headline の率。")] RateKind? On,
    [property: Field("下限(含む)", "%。この値を含む。下限のないときはない。")] decimal? From,
    [property: Field("下限(含まない)", "%。この値を含まない。下限のないときはない。")] decimal? Above,
    [property: Field("区分の判定", "この区分に入ったときの判定。")] Status Status,
    [property: Field("区分の記号", "計画の記号。ないこともある。")] string? Mark,
    [property: Field("区分の名前", "計画の言葉。ないこともある。")] string? Name,
    [property: Field("区分の点数", "点数を足し合わせる計画だけにある。")] decimal? Points,
    [property: Field("職員だけが付ける区分か", "率からは入らず、職員だけが付ける区分(中止など)か。")] bool StaffOnly,
    [property: Field("ほかに要る進捗率", "%。比べられる当初値があるときに要る。ないこともある。")] decimal? FromProgress);

[Field("公表される判定の記号")]
internal sealed record PublishedMarkDocument(
    [property: Field("記号", "資料のとおり。")] string Mark,
    [property: Field("相当する判定", "記号が、どの判定に当たるか。")] Status Status);
