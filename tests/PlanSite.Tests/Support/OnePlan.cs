using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Tests.Support;

/// <summary>A plan of R1 to R5 with one measure and one indicator, written as staff would, and its current judgement.</summary>
internal static class OnePlan
{
    private const string PlanYaml = """
        title: 見本
        summary: 見本。
        municipality: { name: 見本町 }
        period: { from: R1, to: R5 }
        data_date: 2024-03-31
        levels: [{ id: measure, name: 事業, role: measure }]
        sources: [{ id: s, title: 資料, publisher: 見本町 }]

        """;

    /// <param name="indicator">Keys of the indicator as one flow map: direction: up, targets: { R3: 10件 }.</param>
    /// <param name="actuals">Year and value of each actuals file, values as YAML: (3, "12件").</param>
    /// <param name="rule">Lines of the plan's judgement block; empty for the default.</param>
    /// <param name="measure">Further keys of the measure.</param>
    public static PlanScore Score(string indicator, (int Reiwa, string Value)[] actuals, string rule = "", string measure = "") =>
        Scorecards.Of(Site(indicator, actuals, rule, measure).Plans.Single());

    public static Site Site(string indicator, (int Reiwa, string Value)[] actuals, string rule = "", string measure = "")
    {
        var files = new MemoryFileSystem()
            .With("content/site.yaml", "title: t\ndescription: d\npublisher: p\nlicence: { name: CC0 }\n")
            .With("content/plans/p/plan.yaml", PlanYaml + (rule.Length > 0 ? $"judgement: {{ {rule} }}\n" : ""))
            .With("content/plans/p/measures/a.yaml", $"- {{ id: m, title: 事業, {measure} indicators: [{{ id: i, name: 指標, {indicator} }}] }}\n");
        foreach (var (reiwa, value) in actuals) files.With($"content/plans/p/actuals/R{reiwa}.yaml", $"m: {{ i: {(value[0] is '{' or '"' ? value : $"\"{value}\"")} }}\n");
        return Content.Valid(files);
    }

    public static Judgement Judge(string indicator, (int Reiwa, string Value)[] actuals, string rule = "", string measure = "") =>
        Score(indicator, actuals, rule, measure).Current[(new NodeKey("measure", "m"), "i")];
}
