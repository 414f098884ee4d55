using System.Globalization;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Truth;

/// <summary>What once was said of the four published plans and was more, or other, than is known. Figures are those of the printed plans.</summary>
public sealed class RealPlansTests
{
    public static TheoryData<string, string> NisshinYears => new()
    {
        // counted by hand in the printed table: an item is there when each of its indicators has reached its target in this or an earlier year
        { "2016", "24件のうち、目標に届いたものはまだありません(24件は期限前)|指標の数では、40件のうち4件がもう目標に届きました。" },
        { "2017", "24件のうち3件がもう目標に届きました(21件は期限前)|指標の数では、40件のうち11件がもう目標に届きました。" },
        { "2018", "24件のうち4件がもう目標に届きました(20件は期限前)|指標の数では、40件のうち13件がもう目標に届きました。" },
        { "2019", "24件のうち10件がもう目標に届きました(13件は期限前、1件は比べられない)|指標の数では、40件のうち24件がもう目標に届きました。" },
    };

    [Theory]
    [MemberData(nameof(NisshinYears))]
    public void Nisshins_years_before_the_last_count_what_is_there_and_name_no_percentage(string year, string told)
    {
        var page = RealSite.Page($"plans/nisshin/years/{year}/").Text;
        Assert.All(told.Split('|'), t => Assert.Contains(t, page, StringComparison.Ordinal));
        var row = RealPages.Rows("plans/nisshin/years/", "#groups").Single(r => r[0].Contains($"({year})", StringComparison.Ordinal));
        Assert.Equal(told.Split('|')[0], row[^1]);
        Assert.All(new[] { page.Split("項目の一覧")[0], row[^1] }, t => Assert.DoesNotContain("%)", t, StringComparison.Ordinal));
        Assert.DoesNotContain("目標がない・報告がないなどの理由", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nisshins_marks_for_the_whole_period_stand_in_no_years_page()
    {
        Assert.All(new[] { "2016", "2017", "2018", "2019", "2020" }, y => Assert.DoesNotContain("一部実施5件", RealSite.Page($"plans/nisshin/years/{y}/").Text, StringComparison.Ordinal));
        Assert.All(new[] { "2016", "2017", "2018", "2019", "2020" }, y => Assert.Empty(RealPages.Dom($"plans/nisshin/years/{y}/").QuerySelectorAll("ul.grades")));
        Assert.Contains("日進市が付けた実施状況は、実施46件、一部実施5件、未実施3件です(全54件。件数も公表されたものです)。", RealSite.Page("plans/nisshin/").Text, StringComparison.Ordinal);
        var marks = Facts.Published("nisshin", "grades");
        Assert.Equal(54, marks.Length);
        Assert.All(marks, r => Assert.Equal("", r["fiscal_year"]));
    }

    [Fact]
    public void Nisshin_begins_with_the_numbers_that_the_city_published()
    {
        var page = RealSite.Page("plans/nisshin/").Text;
        string[] order = ["実施46件、一部実施5件、未実施3件", "日進市が公表した指標ごとの判定は、達成30件、未達成10件です(40件)。", "判定できた24件のうち15件が目標を達成しました(62.5%)", "指標の数では、判定できた40件のうち30件が目標に届きました(75.0%、全40件)。"];
        Assert.Equal(order.Order(Comparer<string>.Create((a, b) => page.IndexOf(a, StringComparison.Ordinal).CompareTo(page.IndexOf(b, StringComparison.Ordinal)))), order);
        Assert.All(order, t => Assert.Contains(t, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Isesaki_shows_no_share_while_targets_of_the_last_year_are_open()
    {
        const string Told = "12件のうち6件がもう目標に届きました(4件は期限前、1件は未達成、1件は報告なし)";
        Assert.Contains("指標のある12件では6件が目標に到達", RealSite.Page("").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("87.5%", RealSite.Page("").Text, StringComparison.Ordinal);
        foreach (var page in new[] { "plans/isesaki/", "plans/isesaki/years/", "plans/isesaki/years/2023/", "plans/isesaki/print/" })
        {
            Assert.Contains(Told, RealSite.Page(page).Text, StringComparison.Ordinal);
            Assert.DoesNotContain("87.5%", RealSite.Page(page).Text.Split("項目の一覧")[0], StringComparison.Ordinal);
        }

        Assert.All(new[] { "plans/isesaki/years/2020/", "plans/isesaki/years/2021/", "plans/isesaki/years/2022/", "plans/isesaki/area/1/", "plans/isesaki/area/2/", "plans/isesaki/area/3/", "plans/isesaki/area/5/" },
            p => Assert.DoesNotContain("判定できた", RealPages.Dom(p).QuerySelector("article")!.TextContent.Split("2-7")[0], StringComparison.Ordinal)); // 2-7 has targets of its own in every year
        Assert.Contains("期限前の指標のうち7件は、目標への直線より遅れているか、目標から遠ざかっています", RealSite.Page("plans/isesaki/").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("isesaki")]
    [InlineData("izunokuni")]
    public void Data_of_a_plan_under_way_holds_no_mean_that_could_only_be_good(string plan) =>
        Assert.DoesNotContain("\"mean_rate_percent\"", RealSite.Text($"plans/{plan}/data/plan.json").Split("\n \"nodes\"")[0], StringComparison.Ordinal); // of the plan and its years

    [Fact]
    public void Isesakis_bad_news_before_the_due_year_stands_among_the_findings()
    {
        var away = RealPages.Dom("plans/isesaki/").QuerySelectorAll("section.card").Single(s => s.QuerySelector("h3")?.TextContent == "目標から遠ざかっているもの");
        var told = Facts.Fold(away.TextContent);
        Assert.All(new[]
        {
            "10.7%(令和元年度)から10.0%(令和4年度)へ", // recycling
            "4.9%(令和元年度)から5.5%(令和4年度)へ", // debt ratio
            "21.7%(令和元年度)から19.0%(令和4年度)へ", // screening
            "714人(令和元年度)から674人(令和5年度)へ", // firefighters
        }, t => Assert.Contains(t, told, StringComparison.Ordinal));
        Assert.Contains("一方、指標「リサイクル率」は目標から遠ざかっています。取組達成度はこのサイトの計算ではありません。", RealSite.Page("plans/isesaki/item/1-8-1/").Text, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string, string> LateValues => new()
    {
        { "1-8-1", "recycling-rate", "2022", "10.0%" },
        { "1-8-1", "recycling-rate", "2019", "10.7%" },
        { "1-8-1", "waste", "2022", "72,305t" },
        { "2-1-1", "debt-service-ratio", "2022", "5.5%" },
        { "2-1-1", "balance-ratio", "2022", "6.9%" },
        { "5-1-2", "screening-rate", "2022", "19.0%" },
    };

    [Theory]
    [MemberData(nameof(LateValues))]
    public void Isesakis_values_stand_in_their_own_year(string item, string indicator, string year, string value)
    {
        var row = Assert.Single(Facts.Published("isesaki", "values"), r => r["node"] == item && r["indicator"] == indicator && r["kind"] == "actual" && r["fiscal_year"] == year);
        Assert.Equal(value, Facts.Fold(row["printed"]));
        Assert.Equal((int.Parse(year, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture), row["reported_year"]);
        Assert.Contains(RealPages.Rows($"plans/isesaki/item/{item}/", "table.values"), r => r[0].Contains($"({year})", StringComparison.Ordinal) && r[2] == value);
        Assert.DoesNotContain(Facts.Published("isesaki", "values"), r => r["node"] == item && r["indicator"] == indicator && r["kind"] == "actual" && r["fiscal_year"] == "2023");
    }

    [Fact]
    public void Isesakis_sentence_names_the_year_of_the_value() =>
        Assert.Contains("リサイクル率は令和4年度に10.0%でした", RealSite.Page("plans/isesaki/item/1-8-1/").Text, StringComparison.Ordinal);

    [Fact]
    public void No_item_of_Isesaki_without_an_indicator_has_a_status()
    {
        var counted = Facts.Published("isesaki", "indicators").Select(r => r["node"]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(13, counted.Count); // of 55
        var statuses = RealPages.Dom("plans/isesaki/item/").QuerySelectorAll("#list tbody tr").ToLookup(r => r.QuerySelector("td.id")!.TextContent, r => r.QuerySelector(".st")?.TextContent);
        Assert.Equal(55, statuses.Count);
        Assert.All(statuses, s => Assert.Equal(counted.Contains(s.Key), s.All(w => w is not null)));
        foreach (var (year, item) in new[] { ("2021", "1-7-2"), ("2022", "1-4-4"), ("2020", "1-1-1") }) // the works planned there were not done; the city gave △
        {
            var row = RealPages.Dom($"plans/isesaki/years/{year}/").QuerySelectorAll("#list tbody tr").Single(r => r.QuerySelector("td.id")!.TextContent == item);
            Assert.Null(row.QuerySelector(".st"));
            Assert.Contains("△", row.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("isehara")]
    [InlineData("isesaki")]
    [InlineData("izunokuni")]
    [InlineData("nisshin")]
    public void Status_lists_name_as_many_as_the_plans_page(string plan)
    {
        var counts = RealPages.Dom($"plans/{plan}/").QuerySelectorAll("table.counts tbody tr").ToDictionary(r => r.QuerySelector(".st")!.ClassList.Single(c => c.StartsWith("s-", StringComparison.Ordinal))[2..], RealPages.Number);
        var copies = plan == "isesaki" ? 1 : 0; // 2-2-2 shows the indicator of 2-2-1
        Assert.NotEmpty(counts);
        Assert.All(counts, c => Assert.Equal(c.Value + (c.Key == "achieved" ? copies : 0), RealPages.Rows($"plans/{plan}/status/{c.Key}/", "#list").Select(r => r[0]).Distinct().Count()));
        Assert.All(RealPages.Dom($"plans/{plan}/status/").QuerySelectorAll("#groups tbody tr"), r =>
            Assert.Equal(counts.GetValueOrDefault(r.QuerySelector(".st")!.ClassList.Single(c => c.StartsWith("s-", StringComparison.Ordinal))[2..]), RealPages.Number(r)));
    }

    [Fact]
    public void Isesakis_shared_collection_rate_counts_once()
    {
        Assert.Equal("item/2-2-1/collection-rate", Facts.Published("isesaki", "indicators").Single(r => r["node"] == "2-2-2")["same_as"]);
        Assert.Contains("同じ指標を分け合う項目は、件数には一度だけ数えています。", RealSite.Page("plans/isesaki/").Text, StringComparison.Ordinal);
        Assert.Contains("市税収納率は97.8%で、目標の97.0%を0.8ポイント上回りました。", RealSite.Page("plans/isesaki/item/2-2-2/").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_those_of_the_language()
    {
        var all = string.Concat(RealSite.Pages.Where(p => p.Language == "ja").Select(p => p.Text));
        Assert.All(new[] { "つの指標", "つが目標に", "実績は–です", "公開している人", "減少にすることが目標", "などの理由で判定の外" }, t => Assert.DoesNotContain(t, all, StringComparison.Ordinal));
        Assert.All(new[] { "isehara", "isesaki", "nisshin", "izunokuni" }, p => Assert.DoesNotContain("達成の状況別", RealSite.Page($"plans/{p}/status/").Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_without_links_to_the_goals_does_not_promise_them() => Assert.All(new[] { "nisshin", "isesaki", "izunokuni" },
        p => Assert.DoesNotContain("が示している、施策とSDGsのゴールとの対応です", RealSite.Page($"plans/{p}/sdgs/").Text, StringComparison.Ordinal));

    [Fact]
    public void The_check_of_the_shipped_content_has_nothing_to_say() => Assert.Empty(Trial.Check(RealSite.Sources()));
}
