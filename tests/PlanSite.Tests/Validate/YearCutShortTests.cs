using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Validate;

/// <summary>
/// A year with fewer than half of the rows of the former year (the first: of its targets) is not published. A row is an indicator's value,
/// a grade, the text under a heading, a step's cell, or the effects of an item. The plan has four items with an indicator each, with targets in R3 and R4.
/// </summary>
public sealed class YearCutShortTests
{
    private const string Full = "m1: { i: 1件, grade: ○ }\nm2: { i: 1件, grade: ○ }\nm3: { i: 1件, grade: ○ }\nm4: { i: 1件, grade: ○ }\n"; // 8 rows

    [Theory]
    [InlineData("m1: { i: 1件, grade: ○ }\nm2: { i: 1件, grade: ○ }\n", true)] // 4
    [InlineData("m1: { i: 1件, grade: ○ }\nm2: { i: 1件 }\n", false)] // 3
    [InlineData("m1: { i: 1件, grade: ○, effects: { revenue: 1, expenditure: 2 }, texts: { result: [窓口, 電話] } }\n", true)] // 4
    [InlineData("m1: { i: 1件, grade: ○, effects: { revenue: 1, expenditure: 2 } }\n", false)] // 3
    [InlineData("m1: { i: 1件, steps: { \"1\": 検討, \"2\": ⇒ }, texts: { result: 窓口 } }\n", true)] // 4
    [InlineData("m1: { i: 1件, note: 文, departments: [a], steps: { \"1\": 検討, \"2\": ⇒ } }\n", false)] // 3
    [InlineData("m1: { i: \"-\", grade: \"-\" }\nm2: { i: \"-\", grade: \"-\" }\n", true)] // 4: a dash is an answer
    [InlineData("m1: { i: , grade: , steps: { \"1\": } }\nm2: { i: 1件, grade: ○, effects: { revenue: 1 } }\n", false)] // 3: what is empty is open
    [InlineData("m1: { i: { value: 1件, note: 文 }, grade: ○ }\nm2: { i: { value: 1件 }, grade: ○ }\n", true)] // 4
    public void Against_the_former_year_rows_are_counted(string latest, bool isEnough) => Assert.Equal(isEnough ? [] : ["PS0315 plans/p/actuals/R4.yaml:1:1"], Errors(Full, latest));

    [Theory]
    [InlineData("m1: { i: 1件 }\nm2: { i: 1件 }\n", true)]
    [InlineData("m1: { i: 1件 }\n", false)]
    [InlineData("m1: { grade: ○, texts: { result: 窓口 } }\n", true)]
    public void The_first_year_is_held_against_its_targets(string first, bool isEnough) => Assert.Equal(isEnough ? [] : ["PS0315 plans/p/actuals/R3.yaml:1:1"], Errors(first, null));

    [Fact]
    public void Of_very_few_rows_an_empty_value_counts_because_it_is_asked_about_by_itself()
    {
        Assert.Empty(Errors("m1: { i: }\nm2: { i: \"\" }\n", null, items: Items.Split("- { id: m3")[0]));
        Assert.Equal(["PS0315 plans/p/actuals/R3.yaml:1:1"], Errors("m1: { i: }\nm2: { i: }\nm3: { i: }\nm4: { i: }\n", null));
    }

    [Fact]
    public void The_error_counts_and_says_what_to_do()
    {
        var error = Assert.Single(Content.Read(Files(Full, "m1: { i: 1件, grade: ○ }\n")).Found, d => d.Rule.Severity is Severity.Error);
        Assert.Contains("令和4年度の実績は 2 件で、前の令和3年度の 8 件の半分に足りません", error.Message, StringComparison.Ordinal);
        Assert.Contains("draft: [2022]", error.Remedy, StringComparison.Ordinal);
        Assert.Contains("\"-\"", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void One_cause_is_one_message() => Assert.Single(Content.Read(Files(Full, "m1: { i: 1件, grade: ○ }\n")).Found);

    [Fact]
    public void A_draft_may_be_as_short_as_it_is_and_measures_nothing()
    {
        Assert.Empty(Errors(Full, "m1: { i: 1件 }\n", drafts: "R4"));
        Assert.Empty(Errors(Full, "m1: { i: 1件 }\n", Full, drafts: "令和4年度"));
        Assert.Equal(["PS0315 plans/p/actuals/R5.yaml:1:1"], Errors(Full, "m1: { i: 1件 }\n", "m1: { i: 1件, grade: ○ }\n", drafts: "2022"));
    }

    [Fact]
    public void A_draft_without_a_file_is_in_order() => Assert.Empty(Content.Read(Files(Full, Full, drafts: "R5")).Found);

    [Fact]
    public void Items_that_came_to_an_end_are_not_counted() =>
        Assert.Empty(Errors(Full, "m1: { i: 1件, grade: ○ }\n", items: Items.Replace("title: 二,", "title: 二, to: R3,", StringComparison.Ordinal).Replace("title: 三,", "title: 三, to: R3,", StringComparison.Ordinal)));

    [Fact]
    public void All_files_of_a_year_count_together()
    {
        var files = Files(Full, null).With("content/plans/p/actuals/R4/a.yaml", "m1: { i: 1件, grade: ○ }\n");
        Assert.Equal(["PS0315 plans/p/actuals/R4/a.yaml:1:1"], Errors(files));
        Assert.Empty(Errors(files.With("content/plans/p/actuals/R4/b.yaml", "m2: { i: 1件, grade: ○ }\n")));
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_told_alone() => Assert.Equal(["PS0102"], Content.Read(Files(Full, "m1: { i: [1件 }\n")).Found.Select(d => d.Rule.Code));

    private const string Items = """
        - { id: m1, title: 一, steps: [{ planned: { R5: 検討 } }, { planned: { R5: 検討 } }], indicators: [{ id: i, name: 指標, direction: up, targets: { R3: 1件, R4: 1件 } }] }
        - { id: m2, title: 二, indicators: [{ id: i, name: 指標, direction: up, targets: { R3: 1件, R4: 1件 } }] }
        - { id: m3, title: 三, indicators: [{ id: i, name: 指標, direction: up, targets: { R3: 1件, R4: 1件 } }] }
        - { id: m4, title: 四, indicators: [{ id: i, name: 指標, direction: up, targets: { R3: 1件, R4: 1件 } }] }

        """;

    private static string[] Errors(string first, string? second, string? third = null, string? drafts = null, string items = Items) => Errors(Files(first, second, third, drafts, items));

    private static string[] Errors(MemoryFileSystem files) => [.. Content.Read(files).Found.Where(d => d.Rule.Severity is Severity.Error).Select(d => $"{d.Rule.Code} {d.Span}")];

    private static MemoryFileSystem Files(string first, string? second, string? third = null, string? drafts = null, string items = Items)
    {
        var files = new MemoryFileSystem()
            .With("content/site.yaml", "title: t\ndescription: d\npublisher: p\nlicence: { name: CC0 }\n")
            .With("content/plans/p/plan.yaml", """
                title: 見本
                summary: 見本。
                municipality: { name: 見本町 }
                period: { from: R3, to: R5 }
                data_date: 2024-03-31
                levels: [{ id: item, name: 項目, role: measure }]
                departments: [{ id: a, name: 市民課, succeeded_by: a }]
                texts: [{ id: result, name: 成果 }]
                grades: [{ mark: ○, status: achieved }]

                """ + (drafts is null ? "" : $"draft: [{drafts}]\n"))
            .With("content/plans/p/measures/a.yaml", items)
            .With("content/plans/p/actuals/R3.yaml", first);
        if (second is not null) files.With("content/plans/p/actuals/R4.yaml", second);
        return third is null ? files : files.With("content/plans/p/actuals/R5.yaml", third);
    }
}
