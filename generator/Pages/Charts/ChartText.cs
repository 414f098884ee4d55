using System.Collections.Frozen;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>The words of charts and of their tables, in one language. They come from the theme's strings.</summary>
public sealed record ChartText
{
    public required Format Format { get; init; }

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

    /// <summary>年度</summary>
    public required string Year { get; init; }

    /// <summary>判定</summary>
    public required string Status { get; init; }

    /// <summary>件数</summary>
    public required string Count { get; init; }

    /// <summary>割合</summary>
    public required string Share { get; init; }

    /// <summary>財源</summary>
    public required string Source { get; init; }

    /// <summary>金額</summary>
    public required string Amount { get; init; }

    /// <summary>合計</summary>
    public required string Total { get; init; }

    /// <summary>項目: heading of the column of names.</summary>
    public required string Item { get; init; }

    /// <summary>値: heading of the column of values.</summary>
    public required string Value { get; init; }

    /// <summary>縦軸は0から始まりません</summary>
    public required string AxisCut { get; init; }

    /// <summary>報告なし: stands for a value that is missing.</summary>
    public required string Missing { get; init; }

    /// <summary>の目標と実績: follows the indicator's name without a blank.</summary>
    public required string BulletTitle { get; init; }

    /// <summary>の推移: follows the indicator's name without a blank.</summary>
    public required string YearsTitle { get; init; }

    /// <summary>Between entries of a description: 、</summary>
    public required string Comma { get; init; }

    /// <summary>At the end of a description: 。</summary>
    public required string Stop { get; init; }

    /// <summary>A word for every status.</summary>
    public required FrozenDictionary<Status, string> Statuses { get; init; }

    /// <summary>Takes the words from a theme.</summary>
    /// <param name="word">Gives the word of a key: <c>chart.baseline</c> and so on, <c>status.not_comparable</c> for statuses.</param>
    /// <param name="format">How numbers are printed in the language of the page.</param>
    public static ChartText From(Func<string, string> word, Format format) => new()
    {
        Format = format,
        Baseline = word("chart.baseline"),
        Target = word("chart.target"),
        TargetDown = word("chart.target_down"),
        Actual = word("chart.actual"),
        Path = word("chart.path"),
        Year = word("chart.year"),
        Status = word("chart.status"),
        Count = word("chart.count"),
        Share = word("chart.share"),
        Source = word("chart.source"),
        Amount = word("chart.amount"),
        Total = word("chart.total"),
        Item = word("chart.item"),
        Value = word("chart.value"),
        AxisCut = word("chart.axis_cut"),
        Missing = word("chart.missing"),
        BulletTitle = word("chart.bullet_title"),
        YearsTitle = word("chart.years_title"),
        Comma = word("chart.comma"),
        Stop = word("chart.stop"),
        Statuses = Model.Statuses.All.ToFrozenDictionary(s => s, s => word("status." + s.Id())),
    };

    /// <summary>Label and value pairs as one sentence: 当初 1,600人、目標 6,750人。</summary>
    internal string Sentence(IEnumerable<(string Label, string Value)> pairs) =>
        string.Join(Comma, pairs.Select(p => $"{p.Label} {p.Value}")) + Stop;
}
