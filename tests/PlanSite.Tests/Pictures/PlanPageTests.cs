using PlanSite.Tests.Truth;
using PlanSite.Values;

namespace PlanSite.Tests.Pictures;

/// <summary>The first screen of a plan's page and the pictures below it, with figures worked out by hand.</summary>
public sealed class PlanPageTests
{
    public static TheoryData<string, string, string> FirstScreens => new()
    {
        { "plans/isehara/", "判定できた107件のうち56件が目標を達成しました（52.3%）", "未達成の指標38件のうち14件は、計画の初めより目標から遠ざかりました" },
        { "plans/isesaki/", "伊勢崎市の評価（取組達成度）は、55件のうち55件が「○ ほぼ計画通り」以上", "動きのわかる指標16件のうち6件は、目標から遠ざかっています" },
    };

    [Theory]
    [MemberData(nameof(FirstScreens))]
    public void It_says_how_many_of_how_many_and_what_stands_out(string address, string headline, string standout)
    {
        var page = RealPages.Dom(address);
        Assert.Equal(headline, page.QuerySelector(".say")!.TextContent);
        Assert.Equal(standout, page.QuerySelector(".standout")!.TextContent);
        Assert.NotNull(page.QuerySelector(page.QuerySelector(".standout a")!.GetAttribute("href")!)); // on the same page
        Assert.All(page.QuerySelectorAll(".say b"), b => Assert.Matches("^[0-9,]+$", b.TextContent));
    }

    [Fact]
    public void A_plan_without_judgement_says_so_in_its_first_sentence() =>
        Assert.Equal("指標4件の値と変化を示しています", Traps.Page("plans/moor/").QuerySelector(".say")!.TextContent);

    [Fact]
    public void Fields_are_bars_as_long_as_their_money_filled_by_results()
    {
        // 海: 2億 reached + 1億 missed; 山: 1億 missed + 1億 without indicator. The longest is 3億.
        var page = Shore.Page("plans/shore/");
        var section = page.QuerySelector("section:has(> #money-h)")!;
        Assert.Equal("4件の事業費の合計 5億円 （令和3年度の見込み）", section.QuerySelector("p.lead")!.TextContent);
        Assert.Equal("内訳は、達成の事業に2.0億円、未達成の事業に2.0億円、判定の外の事業に1.0億円です（端数は丸めています）。", section.QuerySelectorAll("p")[1].TextContent);
        Assert.Equal(["海の分野 200,000,000円 100,000,000円 –", "山の分野 – 100,000,000円 100,000,000円"], section.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))));
        Assert.Equal(["海の分野 3.0億円", "山の分野 2.0億円"], section.QuerySelectorAll(".bars-h").Select(b => b.TextContent));
        Assert.Equal(["66.67%", "33.33%", "33.33%", "33.33%"], section.QuerySelectorAll(".bars rect.c-part").Select(r => r.GetAttribute("width")));
    }

    [Fact]
    public void Where_it_is_going_is_counted_since_the_first_value()
    {
        // 船 90→120 meets 100; 網 60→50 away from 100; 苗 16→14 nearer to 10
        var text = Shore.Page("plans/shore/").QuerySelector("section:has(> #travel-h) p")!.TextContent;
        Assert.Equal("値が二つ以上あり、目標への動きがわかる指標は3件です。最初の値から見て、目標を満たしているもの1件、近づいているもの1件、遠ざかっているもの1件です。", text.Trim());
    }

    [Fact]
    public void Findings_carry_their_number_and_a_small_line()
    {
        var behind = Shore.Page("plans/shore/").QuerySelector("#finding-behind")!;
        Assert.Equal(["あと50張", "4本多い"], behind.QuerySelectorAll("li > b").Select(b => b.TextContent)); // 50 %, then 71.4 %
        Assert.Equal(["実績50張、目標100張", "実績14本、目標10本"], behind.QuerySelectorAll(".result").Select(r => r.TextContent));
        Assert.Equal(2, behind.QuerySelectorAll("svg.c-spark").Length);
    }

    [Fact]
    public void Before_the_due_year_what_moves_away_is_charted_over_all_its_years()
    {
        var away = RealPages.Dom("plans/isesaki/").QuerySelectorAll("#finding-away .finding > li").ToArray();
        Assert.Equal(6, away.Length);
        Assert.All(away, a => Assert.Single(a.QuerySelectorAll(".c-years.c-small")));
        Assert.Empty(RealPages.Dom("plans/isehara/").QuerySelectorAll("#finding-away .c-years")); // judged: its status tells
    }

    [Fact]
    public void Isesakis_effects_stand_by_year()
    {
        var bars = RealPages.Dom("plans/isesaki/").QuerySelectorAll("section:has(> #effects-h) .bars-h").Select(b => b.TextContent).ToArray();
        Assert.Equal(["令和2年度 (2020) 3.0億円", "令和3年度 (2021) 8.2億円", "令和4年度 (2022) 4.7億円", "令和5年度 (2023) 3.6億円"], bars);
    }

    [Theory]
    [InlineData("ja", 9_002_173_000, "90.0億円")]
    [InlineData("ja", 22_704_000, "2,270万円")]
    [InlineData("ja", 99_999_999, "1.0億円")]
    [InlineData("ja", 9_999, "1万円")]
    [InlineData("ja", 4_999, "4,999円")]
    [InlineData("ja", 0, "0円")]
    [InlineData("en", 9_002_173_000, "¥9.0 billion")]
    [InlineData("en", 22_704_000, "¥22.7 million")]
    [InlineData("en", 4_999, "¥4,999")]
    public void Amounts_of_pictures_are_rounded(string language, decimal yen, string text) => Assert.Equal(text, new Format(language).YenRounded(yen));
}
