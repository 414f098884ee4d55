namespace PlanSite.Tests.WholeSite;

/// <summary>The bar at the top of a plan's pages names what the plan has, by short names, and where the page stands in it; beside the way on stands what is of the same policy.</summary>
public sealed class PlanBarTests
{
    [Theory]
    [InlineData("isehara", "概要 施策 事業 状況 年度 お金 担当 SDGs")]
    [InlineData("isesaki", "概要 区分 取組 状況 評価 年度 お金 担当")]
    [InlineData("izunokuni", "概要 方針 取組 状況 担当")]
    [InlineData("nisshin", "概要 項目 取組 状況 評価 年度 担当")]
    public void It_names_what_the_plan_has(string plan, string entries)
    {
        foreach (var page in new[] { $"plans/{plan}/", $"plans/{plan}/departments/", $"plans/{plan}/print/" })
            Assert.Equal(entries, string.Join(' ', RealDocument(page).Words(".plan-bar a")));
    }

    [Theory]
    [InlineData("plans/isehara/", "概要", "page")]
    [InlineData("plans/isehara/measure/", "事業", "page")]
    [InlineData("plans/isehara/measure/01-101/", "事業", "true")]
    [InlineData("plans/isehara/policy/01/", "施策", "true")]
    [InlineData("plans/isehara/status/missed/", "状況", "true")]
    [InlineData("plans/isehara/sdgs/", "SDGs", "page")]
    [InlineData("plans/isehara/goal/1/", "", "")]
    [InlineData("plans/isehara/method/", "", "")]
    public void It_marks_where_the_page_stands(string page, string entry, string current)
    {
        var marked = RealDocument(page).QuerySelectorAll(".plan-bar a[aria-current]");
        Assert.Equal(entry, string.Join(' ', marked.Select(Twin.Words)));
        Assert.Equal(current, string.Join(' ', marked.Select(m => m.GetAttribute("aria-current"))));
    }

    [Fact]
    public void Pages_of_no_plan_have_none() => Assert.Empty(RealDocument("sdgs/3/").QuerySelectorAll(".plan-bar"));

    [Fact]
    public void Beside_a_measure_stand_those_of_its_policy_with_how_they_came_out()
    {
        var siblings = RealDocument("plans/isehara/measure/02-101/").QuerySelector(".siblings")!;
        Assert.Equal("同じ施策の事業（2件）", siblings.Words("h2").Single());
        Assert.Equal("02 安心できる地域医療体制の充実", siblings.Words("h2 + p").Single());
        Assert.Equal(["02-101", "02-102"], siblings.Words("li").Select(l => l.Split(' ')[0]));
        Assert.Equal("page", siblings.QuerySelector("li b")!.GetAttribute("aria-current"));
        Assert.Equal(2, siblings.QuerySelectorAll("li .st").Length);
    }

    [Fact]
    public void An_only_child_has_no_siblings_and_of_very_many_those_around_it_are_named()
    {
        Assert.Empty(RealDocument("plans/isehara/measure/10-101/").QuerySelectorAll(".siblings"));
        var files = RealSite.Fixture("twin");
        const string Measures = "content/plans/south/measures/1.yaml";
        const string Plan = "content/plans/south/plan.yaml";
        files.With(Plan, files.Text(Plan).Replace("levels:\n", "levels:\n  - { id: part, name: 章 }\n", StringComparison.Ordinal) + "outline: [{ id: a, title: 第一章 }]\n");
        files.With(Measures, string.Concat(Enumerable.Range(1, 40).Select(n => $"- {{ id: \"{n}\", parent: a, title: 取組 }}\n")));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(BuiltSite.Of(files).Text("plans/south/measure/20/index.html"));
        Assert.Equal(Enumerable.Range(14, 12).Select(n => $"{n} 取組"), page.Words(".siblings li"));
        Assert.Equal("同じ章の取組（40件）", page.Words(".siblings h2").Single());
    }

    private static AngleSharp.Html.Dom.IHtmlDocument RealDocument(string address) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(RealSite.Text(PlanSite.Index.Routes.FileOf(address)));
}
