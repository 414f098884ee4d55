using System.Globalization;

namespace PlanSite.Tests.Truth;

/// <summary>Every judgement of the traps, worked out by hand: the sums stand beside the rows, and in the files of the plans.</summary>
public sealed class TrapJudgementsTests
{
    public static TheoryData<string, string, string> Judgements => new()
    {
        // plan, node and year of the value; status, what decided, rate, way made, travel, behind
        { "cape 1-1", "2020", "not_due not_due_yet 53.8 7.7 nearer behind" }, // 1,400 ÷ 2,600; 100 of 1,300; 1,733.3 expected
        { "cape 1-1", "2021", "achieved band 104.2 108.5 met" },
        { "cape 1-1", "2022", "achieved band 108.8 117.7 met" },
        { "cape 1-2", "2020", "not_due not_due_yet 78.4 – –" },
        { "cape 1-2", "2021", "not_due not_due_yet 73.0 – away behind" },
        { "cape 1-2", "2022", "not_due not_due_yet 70.3 – away behind" },
        { "cape 1-3", "2019", "not_due not_due_yet 68.2 6.7 nearer behind" }, // 600 ÷ 880; 20 of 300; 850 expected
        { "cape 1-3", "2020", "not_due not_due_yet 69.8 13.3 nearer behind" },
        { "cape 1-3", "2021", "not_due not_due_yet 70.9 18.0 nearer behind" },
        { "cape 2-1", "2021", "not_due not_due_yet 76.7 30.0 nearer behind" }, // 6 of 20 made, 15 expected
        { "cape 2-1", "2022", "missed band 78.3 35.0 nearer" },
        { "cape 2-2", "2020", "not_due not_due_yet 70.0 – –" },
        { "cape 2-2", "2021", "achieved band 103.3 – met" }, // a year early
        { "cape 2-2", "2022", "achieved band 113.3 – met" },
        { "cape 2-3", "2017", "not_due not_due_yet 29.3 – –" },
        { "cape 2-3", "2018", "not_due not_due_yet 36.6 – nearer behind" }, // 3 made, 26 in 6 years needed
        { "cape 2-3", "2019", "not_due not_due_yet 46.3 – nearer behind" },
        { "cape 2-4", "2022", "not_reported no_actual – – –" },
        { "river r1", "2021", "missed not_moved 99.0 0.0 unchanged" },
        { "river r1", "2022", "missed not_moved 99.0 0.0 unchanged" },
        { "river r1", "2023", "missed band 98.0 0.0 unchanged" }, // the rule of R5 has no nearly
        { "river r2", "2021", "achieved band 100.0 – met" },
        { "river r2", "2022", "missed worse_than_baseline 95.2 – away" },
        { "river r2", "2023", "achieved band 100.0 – met" },
        { "river r3", "2021", "not_judged neutral – – –" },
        { "river r3", "2023", "not_judged neutral – – –" },
        { "river r4", "2021", "nearly band 99.9 50.0 nearer" }, // exactly half of the way
        { "river r4", "2022", "achieved band 100.0 100.0 met" },
        { "river r4", "2023", "doubtful doubtful 105.4 2900.0 –" },
        { "river r5", "2021", "nearly band 99.1 – –" },
        { "river r5", "2022", "achieved band 100.2 – met" },
        { "river r6", "2022", "achieved band 100.2 – met" },
        { "river r8", "2020", "not_due not_due_yet – – nearer" }, // no target for FY2020, the next is 880g
        { "river r8", "2021", "achieved band 101.1 150.0 met" },
        { "river r8", "2022", "nearly band 99.4 87.5 nearer" }, // by the rule of FY2022, though reported in FY2023
        { "river r9", "2021", "nearly band 91.7 50.0 nearer" },
        { "river r9", "2022", "missed band 50.0 – –" },
        { "river r9", "2023", "missed band 55.4 – nearer" },
        { "river r10", "2021", "achieved band 110.0 – –" },
        { "river r10", "2022", "nearly band 99.0 – away" }, // 1,100 to 990, short of 1,000
        { "river r10", "2023", "missed band 95.0 – away" },
        { "river r11", "2021", "missed parts 75.0 – –" },
        { "river r11", "2022", "achieved parts 100.0 – –" },
        { "river r11", "2023", "nearly parts 90.0 – –" },
        { "river r13", "2021", "achieved band 120.0 – –" },
        { "river r13", "2023", "no_target no_target – – –" },
        { "river r14", "2023", "not_comparable units_differ – – –" },
        { "river r15", "2023", "needs_judgement words_only – – –" },
        { "river r16", "2023", "ended staff 20.0 – –" },
        { "river r17", "2023", "exceeded staff – – –" },
        { "river r18", "2023", "not_due not_due_yet – – –" },
        { "river r19", "2023", "not_reported no_actual – – –" },
        { "hill h1", "2022", "nearly band 92.9 75.0 nearer" }, // judged by the way: 130 of 140 is 92.9 %, but 30 of 40 made
        { "hill h1", "2023", "achieved band 100.0 100.0 met" },
        { "hill h2", "2022", "nearly band 88.5 50.0 nearer" },
        { "hill h2", "2023", "nearly band 96.7 90.0 nearer" },
        { "hill h3", "2023", "missed band 80.0 -20.0 away" },
        { "moor m1", "2022", "not_judged judgement_none 80.0 40.0 nearer" },
        { "moor m1", "2023", "not_judged judgement_none 65.0 30.0 nearer" },
        { "moor m2", "2023", "not_judged no_actual – – –" },
        { "moor m4", "2023", "not_judged no_target – – –" },
    };

    [Theory]
    [MemberData(nameof(Judgements))]
    public void Each_value_is_judged_as_worked_out_by_hand(string at, string year, string expected)
    {
        var row = Assert.Single(Traps.Csv(at.Split(' ')[0], "judgements"), r => r["node"] == at.Split(' ')[1] && r["fiscal_year"] == year && r["indicator"] != "b" && r["indicator"] != "a");
        string[] told = [row["status"], row["decided_by"], Rounded(row["attainment_percent"]), Rounded(row["progress_percent"]), row["travel"].Length > 0 ? row["travel"] : "–", row["behind"] == "true" ? "behind" : ""];
        Assert.Equal(expected, string.Join(' ', told).TrimEnd());
    }

    [Fact]
    public void Each_measure_shows_its_status_of_that_year_in_the_list_of_the_year()
    {
        foreach (var year in new[] { "2021", "2022", "2023" })
        {
            var expected = Traps.Csv("river", "judgements").Where(r => r["reported_year"] == year).ToDictionary(r => (r["node"], r["indicator"]), r => r["status"]);
            var rows = Traps.Page($"plans/river/years/{year}/").QuerySelectorAll("table.results tbody tr[data-key]").ToList();
            Assert.NotEmpty(rows);
            Assert.All(rows, r => Assert.Contains(r.GetAttribute("data-status"), expected.Where(e => r.GetAttribute("data-key")!.EndsWith("/" + e.Key.Item1, StringComparison.Ordinal)).Select(e => e.Value)));
        }
    }

    public static TheoryData<string, string> OnPages => new()
    {
        { "river/measure/r1", "達成率が98.0%で、「100%未満」の区分に入るため「未達成」です。" },
        { "river/measure/r2", "点検の件数は84件で、目標の84件ちょうどでした。" },
        { "river/measure/r3", "多い少ないでよしあしを決めない指標です。" },
        { "river/measure/r3", "当初からの変化減った" },
        { "river/measure/r4", "1,093か所と印刷されています(目標は1,037か所)。この値には疑問があるため、達成の件数には入れていません。" },
        { "river/measure/r4", "理由:一年で56か所増えたことになり、誤植と思われる。" },
        { "river/measure/r10", "1,100件(令和3年度)から950件(令和5年度)へ動き、目標から遠ざかっています。その前の値(令和4年度の990件)から見ると、目標から遠ざかりました。" },
        { "river/measure/r16", "国の制度が終わった。" },
        { "river/measure/r18", "橋の数は令和5年度に2本でした。目標は令和6年度までに5本です。" },
        { "river/measure/r18", "目標の年度(令和6年度)がまだ来ていないため、判定していません。" },
        { "river/measure/r13", "接種の件数は9件でした。令和5年度の目標は定められていません。" },
        { "river/method", "決まりは年度によって変わります。それぞれの年度を、そのときの決まりで判定しています。" },
        { "river/method", "令和5年度(2023)からの決まり" },
        { "river/method", "令和4年度(2022)までの決まり" },
        { "hill", "進捗率の平均は63.3%です(3件。それぞれ0%から100%の範囲に収めて計算)。" }, // 100, 90 and 0 for −20
        { "hill", "点数の平均は2点です(3件、合計6点)。" },
        { "hill", "丘町が公表した指標ごとの判定は、順調2件、遅れ1件です(3件)。" },
        { "hill", "目標に届かなかった指標のうち、進捗率の低い順です。" },
        { "hill/differences", "公表された判定5件のうち2件が、このサイトの計算と異なります。" }, // three of FY2023, two rates of FY2022
        { "moor/differences", "公表された率2件のうち1件が、このサイトの計算と異なります。" },
        { "hill/measure/h3", "公表された率(▲10%)と、このサイトの計算(−20.0%)とが異なります。" },
        { "cape/measure/1-3", "目標に届くには、あと1年あたり82tの動きが要ります(これまでは1年あたり18t)。" }, // 246 in 3 years; 54 in 3 years
        { "cape/measure/1-2", "目標に届くには、あと1年あたり5.5箇所の動きが要ります(これまでは逆の向きに1年あたり1.5箇所)。" },
    };

    [Theory]
    [MemberData(nameof(OnPages))]
    public void Pages_tell_it_in_words(string page, string words) => Assert.Contains(words, Traps.Text($"plans/{page}/"), StringComparison.Ordinal);

    [Fact]
    public void A_column_of_rates_is_named_by_the_rate_it_shows()
    {
        Assert.Contains("進捗率", Traps.Page("plans/hill/measure/").QuerySelectorAll("th").Select(t => t.TextContent));
        Assert.DoesNotContain("達成率", Traps.Page("plans/hill/measure/").QuerySelectorAll("th").Select(t => t.TextContent));
        Assert.Contains("達成率", Traps.Page("plans/river/measure/").QuerySelectorAll("th").Select(t => t.TextContent));
    }

    [Fact]
    public void The_page_of_differences_lists_those_that_differ_and_no_others()
    {
        var rows = Traps.Page("plans/hill/differences/").Rows("table.results");
        Assert.Equal(["h3 令和5年度(2023) −20.0% 順調▲10%", "h2 令和4年度(2022) 50.0% 49%"], rows.Select(r => $"{r[0]} {r[3]} {r[6]} {r[7]}"));
        var differing = Traps.Csv("hill", "judgements").Where(r => r["differs"] == "true" || r["rate_differs"] == "true").Select(r => $"{r["node"]} {r["fiscal_year"]} {r["differs"]} {r["rate_differs"]}");
        Assert.Equal(["h2 2022 false true", "h3 2023 true true"], differing);
    }

    private static string Rounded(string rate) => rate.Length == 0 ? "–"
        : decimal.Round(decimal.Parse(rate, CultureInfo.InvariantCulture), 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
}
