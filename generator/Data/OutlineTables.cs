using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>The outline: outline.csv.</summary>
internal static class OutlineTables
{
    private static readonly ImmutableArray<DataColumn> OutlineColumns =
    [
        .. DataColumn.OfNode,
        DataColumn.Text("parent_level", "上の項目の階層のID。最上位は空。"),
        DataColumn.Text("parent", "上の項目のID。最上位は空。"),
        DataColumn.Text("title", "項目の名称。"),
        DataColumn.Text("departments", "所管課の名称。複数は「;」区切り。"),
        DataColumn.Text("programmes", "横断的な取組(プロジェクト)の名称。複数は「;」区切り。"),
        DataColumn.Text("department_ids", "所管課のID。複数は「;」区切り。"),
        DataColumn.Text("programme_ids", "横断的な取組のID。複数は「;」区切り。"),
        DataColumn.Text("tags", "タグの名称。複数は「;」区切り。"),
        DataColumn.Flag("other_departments", "計画が所管課に「ほか」と添えているか。"),
        DataColumn.Text("goal", "言葉で書かれた目標。このサイトの編集者による要約。ないときは空。"),
    ];

    /// <summary>One row for each node, parents before children.</summary>
    public static DataTable Outline(PlanModel model)
    {
        var plan = model.Plan;
        return new DataTable("outline", OutlineColumns, [.. plan.Nodes.Select(Row)]);

        ImmutableArray<string> Row(Node node) => Cell.Row(plan, node.Key,
            node.Parent?.Level ?? Cell.Missing, node.Parent?.Id ?? Cell.Missing, node.Title,
            Cell.Of(node.Departments.Select(d => d.Name)), Cell.Of(node.Programmes.Select(p => p.Name)),
            Cell.Of(node.Departments.Select(d => d.Id)), Cell.Of(node.Programmes.Select(p => p.Id)), Cell.Of(node.Tags.Select(t => t.Name)),
            Cell.Of(node.AndOtherDepartments), node.Goal ?? Cell.Missing);
    }
}
