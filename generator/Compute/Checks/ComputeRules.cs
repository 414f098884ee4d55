using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Compute;

/// <summary>Problems that show only when figures are put together. Warnings ask a human to look; none changes a figure.</summary>
public static class ComputeRules
{
    public static readonly Rule TotalDiffers = new("PS0501", Severity.Error,
        "公表の合計と内訳が合うこと", "内訳を確かめる。資料のとおりなら note に理由を書く");
    public static readonly Rule TotalDiffersExplained = new("PS0502", Severity.Warning,
        "公表の合計と内訳が合わない（注あり）", "note の説明が今も正しいか確かめる");
    public static readonly Rule DirectionInferred = new("PS0511", Severity.Warning, "値から推しはかった向き", "direction を書く");
    public static readonly Rule UnitsDiffer = new("PS0512", Severity.Warning,
        "目標と実績の単位がちがう", "単位をそろえる。資料のとおりなら reviewed に理由を書く");
    public static readonly Rule FarFromTarget = new("PS0513", Severity.Warning,
        "実績が目標の 10 倍をこえる・10 分の 1 に満たない", "けたと単位を確かめる。正しければ reviewed に理由を書く");
    public static readonly Rule Jump = new("PS0514", Severity.Warning,
        "前の年度から大きく動いた実績", "けたと単位を確かめる。正しければ reviewed に理由を書く");
    public static readonly Rule OldProvisional = new("PS0515", Severity.Warning, "一年をすぎた速報値", "確定した値に直し、訂正として残す");
    public static readonly Rule TargetEqualsBaseline = new("PS0516", Severity.Warning,
        "目標が当初値と同じ", "維持が目標なら direction: keep と書く");
    public static readonly Rule NearlyStage = new("PS0517", Severity.Warning, "段階の言葉とよく似た言葉", "同じ段階なら言葉をそろえる");
    public static readonly Rule UnitChanged = new("PS0520", Severity.Warning, "前の年度と単位がちがう実績", "単位の書き方をそろえる");
    public static readonly Rule NoBracket = new("PS0521", Severity.Warning,
        "判定に使うかっこの中の数がない", "かっこの中の数を書き足すか、judged_value: first と書く");
    public static readonly Rule NoTotal = new("PS0522", Severity.Warning,
        "足し合わせる年度の実績が欠けている", "その年度の実績を書くか、from に始まりの年度を書く");
    public static readonly Rule NeedsJudgement = new("PS0518", Severity.Warning,
        "人の判定を待つ結果", "判定できるなら judgement に status と reason を書く");
    public static readonly Rule WordsAgainstNumber = new("PS0523", Severity.Warning,
        "数の目標に言葉の実績、言葉の目標に数の実績", "数か \"-\" を書く。正しければ reviewed に理由を書く");
    public static readonly Rule ShareAsFraction = new("PS0524", Severity.Warning,
        "%の指標に、単位のない 1 以下の値", "13.7% のように、見えるとおりに書く");
    public static readonly Rule ShareOver100 = new("PS0525", Severity.Warning,
        "目標も当初値も 100% までなのに 100% をこえる実績", "小数点を確かめる。正しければ reviewed に理由を書く");
    public static readonly Rule FarFromBaseline = new("PS0526", Severity.Warning,
        "当初値から大きくはなれた実績", "けたを確かめる。正しければ reviewed に理由を書く");
    public static readonly Rule YearRepeated = new("PS0527", Severity.Warning, "前の年度とほとんど同じ実績", "新しい値に書きかえたか確かめる");
    public static readonly Rule ChangeAndLevel = new("PS0528", Severity.Warning,
        "増減の量と、到達した値や別のものとの比較", "目標と実績の書き方をそろえる。正しければ reviewed に理由を書く");
    public static readonly Rule BaselineUnit = new("PS0529", Severity.Warning,
        "当初値と目標の単位がちがう", "値に単位を書くか、指標に unit を書く");
    public static readonly Rule PublishedDiffers = new("PS0519", Severity.Warning,
        "公表の判定と計算の判定がちがう", "写しまちがいがないか確かめる。どちらもサイトに出る");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        TotalDiffers, TotalDiffersExplained, DirectionInferred, UnitsDiffer, FarFromTarget, Jump, OldProvisional,
        TargetEqualsBaseline, NearlyStage, NeedsJudgement, PublishedDiffers, UnitChanged, NoBracket, NoTotal,
        WordsAgainstNumber, ShareAsFraction, ShareOver100, FarFromBaseline, YearRepeated, ChangeAndLevel,
        BaselineUnit,
    ];
}
