using System.Text.Json;
using System.Text.RegularExpressions;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Truth;

/// <summary>
/// Before a final target's year only successes can be judged: until then no page, list, search document or data file tells a share of achieved.
/// Cape's final targets lie in FY2022, 2023 and 2024; it has reported up to FY2022.
/// </summary>
public sealed partial class BeforeDueTests
{
    /// <summary>All shares that could be made of its counts, of nodes and of indicators, in the plan and its parts.</summary>
    private static readonly string[] Shares = ["0.0%", "25.0%", "33.3%", "37.5%", "50.0%", "66.7%", "75.0%", "100.0%"];

    private static readonly Lazy<HashSet<string>> Rates = new(() => [.. Traps.Csv("cape", "judgements")
        .SelectMany(r => new[] { "attainment_percent", "progress_percent", "change_percent", "path_percent" }.Where(c => r[c].Length > 0).Select(c => PlanSite.Values.Format.Percent(r.Number(c))))]);

    [Fact]
    public void The_rates_of_its_indicators_are_none_of_the_shares() => Assert.Empty(Rates.Value.Intersect(Shares));

    [Fact]
    public void No_page_of_the_plan_tells_a_percentage_but_the_rates_of_its_indicators()
    {
        var pages = Traps.Site.Pages.Select(p => p.Path).Where(p => p.Contains("plans/cape/", StringComparison.Ordinal) || p.Contains("embed/cape/", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 100, $"{pages.Count} pages");
        Faults.None(pages.SelectMany(p => Percentages(p).Except(Rates.Value).Select(f => $"{p}: {f}")));
    }

    [Fact]
    public void Neither_its_card_on_the_home_page_nor_the_page_of_its_goal_tells_one()
    {
        foreach (var home in new[] { "", "en/" })
        {
            var card = Traps.Page(home).QuerySelectorAll(".plan-card").Single(c => c.TextContent.Contains("岬町", StringComparison.Ordinal));
            Assert.DoesNotContain("%", card.TextContent, StringComparison.Ordinal);
            Assert.Empty(Percentages($"{home}sdgs/11/index.html").Except(Rates.Value));
        }
    }

    [Fact]
    public void Neither_search_nor_the_feed_tells_one()
    {
        Assert.DoesNotContain(Traps.Documents.Where(d => d.Plan?.Id == "cape"), d => d.Body.Contains('%', StringComparison.Ordinal));
        Assert.DoesNotMatch(OneDecimal(), Traps.Site.Text("feed.xml"));
    }

    [Fact]
    public void Open_data_tells_counts_and_no_share()
    {
        var plan = Traps.Json("cape");
        var sums = plan.GetProperty("results_by_year").EnumerateArray().Select(y => y.GetProperty("results"))
            .Concat(plan.GetProperty("nodes").EnumerateArray().Where(n => n.TryGetProperty("results", out _)).Select(n => n.GetProperty("results")))
            .Append(plan.GetProperty("results")).ToList();
        Assert.Equal(7, sums.Count); // three years, three pillars, the whole
        var judged = sums.Where(s => s.GetProperty("nodes").GetProperty("known").GetInt32() > 0).ToList();
        Assert.Equal(6, judged.Count);
        Assert.All(judged, s => Assert.True(s.GetProperty("before_due").GetBoolean()));
        Assert.All(sums, s => Assert.All(Numbers(s), n => Assert.True(n.TryGetInt32(out _), n.ToString())));
        Assert.All(sums, s => Assert.False(s.TryGetProperty("mean_rate_percent", out _) || s.TryGetProperty("points", out _)));
    }

    public static TheoryData<string, string, string> Told => new()
    {
        // page, sentence, those behind
        { "plans/cape/", "8件のうち2件がもう目標に届きました(4件は期限前、1件は未達成、1件は報告なし)", "公園の数 ごみの量 開設の箇所 調査の件数" },
        { "plans/cape/years/2022/", "8件のうち2件がもう目標に届きました(4件は期限前、1件は未達成、1件は報告なし)", "公園の数 ごみの量 開設の箇所 調査の件数" },
        // 公園 29 to 27; ごみ 860t of FY2020 against 800t on the line; 講座 46 against 55; 遺跡 3 a year against 26 in 6 years
        { "plans/cape/years/2021/", "8件のうち2件がもう目標に届きました(6件は期限前)", "公園の数 ごみの量 講座の件数 調査の件数" },
        // 図書館 1,400 against 1,733.3; ごみ 880t of FY2019 against 850t; 講座 42 against 50
        { "plans/cape/years/2020/", "8件のうち、目標に届いたものはまだありません(8件は期限前)", "来館者数 ごみの量 講座の件数" },
        { "plans/cape/goal/1/", "4件のうち1件がもう目標に届きました(3件は期限前)", "公園の数 ごみの量 開設の箇所" },
        { "plans/cape/goal/2/", "4件のうち1件がもう目標に届きました(1件は未達成、1件は報告なし、1件は期限前)", "調査の件数" },
        { "plans/cape/departments/soumu/", "4件のうち2件がもう目標に届きました(1件は未達成、1件は期限前)", "開設の箇所" },
        { "plans/cape/departments/kankyo/", "2件のうち、目標に届いたものはまだありません(2件は期限前)", "公園の数 ごみの量" },
        { "plans/cape/tags/kids/", "2件すべてがもう目標に届きました", "" },
        { "plans/cape/print/", "8件のうち2件がもう目標に届きました(4件は期限前、1件は未達成、1件は報告なし)", "公園の数 ごみの量 開設の箇所 調査の件数" },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void Counts_are_told_with_their_reasons_and_the_names_of_those_behind(string page, string sentence, string behind)
    {
        Assert.Equal(sentence, Traps.Lead(page));
        Assert.Equal(behind, string.Join(' ', Traps.Behind(page)));
        if (behind.Length > 0) Assert.Contains($"期限前の指標のうち{behind.Split(' ').Length}件は、目標への直線より遅れているか、目標から遠ざかっています", Traps.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_year_of_all_targets_has_come_the_share_stands() =>
        Assert.Equal("判定できた9件のうち3件が目標を達成しました(33.3%)", Traps.Lead("plans/river/"));

    [Fact]
    public void A_plan_at_its_start_tells_its_targets_and_their_years()
    {
        Assert.Equal("目標は2件です(令和7年度が期限のもの1件、令和8年度が期限のもの1件)。", Traps.Lead("plans/spring/"));
        var page = Traps.Page("plans/spring/");
        Assert.Equal(["s1 井戸 4本(令和7年度まで)", "s2 水車 3基(令和8年度まで)"], page.Rows("#targets").Select(r => $"{r[0]} {r[1]} {r[3]}"));
        Assert.Null(page.QuerySelector(".panel svg.stack")); // a bar of one empty field tells nothing
        Assert.Contains("このサイトには、まだ実績を載せていません", Traps.Text("plans/spring/"), StringComparison.Ordinal);
        Assert.DoesNotContain("公表されていません", Traps.Text("plans/spring/"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Percentages(string path)
    {
        var page = Traps.Read(path);
        var told = page.DocumentElement.TextContent + string.Concat(page.QuerySelectorAll("meta[content], [aria-label], [title], [alt]")
            .SelectMany(e => new[] { "content", "aria-label", "title", "alt" }.Select(e.GetAttribute)).OfType<string>().Select(t => "\n" + t));
        return OneDecimal().Matches(told).Select(m => m.Value).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<JsonElement> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Numbers(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Number => [element],
        _ => [],
    };

    /// <summary>A percentage as pages round it; limits of the rule (100%) and calculations (108.8461…%) are written otherwise.</summary>
    [GeneratedRegex(@"(?<![\d.,])−?\d[\d,]*\.\d%", RegexOptions.None, 1000)]
    private static partial Regex OneDecimal();
}
