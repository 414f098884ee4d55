using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Truth;

/// <summary>A plan that wants no judgement shows values, rates and change, and no status word on any page.</summary>
public sealed class WithoutJudgementTests
{
    private static readonly string[] Words = ["目標を上回る", "おおむね達成", "未達成", "比べられない", "判定待ち", "目標なし", "報告なし", "期限前", "数値に疑問", "判定しない"];

    [Fact]
    public void No_page_of_it_says_a_status_word_or_bears_a_status()
    {
        var pages = Traps.Site.Pages.Where(p => p.Path.Contains("plans/moor/", StringComparison.Ordinal) || p.Path.Contains("embed/moor/", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 20, $"{pages.Count} pages");
        Faults.None(pages.SelectMany(p => Words.Where(w => p.Text.Contains(w, StringComparison.Ordinal)).Select(w => $"{p.Path}: {w}")));
        Faults.None(pages.Where(p => Traps.Read(p.Path).QuerySelectorAll(".st, select option[value=not_judged], table.counts").Length > 0).Select(p => $"{p.Path} bears a status"));
        Faults.None(pages.Where(p => p.Text.Replace("達成率", "", StringComparison.Ordinal).Contains("達成", StringComparison.Ordinal)).Select(p => $"{p.Path}: 達成"));
        Assert.DoesNotContain(Traps.Site.Files.Keys, f => f.StartsWith("plans/moor/status", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_card_on_the_home_page_says_that_nothing_is_judged()
    {
        var card = Facts.Fold(Traps.Page("").QuerySelectorAll(".plan-card").Single(c => c.TextContent.Contains("野町", StringComparison.Ordinal)).TextContent);
        Assert.Contains("この計画では判定をせず、値と率と変化だけを示しています。", card, StringComparison.Ordinal);
        Assert.DoesNotContain("判定はこのサイトの標準の方法です", card, StringComparison.Ordinal);
        Assert.All(Words, w => Assert.DoesNotContain(w, card, StringComparison.Ordinal));
    }

    [Fact]
    public void Search_narrows_it_by_no_status() => Assert.All(Traps.Documents.Where(d => d.Plan?.Id == "moor"), d => Assert.Null(d.Status));

    [Fact]
    public void Data_keeps_its_values_and_rates_and_gives_one_code_for_all()
    {
        var rows = Traps.Csv("moor", "judgements");
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal(("not_judged", ""), (r["status"], r["mark"])));
        var results = Traps.Json("moor").GetProperty("results");
        Assert.Equal((4, 0, 0), (results.GetProperty("nodes").GetProperty("known").GetInt32(), results.GetProperty("nodes").GetProperty("judged").GetInt32(), results.GetProperty("mean_of").GetInt32()));
        Assert.False(results.TryGetProperty("mean_rate_percent", out _));
    }

    [Theory]
    [InlineData("m1", "体験した人は130人でした(目標は200人)。")]
    [InlineData("m1", "達成率65.0%")]
    [InlineData("m1", "公表された率60%")]
    [InlineData("m1", "公表された率(60%)と、このサイトの計算(65.0%)とが異なります。")]
    [InlineData("m1", "100人(令和3年度)から130人(令和5年度)へ動き、目標に近づいています。")]
    [InlineData("m1", "(130−100)÷(200−100)×100=30.0%")]
    [InlineData("m2", "泊まった人の令和5年度の実績は、資料に示されていません(目標は80人)。")]
    [InlineData("m3", "令和5年度(2023)の値には疑問があります:けたの誤りと思われる。")]
    [InlineData("m4", "(60−50)÷50×100=20.0%")]
    public void Values_rates_and_change_are_shown(string node, string words) => Assert.Contains(words, Traps.Text($"plans/moor/measure/{node}/"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_concluded_from_a_value_in_doubt() =>
        Assert.DoesNotContain("良くなった", Traps.Text("plans/moor/measure/m3/"), StringComparison.Ordinal);

    [Fact]
    public void Its_table_of_values_has_no_empty_column_of_statuses() =>
        Assert.All(Traps.Page("plans/moor/measure/m1/").Rows("table.values"), r => Assert.Equal(4, r.Length));
}
