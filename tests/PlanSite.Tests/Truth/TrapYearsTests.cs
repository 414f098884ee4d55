using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Truth;

/// <summary>Each value stands in its own year, in sentence, chart, table and data, whenever it was reported; a mark given once stands in no year.</summary>
public sealed class TrapYearsTests
{
    public static TheoryData<string, string, string, string> LateValues => new()
    {
        // node, year of the value and of its report, value
        { "cape 1-3", "2019", "2020", "880t" },
        { "cape 1-3", "2020", "2021", "860t" },
        { "cape 1-3", "2021", "2022", "846t" },
        { "cape 2-3", "2017", "2020", "12件" }, // of before the plan
        { "cape 2-3", "2018", "2021", "15件" },
        { "cape 2-3", "2019", "2022", "19件" },
        { "river r8", "2020", "2021", "899g" },
        { "river r8", "2021", "2022", "870g" },
        { "river r8", "2022", "2023", "865g" },
    };

    [Theory]
    [MemberData(nameof(LateValues))]
    public void A_value_stands_in_its_own_year_and_names_its_report(string at, string year, string reported, string value)
    {
        var (plan, node) = (at.Split(' ')[0], at.Split(' ')[1]);
        var row = Assert.Single(Traps.Csv(plan, "values"), r => r["node"] == node && r["printed"] == value);
        Assert.Equal(("actual", year, reported), (row["kind"], row["fiscal_year"], row["reported_year"]));
        var judged = Assert.Single(Traps.Csv(plan, "judgements"), r => r["node"] == node && r["fiscal_year"] == year);
        Assert.Equal(reported, judged["reported_year"]);

        var page = Traps.Page($"plans/{plan}/measure/{node}/");
        var line = Assert.Single(page.Rows("table.values"), r => r[2] == value);
        Assert.Contains($"({year})", line[0], StringComparison.Ordinal);
        var drawn = Facts.Fold(page.QuerySelector(".c-years")!.GetAttribute("aria-label")!).Split('、', '。').Single(y => y.Contains($"({year})", StringComparison.Ordinal));
        Assert.EndsWith("実績" + value, drawn, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Rows("table.values"), r => r[0].Contains($"({reported})", StringComparison.Ordinal) && r[2] == value);
    }

    public static TheoryData<string, string> Sentences => new()
    {
        { "plans/cape/measure/1-3/", "ごみの量は令和3年度に846tでした。目標は令和6年度までに600tです(当初は900t)。これは令和3年度(2021)の値で、令和4年度(2022)の報告に載った最新のものです。" },
        { "plans/cape/measure/2-3/", "調査の件数は令和元年度に19件でした。目標は令和6年度までに41件です。これは令和元年度(2019)の値で、令和4年度(2022)の報告に載った最新のものです。" },
        { "plans/river/measure/r8/", "一人のごみの量は865gで、目標の860gより5g多い結果でした。これは令和4年度(2022)の値で、令和5年度(2023)の報告に載った最新のものです。" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_sentence_names_the_year_of_the_value(string page, string sentence) => Assert.Contains(sentence, Traps.Text(page), StringComparison.Ordinal);

    [Theory]
    [InlineData("plans/cape/measure/", "1-3", "846t(令和3年度の値)")]
    [InlineData("plans/cape/measure/", "2-3", "19件(令和元年度の値)")]
    [InlineData("plans/cape/measure/", "1-1", "2,830人")]
    [InlineData("plans/cape/years/2022/", "1-3", "846t(令和3年度の値)")]
    [InlineData("plans/cape/years/2021/", "1-3", "860t(令和2年度の値)")]
    [InlineData("plans/cape/years/2021/", "2-1", "46件")]
    [InlineData("plans/cape/status/not_due/", "1-3", "846t(令和3年度の値)")]
    [InlineData("plans/river/years/2023/", "r8", "865g(令和4年度の値)")]
    public void A_list_says_where_a_value_is_not_of_the_year_it_shows(string page, string node, string cell) =>
        Assert.Contains(cell, Assert.Single(Traps.Page(page).Rows("table.results"), r => r[0] == node));

    [Theory]
    [InlineData("cape", 1, "2020 2021 2022")]
    [InlineData("river", 1, "2021 2022 2023")]
    public void Every_indicator_and_year_is_judged_once_in_the_data(string plan, int times, string reported)
    {
        Assert.All(Traps.Csv(plan, "judgements").GroupBy(r => (r["node"], r["indicator"], r["fiscal_year"])), g => Assert.Equal(times, g.Count()));
        Assert.Equal(reported, string.Join(' ', Traps.Json(plan).GetProperty("reported_years").EnumerateArray().Select(y => y.GetInt32())));
    }

    [Fact]
    public void A_mark_given_once_is_no_years_mark()
    {
        var grades = Traps.Csv("cape", "grades");
        Assert.Equal(["3-1: ○ achieved", "3-3: △ missed"], grades.Where(r => r["fiscal_year"].Length == 0).Select(r => $"{r["node"]}: {r["mark"]} {r["status"]}"));
        Assert.Equal(9, grades.Count(r => r["fiscal_year"].Length > 0)); // 1-1, 1-2 and 3-2 in three years
        foreach (var year in new[] { "2020", "2021", "2022" })
        {
            var page = Traps.Page($"plans/cape/years/{year}/");
            Assert.DoesNotContain(page.Rows("table.results"), r => r[0] is "3-1" or "3-3");
            Assert.Equal(3, page.QuerySelectorAll("ul.grades .n").Sum(n => n.TextContent.Trim()[0] - '0'));
        }
    }

    public static TheoryData<string, string> MarksTold => new()
    {
        { "plans/cape/", "岬町が付けた評価は、◎2件、○2件、△1件です(全5件。件数はこのサイトが数えました)。" }, // with the two given once
        { "plans/cape/years/2022/", "岬町が付けた評価は、◎2件、○1件、△0件です(全3件。件数はこのサイトが数えました)。" },
        { "plans/cape/years/2021/", "岬町が付けた評価は、◎1件、○2件、△0件です(全3件。件数はこのサイトが数えました)。" },
        { "plans/cape/years/2020/", "岬町が付けた評価は、◎1件、○1件、△1件です(全3件。件数はこのサイトが数えました)。" },
        { "plans/cape/goal/3/", "岬町が付けた評価は、◎1件、○1件、△1件です(全3件。件数はこのサイトが数えました)。" },
        { "plans/cape/departments/soumu/", "岬町が付けた評価は、◎1件、○2件、△0件です(全3件。件数はこのサイトが数えました)。" },
    };

    [Theory]
    [MemberData(nameof(MarksTold))]
    public void Marks_of_a_year_and_of_the_whole_period_are_counted_apart(string page, string sentence) => Assert.Contains(sentence, Traps.Text(page), StringComparison.Ordinal);

    [Theory]
    [InlineData("1", "1-2 3-2")] // ◎
    [InlineData("2", "1-1 3-1")] // ○
    [InlineData("3", "3-3")] // △
    public void Each_mark_has_a_list_of_its_own(string grade, string nodes) =>
        Assert.Equal(nodes, string.Join(' ', Traps.Page($"plans/cape/grades/{grade}/").Rows("table.results").Select(r => r[0]).Distinct()));

    [Fact]
    public void A_mark_given_once_is_shown_once_on_its_page()
    {
        var page = Traps.Page("plans/cape/measure/3-1/");
        Assert.Equal("評価:○計画どおり", Facts.Fold(page.QuerySelector("p.answer")!.TextContent));
        Assert.Null(page.QuerySelector("ol.strip"));
        var others = page.QuerySelectorAll(".siblings").Sum(s => s.TextContent.Count(c => c == '○')); // the marks of what stands beside it
        Assert.Equal(1, page.QuerySelector("article")!.TextContent.Count(c => c == '○') - others);
        Assert.Equal(3, Traps.Page("plans/cape/measure/3-2/").QuerySelectorAll("ol.strip b").Count(b => b.TextContent != "–"));
    }

    [Fact]
    public void A_good_mark_beside_a_series_that_moves_away_is_noted_quietly()
    {
        const string Note = "岬町が付けた評価は「◎計画以上」です。一方、指標「公園の数」は目標から遠ざかっています。評価はこのサイトの計算ではありません。";
        Assert.Contains(Note, Traps.Text("plans/cape/measure/1-2/"), StringComparison.Ordinal);
        Assert.DoesNotContain("評価はこのサイトの計算ではありません", Traps.Text("plans/cape/measure/1-1/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_way_of_counting_changed_nothing_is_told_across_the_break()
    {
        var text = Traps.Text("plans/river/measure/r9/");
        Assert.Contains("60件(令和4年度)から72件(令和5年度)へ動き、目標に近づいています。", text, StringComparison.Ordinal);
        Assert.Contains("令和4年度(2022)の値から、それより前の値や当初の値とは比べられません:電子申請を別に数えることにした。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("後退した", text, StringComparison.Ordinal);
        var years = Traps.Csv("river", "judgements").Where(r => r["node"] == "r9").ToDictionary(r => r["fiscal_year"]);
        Assert.Equal(("50.000000", "", ""), (years["2021"]["progress_percent"][..9], years["2022"]["progress_percent"], years["2023"]["progress_percent"]));
        Assert.Equal(("improved", "", ""), (years["2021"]["change"], years["2022"]["change"], years["2023"]["change"]));
        Assert.Equal("nearer", years["2023"]["travel"]);
    }

    [Fact]
    public void Counters_are_those_of_the_language()
    {
        Assert.DoesNotMatch("\\d+つ(の(指標|項目|事業)|が目標)", string.Concat(Traps.Site.Pages.Where(p => p.Language == "ja").Select(p => p.Text)));
        Assert.DoesNotContain("実績は–です", string.Concat(Traps.Site.Pages.Select(p => p.Text)), StringComparison.Ordinal);
    }
}
