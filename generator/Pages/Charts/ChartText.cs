using System.Collections.Frozen;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>The words of charts, in one language. They come from the theme's strings.</summary>
public sealed record ChartText
{
    /// <summary>How numbers and years are written in the language of the page.</summary>
    public required Format Format { get; init; }

    /// <summary>What the language of the page calls a name of the content; the name itself where it has none of its own.</summary>
    public Func<string, string> NameOf { get; init; } = name => name;

    /// <summary>当初</summary>
    public required string Baseline { get; init; }

    /// <summary>目標</summary>
    public required string Target { get; init; }

    /// <summary>目標(少ないほどよい)</summary>
    public required string TargetDown { get; init; }

    /// <summary>実績</summary>
    public required string Actual { get; init; }

    /// <summary>想定の道すじ: what the plan's path expects each year.</summary>
    public required string Path { get; init; }

    /// <summary>判定</summary>
    public required string Status { get; init; }

    /// <summary>以下: behind a target that is not to be passed.</summary>
    public required string OrLess { get; init; }

    /// <summary>あと: above what is missing to the target.</summary>
    public required string Gap { get; init; }

    /// <summary>ポイント: between shares.</summary>
    public required string Points { get; init; }

    /// <summary>目標（この線より上なら達成）: the key of a target that more is better for.</summary>
    public required string TargetAbove { get; init; }

    /// <summary>目標（この線より下なら達成。少ないほどよい）</summary>
    public required string TargetBelow { get; init; }

    /// <summary>目標の範囲</summary>
    public required string TargetRange { get; init; }

    /// <summary>縦の軸は0からではありません: below a chart whose axis is cut.</summary>
    public required string AxisCut { get; init; }

    /// <summary>点線のところ（{years}）は、実績がありません: below a chart with years that nothing is known of.</summary>
    public required string Unreported { get; init; }

    /// <summary>報告なし: stands for a value that is missing.</summary>
    public required string Missing { get; init; }

    /// <summary>の目標と実績: follows the indicator's name without a blank.</summary>
    public required string ResultTitle { get; init; }

    /// <summary>の推移: follows the indicator's name without a blank.</summary>
    public required string YearsTitle { get; init; }

    /// <summary>表で見る: opens the figures of a picture as a table.</summary>
    public required string Table { get; init; }

    /// <summary>Between entries of a description: 、</summary>
    public required string Comma { get; init; }

    /// <summary>At the end of a description: 。</summary>
    public required string Stop { get; init; }

    /// <summary>A word for every status.</summary>
    public required FrozenDictionary<Status, string> Statuses { get; init; }

    /// <summary>Takes the words from a theme.</summary>
    /// <param name="word">Gives the word of a key: <c>chart_baseline</c> and so on, <c>status_not_comparable</c> for statuses.</param>
    /// <param name="format">How numbers are printed in the language of the page.</param>
    public static ChartText From(Func<string, string> word, Format format) => new()
    {
        Format = format,
        Baseline = word("chart_baseline"),
        Target = word("chart_target"),
        TargetDown = word("chart_target_down"),
        Actual = word("chart_actual"),
        Path = word("chart_path"),
        Status = word("chart_status"),
        OrLess = word("chart_or_less"),
        Gap = word("chart_gap"),
        Points = word("points"),
        TargetAbove = word("chart_target_above"),
        TargetBelow = word("chart_target_below"),
        TargetRange = word("chart_target_range"),
        AxisCut = word("chart_axis_cut"),
        Unreported = word("chart_unreported"),
        Missing = word("chart_missing"),
        ResultTitle = word("chart_result_title"),
        YearsTitle = word("chart_years_title"),
        Table = word("chart_table"),
        Comma = word("chart_comma"),
        Stop = word("chart_stop"),
        Statuses = Model.Statuses.All.ToFrozenDictionary(s => s, s => word("status_" + s.Id())),
    };

    /// <summary>Label and value pairs as one sentence: 当初 1,600人、目標 6,750人。</summary>
    internal string Sentence(IEnumerable<(string Label, string Value)> pairs) =>
        string.Join(Comma, pairs.Select(p => $"{p.Label} {p.Value}")) + Stop;
}
