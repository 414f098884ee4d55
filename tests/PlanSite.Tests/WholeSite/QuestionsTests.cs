using AngleSharp.Html.Parser;
using PlanSite.Search;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.WholeSite;

/// <summary>
/// Four questions of a councillor: how much was planned for basic policy 2-4 in the second year, what belongs to leading project ④ and what
/// of it is not among the 121, what 家計相談 is, how crimes developed. Each is answered in three clicks from the first page, by the search, and by rows of a table.
/// </summary>
public sealed class QuestionsTests
{
    [Theory]
    [InlineData("伊勢原市 中期戦略事業プラン > お金の内訳を詳しく見る", "2-4災害に強い安全なまちづくり62,218千円195,294千円")]
    [InlineData("伊勢原市 中期戦略事業プラン > お金の内訳を詳しく見る > 災害に強い安全なまちづくり", "合計62,218千円195,294千円257,512千円")]
    [InlineData("伊勢原市 中期戦略事業プラン > ④ 未来につながる子育て環境づくりプロジェクト", "計画の「主な事業」に入っていない取組です。")]
    [InlineData("伊勢原市 中期戦略事業プラン > 施策 40 > 多様な連携による地域福祉の推進", "令和4年度には新たに就労準備支援事業と家計相談支援事業を始め")]
    [InlineData("伊勢崎市 行政改革推進計画 > 市民サービスの向上 > 安心安全社会の実現 > 防犯灯及び防犯カメラ内蔵防犯灯事業", "刑法犯認知件数(市内)1,255件1,217件1,420件1,869件")]
    [InlineData("防災・防犯・消防 > 防犯灯及び防犯カメラ内蔵防犯灯事業", "刑法犯認知件数(市内)1,255件1,217件1,420件1,869件")]
    public void Three_clicks_lead_to_the_answer(string clicks, string answer)
    {
        var address = "index.html";
        foreach (var click in clicks.Split(" > ")) address = Follow(address, click);
        Assert.Contains(answer, Facts.Fold(Text(address)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("刑法犯", "plans/isesaki/item/5-6-2/", "1,869件")]
    [InlineData("家計相談", "plans/isehara/policy/03/#related-4", "就労準備支援事業と家計相談支援事業を始め")]
    [InlineData("2-4", "plans/isehara/basic-policy/2-4/", "令和4年度の事業費 195,294千円")]
    [InlineData("子育て環境づくり", "plans/isehara/programmes/4/", "未来につながる子育て環境づくりプロジェクト")]
    [InlineData("学習支援の実施", "plans/isehara/programmes/4/#initiative-1-1", "生活困窮者自立支援事業")]
    public void The_search_finds_the_page_with_the_words_of_the_answer(string question, string address, string words)
    {
        var document = Documents.Value.Single(d => d.Address == address);
        var all = string.Join('\n', [document.Id, document.Title, document.Path, document.Body, .. document.Indicators]);
        Assert.Contains(question, all, StringComparison.Ordinal);
        Assert.Contains(words, all, StringComparison.Ordinal);
    }

    [Fact]
    public void The_money_of_basic_policy_2_4_in_the_second_year_is_in_a_table() => Assert.Equal(
        195_294_000m,
        Facts.Published("isehara", "yearly-budget").Where(r => r["level"] == "basic-policy" && r["node"] == "2-4" && r["fiscal_year"] == "2022").Sum(r => r.Number("amount_yen")));

    [Fact]
    public void The_initiatives_of_project_4_are_in_a_table_with_what_carries_them()
    {
        var rows = Facts.Published("isehara", "initiatives").Where(r => r["programme"] == "4").ToList();
        Assert.All(rows, r => Assert.Equal("未来につながる子育て環境づくりプロジェクト", r["programme_name"]));
        var outside = rows.Where(r => r["level"] != "measure").Select(r => r["name"]).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("支えが必要な子どもへの学習支援の実施", outside);
        Assert.All(outside, name => Assert.DoesNotContain(rows, r => r["name"] == name && r["level"] == "measure"));
    }

    [Fact]
    public void The_consultation_on_household_money_is_in_a_table() => Assert.Contains(
        Facts.Published("isehara", "related"), r => r["name"] == "生活困窮者自立支援事業" && r["description"].Contains("家計相談", StringComparison.Ordinal));

    [Fact]
    public void Crimes_are_in_a_table_year_by_year() => Assert.Equal(
        ["2020 1255", "2021 1217", "2022 1420", "2023 1869"],
        Facts.Published("isesaki", "observations").Where(r => r["node"] == "5-6-2" && r["observation"] == "crimes").Select(r => $"{r["fiscal_year"]} {r["number"]}"));

    private static readonly Lazy<SearchDocument[]> Documents = new(() =>
        [.. new SearchDocuments(RealSite.Model, key => ThemeWords.Of("ja")[key], new Format("ja")).All()]);

    /// <summary>The link that is named so, on a page as a visitor meets it.</summary>
    private static string Follow(string from, string name)
    {
        var document = new HtmlParser().ParseDocument(RealSite.Text(from));
        var link = document.QuerySelectorAll("main a").First(a => Facts.Fold(a.TextContent) is var text && (text == Facts.Fold(name) || text.EndsWith(Facts.Fold(name), StringComparison.Ordinal)));
        var target = new Uri(new Uri("https://site.example/" + from), link.GetAttribute("href")!).AbsolutePath;
        return target[1..];
    }

    private static string Text(string path) => new HtmlParser().ParseDocument(RealSite.Text(path)).QuerySelector("main")!.TextContent;
}
