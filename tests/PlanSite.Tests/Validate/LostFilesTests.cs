using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Validate;

/// <summary>A file of results or measures that nobody reads stops publishing: its year would vanish from the site without a word.</summary>
public sealed class LostFilesTests
{
    private const string Year = "plans/town/actuals/2022.yaml";
    private const string Measures = "plans/town/measures/01.yaml";

    [Theory]
    [InlineData(Year, "plans/town/actuals/2022.YAML", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022.Yaml", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022.yml", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022.YML", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022.yaml.txt", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022.txt", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022.TXT", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022.yaml.bak", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022.yaml~", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/.2022.yaml", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/.yaml", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022．ｙａｍｌ", "PS0112", "「2022.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022.xlsx", "PS0112", "表計算")]
    [InlineData(Year, "plans/town/actuals/2022.XLSX", "PS0112", "表計算")]
    [InlineData(Year, "plans/town/actuals/2022.csv", "PS0112", "表計算")]
    [InlineData(Year, "plans/town/actuals/2022.ods", "PS0112", "表計算")]
    [InlineData(Year, "plans/town/actuals/2022.json", "PS0112", "README.md")]
    [InlineData(Year, "plans/town/actuals/2022", "PS0112", "README.md")]
    [InlineData(Year, "plans/town/actuals/2022.pdf", "PS0112", "README.md")]
    [InlineData(Year, "plans/town/actuals/2022/kenko.yml", "PS0112", "「kenko.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022/kenko.YAML", "PS0112", "「kenko.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022/kenko.yaml.txt", "PS0112", "「kenko.yaml」")]
    [InlineData(Year, "plans/town/actuals/2022/kenko.xlsx", "PS0112", "表計算")]
    [InlineData(Year, "plans/town/actuals/2022/fukushi/kenko.yaml", "PS0112", "年度の一段だけ")]
    [InlineData(Year, "plans/town/actuals/2022/2022/a/b.yaml", "PS0112", "年度の一段だけ")]
    [InlineData(Year, "plans/town/Actuals/2022.yaml", "PS0113", "「actuals」")]
    [InlineData(Year, "plans/town/ACTUALS/2022.yaml", "PS0113", "「actuals」")]
    [InlineData(Year, "plans/town/actual/2022.yaml", "PS0113", "「actuals」")]
    [InlineData(Year, "plans/town/actuals /2022.yaml", "PS0113", "「actuals」")]
    [InlineData(Year, "plans/town/ａｃｔｕａｌｓ/2022.yaml", "PS0113", "「actuals」")]
    [InlineData(Year, "plans/town/Actuals/2022.xlsx", "PS0113", "「actuals」")]
    [InlineData(Year, "plans/town/data/actuals/2022.yaml", "PS0113", "すぐ下")]
    [InlineData(Year, "plans/town/pages/actuals/2022.yaml", "PS0113", "すぐ下")]
    [InlineData(Year, "actuals/2022.yaml", "PS0113", "すぐ下")]
    [InlineData(Year, "Actuals/2022.yaml", "PS0113", "「actuals」")]
    [InlineData(Year, "plans/town/2022.yaml", "PS0112", "plans/<計画>/actuals/")]
    [InlineData(Year, "plans/town/2022/a.yaml", "PS0112", "plans/<計画>/actuals/")]
    [InlineData(Year, "plans/town/acutals/2022.yaml", "PS0112", "plans/<計画>/actuals/")]
    [InlineData(Year, "plans/2022.yaml", "PS0112", "plans/<計画>/actuals/")]
    [InlineData(Year, "2022.yaml", "PS0112", "plans/<計画>/actuals/")]
    [InlineData(Year, "plans/town/actuals/2022.old.yaml", "PS0205", "2022")]
    [InlineData(Year, "plans/town/actuals/2022 - コピー.yaml", "PS0205", "2022")]
    [InlineData(Year, "plans/town/actuals/2022 (1).yaml", "PS0205", "2022")]
    [InlineData(Year, "plans/town/actuals/actuals/2022.yaml", "PS0205", "2022")]
    [InlineData(Year, "plans/town/actuals/2022/2021.yaml", "PS0316", "2021")]
    [InlineData(Measures, "plans/town/measures/01.YAML", "PS0112", "「01.yaml」")]
    [InlineData(Measures, "plans/town/measures/01.yml", "PS0112", "「01.yaml」")]
    [InlineData(Measures, "plans/town/measures/01.yaml.txt", "PS0112", "「01.yaml」")]
    [InlineData(Measures, "plans/town/Measures/01.yaml", "PS0113", "「measures」")]
    [InlineData(Measures, "plans/town/MEASURES/01.yaml", "PS0113", "「measures」")]
    [InlineData(Measures, "plans/town/measure/01.yaml", "PS0113", "「measures」")]
    [InlineData(Measures, "plans/town/data/measures/01.yaml", "PS0113", "すぐ下")]
    [InlineData(Measures, "plans/town/01.yaml", "PS0112", "plans/<計画>/measures/")]
    public void A_file_under_another_name_or_in_another_place_is_one_error_that_says_what_to_do(string file, string now, string code, string remedy)
    {
        var files = Content.Small();
        files.With("content/" + now, files.ReadBytes("content/" + file)).Without("content/" + file);
        var (site, found) = Content.Read(files);
        Assert.Null(site);
        var error = Assert.Single(found, d => d.Rule.Severity is Severity.Error);
        Assert.Equal(code, error.Rule.Code);
        Assert.Contains(remedy, error.Remedy, StringComparison.Ordinal);
        if (code is "PS0112" or "PS0113") Assert.Equal(now, error.Span.File);
    }

    [Theory]
    [InlineData("", "PS0106")]
    [InlineData(" \r\n\n", "PS0106")]
    [InlineData("\uFEFF", "PS0106")]
    [InlineData("---\n", "PS0106")]
    [InlineData("~\n", "PS0106")]
    [InlineData("null", "PS0106")]
    [InlineData("# 令和4年度\n", "PS0114")]
    [InlineData("\uFEFF# 令和4年度\r\n  # 01-1: { rate: 1% }\r\n", "PS0114")]
    [InlineData("---\n# 令和4年度\n...\n", "PS0114")]
    [InlineData("--- # 令和4年度\n", "PS0114")]
    [InlineData("{}", "PS0115")]
    [InlineData("# 令和4年度\n{ }\n", "PS0115")]
    [InlineData("[]\n", "PS0115")]
    public void A_file_that_says_nothing_is_one_error(string text, string code)
    {
        foreach (var file in new[] { Year, Measures, "plans/town/measures/03.yaml", "plans/town/actuals/2022/kenko.yaml", "plans/town/plan.yaml", "site.yaml" })
        {
            var (site, found) = Content.Read(Content.Small().With("content/" + file, text));
            Assert.Null(site);
            var error = Assert.Single(found, d => d.Rule.Severity is Severity.Error);
            Assert.Equal((code, file), (error.Rule.Code, error.Span.File));
            Assert.Contains("消", error.Remedy, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("plans/town/actuals/README.md")]
    [InlineData("plans/town/actuals/2022/README.md")]
    [InlineData("plans/town/measures/.gitkeep")]
    [InlineData("plans/town/actuals/.2022.yaml.swp")]
    [InlineData("plans/town/actuals/._2022.yaml")]
    [InlineData("plans/town/actuals/.#2022.yaml")]
    [InlineData("plans/town/actuals/.~lock.2022.ods#")]
    [InlineData("plans/town/actuals/~$2022.xlsx")]
    [InlineData("plans/town/actuals/Thumbs.db")]
    [InlineData("plans/town/actuals/desktop.ini")]
    [InlineData("plans/town/actuals/.git/2022.yaml")]
    [InlineData(".github/workflows/publish.yml")]
    public void Files_of_systems_and_editors_and_explanations_disturb_nobody(string file) =>
        Assert.Empty(OfFiles(Content.Small().With("content/" + file, "01-1: x")));

    [Theory]
    [InlineData("plans/town/報告書.pdf")]
    [InlineData("plans/town/notes.txt")]
    [InlineData("plans/town/form.xlsx")]
    [InlineData("plans/town/pages/photo.png")]
    [InlineData("memo.docx")]
    public void Other_files_that_nobody_reads_are_a_notice(string file) =>
        Assert.Equal([("PS0107", Severity.Warning)], OfFiles(Content.Small().With("content/" + file, "x")).Select(d => (d.Rule.Code, d.Rule.Severity)));

    [Fact]
    public void All_files_of_one_wrong_folder_are_one_error()
    {
        var files = Content.Small();
        foreach (var year in new[] { "2021", "2022" })
            files.With($"content/plans/town/Actuals/{year}.yaml", files.ReadBytes($"content/plans/town/actuals/{year}.yaml")).Without($"content/plans/town/actuals/{year}.yaml");
        var error = Assert.Single(Content.Read(files).Found, d => d.Rule.Severity is Severity.Error);
        Assert.Equal(("PS0113", "plans/town/Actuals/2021.yaml"), (error.Rule.Code, error.Span.File));
        Assert.Contains("2 件", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_files_of_a_folder_that_is_no_year_are_one_error()
    {
        var files = Content.Small().With("content/plans/town/actuals/2022.d/a.yaml", "01-1: { rate: 1% }").With("content/plans/town/actuals/2022.d/b.yaml", "01-2: { grade: ○ }");
        Assert.Equal(["PS0205"], OfFiles(files).Select(d => d.Rule.Code));
    }

    [Fact]
    public void What_only_seems_to_be_missing_beside_a_lost_file_is_not_told()
    {
        var files = Content.Small().With("content/plans/town/actuals/2022/b.yaml.txt", "02-1: { waste: 865g, stage: 作成, grade: △ }");
        files.With("content/plans/town/actuals/2022.yaml", files.Text("content/plans/town/actuals/2022.yaml").Split("02-1:")[0]);
        Assert.Equal(["PS0112"], Content.Read(files).Found.Where(d => d.Rule.Code != "PS0320").Select(d => d.Rule.Code));
    }

    [Fact]
    public void A_plan_folder_of_another_case_is_an_error()
    {
        var files = new MemoryFileSystem();
        var small = Content.Small();
        foreach (var path in small.Paths.ToList()) files.With(path.Replace("content/plans/", "content/Plans/", StringComparison.Ordinal), small.ReadBytes(path));
        Assert.Contains(Content.Read(files).Found, d => d.Rule.Code == "PS0113" && d.Remedy.Contains("「plans」", StringComparison.Ordinal));
    }

    /// <summary>Problems of files, and every error.</summary>
    private static IEnumerable<Diagnostic> OfFiles(MemoryFileSystem files) =>
        Content.Read(files).Found.Where(d => d.Rule.Severity is Severity.Error || d.Rule.Code.StartsWith("PS01", StringComparison.Ordinal));
}
