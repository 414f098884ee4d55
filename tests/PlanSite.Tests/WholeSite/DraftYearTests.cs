using System.Collections.Frozen;
using PlanSite.Commands;
using PlanSite.Reports;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>A year that the plan declares as a draft: read and checked like others, marked where only this machine looks, and in no public byte.</summary>
public sealed class DraftYearTests
{
    /// <summary>Stands in every kind of thing that a report can say.</summary>
    private const string Secret = "ひみつ";

    private const string Report = $$"""
        01-1:
          rate: { value: "48.7654%({{Secret}})", note: {{Secret}}, published: 達成 }
          grade: ○
          texts: { result: [{{Secret}}] }
          departments: [kankyo]
          effects: { unit: 千円, revenue: 987654, note: {{Secret}} }
          steps: { "1": {{Secret}}, "2": ⇒ }
          note: {{Secret}}
        01-2: { complaints: { value: 3件, doubtful: {{Secret}} } }
        02-1: { waste: { value: "87654g", year: R3 }, stage: {{Secret}} }

        """;

    [Fact]
    public void The_public_site_is_byte_for_byte_the_one_without_the_year()
    {
        var without = BuiltSite.Of(Site(null).Without("content/plans/town/actuals/2021.yaml")).Files;
        Same(without, BuiltSite.Of(Site(Report).Without("content/plans/town/actuals/2021.yaml")).Files);
        Same(BuiltSite.Of(Site(null)).Files, BuiltSite.Of(Site(Report.Replace("waste: { value: \"87654g\", year: R3 }", "waste: 87654g", StringComparison.Ordinal))).Files);
    }

    [Fact]
    public void Of_the_year_no_page_no_word_and_no_number_is_public()
    {
        var site = BuiltSite.Of(Site(Report.Replace(", year: R3", "", StringComparison.Ordinal)));
        Faults.None(site.Files.Keys.Where(f => new[] { Secret, "48.7654", "987654", "987,654", "87654g", "87,654g", "（案）", "(draft)", "class=\"draft\"" }.Any(w => site.Text(f).Contains(w, StringComparison.Ordinal))));
        Assert.False(site.HasPage("plans/town/years/2022/"));
        Assert.True(site.HasPage("plans/town/years/2021/"));
    }

    [Fact]
    public void What_a_measures_file_says_was_done_in_the_year_is_not_public_either()
    {
        var files = Site(null);
        files.With("content/plans/town/measures/01.yaml", files.Text("content/plans/town/measures/01.yaml")
                .Replace("planned: { R3: 準備, R4: 実施 }", $"planned: {{ R3: 準備, R4: 実施 }}\n      done: {{ R3: 準備, R4: {Secret} }}", StringComparison.Ordinal))
            .With("content/plans/town/actuals/2021.yaml", files.Text("content/plans/town/actuals/2021.yaml").Replace("  steps: { \"1\": 準備, \"2\": 検討 }\n", "", StringComparison.Ordinal));
        var site = BuiltSite.Of(files);
        Faults.None(site.Files.Keys.Where(f => site.Text(f).Contains(Secret, StringComparison.Ordinal)));
        Assert.Contains(Secret, BuiltSite.Of(files, drafts: true).Page("plans/town/measure/01-1/").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_drafts_are_shown_every_page_says_so_and_the_year_is_marked()
    {
        var site = BuiltSite.Of(Site(Report.Replace(", year: R3", "", StringComparison.Ordinal)), drafts: true);
        Faults.None(site.Pages.Where(p => !site.Text(p.Path).Contains("<aside class=\"draft\"><p>", StringComparison.Ordinal)).Select(p => p.Path));
        Assert.Contains("案　公表前の実績（見本町 令和4年度）", site.Text("plans/town/index.html"), StringComparison.Ordinal);
        Assert.Contains("(Town of Mihon FY2022)", site.Text("en/index.html"), StringComparison.Ordinal);
        Assert.All(new[] { "plans/town/index.html", "plans/town/years/index.html", "plans/town/years/2022/index.html", "plans/town/measure/01-1/index.html", "index.html" },
            f => Assert.Contains("令和4年度 (2022)（案）", site.Text(f), StringComparison.Ordinal));
        Assert.Contains(Secret, site.Text("plans/town/measure/01-1/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("令和3年度 (2021)（案）", site.Text("plans/town/years/index.html"), StringComparison.Ordinal);
        Faults.None(site.PageFaults());
    }

    [Fact]
    public void A_plan_without_shown_drafts_says_nothing_of_them()
    {
        Faults.None(BuiltSite.Of(RealSite.Fixture("small"), drafts: true).Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)
            && System.Text.Encoding.UTF8.GetString(f.Value).Contains("class=\"draft\"", StringComparison.Ordinal)).Select(f => f.Key));
        var declared = Site(null);
        Same(BuiltSite.Of(declared).Files, BuiltSite.Of(declared, drafts: true).Files);
    }

    [Fact]
    public void Totals_of_the_year_wait_with_it_and_totals_printed_before_do_not_meet_it()
    {
        var files = Site(Report.Replace(", year: R3", "", StringComparison.Ordinal));
        files.With("content/plans/town/plan.yaml", files.Text("content/plans/town/plan.yaml").Replace("published_totals:", """
            published_totals:
              - { kind: grade, item: ○, year: R3, value: 1 }
              - { kind: grade, item: ○, year: R4, value: 1 }
              - { kind: revenue, value: 0 }
              - { kind: judgement, item: nearly, year: R3, value: 2 }
            """, StringComparison.Ordinal));
        Assert.DoesNotContain("\"R4\"", BuiltSite.Of(files).Text("plans/town/data/plan.json"), StringComparison.Ordinal);
        BuiltSite.Of(files, drafts: true);
    }

    [Fact]
    public void Check_looks_at_the_draft_as_if_it_were_published()
    {
        var folder = Directory.CreateTempSubdirectory("draft").FullName;
        try
        {
            Write(folder, Site(Report.Replace(", year: R3", "", StringComparison.Ordinal)));
            using var output = new StringWriter();
            Assert.Equal(ExitCode.Good, CheckContent.Run(Path.Combine(folder, "content"), null, new ReportStyle(), output));
            Assert.Contains("PS0513", output.ToString(), StringComparison.Ordinal); // 87,654g of 860g
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, MemoryFileSystem files)
    {
        foreach (var path in files.Paths.Where(p => p.StartsWith("content/", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllBytes(Path.Combine(folder, path), files.ReadBytes(path));
        }
    }

    /// <summary>The small town with R4 declared as a draft, and its report or none.</summary>
    private static MemoryFileSystem Site(string? report)
    {
        var files = RealSite.Fixture("small");
        files.With("content/plans/town/plan.yaml", files.Text("content/plans/town/plan.yaml") + "draft: [R4]\n")
            .With("content/site.yaml", files.Text("content/site.yaml").Split("corrections:")[0]);
        return report is null ? files.Without("content/plans/town/actuals/2022.yaml") : files.With("content/plans/town/actuals/2022.yaml", report);
    }

    private static void Same(FrozenDictionary<string, byte[]> expected, FrozenDictionary<string, byte[]> built)
    {
        Faults.Between(expected.Keys, built.Keys);
        Faults.None(built.Where(f => !f.Value.AsSpan().SequenceEqual(expected[f.Key])).Select(f => f.Key));
    }
}
