using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Truth;

/// <summary>What once was said of Isehara's and Izunokuni's plans and was more, or other, than is known. Figures are those of the printed plans.</summary>
public sealed class RealPlansWordsTests
{
    public static TheoryData<string, string, string> NearMisses => new()
    {
        { "16-103", "not_moved", "当初から変わらない" }, // 4 of 5 districts, 4 at the start
        { "15-101", "not_moved", "当初から変わらない" }, // 5 of 6, 5 at the start
        { "16-102", "not_moved", "当初から変わらない" }, // 98 of 99 %
        { "06-101", "not_moved", "当初から変わらない" }, // 85 of 87 %
        { "17-102", "not_halfway", "当初からの道のりが半分未満" }, // one of three cameras
        { "12-101", "not_halfway", "当初からの道のりが半分未満" },
        { "03-101", "worse_than_baseline", "当初より後退" }, // 102 of 103, fewer than at the start
        { "04-103", "parts", "" }, // the only promise, a mobile branch, was not kept
    };

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void Iseharas_near_misses_that_did_not_move_are_missed_and_lists_say_why(string id, string by, string note)
    {
        var row = Assert.Single(Facts.Published("isehara", "judgements"), r => r["node"] == id);
        Assert.Equal(("missed", by), (row["status"], row["decided_by"]));
        var cells = RealPages.Rows("plans/isehara/measure/", "#list").Single(r => r[0] == id);
        Assert.Equal(note.Length == 0 ? "–" : note, cells[cells.IndexOf("未達成") + 1]);
    }

    [Fact]
    public void Iseharas_hydrants_are_in_doubt_and_outside_every_count()
    {
        Assert.Equal("doubtful", Facts.Published("isehara", "judgements").Single(r => r["node"] == "18-101")["status"]);
        Assert.NotEmpty(Facts.Published("isehara", "values").Single(r => r["node"] == "18-101" && r["kind"] == "actual")["doubtful"]);
        Assert.DoesNotContain(RealPages.Rows("plans/isehara/status/achieved/", "#list"), r => r[0] == "18-101");
        Assert.Contains("1件は数値に疑問", RealSite.Page("plans/isehara/").Text, StringComparison.Ordinal);
        Assert.Contains("この値には疑問があるため、達成の件数には入れていません。", RealSite.Page("plans/isehara/measure/18-101/").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("消防水利", RealPages.Dom("plans/isehara/").QuerySelectorAll("section.card")[0].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("19-102", "減った")] // 275 consultations against 350
    [InlineData("08-102", "減った")] // 18 against 130
    [InlineData("38-103", "増えた")] // 619 complaints
    public void Iseharas_consultations_are_compared_and_not_judged(string id, string change)
    {
        Assert.Equal("not_judged", Facts.Published("isehara", "judgements").Single(r => r["node"] == id)["status"]);
        var text = RealSite.Page($"plans/isehara/measure/{id}/").Text;
        Assert.All(new[] { "多い少ないでよしあしを決めない指標です", "当初からの変化" + change }, t => Assert.Contains(t, text, StringComparison.Ordinal));
        Assert.DoesNotContain("後退した", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("23-105")]
    [InlineData("23-101")]
    [InlineData("39-101")]
    public void A_yearly_amount_planned_below_the_start_is_no_step_backwards(string id) =>
        Assert.DoesNotContain("当初からの変化後退した", RealSite.Page($"plans/isehara/measure/{id}/").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("18-102")] // 災害運用, and a training besides
    [InlineData("35-104")] // 計画の改訂 for 計画改訂
    public void Where_words_leave_no_doubt_the_editors_have_judged_and_say_that_it_was_them(string id)
    {
        var row = Facts.Published("isehara", "judgements").Single(r => r["node"] == id);
        Assert.Equal(("achieved", "staff"), (row["status"], row["decided_by"]));
        Assert.Contains("市や町の判定ではありません", RealSite.Page($"plans/isehara/measure/{id}/").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Iseharas_exclusions_are_told_with_their_counted_reasons() => Assert.Contains(
        "全121件のうち14件は判定の外です(6件は判定待ち、4件は判定しない、2件は目標なし、1件は報告なし、1件は数値に疑問)。割合の分母に入れていません。",
        RealSite.Page("plans/isehara/").Text, StringComparison.Ordinal);

    [Fact]
    public void Izunokunis_missing_results_are_this_sites_and_nothing_is_claimed_of_the_city()
    {
        var texts = RealSite.Pages.Where(p => p.Language == "ja" && (p.Path is "index.html" || p.Path.StartsWith("plans/izunokuni/", StringComparison.Ordinal))).Select(p => p.Text).ToList();
        Assert.True(texts.Count > 20);
        Assert.All(new[] { "公表されていません", "公表資料がない", "未公表", "始まったばかり", "公表していません" }, t => Assert.DoesNotContain(texts, x => x.Contains(t, StringComparison.Ordinal)));
        Assert.Contains("このサイトには、まだ実績を載せていません(計画の初年度は令和4年度(2022))。", RealSite.Page("plans/izunokuni/").Text, StringComparison.Ordinal);
        Assert.Contains("目標は17件です(令和7年度が期限のもの17件)。", RealSite.Page("plans/izunokuni/").Text, StringComparison.Ordinal);
        Assert.Null(RealPages.Dom("plans/izunokuni/").QuerySelector(".panel svg.stack"));
        Assert.Equal(17, RealPages.Rows("plans/izunokuni/", "#targets").Length);
    }

    [Fact]
    public void A_wish_without_a_number_makes_a_whole_sentence() =>
        Assert.Contains("病気休暇者数(基準値比較)の目標は、令和7年度までに減少です(当初は7名)。", RealSite.Page("plans/izunokuni/item/2401/").Text, StringComparison.Ordinal);
}
