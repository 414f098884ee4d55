using PlanSite.Model;

namespace PlanSite.Tests.Truth;

/// <summary>Status lists, year pages, plan page, home, search facet and data give one answer for every status; what has no indicator has none.</summary>
public sealed partial class TrapStatusTests
{
    public static TheoryData<string, string, string> Nodes => new()
    {
        { "cape", "achieved", "1-1 2-2" },
        { "cape", "missed", "2-1" },
        { "cape", "not_reported", "2-4" },
        { "cape", "not_due", "1-2 1-3 1-4 2-3" }, // 1-4: one reached early, one still to come
        { "river", "exceeded", "r17" },
        { "river", "achieved", "r2 r5 r6" }, // r6 shares r5's indicator and is not counted again
        { "river", "nearly", "r8 r11" },
        { "river", "missed", "r1 r9 r10 r7" },
        { "river", "not_comparable", "r14" },
        { "river", "needs_judgement", "r15" },
        { "river", "no_target", "r13" },
        { "river", "not_reported", "r19" },
        { "river", "not_due", "r18" },
        { "river", "ended", "r16" },
        { "river", "doubtful", "r4" },
        { "river", "not_judged", "r3" },
        { "hill", "achieved", "h1" },
        { "hill", "nearly", "h2" },
        { "hill", "missed", "h3" },
        { "spring", "not_due", "s1 s2" },
    };

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Lists_search_and_data_name_the_same_nodes(string plan, string status, string nodes)
    {
        Assert.Equal(nodes, string.Join(' ', Traps.Page($"plans/{plan}/status/{status}/").Rows("table.results").Select(r => r[0]).Distinct()));
        Assert.Equal(nodes, string.Join(' ', Traps.Json(plan).GetProperty("nodes").EnumerateArray()
            .Where(n => n.TryGetProperty("status", out var s) && s.GetString() == status).Select(n => n.GetProperty("id").GetString())));
        Assert.Equal(nodes, string.Join(' ', Traps.Documents.Where(d => d.Plan?.Id == plan && d.Status?.Id == status).Select(d => d.Id)));
        foreach (var node in nodes.Split(' '))
            Assert.Contains($"s-{status}", Traps.Page($"plans/{plan}/measure/{node}/").QuerySelector("div.answer")!.ClassList);
    }

    [Theory]
    [InlineData("cape", "2022")]
    [InlineData("river", "2023")]
    [InlineData("hill", "2023")]
    [InlineData("spring", null)]
    public void Every_place_counts_alike(string plan, string? year)
    {
        var expected = Traps.Json(plan).GetProperty("results").GetProperty("nodes").GetProperty("by_status").EnumerateObject()
            .Where(s => s.Value.GetInt32() > 0).ToDictionary(s => s.Name, s => s.Value.GetInt32());
        Assert.Equal(expected, Counts($"plans/{plan}/"));
        Assert.Equal(expected, Counts($"plans/{plan}/print/"));
        if (year is not null) Assert.Equal(expected, Counts($"plans/{plan}/years/{year}/"));
        var index = Traps.Page($"plans/{plan}/status/").Rows("#groups");
        Assert.Equal(Statuses.All.Select(s => expected.GetValueOrDefault(s.Id())), index.Select(r => int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture)));
        var notCounted = Traps.Csv(plan, "indicators").Where(r => r["same_as"].Length > 0).Select(r => r["node"]).Except(Traps.Csv(plan, "indicators").Where(r => r["same_as"].Length == 0).Select(r => r["node"]));
        Assert.All(Statuses.All, s => Assert.Equal(expected.GetValueOrDefault(s.Id()),
            Traps.Page($"plans/{plan}/status/{s.Id()}/").Rows("table.results").Select(r => r[0]).Distinct().Except(notCounted).Count()));
    }

    [Theory]
    [InlineData("cape")]
    [InlineData("river")]
    [InlineData("hill")]
    public void The_bars_of_home_and_plan_page_carry_the_same_numbers(string plan)
    {
        var expected = Traps.Json(plan).GetProperty("results").GetProperty("nodes").GetProperty("by_status").EnumerateObject().Select(s => s.Value.GetInt32()).Where(c => c > 0).Order().ToList();
        var card = Traps.Page("").QuerySelectorAll(".plan-card").Single(c => c.QuerySelector("h3 a")!.GetAttribute("href") == $"plans/{plan}/index.html");
        var isMarked = card.QuerySelector(".told")!.TextContent.Contains("市の評価", StringComparison.Ordinal); // then its own marks are told, and nothing is drawn
        Assert.Equal(isMarked ? [] : expected, [.. card.QuerySelectorAll("desc").SelectMany(d => Digits().Matches(d.TextContent)).Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture)).Order()]);
        Assert.Equal(plan == "cape", isMarked);
        var page = Traps.Page($"plans/{plan}/");
        Assert.Equal(expected, Legend(page.QuerySelectorAll("[aria-labelledby=wall-h] .wall-keys b")));
        Assert.Equal(expected, Legend(page.QuerySelectorAll("#branches-h ~ .c-legend b")));
    }

    [Fact]
    public void Items_that_share_an_indicator_stand_in_the_list_and_the_page_says_how_they_count()
    {
        Assert.Contains("同じ指標を分け合う項目は、件数には一度だけ数えています。", Traps.Text("plans/river/status/achieved/"), StringComparison.Ordinal);
        Assert.Contains("同じ指標を分け合う項目は、件数には一度だけ数えています。", Traps.Text("plans/river/"), StringComparison.Ordinal);
        Assert.DoesNotContain("同じ指標を分け合う項目", Traps.Text("plans/cape/"), StringComparison.Ordinal);
        Assert.Equal(["measure/r5/v", "measure/r5/v"], Traps.Csv("river", "indicators").Where(r => r["same_as"].Length > 0).Select(r => r["same_as"]));
    }

    [Theory]
    [InlineData("measure/3-1")] // marked once
    [InlineData("measure/3-2")] // marked every year
    [InlineData("measure/3-3")]
    [InlineData("measure/3-4")] // nothing at all
    [InlineData("goal/3")]
    public void What_has_no_indicator_has_no_status_anywhere(string node)
    {
        var page = Traps.Page($"plans/cape/{node}/");
        Assert.Empty(page.QuerySelectorAll("header .st, div.answer[class*='s-']"));
        Assert.Null(Traps.Documents.Single(d => d.Address == $"plans/cape/{node}/").Status);
        Assert.False(Traps.Json("cape").GetProperty("nodes").EnumerateArray().Single(n => $"{n.GetProperty("level")}/{n.GetProperty("id")}" == node).TryGetProperty("status", out _));
        var id = node.Split('/')[1];
        foreach (var list in Traps.Site.Pages.Where(p => p.Path.StartsWith("plans/cape/", StringComparison.Ordinal)).Select(p => Traps.Read(p.Path)))
        {
            foreach (var row in list.QuerySelectorAll("table.results tbody tr").Where(r => r.QuerySelector("td.id")?.TextContent == id && r.QuerySelector($"a[href*='{node}']") is not null))
                Assert.True(row.QuerySelector(".st") is null && (row.GetAttribute("data-status") ?? "").Length == 0, row.TextContent);
        }
    }

    [Theory]
    [InlineData("r18", "5本(令和6年度まで)")] // none this year, one to come
    [InlineData("r13", "–")] // none this year and none to come: that of an earlier year is not this one's
    [InlineData("r8", "860g")]
    public void A_list_shows_the_target_that_counts(string node, string target) =>
        Assert.Equal(target, Traps.Page("plans/river/measure/").Rows("#list").Single(r => r[0] == node)[3]);

    [Theory]
    [InlineData("cape", "2020")]
    [InlineData("cape", "2021")]
    [InlineData("cape", "2022")]
    [InlineData("river", "2021")]
    [InlineData("river", "2022")]
    [InlineData("river", "2023")]
    public void A_years_list_holds_all_that_its_numbers_count(string plan, string year)
    {
        var page = Traps.Page($"plans/{plan}/years/{year}/");
        var listed = page.QuerySelectorAll("#list tbody tr").Where(r => r.QuerySelector(".st") is not null).Select(r => r.GetAttribute("data-key")).Distinct().Count();
        var shared = plan == "river" ? 1 : 0; // r6
        Assert.Equal(Counts($"plans/{plan}/years/{year}/").Values.Sum() + shared, listed);
    }

    [Fact]
    public void A_list_says_no_indicator_where_there_is_none()
    {
        var rows = Traps.Page("plans/cape/measure/").Rows("table.results").Where(r => r[0].StartsWith("3-", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, rows.Count);
        Assert.All(rows, r => Assert.Contains("指標なし", r));
    }

    [Theory]
    [InlineData("cape", "1-4", "2件の指標のうち1件がもう目標に届きました(1件は期限前)。")]
    [InlineData("river", "r7", "2件の指標のうち1件が目標に届きました(1件は未達成)。")]
    public void Of_several_indicators_the_reasons_are_told(string plan, string node, string sentence) =>
        Assert.Contains(sentence, Traps.Text($"plans/{plan}/measure/{node}/"), StringComparison.Ordinal);

    [Fact]
    public void What_is_outside_is_told_by_its_real_reasons() => Assert.Contains(
        "全17件のうち8件は判定の外です(1件は比べられない、1件は判定待ち、1件は目標なし、1件は報告なし、1件は期限前、1件は終了、1件は数値に疑問、1件は判定しない)。割合の分母に入れていません。",
        Traps.Text("plans/river/"), StringComparison.Ordinal);

    private static Dictionary<string, int> Counts(string address) => Traps.Page(address).QuerySelectorAll("table.counts tbody tr").ToDictionary(
        r => r.QuerySelector(".st")!.ClassList.Single(c => c.StartsWith("s-", StringComparison.Ordinal))[2..],
        r => int.Parse(r.QuerySelector("td")!.TextContent.Split('件')[0], System.Globalization.CultureInfo.InvariantCulture));

    private static List<int> Legend(IEnumerable<AngleSharp.Dom.IElement> numbers) =>
        [.. numbers.Select(b => int.Parse(b.TextContent, System.Globalization.CultureInfo.InvariantCulture)).Order()];

    [System.Text.RegularExpressions.GeneratedRegex("[0-9]+", System.Text.RegularExpressions.RegexOptions.None, 1000)]
    private static partial System.Text.RegularExpressions.Regex Digits();
}
