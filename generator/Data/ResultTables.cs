using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Data;

/// <summary>How it went: judgements.csv, grades.csv.</summary>
internal static class ResultTables
{
    private static readonly ImmutableArray<DataColumn> JudgementColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Text("indicator", "指標のID。"),
        DataColumn.Year("判定した値の年度(開始年の西暦)。"),
        DataColumn.Text("status", "共通の判定。exceeded から missed までが割合の分母に入る。"),
        DataColumn.Number("attainment_percent", "達成率(%)。丸めなし。計算できないときは空。"),
        DataColumn.Number("progress_percent", "進捗率(%)。当初より後退すると負。丸めなし。計算できないときは空。"),
        DataColumn.Text("change", "当初値との比較: improved, unchanged, worsened。よしあしを決めない指標は increased, decreased。分からないときは空。"),
        DataColumn.Text("published", "自治体が公表した判定。公表がないときは空。"),
        DataColumn.Flag("differs", "公表された判定と計算した判定が異なるか。"),
        DataColumn.Text("mark", "計画の尺度または職員の判定による記号。ないときは空。"),
        DataColumn.Number("change_percent", "当初値からの変化率(%)。よくなると正。丸めなし。"),
        DataColumn.Number("path_percent", "その年度までに想定される進み方に対する進捗率の割合(%)。丸めなし。"),
        DataColumn.Text("decided_by", "判定の決め手: band(率の区分)、staff(職員)、no_target(目標なし)など。"),
        DataColumn.Flag("provisional", "目標値か実績値が今後変わりうるか。"),
        DataColumn.Text("staff_reason", "このサイトの編集者が判定したときの理由。"),
        DataColumn.Number("reported_year", "実績を載せた報告の年度(開始年の西暦)。値の年度より後のことがある。"),
        DataColumn.Text("travel", "最初の値から見た目標への動き: nearer, unchanged, away, met(目標を満たす)。分からないときは空。"),
        DataColumn.Flag("behind", "期限前で、目標への直線(または計画の道筋)より遅れているか。"),
        DataColumn.Text("published_rate", "自治体が公表した率。印刷のとおり。"),
        DataColumn.Flag("rate_differs", "公表された率と計算した率が異なるか。"),
    ];

    private static readonly ImmutableArray<DataColumn> GradeColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Year("年度(開始年の西暦)。計画期間全体への評価は空。"),
        DataColumn.Text("mark", "計画が付けた評価の記号。"),
        DataColumn.Text("status", "記号に対応する共通の判定。"),
        DataColumn.Text("name", "評価の名称。"),
        DataColumn.Number("points", "評価の点数。点数のない尺度では空。"),
    ];

    /// <summary>One row for each indicator and year.</summary>
    public static DataTable Judgements(PlanModel model) => new("judgements", JudgementColumns,
    [
        .. from node in model.Plan.Nodes
           from indicator in node.Indicators
           from judgement in JudgementsOf(model.Score, node, indicator)
           select Row(model.Plan, judgement),
    ]);

    /// <summary>One row for each mark that the plan itself gave.</summary>
    public static DataTable Grades(PlanModel model) => new("grades", GradeColumns,
    [
        .. from node in model.Plan.Nodes
           from grade in GradesOf(node)
           select Cell.Row(model.Plan, node.Key, Cell.Of(grade.Year), grade.Mark.Mark, grade.Mark.Status.Id(), grade.Mark.Name,
               Cell.Of(grade.Mark.Points)),
    ]);

    /// <summary>One a year: with its value, whenever that was reported; the current one of a plan that has not reported yet.</summary>
    internal static ImmutableArray<Judgement> JudgementsOf(PlanScore score, Node node, Indicator indicator)
    {
        if (!score.ByYear.TryGetValue((node.Key, indicator.Id), out var years) || years.IsDefaultOrEmpty) return [score.CurrentOf(node, indicator)];
        return
        [
            .. years.GroupBy(j => j.Year).OrderBy(g => g.Key)
                .Select(year => year.LastOrDefault(j => j.Actual is { Value.IsMissing: false }) ?? year.Last()),
        ];
    }

    private static IEnumerable<(FiscalYear? Year, GradeMark Mark)> GradesOf(Node node)
    {
        if (node.Grade is { } once) yield return (null, once);
        foreach (var report in node.Reports)
            if (report.Grade is { } grade) yield return (report.Year, grade);
    }

    private static ImmutableArray<string> Row(Plan plan, Judgement judgement) => Cell.Row(plan, judgement.Node,
        judgement.IndicatorId, Cell.Of(judgement.Year), judgement.Status.Id(), Cell.Percent(judgement.Attainment), Cell.Percent(judgement.Progress),
        judgement.Change is { } change ? DataWords.Of(change) : Cell.Missing, judgement.Published?.Mark ?? Cell.Missing, Cell.Of(judgement.Differs),
        judgement.Mark ?? Cell.Missing, Cell.Percent(judgement.ChangePercent), Cell.Percent(judgement.PathRate),
        DataWords.Of(judgement.DecidedBy), Cell.Of(judgement.Provisional), judgement.Staff?.Reason ?? Cell.Missing, Cell.Of(judgement.ReportedIn),
        judgement.Travel is { } travel ? DataWords.Of(travel.Way) : Cell.Missing, Cell.Of(judgement.IsBehind),
        judgement.PublishedRate?.Printed ?? Cell.Missing, Cell.Of(judgement.RateDiffers));
}
