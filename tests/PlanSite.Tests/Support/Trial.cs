using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Validate;

namespace PlanSite.Tests.Support;

/// <summary>A plan of R1 to R5 with as many fields and measures as a case needs, written as staff would.</summary>
internal static class Trial
{
    private const string PlanYaml = """
        title: 見本
        summary: 見本。
        municipality: { name: 見本町 }
        period: { from: R1, to: R5 }
        data_date: 2024-03-31
        levels: [{ id: field, name: 分野 }, { id: measure, name: 事業, role: measure }]
        sources: [{ id: s, title: 資料, publisher: 見本町 }]
        grades: [{ mark: ◎, name: 計画以上, status: exceeded, points: 5 }, { mark: ○, name: 計画どおり, status: achieved, points: 4 }, { mark: △, name: 計画以下, status: missed, points: 1 }]
        outline: [{ id: "1", title: 第一 }, { id: "2", title: 第二 }]

        """;

    /// <param name="plan">Further lines of plan.yaml: judgement: { target: final }.</param>
    /// <param name="measures">One line a measure, as a flow map without its title: id: a, parent: "1", indicators: […].</param>
    /// <param name="actuals">Year of Reiwa and the lines of its file.</param>
    public static MemoryFileSystem Files(string plan, string[] measures, params (int Reiwa, string Yaml)[] actuals)
    {
        var files = new MemoryFileSystem()
            .With("content/site.yaml", "title: t\ndescription: d\npublisher: p\nlicence: { name: CC0 }\n")
            .With("content/plans/p/plan.yaml", PlanYaml + plan + "\n")
            .With("content/plans/p/measures/a.yaml", string.Concat(measures.Select(m => $"- {{ title: 事業, {m} }}\n")));
        foreach (var (reiwa, yaml) in actuals) files.With($"content/plans/p/actuals/R{reiwa}.yaml", yaml + "\n");
        return files;
    }

    public static PlanScore Score(string plan, string[] measures, params (int Reiwa, string Yaml)[] actuals) =>
        Scorecards.Of(Content.Valid(Files(plan, measures, actuals)).Plans.Single());

    /// <summary>Everything that a check of the content says: at its place, with its code.</summary>
    public static ImmutableArray<Diagnostic> Check(MemoryFileSystem files)
    {
        var bag = new DiagnosticBag();
        if (ContentLoader.Load(files, "content", bag) is { } sources && ContentValidator.Validate(sources, Routes.WordsBelowPlans, bag) is { } site) Scorecards.Compute(site, bag);
        return bag.Sorted();
    }

    public static Judgement CurrentOf(this PlanScore score, string measure, string indicator = "i") => score.Current[(new NodeKey("measure", measure), indicator)];

    public static Status StatusOf(this PlanScore score, string measure) => score.NodeStatus[new NodeKey("measure", measure)];

    /// <summary>Counts that are not 0: achieved 2, not_due 1.</summary>
    public static string Counted(ImmutableArray<StatusCount> counts) =>
        string.Join(", ", counts.Where(c => c.Count > 0).Select(c => $"{c.Status.Id()} {c.Count}"));
}
