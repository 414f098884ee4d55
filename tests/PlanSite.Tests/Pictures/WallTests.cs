using AngleSharp.Dom;
using PlanSite.Tests.Truth;

namespace PlanSite.Tests.Pictures;

/// <summary>The wall on pages: a mark a result under its field and policy, each a link with its name, and the story in words.</summary>
public sealed class WallTests
{
    private static readonly IDocument Plan = Shore.Page("plans/shore/");

    [Fact]
    public void Each_result_has_one_mark_in_the_plans_order_that_leads_to_it_and_says_its_name() => Assert.Equal(
    [
        "../../plans/shore/measure/a1/index.html a1 船 達成", "../../plans/shore/measure/a2/index.html a2 網 未達成", "../../plans/shore/measure/b1/index.html b1 灯台 報告なし",
        "../../plans/shore/measure/c1/index.html c1 祭り 指標なし", "../../plans/shore/measure/c2/index.html c2 苗 未達成",
    ], Plan.QuerySelectorAll(".ms a").Select(a => $"{a.GetAttribute("href")} {a.QuerySelector(".vh")!.TextContent}"));

    [Fact]
    public void The_drawing_of_each_is_that_of_its_status() => Assert.Equal(
        ["#wall-achieved", "#wall-missed", "#wall-not_reported", "#wall-none", "#wall-missed"], Plan.QuerySelectorAll(".ms use").Select(u => u.GetAttribute("href")));

    [Fact]
    public void Fields_tell_how_many_were_reached_of_how_many()
    {
        Assert.Equal(["海の分野 3件中 達成1", "山の分野 2件中 達成0"], Plan.QuerySelectorAll(".wall h3").Select(h => h.TextContent));
        Assert.Equal(["港の施策", "浜の施策", "森の施策"], Plan.QuerySelectorAll(".pol > a").Select(a => a.TextContent));
        Assert.Equal(["港の施策", "浜の施策", "森の施策"], Plan.QuerySelectorAll(".pol > ul").Select(u => u.GetAttribute("aria-label")));
    }

    [Fact]
    public void The_keys_count_and_lead_to_the_lists() => Assert.Equal(
        ["達成 1 ../../plans/shore/status/achieved/index.html", "未達成 2 ../../plans/shore/status/missed/index.html", "報告なし 1 ../../plans/shore/status/not_reported/index.html", "指標なし 1 "],
        Plan.QuerySelectorAll(".wall-keys li").Select(k => $"{k.TextContent} {k.QuerySelector("a")?.GetAttribute("href")}"));

    [Fact]
    public void Who_does_not_see_it_hears_the_story() => Assert.Contains(
        "5件の結果を、印で並べた図です。達成 1件、未達成 2件、報告なし 1件、指標なし 1件。海の分野 3件中 達成1、山の分野 2件中 達成0",
        Plan.QuerySelectorAll(".wall-s p.vh").Select(p => p.TextContent));

    [Fact]
    public void The_page_of_a_field_shows_its_own_results_by_policy()
    {
        var page = Shore.Page("plans/shore/field/1/");
        Assert.Equal(3, page.QuerySelectorAll(".ms a").Length);
        Assert.Equal(["港の施策 2件中 達成1", "浜の施策 1件中 達成0"], page.QuerySelectorAll(".wall h3").Select(h => h.TextContent));
        Assert.Empty(page.QuerySelectorAll("#results svg.c-stack")); // the marks are the picture
    }

    [Fact]
    public void A_page_of_two_results_needs_no_picture() => Assert.Null(Shore.Page("plans/shore/policy/1-1/").QuerySelector(".wall"));

    [Fact]
    public void The_page_of_a_department_shows_what_it_answers_for() =>
        Assert.Equal(["a1 船 達成", "a2 網 未達成", "b1 灯台 報告なし"], Shore.Page("plans/shore/departments/sea/").QuerySelectorAll(".ms .vh").Select(v => v.TextContent));

    [Fact]
    public void Names_of_the_plan_keep_their_language_on_an_english_page()
    {
        var mark = Shore.Page("en/plans/shore/").QuerySelector(".ms .vh")!;
        Assert.Equal(("ja", "a1 船", "a1 船 Achieved"), (mark.Children[0].GetAttribute("lang"), mark.Children[0].TextContent, mark.TextContent));
    }

    [Fact]
    public void Above_300_results_the_plan_shows_bars_and_each_field_its_own_wall()
    {
        var page = Shore.Page("plans/shore/", Shore.Large);
        Assert.Null(page.QuerySelector(".wall"));
        Assert.NotNull(page.QuerySelector("#branches-h ~ .chart svg.c-stack"));
        Assert.Equal("判定できた320件のうち160件が目標を達成しました（50.0%）", page.QuerySelector(".say")!.TextContent);
        var field = Shore.Page("plans/shore/field/1/", Shore.Large);
        Assert.Equal(160, field.QuerySelectorAll(".ms a").Length);
        Assert.Equal("160件の図をとばす", field.QuerySelector(".wall-skip a")!.TextContent);
        Assert.NotNull(field.QuerySelector("#wall-end"));
    }

    [Theory]
    [InlineData("plans/spring/")] // at its start: targets and years, no empty picture
    [InlineData("plans/moor/")] // wants no judgement
    public void A_plan_without_results_to_judge_has_no_wall(string address) => Assert.Null(Traps.Page(address).QuerySelector(".wall"));

    [Fact]
    public void Iseharas_121_measures_are_all_there_and_the_keys_say_what_the_data_say()
    {
        var page = RealPages.Dom("plans/isehara/");
        Assert.Equal(121, page.QuerySelectorAll(".ms a").Select(a => a.GetAttribute("href")).Distinct().Count());
        var drawn = page.QuerySelectorAll(".ms use").CountBy(u => u.GetAttribute("href")!["#wall-".Length..]).ToDictionary();
        var told = page.QuerySelectorAll(".wall-keys a").ToDictionary(k => k.QuerySelector("use")!.GetAttribute("href")!["#wall-".Length..], k => int.Parse(k.QuerySelector("b")!.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(told.OrderBy(k => k.Key, StringComparer.Ordinal), drawn.OrderBy(k => k.Key, StringComparer.Ordinal));
        Assert.Equal((56, 38), (told["achieved"], told["missed"]));
    }

    [Fact]
    public void Isesakis_marks_stand_by_year_and_say_where_an_indicator_moves_the_other_way()
    {
        var page = RealPages.Dom("plans/isesaki/");
        var rows = page.QuerySelectorAll(".wall-years .it").ToArray();
        Assert.Equal(55, rows.Length);
        Assert.All(rows, r => Assert.Equal(4, r.QuerySelectorAll(".yr .mk").Length));
        Assert.Equal("管路・施設情報管理台帳の一元化 令和2年度 △、令和3年度 ○、令和4年度 ○、令和5年度 ○", rows[0].TextContent);
        Assert.Contains(rows, r => r.TextContent.Contains("令和2年度 評価なし", StringComparison.Ordinal));
        Assert.Equal(["健全で効果的な予算編成", "分別収集方法の周知", "がん検診受診率向上対策", "消防団員の確保対策の推進"],
            rows.Where(r => r.ClassList.Contains("it-alert")).Select(r => r.QuerySelector(".nm")!.TextContent).OrderBy(n => Array.IndexOf(["健全で効果的な予算編成", "分別収集方法の周知", "がん検診受診率向上対策"], n) is var at && at < 0 ? 9 : at));
        Assert.Empty(page.QuerySelectorAll(".wall-years [class*='s-']")); // never the shape of a status
    }

    [Fact]
    public void Nisshins_marks_were_given_once_and_are_the_headline()
    {
        var page = RealPages.Dom("plans/nisshin/");
        Assert.Equal("日進市の評価（実施状況）は、54件のうち46件が「実施 目指す内容を実施」", page.QuerySelector(".say")!.TextContent);
        var first = page.QuerySelector(".wall")!;
        Assert.Equal(54, first.QuerySelectorAll(".ms a").Length);
        Assert.False(first.ClassList.Contains("wall-years"));
    }
}
