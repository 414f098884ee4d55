using PlanSite.Files;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>Topics lead over all plans; what each plan came to stands beside the others and is never added up.</summary>
public sealed class TopicPagesTests
{
    [Theory]
    [InlineData("children", "east: 1 | north: 1-1 1-2")] // a measure, a tag
    [InlineData("environment", "north: 2-1")]
    [InlineData("safety", "south: 1")]
    [InlineData("service", "north: 2-2 | south: 2")]
    public void A_topic_holds_what_the_plans_name_for_it(string topic, string expected)
    {
        var sections = Twin.Page($"topics/{topic}/").QuerySelectorAll("main section[id^=plan-]");
        Assert.Equal(expected, string.Join(" | ", sections.Select(s => $"{s.Id!["plan-".Length..]}: {string.Join(' ', s.Words(".results tbody .id"))}")));
    }

    [Fact]
    public void What_stands_below_a_named_node_belongs_to_the_topic_too()
    {
        var files = RealSite.Fixture("twin");
        const string Plan = "content/plans/north/plan.yaml";
        var text = files.Text(Plan).Replace("children: [measure/1-1, tags/play]", "children: [policy/2]", StringComparison.Ordinal);
        var page = BuiltSite.Of(files.With(Plan, text)).Text("topics/children/index.html");
        Assert.Contains("measure/2-1/index.html", page, StringComparison.Ordinal);
        Assert.Contains("measure/2-2/index.html", page, StringComparison.Ordinal);
        Assert.DoesNotContain("measure/1-1/index.html", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_plan_tells_how_many_of_how_many_by_its_own_judgement()
    {
        // 保育 70 of 100 people missed, 遊び場 6 of 5 reached; the town gave its one item a ◎
        Assert.Equal(["東町 市の評価1件のうち1件が◎か○", "総合計画 判定2件のうち1件が達成"], Twin.Page("topics/children/").Words(".glances .told"));
        Assert.Equal("保育と遊び場 3件（2計画）", Twin.Page("topics/children/").QuerySelector(".head .small")!.Words());
    }

    [Fact]
    public void What_was_missed_and_what_was_reached_stands_there_with_one_number_each()
    {
        var section = Twin.Page("topics/children/").QuerySelector("#plan-north")!;
        Assert.Equal(["70人。目標まであと30人（令和4年度） 未達成", "6箇所。目標を1箇所上回る（令和4年度） 達成"], section.Words(".stands p"));
    }

    [Fact]
    public void The_list_of_topics_names_every_plan_for_itself()
    {
        var topics = Twin.Page("topics/").QuerySelectorAll(".topics > li");
        Assert.Equal(["子育て 3件（2計画）", "環境・ごみ 1件", "防災 1件", "窓口・広報 2件（2計画）"], topics.Select(t => t.QuerySelector("h3")!.Words()));
        Assert.Equal(["東町 子育て", "総合計画 子育て"], topics[0].Words(":scope > ul a")); // the city's name alone where it has one plan
        Assert.Equal(["市の評価1件のうち1件が◎か○", "判定2件のうち1件が達成"], topics[0].Words(":scope > ul li > span"));
        Assert.Equal(["見本市 総合計画"], topics[0].Words(":scope > ul svg title")); // the town's own marks are no judgement to be drawn
    }

    [Fact]
    public void A_measure_leads_to_its_topics_and_they_lead_back()
    {
        var link = Twin.Page("plans/north/measure/1-2/").QuerySelectorAll(".tags a").Single(a => a.Words() == "子育て");
        Assert.EndsWith("topics/children/index.html#plan-north", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.True(Twin.Site.Page("topics/children/").HasId("plan-north"));
    }

    [Fact]
    public void Topics_stand_in_the_site_s_menu_the_site_map_and_the_search()
    {
        Assert.Contains(Twin.Page("plans/north/").Words(".top-nav a"), t => t == "テーマ");
        Assert.Contains("/topics/children/</loc>", Twin.Site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains(Twin.Site.Files.Keys, f => f.StartsWith("search/", StringComparison.Ordinal) && Twin.Site.Text(f).Contains("\"topics/children/\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_without_topics_has_no_page_no_menu_and_no_door_of_them()
    {
        var small = BuiltSite.Of(RealSite.Fixture("small"));
        Assert.False(small.HasPage("topics/"));
        Assert.DoesNotContain("topics/", small.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_item_of_the_four_plans_is_in_a_topic() =>
        Assert.DoesNotContain(Content.Read(new DiskFileSystem(), Repository.Content).Found, d => d.Rule.Code is "PS0409" or "PS0404");

    [Theory]
    [InlineData("isehara", 121)]
    [InlineData("isesaki", 55)]
    [InlineData("izunokuni", 17)]
    [InlineData("nisshin", 54)]
    public void Each_measure_of_a_plan_is_on_the_page_of_a_topic(string plan, int measures)
    {
        var level = RealSite.Model.Plans.Single(p => p.Plan.Id == plan).Plan.MeasureLevel.Id;
        var shown = RealSite.Model.Topics.SelectMany(t => t.Plans.Where(p => p.Plan.Plan.Id == plan)).SelectMany(p => p.Items.Nodes)
            .Where(n => n.Key.Level == level).Select(n => n.Key).Distinct();
        Assert.Equal(measures, shown.Count());
    }
}
