namespace PlanSite.Tests.WholeSite;

/// <summary>The first page tells whose plans there are, how far each came and what stands out, and leads on by three doors.</summary>
public sealed class HomePageTests
{
    [Fact]
    public void Every_plan_stands_there_with_its_years_and_how_many_of_how_many_by_its_own_judgement()
    {
        var home = Twin.Page("");
        Assert.Equal(["東町 改革計画", "見本市 総合計画", "見本市 防災計画"], home.Words(".glances h3"));
        var told = home.QuerySelectorAll(".glances li").ToDictionary(l => l.Words("h3").Single(), l => $"{l.Words(".period").Single()}: {l.Words(".told").Single()}", StringComparer.Ordinal);
        Assert.Equal("令和3～4年度: 判定4件のうち2件が達成 令和4年度", told["見本市 総合計画"]);
        Assert.Equal("令和6～9年度: 1件の目標。期限は令和9年度", told["見本市 防災計画"]);
        Assert.Equal("令和3～4年度: 市の評価1件のうち1件が◎か○ 令和4年度", told["東町 改革計画"]);
    }

    [Fact]
    public void What_stands_out_has_one_number_and_leads_to_it()
    {
        // the city's plan: 保育 moved away from its target (90 to 70); furthest beyond its target is 遊び場 (120 %)
        var stands = Twin.Page("").QuerySelectorAll(".stands li");
        Assert.Contains("受け入れた子ども", stands.Select(s => s.QuerySelector("a")!.Words()));
        Assert.Contains("見本市 90人（令和3年度）から70人（令和4年度）へ。目標から遠ざかる 未達成", stands.Select(s => s.QuerySelector("p")!.Words()));
        Assert.Contains("見本市 6箇所。目標を1箇所上回る（令和4年度） 達成", stands.Select(s => s.QuerySelector("p")!.Words()));
        Assert.All(stands, s => Assert.Single(s.QuerySelectorAll("p > b")));
        Assert.All(stands, s => Assert.Contains("#indicator-", s.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Better_and_worse_than_last_year_are_counted_for_each_plan_and_lead_to_their_lists()
    {
        var lines = Twin.Page("").QuerySelectorAll(".changes > div").ToDictionary(d => d.Words("dt").Single(), d => string.Join(' ', d.Words("dd a")), StringComparer.Ordinal);

        // 遊び場 4 to 6 and ごみ 160 to 150 better, 広報 10 and 10 the same, 保育 90 to 70 worse; ○ to ◎ up; the plan at its start has no results
        Assert.Equal("良くなったもの 2件 変わらないもの 1件 悪くなったもの 1件", lines["見本市 総合計画"]);
        Assert.Equal("市の評価が上がったもの 1件", lines["東町 改革計画"]);
        Assert.Equal(2, lines.Count);
        Assert.Equal(["1-2", "2-1"], Twin.Page("plans/north/changes/better/").Words(".results tbody .id"));
        Assert.Equal(["1-1"], Twin.Page("plans/north/changes/worse/").Words(".results tbody .id"));
        Assert.Equal(["1"], Twin.Page("plans/east/changes/up/").Words(".results tbody .id"));
        Assert.False(Twin.Site.HasPage("plans/south/changes/"));
    }

    [Fact]
    public void Three_doors_lead_to_topics_plans_and_departments()
    {
        var doors = Twin.Page("").QuerySelectorAll(".doors a");
        Assert.Equal(["テーマ 4のテーマ", "市と計画 2市3計画", "担当課 2の部署"], doors.Select(d => d.Words()));
        Assert.Equal(["topics/index.html", "#plans", "plans/north/departments/index.html"], doors.Select(d => d.GetAttribute("href")));
    }

    [Fact]
    public void News_tell_what_the_data_say() => Assert.Contains(
        Twin.Page("").Words(".lines li"), l => l.EndsWith("「見本市 総合計画」の令和4年度の結果を掲載しました 判定4件のうち2件が達成", StringComparison.Ordinal));
}
