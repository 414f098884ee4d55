using PlanSite.Tests.Truth;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Pictures;

/// <summary>The picture of all results as it stood in a former year, and the way from year to year.</summary>
public sealed class YearWallTests
{
    /// <summary>令和3年度: 90 of 90, 4 of 4, 160 where 110 were wanted, 10 of 10; 令和4年度: 70 of 100, 6 of 5, 150 where 100 were wanted, 10 of 10.</summary>
    [Theory]
    [InlineData("2021", "1-1 保育の受け入れ 達成,1-2 遊び場の整備 達成,2-1 ごみの減量 未達成,2-2 広報の発行 達成", "達成 3,未達成 1")]
    [InlineData("2022", "1-1 保育の受け入れ 未達成,1-2 遊び場の整備 達成,2-1 ごみの減量 未達成,2-2 広報の発行 達成", "達成 2,未達成 2")]
    public void Results_keep_their_places_and_stand_as_they_stood_in_the_year(string year, string marks, string keys)
    {
        var page = Twin.Page($"plans/north/years/{year}/");
        Assert.Equal(marks.Split(','), page.Words(".ms .vh"));
        Assert.Equal(keys.Split(','), page.Words(".wall-keys li"));
        Assert.Empty(page.QuerySelectorAll(".wall-keys a")); // the lists by status are those of today
    }

    [Theory]
    [InlineData("plans/north/", "令和4年度")]
    [InlineData("plans/north/years/2021/", "令和3年度")]
    public void Every_year_is_one_tap_away_and_the_one_that_is_shown_says_so(string address, string shown)
    {
        var page = Twin.Page(address);
        Assert.Equal(["令和3年度", "令和4年度"], page.Words(".year-switch a"));
        Assert.Equal([shown], page.Words(".year-switch [aria-current]"));
        Assert.All(page.QuerySelectorAll(".year-switch a"), a => Assert.EndsWith("index.html#year-switch", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_with_one_year_has_nothing_to_switch() => Assert.Null(RealPages.Dom("plans/isehara/").QuerySelector(".year-switch"));

    /// <summary>Each row of the year's list has the mark that the picture shows.</summary>
    [Theory]
    [InlineData("2020")]
    [InlineData("2022")]
    public void Of_the_plans_own_marks_those_of_the_year_are_shown(string year)
    {
        var page = RealPages.Dom($"plans/isesaki/years/{year}/");
        var listed = page.QuerySelectorAll("#list tbody tr").DistinctBy(r => r.GetAttribute("data-key")).ToDictionary(r => r.Words(".id").Single(), r => r.Words("td .gr").SingleOrDefault() ?? "評価なし", StringComparer.Ordinal);
        var drawn = page.Words(".ms .vh").ToDictionary(t => t.Split(' ')[0], t => t, StringComparer.Ordinal);
        Assert.Equal(55, drawn.Count);
        Assert.All(listed, l => Assert.EndsWith(l.Value, drawn[l.Key], StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_out_has_its_small_line_on_the_home_page_a_citys_and_a_topics()
    {
        foreach (var address in new[] { "", "cities/999997/", "topics/children/" })
            Assert.All(Twin.Page(address).QuerySelectorAll(".stands li").Where(l => l.TextContent.Contains("受け入れた子ども", StringComparison.Ordinal)), l => Assert.NotNull(l.QuerySelector("svg.c-spark[aria-hidden=true]")));
        Assert.NotEmpty(Twin.Page("").QuerySelectorAll(".stands svg.c-spark"));
    }
}
