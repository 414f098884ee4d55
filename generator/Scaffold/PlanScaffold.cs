using PlanSite.Edit;
using PlanSite.Values;

namespace PlanSite.Scaffold;

/// <summary>A plan to begin with: one policy, one measure with an indicator, to be replaced by what the document says.</summary>
/// <param name="Id">Name of its folder.</param>
/// <param name="Title">As the document calls itself.</param>
/// <param name="City">Whose plan it is.</param>
/// <param name="From">First fiscal year.</param>
/// <param name="To">Last fiscal year.</param>
public sealed record PlanScaffold(string Id, string Title, string City, FiscalYear From, FiscalYear To)
{
    /// <summary>The files, from the plan's folder on.</summary>
    public IEnumerable<(string Path, string Text)> Files() => [("plan.yaml", PlanFile()), ("measures/01.yaml", MeasuresFile())];

    private string PlanFile() => $"""
        # yaml-language-server: $schema=../../.schemas/plan.schema.json
        title: {Text(Title)}
        summary: 計画の目的を一、二文で書きます。
        municipality: {"{"} name: {Text(City)} {"}"}
        period: {"{"} from: {From}, to: {To} {"}"}
        # もとになった資料のうち、最も新しいものの日付
        data_date: {From}-04-01

        levels:
          - {"{"} id: policy, name: 施策, role: policy {"}"}
          - {"{"} id: measure, name: 事業, role: measure {"}"}

        departments:
          - {"{"} id: kikaku, name: 企画課 {"}"}

        sources:
          - {"{"} id: plan, title: {Text(Title)}, publisher: {Text(City)} {"}"}

        outline:
          - id: "01"
            title: 最初の施策（名前を書きます）

        """;

    private string MeasuresFile() => $"""
        # yaml-language-server: $schema=../../../.schemas/measures.schema.json
        - id: 01-1
          parent: "01"
          title: 最初の事業（名前を書きます）
          departments: [kikaku]
          source: {"{"} document: plan {"}"}
          indicators:
            - id: "1"
              name: 指標の名前（何の数か）
              direction: up
              baseline: {"{"} year: {From.Start - 1}, value: 100人 {"}"}
              targets: {"{"} {From}: 110人, {To}: 150人 {"}"}

        """;

    private static string Text(string text) => ScalarWriter.Write(text, ScalarPlace.FlowValue);
}
