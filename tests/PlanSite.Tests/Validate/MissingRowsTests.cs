using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Validate;

/// <summary>
/// What a year's report lacks, although others have it, is one notice for each department and year. Four items: m1 and m2 of 市民課, m3 and
/// m4 of 税務課; the years R3 and R4 are reported, each row is asked for in R4.
/// </summary>
public sealed class MissingRowsTests
{
    private const string Plan = """
        title: 見本
        summary: 見本。
        municipality: { name: 見本町 }
        period: { from: R3, to: R5 }
        data_date: 2024-03-31
        levels: [{ id: policy, name: 施策, role: policy }, { id: item, name: 項目, role: measure }]
        departments: [{ id: a, name: 市民課 }, { id: b, name: 税務課 }, { id: c, name: 戸籍課 }]
        texts: [{ id: result, name: 成果 }, { id: issue, name: 課題 }]
        grades: [{ mark: ○, status: achieved }, { mark: △, status: missed }]
        outline: [{ id: "1", title: 施策, departments: [c] }, { id: "2", title: 施策二, departments: [c] }]

        """;

    private const string Items = """
        - { id: m1, parent: "1", title: 一, departments: [a, b], steps: [{ planned: { R3: 検討, R4: 実施 } }], indicators: [{ id: i, name: 指標, direction: up, targets: { R4: 10件 } }] }
        - { id: m2, parent: "1", title: 二, departments: [a], steps: [{ planned: { R3: 検討, R4: ⇒ } }], indicators: [{ id: i, name: 指標, direction: up, targets: { R5: 10件 } }] }
        - { id: m3, parent: "1", title: 三, departments: [b], steps: [{ planned: { R3: 検討, R4: ⇒ } }] }
        - { id: m4, parent: "1", title: 四, departments: [b], steps: [{ planned: { R5: 検討 } }] }

        """;

    private const string M1 = "m1: { i: 9件, grade: ○, texts: { result: 窓口, issue: 人 }, steps: { \"1\": 実施 } }\n";
    private const string M2 = "m2: { i: 9件, grade: ○, texts: { result: 窓口, issue: 人 }, steps: { \"1\": 実施 } }\n";
    private const string M3 = "m3: { grade: △, texts: { result: 窓口, issue: 人 }, steps: { \"1\": 実施 } }\n";
    private const string M4 = "m4: { grade: ○, texts: { result: 窓口, issue: 人 } }\n";

    [Theory]
    [InlineData(M1 + M2 + M3 + M4)]
    [InlineData("m1: { i: 9件, texts: { result: 窓口, issue: 人 }, steps: { \"1\": 実施 } }\n" + M2 + M3 + M4, "市民課: 令和4年度の評価が 1 件ありません: m1。")]
    [InlineData("m1: { i: 9件, grade: ○, texts: { result: 窓口 }, steps: { \"1\": 実施 } }\n" + M2 + M3 + M4, "市民課: 令和4年度の「課題」の文章が 1 件ありません: m1。")]
    [InlineData("m1: { i: 9件, grade: ○, texts: { result: 窓口, issue: }, steps: { \"1\": 実施 } }\n" + M2 + M3 + M4, "市民課: 令和4年度の「課題」の文章が 1 件ありません: m1。")]
    [InlineData("m1: { i: 9件, grade: ○, texts: { result: 窓口, issue: 人 } }\n" + M2 + M3 + M4, "市民課: 令和4年度の行程の実施が 1 件ありません: m1。")]
    [InlineData("m1: { grade: ○, texts: { result: 窓口, issue: 人 }, steps: { \"1\": 実施 } }\n" + M2 + M3 + M4, "市民課: 令和4年度の指標の実績が 1 件ありません: m1。")] // has a target
    [InlineData(M1 + "m2: { grade: ○, texts: { result: 窓口, issue: 人 }, steps: { \"1\": 実施 } }\n" + M3 + M4, "市民課: 令和4年度の指標の実績が 1 件ありません: m2。")] // had a value
    [InlineData("m1: { i: 9件, texts: { result: 窓口 }, steps: { \"1\": 実施 } }\nm2: { i: 9件, texts: { result: 窓口, issue: 人 } }\n" + M3 + M4,
        "市民課: 令和4年度の評価が 2 件、「課題」の文章が 1 件、行程の実施が 1 件ありません: m1、m2。")]
    [InlineData(M1 + M2 + M3, "税務課: 令和4年度の評価が 1 件、「成果」の文章が 1 件、「課題」の文章が 1 件ありません: m4。")] // no step was planned
    [InlineData("m1: { i: 9件, texts: { result: 窓口, issue: 人 }, steps: { \"1\": 実施 } }\n" + M2 + "m3: { texts: { result: 窓口, issue: 人 }, steps: { \"1\": 実施 } }\n" + M4,
        "市民課: 令和4年度の評価が 1 件ありません: m1。", "税務課: 令和4年度の評価が 1 件ありません: m3。")]
    [InlineData("m1: { departments: [c], i: 9件, texts: { result: 窓口, issue: 人 }, steps: { \"1\": 実施 } }\n" + M2 + M3 + M4, "戸籍課: 令和4年度の評価が 1 件ありません: m1。")]
    [InlineData(M1 + M2 + "m3: { texts: { result: 窓口 } }\nm4: { texts: { result: 窓口 } }\n", "税務課: 令和4年度の評価が 2 件、「課題」の文章が 2 件、行程の実施が 1 件ありません: m3、m4。")]
    public void Rows_that_others_have_are_one_notice_for_each_department(string latest, params string[] notices) =>
        Assert.Equal(notices, Notices(M1 + M2 + M3 + M4, latest));

    [Fact]
    public void A_notice_stands_at_the_years_file_and_says_how_to_answer()
    {
        var notice = Assert.Single(Found(M1 + M2 + M3 + M4, M1 + M2 + M3 + "m4: { texts: { result: 窓口, issue: 人 } }\n"));
        Assert.Equal(("PS0402", Severity.Warning, "plans/p/actuals/R4.yaml"), (notice.Rule.Code, notice.Rule.Severity, notice.Span.File));
        Assert.Contains("\"-\"", notice.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_answers_that_none_was_reported_and_is_shown_nowhere()
    {
        const string Dashes = "m1: { i: \"-\", grade: \"-\", texts: { result: \"―\", issue: \"-\" }, effects: \"-\", steps: { \"1\": \"-\" } }\n";
        var effects = (M2 + M3 + M4).Replace("texts:", "effects: { revenue: 1 }, texts:", StringComparison.Ordinal);
        var (site, found) = Content.Read(Files(M1 + M2 + M3 + M4, Dashes + effects));
        Assert.Empty(found);
        var node = site!.Plans.Single().NodeByKey[new NodeKey("item", "m1")];
        Assert.Null(node.ReportOf(new(2022)));
        Assert.DoesNotContain(node.Steps.Single().Done, c => c.Year == new PlanSite.Values.FiscalYear(2022));
    }

    [Theory]
    [InlineData("m1: { i: 9件, effects: { revenue: 1 } }\nm2: { i: 9件 }\nm3: { grade: ○ }\nm4: { grade: ○ }\n")] // one of four
    [InlineData("m1: { i: 9件, effects: { revenue: 1 } }\nm2: { i: 9件, effects: { expenditure: 1 } }\nm3: { grade: ○ }\nm4: { grade: ○ }\n", "税務課: 令和4年度の効果額が 2 件ありません: m3、m4。")]
    public void Half_of_the_items_have_to_have_a_row_before_it_is_asked_for(string latest, params string[] notices)
    {
        var found = Notices("m1: { i: 9件 }\nm2: { i: 9件 }\nm3: { note: 文 }\nm4: { note: 文 }\n", latest.Replace("grade: ○", "note: 文", StringComparison.Ordinal));
        Assert.Equal(notices, found);
    }

    [Fact]
    public void What_the_former_report_had_is_asked_for_even_when_nearly_nobody_has_it_any_more() =>
        Assert.Equal(["市民課: 令和4年度の「課題」の文章が 1 件ありません: m2。", "税務課: 令和4年度の「課題」の文章が 2 件ありません: m3、m4。"],
            Notices(M1 + M2 + M3 + M4, M1 + (M2 + M3 + M4).Replace(", issue: 人", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("title: 四, to: R3,")]
    [InlineData("title: 四, from: R5,")]
    public void Nobody_asks_of_an_item_that_does_not_exist_in_the_year(string existence) => Assert.Empty(Found(existence.Contains("to", StringComparison.Ordinal) ? M1 + M2 + M3 + M4 : M1 + M2 + M3, M1 + M2 + M3, items: Items.Replace("title: 四,", existence, StringComparison.Ordinal)));

    [Fact]
    public void An_item_that_begins_in_the_year_is_asked() =>
        Assert.Single(Found(M1 + M2 + M3, M1 + M2 + M3, items: Items.Replace("title: 四,", "title: 四, from: R4,", StringComparison.Ordinal)));

    [Fact]
    public void A_value_that_another_report_gives_is_there() =>
        Assert.Empty(Found(M1 + M2 + M3 + M4, M1.Replace("i: 9件, ", "", StringComparison.Ordinal) + M2 + M3 + M4, third: M1.Replace("9件", "{ value: 9件, year: R4 }", StringComparison.Ordinal) + M2 + M3 + M4.Replace("texts", "steps: { \"1\": 検討 }, texts", StringComparison.Ordinal)));

    [Fact]
    public void Other_levels_are_told_with_their_level()
    {
        const string Both = "policy/1: { grade: ○ }\npolicy/2: { grade: ○ }\n";
        Assert.Equal(["戸籍課: 令和4年度の評価が 1 件ありません: policy/2。"], Notices(M1 + M2 + M3 + M4 + Both, M1 + M2 + M3 + M4 + "policy/1: { grade: ○ }\n"));
    }

    [Fact]
    public void A_draft_year_is_not_asked_nor_a_measure_of_the_next() => Assert.Empty(Found(M1 + M2 + M3 + M4, M1, plan: Plan + "draft: [R4]\n"));

    private static string[] Notices(string former, string latest) => [.. Found(former, latest).Where(d => d.Rule.Code == "PS0402").Select(d => d.Message)];

    private static Diagnostic[] Found(string former, string latest, string? third = null, string items = Items, string plan = Plan) => [.. Content.Read(Files(former, latest, third, items, plan)).Found.Where(d => d.Rule.Code != "PS0403")];

    private static MemoryFileSystem Files(string former, string latest, string? third = null, string items = Items, string plan = Plan)
    {
        var files = new MemoryFileSystem()
            .With("content/site.yaml", "title: t\ndescription: d\npublisher: p\nlicence: { name: CC0 }\n")
            .With("content/plans/p/plan.yaml", plan)
            .With("content/plans/p/measures/a.yaml", items)
            .With("content/plans/p/actuals/R3.yaml", former)
            .With("content/plans/p/actuals/R4.yaml", latest);
        return third is null ? files : files.With("content/plans/p/actuals/R5.yaml", third);
    }
}
