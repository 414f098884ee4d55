using PlanSite.Pages.Charts;
using PlanSite.Values;

namespace PlanSite.Tests.Fixtures;

/// <summary>Japanese words for charts, as a theme gives them.</summary>
internal static class ChartWords
{
    public static ChartText Japanese { get; } = ChartText.From(key => All[key], new Format("ja"));

    private static Dictionary<string, string> All => new()
    {
        ["chart_baseline"] = "当初",
        ["chart_target"] = "目標",
        ["chart_target_down"] = "目標(少ないほどよい)",
        ["chart_actual"] = "実績",
        ["chart_path"] = "想定の道すじ",
        ["chart_status"] = "判定",
        ["chart_or_less"] = "以下",
        ["chart_gap"] = "あと",
        ["points"] = "ポイント",
        ["chart_target_above"] = "目標（この線より上なら達成）",
        ["chart_target_below"] = "目標（この線より下なら達成。少ないほどよい）",
        ["chart_target_range"] = "目標の範囲",
        ["chart_axis_cut"] = "縦の軸は0からではありません（左下の波線）。",
        ["chart_unreported"] = "点線のところ（{years}）は、実績がありません。",
        ["chart_missing"] = "報告なし",
        ["chart_table"] = "表で見る",
        ["chart_result_title"] = "の目標と実績",
        ["chart_years_title"] = "の推移",
        ["chart_comma"] = "、",
        ["chart_stop"] = "。",
        ["status_exceeded"] = "大きく達成",
        ["status_achieved"] = "達成",
        ["status_nearly"] = "おおむね達成",
        ["status_missed"] = "未達成",
        ["status_not_comparable"] = "比べられない",
        ["status_needs_judgement"] = "判断待ち",
        ["status_no_target"] = "目標なし",
        ["status_not_reported"] = "報告なし",
        ["status_not_due"] = "期限前",
        ["status_ended"] = "終了",
        ["status_doubtful"] = "数値に疑問",
        ["status_not_judged"] = "判定しない",
    };
}
