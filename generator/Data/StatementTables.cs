using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>What the documents state beside indicators: observations.csv, milestones.csv, related.csv, initiatives.csv, yearly-budget.csv.</summary>
internal static class StatementTables
{
    private static readonly ImmutableArray<DataColumn> ObservationColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Text("observation", "数のID。項目の中で一意。"),
        DataColumn.Text("name", "何の数か。"),
        DataColumn.Year("値の年度(開始年の西暦)。"),
        DataColumn.Text("printed", "資料に書かれたとおりの値。"),
        DataColumn.Number("number", "基本単位での正確な値。数でないときは空。"),
        DataColumn.Text("unit", "基本単位。ないときは空。"),
        DataColumn.Text("qualifier", "約、累計などの言葉。ないときは空。"),
        DataColumn.Text("note", "注記。"),
        DataColumn.Text("sdg_indicators", "自治体SDGs指標の番号(3.8.1など)。資料が示しているものだけ。複数は「;」区切り。"),
    ];

    private static readonly ImmutableArray<DataColumn> MilestoneColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Text("name", "期限のある約束。"),
        new("by_year", "year", "いつの年度までか(開始年の西暦)。"),
        new("done_year", "year", "実現したと資料にある年度(開始年の西暦)。資料にないときは空で、実現しなかったという意味ではない。"),
        DataColumn.Text("note", "注記。"),
    ];

    private static readonly ImmutableArray<DataColumn> RelatedColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Text("name", "項目に関連する事業の名称。"),
        DataColumn.Text("description", "事業の内容。このサイトの編集者による要約。"),
        DataColumn.Text("departments", "所管課の名称。複数は「;」区切り。"),
    ];

    private static readonly ImmutableArray<DataColumn> InitiativeColumns =
    [
        .. DataColumn.OfNode[..2],
        DataColumn.Text("programme", "横断的な取組(プロジェクト)のID。"),
        DataColumn.Text("theme", "取組の柱のID。"),
        DataColumn.Text("initiative", "取組のID。プロジェクトの中で一意。"),
        DataColumn.Text("name", "取組の名称。"),
        DataColumn.Text("description", "取組の内容。このサイトの編集者による要約。"),
        DataColumn.Text("level", "結び付く項目の階層のID。複数に結び付く取組は行を分ける。"),
        DataColumn.Text("node", "結び付く項目のID。"),
        DataColumn.Text("related", "取組を担う、関連する事業の名称。事業の項目が担うときは空。"),
        DataColumn.Text("programme_name", "プロジェクトの名称。"),
        DataColumn.Text("theme_name", "取組の柱の名称。"),
    ];

    private static readonly ImmutableArray<DataColumn> YearBudgetColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Year("年度(開始年の西暦)。"),
        DataColumn.Text("source", "財源のID。合計の行はないので、行を足すと総額になる。財源の内訳がないときは空。"),
        DataColumn.Number("amount_yen", "その年度の額(円)。資料がこの項目に印刷した額で、事業ごとの額(budget.csv)とは足さない。"),
        DataColumn.Text("kind", "estimate 見込み、budget 予算、settled 決算。示されていないときは空。"),
        DataColumn.Flag("earmarked", "特定財源か。内訳がないときは false。"),
    ];

    public static DataTable Observations(PlanModel model) => new("observations", ObservationColumns,
    [
        .. from node in model.Plan.Nodes
           from observation in node.Observations
           from value in observation.Values
           let read = ValueDocuments.Of(value.Value)
           select Cell.Row(model.Plan, node.Key, observation.Id, observation.Name, Cell.Of(value.Year), read.Printed, Cell.Of(read.Number),
               read.Unit ?? Cell.Missing, read.Qualifier ?? Cell.Missing, observation.Note ?? Cell.Missing, Cell.Of(observation.SdgIndicators)),
    ]);

    public static DataTable Milestones(PlanModel model) => new("milestones", MilestoneColumns,
    [
        .. from node in model.Plan.Nodes
           from milestone in node.Milestones
           select Cell.Row(model.Plan, node.Key, milestone.Name, Cell.Of(milestone.By), Cell.Of(milestone.Done), milestone.Note ?? Cell.Missing),
    ]);

    public static DataTable Related(PlanModel model) => new("related", RelatedColumns,
    [
        .. from node in model.Plan.Nodes
           from project in node.Related
           select Cell.Row(model.Plan, node.Key, project.Name, project.Description ?? Cell.Missing, Cell.Of(project.Departments.Select(d => d.Name))),
    ]);

    public static DataTable Initiatives(PlanModel model) => new("initiatives", InitiativeColumns,
    [
        .. from theme in model.Plan.Themes
           from initiative in theme.Initiatives
           from node in initiative.Nodes.IsEmpty ? [null] : initiative.Nodes.Select(n => (NodeKey?)n.Key)
           select (ImmutableArray<string>)
           [
               model.Plan.Municipality.Code, model.Plan.Id, theme.Programme.Id, theme.Id, initiative.Id, initiative.Name,
               initiative.Description ?? Cell.Missing, node?.Level ?? Cell.Missing, node?.Id ?? Cell.Missing,
               initiative.Related?.Name ?? Cell.Missing,
               theme.Programme.Name, theme.Name,
           ],
    ]);

    /// <summary>The amounts of the plan as a whole stand under no node.</summary>
    public static DataTable YearBudgets(PlanModel model)
    {
        var ofNodes = model.Plan.Nodes.SelectMany(n => n.YearBudgets.Select(b => (n.Key, Budget: b)));
        return new DataTable("yearly-budget", YearBudgetColumns,
        [
            .. from money in model.Plan.YearBudgets.Select(b => (Key: new NodeKey(Cell.Missing, Cell.Missing), Budget: b)).Concat(ofNodes)
               from share in SharesOf(money.Budget)
               select Cell.Row(model.Plan, money.Key, Cell.Of(money.Budget.Year), share.Source, Cell.Of(share.Yen),
                   money.Budget.Kind is { } kind ? DataWords.Of(kind) : Cell.Missing, Cell.Of(share.IsEarmarked)),
        ]);
    }

    private static IEnumerable<(string Source, decimal Yen, bool IsEarmarked)> SharesOf(YearBudget budget) => budget.Shares.IsEmpty
        ? [(Cell.Missing, budget.Total * budget.UnitYen, false)]
        : budget.Shares.Select(s => (s.Source.Id, s.Amount * budget.UnitYen, s.Source.IsEarmarked));
}
