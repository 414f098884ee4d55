namespace PlanSite.Tests.WholeSite;

/// <summary>A city with several plans has a page at an address that stays; one with a single plan has that plan.</summary>
public sealed class CityPageTests
{
    [Fact]
    public void The_page_stands_at_the_code_of_the_city_and_shows_each_plan_for_itself()
    {
        var city = Twin.Page("cities/999997/");
        Assert.Equal("見本市", city.QuerySelector("h1")!.Words());
        Assert.Equal(["見本市 総合計画", "見本市 防災計画"], city.Words(".glances h3"));

        // 遊び場 and 広報 reached, 保育 and ごみ missed; the plan at its start has one target and no bar
        Assert.Equal(["判定4件のうち2件が達成 令和4年度", "1件の目標。期限は令和9年度"], city.Words(".glances .told"));
        Assert.Single(city.QuerySelectorAll(".glances .bars"));
    }

    [Fact]
    public void It_shows_the_city_s_topics_by_its_own_plans_and_the_way_to_its_own_site()
    {
        var city = Twin.Page("cities/999997/");
        Assert.Equal(["子育て 2件", "環境・ごみ 1件", "防災 1件", "窓口・広報 2件（2計画）"], city.Words(".topics > li > h3"));
        Assert.Equal("https://www.city.mihon.example.jp/", city.QuerySelector(".head a")!.GetAttribute("href"));
        Assert.Equal(["見本市 総合計画（2の部署）"], city.Words("#departments a"));
    }

    [Fact]
    public void Every_page_of_its_plans_leads_up_to_it()
    {
        Assert.Equal(["ホーム", "見本市"], Twin.Page("plans/south/").Words(".crumbs a"));
        Assert.Equal(["ホーム", "見本市", "総合計画", "1 子どもの育ち"], Twin.Page("plans/north/measure/1-1/").Words(".crumbs a"));
        Assert.Contains("cities/999997/index.html", Twin.Site.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_city_with_one_plan_has_none_and_neither_have_the_four_real_ones()
    {
        Assert.Equal(["cities/999997/index.html"], Twin.Site.Files.Keys.Where(f => f.StartsWith("cities/", StringComparison.Ordinal)));
        Assert.Equal(["ホーム"], Twin.Page("plans/east/").Words(".crumbs a"));
        Assert.Empty(RealSite.Model.Cities);
    }
}
