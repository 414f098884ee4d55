using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>Work and money: steps.csv, budget.csv, effects.csv.</summary>
internal static class WorkTables
{
    private static readonly ImmutableArray<DataColumn> StepColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Text("step", "行程のID。項目の中で一意。"),
        DataColumn.Text("kind", "planned 計画、done 実績。"),
        DataColumn.Year("年度(開始年の西暦)。資料が年度を分けていない行程では空。"),
        DataColumn.Text("text", "その年度の内容。「⇒」は前年度の内容に置き換えたもの。年度を分けていない行程では空。"),
        DataColumn.Flag("continued", "資料では「⇒」(前年度から継続)と書かれているか。"),
        DataColumn.Text("printed", "資料に書かれたとおりの内容。"),
        DataColumn.Text("name", "行程の名称。項目そのものの行程では空。"),
        DataColumn.Text("departments", "行程の所管課の名称。複数は「;」区切り。行程ごとに示されていないときは空。"),
        DataColumn.Flag("other_departments", "計画が行程の所管課に「ほか」と添えているか。"),
        DataColumn.Text("tags", "行程のタグの名称。複数は「;」区切り。"),
        DataColumn.Text("planned_years", "この実績が、どの年度の予定に当たるかを編集者が示したもの(開始年の西暦)。複数は「;」区切り。示していないときと計画の行では空。"),
    ];

    private static readonly ImmutableArray<DataColumn> BudgetColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Text("source", "財源のID。合計の行はないので、行を足すと総額になる。財源の内訳がない項目では空。"),
        new("from_year", "year", "事業費の最初の年度(開始年の西暦)。"),
        new("to_year", "year", "事業費の最後の年度(開始年の西暦)。"),
        DataColumn.Number("amount_yen", "期間全体の額(円)。"),
        DataColumn.Text("kind", "estimate 見込み、budget 予算、settled 決算。示されていないときは空。種類や年度の違う額は足さない。"),
    ];

    private static readonly ImmutableArray<DataColumn> EffectColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Text("kind", "revenue 歳入の増、expenditure 歳出の減。"),
        DataColumn.Year("年度(開始年の西暦)。"),
        DataColumn.Number("amount_yen", "財政効果額(円)。"),
        DataColumn.Text("printed", "資料に書かれたとおりの額。"),
        DataColumn.Text("note", "注記。"),
    ];

    /// <summary>One row for each step and year, planned and done apart.</summary>
    public static DataTable Steps(PlanModel model)
    {
        var plan = model.Plan;
        return new DataTable("steps", StepColumns,
        [
            .. from node in plan.Nodes
               from step in node.Steps
               from entry in EntriesOf(step)
               select Cell.Row(plan, node.Key, step.Id, entry.Kind, Cell.Of(entry.Cell?.Year), entry.Cell?.Text ?? Cell.Missing,
                   Cell.Of(entry.Cell?.Continued ?? false), entry.Cell?.Printed ?? Cell.Missing, step.Name ?? Cell.Missing,
                   Cell.Of(step.Departments.Select(d => d.Name)), Cell.Of(step.AndOtherDepartments), Cell.Of(step.Tags.Select(t => t.Name)),
                   Cell.Of((entry.Cell?.PlannedFor ?? []).Select(y => y.ToString()))),
        ]);
    }

    /// <summary>One row for each source of each budget, in yen.</summary>
    public static DataTable Budget(PlanModel model) => new("budget", BudgetColumns,
    [
        .. from node in model.Plan.Nodes
           where node.Budget is not null
           let budget = node.Budget
           from share in SharesOf(budget)
           select Cell.Row(model.Plan, node.Key, share.Source, Cell.Of(budget.From), Cell.Of(budget.To), Cell.Of(share.Yen),
               budget.Kind is { } kind ? DataWords.Of(kind) : Cell.Missing),
    ]);

    /// <summary>One row for each reported effect, in yen.</summary>
    public static DataTable Effects(PlanModel model) => new("effects", EffectColumns,
    [
        .. from node in model.Plan.Nodes
           from report in node.Reports
           from effect in report.Effects
           select Cell.Row(model.Plan, node.Key, DataWords.Of(effect.Kind), Cell.Of(report.Year), Cell.Of(effect.Yen), effect.Printed,
               effect.Note ?? Cell.Missing),
    ]);

    /// <summary>A step that the plan does not spread over years is one planned row without year, so that no step is lost.</summary>
    private static IEnumerable<(string Kind, StepCell? Cell)> EntriesOf(Step step)
    {
        if (step.Planned.IsEmpty && step.Done.IsEmpty) return [("planned", null)];
        return step.Planned.Select(c => ("planned", (StepCell?)c)).Concat(step.Done.Select(c => ("done", (StepCell?)c)));
    }

    /// <summary>Money whose sources are not told stands under no source, so that no yen is lost.</summary>
    private static IEnumerable<(string Source, decimal Yen)> SharesOf(Budget budget) => budget.Shares.IsEmpty
        ? [(Cell.Missing, budget.TotalYen)]
        : budget.Shares.Select(s => (s.Source.Id, s.Amount * budget.UnitYen));
}
