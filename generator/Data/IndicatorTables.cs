using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Data;

/// <summary>What is counted and how much: indicators.csv, values.csv.</summary>
internal static class IndicatorTables
{
    private static readonly ImmutableArray<DataColumn> IndicatorColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Text("indicator", "指標のID。項目の中で一意。"),
        DataColumn.Text("name", "指標の名称。"),
        DataColumn.Text("definition", "指標の定義。示されていないときは空。"),
        DataColumn.Text("unit", "基本単位(千円は円に直す)。数値でない指標は空。"),
        DataColumn.Text("direction", "up 多いほどよい、down 少ないほどよい、keep 維持、stages 段階、neutral 多い少ないでよしあしを決めない。分からないときは空。"),
        DataColumn.Flag("direction_declared", "向きを職員が指定したか。false は値から読み取ったもの。"),
        DataColumn.Text("same_as", "同じ指標を別の項目と分け合うとき、もとの指標(階層/番号/指標)。件数には一度だけ数える。"),
        DataColumn.Text("sdg_indicators", "自治体SDGs指標の番号(3.8.1など)。資料が示しているものだけ。複数は「;」区切り。"),
    ];

    private static readonly ImmutableArray<DataColumn> ValueColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Text("indicator", "指標のID。"),
        DataColumn.Text("kind", "baseline 当初値、target 目標値、actual 実績値。"),
        DataColumn.Year("値の年度(開始年の西暦)。時点が示されていない当初値は空。"),
        DataColumn.Text("printed", "資料に書かれたとおりの値。"),
        DataColumn.Number("number", "読み取った数値(基本単位、丸めなし)。幅のある値は下限。増減の量は、減るときマイナス。数値でないときは空。"),
        DataColumn.Text("unit", "数値の基本単位。数値でないときと単位のないときは空。"),
        DataColumn.Text("qualifier", "数値に添えられた語(延べ、速報値など)。"),
        DataColumn.Text("note", "注記。"),
        DataColumn.Text("reading", "値の読み取り方: number, range, parts, change, milestone, wish, date, not_set, pending, unread。"),
        DataColumn.Number("upper", "幅のある値の上限。ほかは空。"),
        DataColumn.Number("secondary", "かっこ内の数値。ないときは空。"),
        DataColumn.Text("secondary_unit", "かっこ内の数値の基本単位。"),
        DataColumn.Flag("provisional", "速報値・暫定値など、今後変わりうる値か。"),
        DataColumn.Text("doubtful", "編集者が値に疑問を持つときの理由。"),
        DataColumn.Number("reported_year", "その値を載せた報告の年度(開始年の西暦)。実績だけ。"),
    ];

    /// <summary>One row for each indicator.</summary>
    public static DataTable Indicators(PlanModel model) => new("indicators", IndicatorColumns,
    [
        .. from node in model.Plan.Nodes
           from indicator in node.Indicators
           let direction = model.Score.CurrentOf(node, indicator).Direction ?? indicator.Direction
           select Cell.Row(model.Plan, node.Key, indicator.Id, indicator.Name, indicator.Definition ?? Cell.Missing, UnitOf(indicator),
                   direction is { } known ? DataWords.Of(known) : Cell.Missing, Cell.Of(indicator.Direction is not null),
                   indicator.SameAs?.ToString() ?? Cell.Missing, Cell.Of(indicator.SdgIndicators)),
    ]);

    /// <summary>One row for each baseline, target and actual, as printed and as read.</summary>
    public static DataTable Values(PlanModel model) => new("values", ValueColumns,
    [
        .. from node in model.Plan.Nodes
           from indicator in node.Indicators
           from entry in EntriesOf(indicator)
           select Row(model.Plan, node, indicator, entry),
    ]);

    /// <summary>The unit that the indicator counts in: of the first value that has one, targets first.</summary>
    private static string UnitOf(Indicator indicator) =>
        indicator.Targets.Select(t => t.Value).Concat(indicator.Actuals.Select(a => a.Value)).Append(indicator.Baseline?.Value)
            .Select(v => v?.Quantity?.Unit.Id ?? (v is { Parts.IsEmpty: false } ? v.Parts[0].Quantity.Unit.Id : null))
            .FirstOrDefault(u => u is not null) ?? Cell.Missing;

    private static IEnumerable<Entry> EntriesOf(Indicator indicator)
    {
        if (indicator.Baseline is { } start) yield return new Entry("baseline", start.Year, start.Value, [start.Note, start.NotComparable]);
        foreach (var target in indicator.Targets) yield return new Entry("target", target.Year, target.Value, [target.Note]);
        foreach (var actual in indicator.Actuals) yield return new Entry("actual", actual.Year, actual.Value, [actual.Note, actual.Break], actual);
    }

    private static ImmutableArray<string> Row(Plan plan, Node node, Indicator indicator, Entry entry)
    {
        var value = entry.Value;
        return Cell.Row(plan, node.Key, indicator.Id, entry.Kind, Cell.Of(entry.Year), value.Printed,
            Cell.Of((value.Quantity ?? value.Change)?.Number), (value.Quantity ?? value.Change)?.Unit.Id ?? Cell.Missing, value.Qualifier,
            string.Join(' ', entry.Notes.Prepend(value.Note).Where(n => !string.IsNullOrEmpty(n))),
            DataWords.Of(value.Kind), Cell.Of(value.Upper?.Number), Cell.Of(value.Secondary?.Number),
            value.Secondary?.Unit.Id ?? Cell.Missing, Cell.Of(value.Provisional), entry.Actual?.Doubtful ?? Cell.Missing,
            Cell.Of(entry.Actual?.ReportedIn));
    }

    private sealed record Entry(string Kind, FiscalYear? Year, PlanValue Value, ImmutableArray<string?> Notes, Actual? Actual = null);
}
