using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>What a plan does for the goals: sdgs.csv, sdg-goals.csv.</summary>
internal static class SdgTables
{
    private static readonly ImmutableArray<DataColumn> LinkColumns =
    [
        .. DataColumn.OfNode,
        new("goal", "integer", "SDGsのゴール番号(1〜17)。"),
        DataColumn.Text("target", "SDGsのターゲット番号(3.4など)。ゴールだけのときは空。"),
        DataColumn.Flag("inherited", "上の項目から受け継いだか。false は計画がこの項目に示したもの。"),
        DataColumn.Text("title", "項目の名称。"),
        DataColumn.Text("goal_name", "ゴールの短い名前。"),
        DataColumn.Text("target_about", "ターゲットが何についてか。このサイトの短い言葉で、決議の訳文ではない。ゴールだけのときは空。"),
        DataColumn.Text("status", "項目の状況(指標を持つ項目だけ)。"),
        new("achieved", "integer", "この項目と下の項目のうち、達成した件数。"),
        new("judged", "integer", "この項目と下の項目のうち、判定できた件数。"),
        DataColumn.Number("budget_yen", "この項目と下の項目の事業費(円)。ないとき、種類や年度の違う額があって足せないときは空。"),
    ];

    private static readonly ImmutableArray<DataColumn> GoalColumns =
    [
        .. DataColumn.OfNode[..2],
        new("goal", "integer", "SDGsのゴール番号(1〜17)。"),
        DataColumn.Text("goal_name", "ゴールの短い名前。"),
        new("policies", "integer", "計画がこのゴールを示した項目の数。"),
        new("measures", "integer", "その下にある、報告の単位の数。ひとつの事業がいくつものゴールに数えられる。"),
        new("known", "integer", "指標を持つ件数。"),
        new("judged", "integer", "そのうち判定できた件数。"),
        new("achieved", "integer", "そのうち達成した件数。"),
        DataColumn.Number("budget_yen", "事業費の合計(円)。ひとつの事業がいくつものゴールに数えられるので、行を足さない。ないとき、種類や年度の違う額があって足せないときは空。"),
        DataColumn.Flag("on_all", "対応を示したすべての項目に付いているか。"),
        DataColumn.Text("departments", "担当する課の名称。複数は「;」区切り。"),
    ];

    /// <summary>One row for each link of a node to a goal or one of its targets.</summary>
    public static DataTable Links(PlanModel model) => new("sdgs", LinkColumns,
    [
        .. from node in model.Plan.Nodes
           from sdg in model.SdgsOf.GetValueOrDefault(node.Key, [])
           select Row(model, node, sdg),
    ]);

    /// <summary>One row for each goal that the plan names.</summary>
    public static DataTable Goals(PlanModel model) => new("sdg-goals", GoalColumns,
    [
        .. from goal in model.Goals
           where !goal.Direct.IsEmpty
           select ImmutableArray.Create(
               model.Plan.Municipality.Code, model.Plan.Id, Cell.Of(goal.Goal.Number), goal.Goal.Name,
               Cell.Of(goal.Direct.Length), Cell.Of(goal.Measures.Length),
               Cell.Of(goal.Results.Known), Cell.Of(goal.Results.Judged), Cell.Of(goal.Results.Achieved),
               Cell.Of(goal.Money.BudgetYen), Cell.Of(goal.IsOnAll),
               Cell.Of(goal.Departments.Select(d => d.Name))),
    ]);

    private static ImmutableArray<string> Row(PlanModel model, Node node, EffectiveSdg sdg)
    {
        var (link, score) = (sdg.Link, model.Score);
        var results = score.RollUps.GetValueOrDefault(node.Key);
        return Cell.Row(model.Plan, node.Key, Cell.Of(link.Goal), link.Target ?? Cell.Missing, Cell.Of(sdg.Inherited),
            node.Title, SdgGoal.All[link.Goal - 1].Name, link.Target is { } target ? SdgGoal.TargetOf(target)?.About ?? Cell.Missing : Cell.Missing,
            score.NodeStatus.TryGetValue(node.Key, out var status) ? status.Id() : Cell.Missing,
            results is null ? Cell.Missing : Cell.Of(results.Achieved), results is null ? Cell.Missing : Cell.Of(results.Judged),
            Cell.Of(score.Money.GetValueOrDefault(node.Key)?.BudgetYen));
    }
}
