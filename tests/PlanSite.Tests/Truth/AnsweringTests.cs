using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Truth;

/// <summary>Small choices between judging and page that decide what is counted or shown.</summary>
public sealed class AnsweringTests
{
    [Fact]
    public void A_department_answers_for_what_it_reported_for_its_steps_and_for_its_indicators()
    {
        const string Plan = "departments: [{ id: own, name: 本課 }, { id: reported, name: 報告課 }, { id: step, name: 行程課 }, { id: counted, name: 指標課 }, { id: none, name: ほか }]";
        var site = Content.Valid(Trial.Files(Plan, ["id: a, parent: \"1\", departments: [own], steps: [{ name: 工事, planned: { R3: 着手 }, departments: [step] }], "
            + "indicators: [{ id: i, name: 件数, direction: up, targets: { R3: 10件 }, departments: [counted] }]"], (3, "a: { i: 10件, departments: [reported] }")));
        var model = SiteIndex.Build(site, Scorecards.Compute(site, new DiagnosticBag()));
        Assert.Equal(["own 1", "reported 1", "step 1", "counted 1", "none 0"], model.Plans[0].GroupsOf(Sections.Departments).Select(d => $"{d.Id} {d.Results.Known}"));

        var found = Outputs.DocumentsOf(model, ThemeWords.Of("ja")).All().Single(d => d.Id == "a");
        Assert.Equal(["本課", "報告課", "行程課", "指標課"], found.Departments.Select(d => d.Label));
    }

    [Fact]
    public void A_department_of_a_project_named_beside_an_item_is_found_with_it_and_lists_it_but_its_result_is_not_the_department_s()
    {
        const string Plan = "departments: [{ id: own, name: 本課 }, { id: beside, name: 関連課 }]";
        var site = Content.Valid(Trial.Files(Plan, ["id: a, parent: \"1\", departments: [own], related: [{ name: 関連, departments: [beside] }], "
            + "indicators: [{ id: i, name: 件数, direction: up, targets: { R3: 10件 } }]"], (3, "a: { i: 10件 }")));
        var model = SiteIndex.Build(site, Scorecards.Compute(site, new DiagnosticBag()));
        var groups = model.Plans[0].GroupsOf(Sections.Departments).Select(d => $"{d.Id} {string.Join(' ', d.Nodes.Select(n => n.Key.Id))} {d.Results.Known}");
        Assert.Equal(["own a 1", "beside a 0"], groups);
        var found = Outputs.DocumentsOf(model, ThemeWords.Of("ja")).All().Single(d => d.Id == "a");
        Assert.Equal(["本課", "関連課"], found.Departments.Select(d => d.Label));
    }

    [Theory]
    [InlineData("", "協働まちづくり課ほか")]
    [InlineData("en/", "<span lang=\"ja\">協働まちづくり課</span> and others")]
    public void Other_departments_are_told_in_the_language_of_the_page(string language, string names) =>
        Assert.Contains(names, RealSite.Text(language + "plans/izunokuni/item/1101/index.html"), StringComparison.Ordinal);

    [Fact]
    public void The_unit_of_an_indicator_is_that_of_its_target() =>
        Assert.Equal("件", Traps.Csv("river", "indicators").Single(r => r["node"] == "r14")["unit"]); // the actual is in 人

    [Theory]
    [InlineData("river", "r1 標識")] // missed, with three rates worked out
    [InlineData("hill", "h3 就農")]
    public void The_example_of_the_method_page_is_the_missed_one_that_shows_most(string plan, string node) =>
        Assert.Contains("計算の例" + node.Replace(" ", "", StringComparison.Ordinal), Traps.Text($"plans/{plan}/method/"), StringComparison.Ordinal);

    [Fact]
    public void The_mark_on_the_printed_document_is_the_one_that_counts_now()
    {
        var text = Traps.Page("plans/cape/print/").QuerySelector("#measure-3-2")!.TextContent; // △, ○, then ◎
        Assert.Contains("評価 ◎ 計画以上", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_latest_reports_mark_stands_before_the_one_for_the_whole_period()
    {
        var page = TrialSite.Of("", ["id: a, parent: \"1\", grade: ◎"], (3, "a: { grade: ○ }")).Page("plans/p/print/").Text;
        Assert.Contains("評価○計画どおり", page, StringComparison.Ordinal);
        Assert.DoesNotContain("評価◎", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "not_reported")] // in its last year a result is due
    [InlineData(3, "ended")]
    public void A_measure_is_ended_from_the_year_after_its_last(int year, string status)
    {
        const string Ended = "id: a, parent: \"1\", to: R2, indicators: [{ id: i, name: 件数, direction: up, targets: { R2: 10件, R3: 10件 } }]";
        Assert.Equal(status, Trial.Score("", [Ended, "id: b, parent: \"1\""], (year, "b: { grade: ○ }")).StatusOf("a").Id());
    }
}
