using PlanSite.Scaffold;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Scaffold;

/// <summary>A year to be filled in: every indicator, grade, text and step that is expected, empty, as a draft that passes the check.</summary>
public sealed class YearScaffoldTests
{
    private static readonly FiscalYear R6 = new(2024);

    [Fact]
    public void Of_a_plan_with_a_folder_a_year_each_file_is_that_of_its_measures()
    {
        var plan = Content.Valid(new MemoryFileSystem().WithFolder(Repository.Content, "content")).Plans.Single(p => p.Id == "isesaki");
        var files = new YearScaffold(plan, R6).Files(isFolder: true).ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        Assert.Equal(["actuals/2024/1.yaml", "actuals/2024/2.yaml", "actuals/2024/3.yaml", "actuals/2024/4.yaml", "actuals/2024/5.yaml"], files.Keys.Order(StringComparer.Ordinal));
        var all = string.Concat(files.Values);
        Assert.All(plan.Nodes.Where(n => n.Key.Level == "item"), n => Assert.Contains($"\n{(n.Key.Id.Contains('-', StringComparison.Ordinal) ? $"\"{n.Key.Id}\"" : n.Key.Id)}:\n", all, StringComparison.Ordinal));
        Assert.Equal(55, all.Split("  grade:\n").Length - 1);
        Assert.All(new[] { "status", "result", "issue" }, kind => Assert.Equal(55, all.Split($"    {kind}:\n").Length - 1));
        Assert.Contains("  # コンビニ", all, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_writes_is_read_without_a_word_while_it_is_a_draft()
    {
        var files = new MemoryFileSystem().WithFolder(Repository.Content, "content");
        var before = Content.Read(files).Found.Length;
        var plan = Content.Valid(files).Plans.Single(p => p.Id == "isesaki");
        foreach (var (path, text) in new YearScaffold(plan, R6).Files(isFolder: true)) files.With($"content/plans/isesaki/{path}", text);
        const string planFile = "content/plans/isesaki/plan.yaml";
        files.With(planFile, files.Text(planFile).Replace("data_date: 2024-03-31\n", "data_date: 2024-03-31\ndraft: [R6]\n", StringComparison.Ordinal));
        var (site, found) = Content.Read(files);
        Assert.NotNull(site);
        Assert.Equal(before, found.Length);
    }

    [Fact]
    public void Steps_stand_where_they_are_planned_and_what_helps_stands_above_each_row()
    {
        var plan = Content.Valid(Trial.Files("", ["id: a, parent: \"1\", steps: [{ name: 案内, planned: { R3: 準備, R4: 実施 } }], indicators: [{ id: i, name: 人数, targets: { R5: 5人 } }]"], (3, "a: { i: 3人 }"))).Plans.Single();
        var text = new YearScaffold(plan, new FiscalYear(2022)).Files(isFolder: false).Single().Text;
        Assert.EndsWith("\n# 事業\na:\n  # 人数 目標 5人（令和5年度） 前の実績 3人（令和3年度）\n  i:\n  steps:\n    # 案内: 実施\n    \"1\":\n", text, StringComparison.Ordinal);
    }
}
