using System.Collections.Immutable;
using PlanSite.Search;

namespace PlanSite.Tests.Search;

public sealed class SearchIndexEdgeTests
{
    [Fact]
    public void A_site_without_pages_has_an_index_that_finds_nothing()
    {
        var reader = Read([]);
        Assert.Equal(0, reader.Root.GetProperty("documents").GetInt32());
        Assert.Empty(reader.Find("検診"));
    }

    [Fact]
    public void A_term_too_big_for_one_file_goes_on_in_the_next()
    {
        var reader = Read([.. Enumerable.Range(0, 9_000).Select(i => Page($"{i}", "がん検診の受診を進めます。がん検診"))]);
        Assert.InRange(reader.Parts("検診"), 2, 100);
        Assert.Equal(Enumerable.Range(0, 9_000), reader.Find("がん検診"));
        Assert.Equal([4_321], reader.Find("4321"));
        Assert.Empty(reader.Find("がん診"));
    }

    [Fact]
    public void A_gram_of_very_many_documents_does_not_make_others_of_its_file_heavy()
    {
        var reader = Read([.. Enumerable.Range(0, 17_000).Select(i => Page($"{i}", "検診"))]);
        Assert.Equal(Enumerable.Range(0, 17_000), reader.Find("検診"));
        Assert.True(reader.Has("d0"));
        Assert.InRange(reader.Part(reader.FileOf("l", "検診")).GetProperty("検診").GetString()!.Length, 2, 4);
        Assert.False(Read(SyntheticDocuments.Create(121)).Has("d0"));
    }

    [Fact]
    public void Every_number_of_a_family_has_a_file_even_if_nothing_lies_there()
    {
        foreach (var reader in new[] { Read([]), Read([Page("題", "本文")]), Read(SyntheticDocuments.Create(121)) })
        {
            foreach (var family in (string[])["l", "n", "y", "e"])
                Assert.All(Enumerable.Range(0, reader.Count(family)), number => Assert.True(reader.Has($"{family}{number}")));
        }
    }

    [Theory]
    [InlineData("水道料金", "水道", true)]
    [InlineData("下水道", "水道", false)]
    [InlineData("市の水道", "水道", true)]
    [InlineData("上水道と水道", "水道", true)]
    [InlineData("路線バス", "ばす", true)]
    [InlineData("橋", "橋", true)]
    [InlineData("前橋市", "橋", false)]
    [InlineData("令和4年度", "4", true)]
    public void A_title_tells_whether_a_gram_begins_a_word(string title, string gram, bool begins) =>
        Assert.Equal(begins ? [0] : [], Read([Page(title, "水道")]).WordStarts(gram));

    [Fact]
    public void A_synonym_is_found_by_the_beginning_of_any_word_of_its_group()
    {
        var reader = new IndexReader(SearchIndexBuilder.Build([Page("子ども", "")], [["子ども", "ワカモノ"]]));
        foreach (var beginning in (string[])["子ど", "わか"])
            Assert.Contains(reader.Synonyms(beginning), group => group.SequenceEqual(["子ども", "", "ワカモノ"]));
    }

    [Fact]
    public void A_city_a_plan_a_status_and_a_year_lead_to_their_pages()
    {
        var page = Page("題", "") with { Scopes = ["見本市"], Status = new FacetValue("missed", "未達成"), Years = [new FacetValue("2022", "令和4年度")] };
        var reader = Read([Page("他", "") with { Years = [new FacetValue("2023", "令和5年度")] }, page]);
        foreach (var name in (string[])["=見本市", "=未達成", "=令和4年度", "#題"]) Assert.Equal([1], reader.Named(name));
        Assert.Empty(reader.Named("#見本市"));
    }

    [Fact]
    public void A_term_written_in_two_ways_tells_which_document_has_which()
    {
        var reader = Read([Page("サービス", ""), Page("さーびす", ""), Page("ｻｰﾋﾞｽとサービス", "")]);
        Assert.Equal([(1, 0, "びす"), (0, 0, "ビス"), (2, 0, "ビス"), (2, 0, "ﾋﾞｽ")], reader.Documents("びす"));
        Assert.Equal([(2, 0, "")], reader.Documents("すと").Select(entry => (entry.Document, entry.Field, "")));
    }

    [Fact]
    public void Words_do_not_run_from_one_field_into_the_next() => Assert.Empty(Read([Page("がん", "検診")]).Find("がん検診"));

    [Theory]
    [InlineData("01-101", "#1-101")]
    [InlineData("1-1-01", "#1-1-1")]
    [InlineData("施策０１", "#施策1")]
    [InlineData("SDG 3", "#sdg3")]
    [InlineData("100", "#100")]
    [InlineData("0", "#0")]
    [InlineData("00", "#0")]
    [InlineData("第1007号", "#第1007号")]
    public void An_id_or_code_is_a_way_to_its_page(string code, string key) =>
        Assert.Equal([0], Read([Page("題", "") with { Codes = [code] }]).Named(key));

    [Fact]
    public void Markup_in_a_text_stays_text()
    {
        var reader = Read([Page("<img src=x onerror=alert(1)>", "\"引用\" \\ </script>\u2028改行")]);
        Assert.Equal([0], reader.Find("<img src=x"));
        Assert.Equal([0], reader.Find("\"引用\" \\ </script>"));
        Assert.Equal("<img src=x onerror=alert(1)>", reader.Entry(0)[1]);
    }

    [Fact]
    public void Characters_outside_the_basic_plane_are_found()
    {
        var reader = Read([Page("𠮷野家", "葛\U000E0100城の👨‍👩‍👧")]);
        Assert.Equal([0], reader.Find("𠮷"));
        Assert.Equal([0], reader.Find("𠮷野"));
        Assert.Equal([0], reader.Find("葛城の👨👩👧"));
    }

    [Fact]
    public void Suggested_words_come_from_titles_indicators_and_departments()
    {
        var page = Page("がん検診推進事業の拡大", "本文だけの言葉") with { Indicators = ["受診率"], Departments = [new FacetValue("a", "健康づくり課")] };
        var words = Read([page]).Part("words").GetString()!.Split('\n');
        Assert.Equal(["がん検診推進事業", "健康づくり課", "受診率", "拡大"], words);
    }

    private static IndexReader Read(ImmutableArray<SearchDocument> documents) => new(SearchIndexBuilder.Build(documents, []));

    private static SearchDocument Page(string title, string body) =>
        new() { Address = "a/", Title = title, Kind = new FacetValue("measure", "事業"), Body = body };
}
