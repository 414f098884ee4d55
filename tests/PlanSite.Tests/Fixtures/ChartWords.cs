using PlanSite.Pages.Charts;
using PlanSite.Values;

namespace PlanSite.Tests.Fixtures;

/// <summary>Japanese words for charts, as a theme gives them.</summary>
internal static class ChartWords
{
    public static ChartText Japanese { get; } = ChartText.From(key => All[key], new Format("ja"));

    private static Dictionary<string, string> All => new()
    {
        ["chart.baseline"] = "当初",
        ["chart.target"] = "目標",
        ["chart.target_down"] = "目標(少ないほどよい)",
        ["chart.actual"] = "実績",
        ["chart.path"] = "想定の道すじ",
        ["chart.year"] = "年度",
        ["chart.status"] = "判定",
        ["chart.count"] = "件数",
        ["chart.share"] = "割合",
        ["chart.source"] = "財源",
        ["chart.amount"] = "金額",
        ["chart.total"] = "合計",
        ["chart.grade"] = "評価",
        ["chart.item"] = "項目",
        ["chart.value"] = "値",
        ["chart.axis_cut"] = "縦軸は0から始まりません",
        ["chart.missing"] = "報告なし",
        ["chart.bullet_title"] = "の目標と実績",
        ["chart.years_title"] = "の推移",
        ["chart.comma"] = "、",
        ["chart.stop"] = "。",
        ["status.exceeded"] = "大きく達成",
        ["status.achieved"] = "達成",
        ["status.nearly"] = "おおむね達成",
        ["status.missed"] = "未達成",
        ["status.not_comparable"] = "比べられない",
        ["status.needs_judgement"] = "判断待ち",
        ["status.no_target"] = "目標なし",
        ["status.not_reported"] = "報告なし",
        ["status.not_due"] = "期限前",
        ["status.ended"] = "終了",
        ["status.doubtful"] = "数値に疑問",
        ["status.not_judged"] = "判定しない",
    };
}
