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
        Assert.InRange(reader.Leaves, 20, 1_000);
        Assert.Equal(Enumerable.Range(0, 9_000), reader.Find("がん検診"));
        Assert.Equal([4_321], reader.Find("4321"));
        Assert.Empty(reader.Find("がん診"));
    }

    [Fact]
    public void Leaves_are_in_order_and_the_root_names_their_first_terms()
    {
        var reader = Read(SyntheticDocuments.Create(121));
        var first = reader.Root.GetProperty("leaves").GetString()!.Split('\n');
        Assert.Equal(reader.Leaves, first.Length);
        Assert.Equal(first, Enumerable.Range(0, first.Length).Select(leaf => reader.Part($"l{leaf}").EnumerateObject().First().Name));
        Assert.Equal(first.Order(StringComparer.Ordinal), first);
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
    [InlineData("01-101", "\t1-101")]
    [InlineData("1-1-01", "\t1-1-1")]
    [InlineData("施策０１", "\t施策1")]
    [InlineData("SDG 3", "\tsdg3")]
    [InlineData("100", "\t100")]
    [InlineData("0", "\t0")]
    [InlineData("00", "\t0")]
    [InlineData("第1007号", "\t第1007号")]
    public void An_id_or_code_is_a_way_to_its_page(string code, string key) =>
        Assert.Contains(key, Read([Page("題", "") with { Codes = [code] }]).Terms);

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
