using System.Collections.Immutable;
using PlanSite.Search;

namespace PlanSite.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly ImmutableArray<SearchDocument> Documents = SyntheticDocuments.Create(242);
    private static readonly SearchIndex Index = SearchIndexBuilder.Build(Documents, SyntheticDocuments.Synonyms);
    private static readonly IndexReader Reader = new(Index);
    private static readonly ImmutableArray<SearchDocument> Ranked = [.. Documents.OrderBy(document => document.Rank).ThenByDescending(document => document.Years.LastOrDefault()?.Id ?? "", StringComparer.Ordinal)];

    private static readonly ImmutableArray<ImmutableArray<string>> Texts =
        [.. Ranked.Select(document => FieldsOf(document).Select(new SearchFolding().Fold).ToImmutableArray())];

    [Fact]
    public void Every_stretch_of_text_is_found_where_it_stands_and_nowhere_else()
    {
        var dice = new Dice(11);
        var queries = Enumerable.Range(0, 900).Select(_ => Stretch(dice)).Where(query => query.Length > 0).Distinct().ToList();
        Assert.InRange(queries.Count, 400, 900);
        Assert.DoesNotContain(queries, query => !Reader.Find(query).SequenceEqual(Scan(query)));
    }

    [Fact]
    public void Every_single_character_is_found_where_it_stands_and_nowhere_else()
    {
        var characters = Texts.SelectMany(fields => fields).SelectMany(text => text.EnumerateRunes()).Distinct().Select(rune => rune.ToString()).ToList();
        Assert.InRange(characters.Count, 500, 5_000);
        Assert.DoesNotContain(characters, character => !Reader.Find(character).SequenceEqual(Scan(character)));
    }

    [Theory]
    [InlineData("雪男")]
    [InlineData("業推進事")]
    [InlineData("zzz")]
    public void What_stands_nowhere_is_not_found(string query)
    {
        Assert.Empty(Scan(query));
        Assert.Empty(Reader.Find(query));
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        var again = SearchIndexBuilder.Build(SyntheticDocuments.Create(242), SyntheticDocuments.Synonyms);
        Assert.Equal(Index.Files.Select(file => file.Path), again.Files.Select(file => file.Path));
        Assert.All(Index.Files.Zip(again.Files), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span)));
    }

    [Fact]
    public void Any_change_moves_the_index_to_another_folder()
    {
        var changed = Documents.SetItem(30, Documents[30] with { Path = Documents[30].Path + "。" });
        Assert.NotEqual(Index.Folder, SearchIndexBuilder.Build(changed, SyntheticDocuments.Synonyms).Folder);
        Assert.NotEqual(Index.Folder, SearchIndexBuilder.Build(Documents, []).Folder);
    }

    [Fact]
    public void All_files_lie_in_the_folder_and_the_entry_is_one_of_them()
    {
        Assert.All(Index.Files, file => Assert.StartsWith(Index.Folder, file.Path, StringComparison.Ordinal));
        Assert.Contains(Index.Files, file => file.Path == Index.Entry);
        Assert.Matches("^search/[0-9a-f]{16}/$", Index.Folder);
    }

    [Fact]
    public void Documents_of_a_lower_rank_come_first_then_those_with_the_latest_results_and_keep_their_order() =>
        Assert.Equal(Ranked.Select(document => document.Address), Enumerable.Range(0, Ranked.Length).Select(document => Reader.Entry(document)[0]));

    [Fact]
    public void A_result_shows_the_texts_as_they_were_written()
    {
        var number = Ranked.IndexOf(Ranked.First(document => document.Status is not null && document.Indicators.Length > 0));
        var (document, entry) = (Ranked[number], Reader.Entry(number));
        Assert.Equal(
            [document.Address, document.Title, document.Id, "measure", "事業", document.Plan!.Label, document.Path, document.Status!.Id, document.Status.Label, "令和4年度 (2022)",
                .. FieldsOf(document).Skip(1), document.Answer],
            entry);
    }

    [Fact]
    public void Facets_hold_the_values_of_each_document()
    {
        AssertFacet("plan", document => document.Plan is { } plan ? [plan] : []);
        AssertFacet("kind", document => [document.Kind]);
        AssertFacet("policy", document => document.Policy is { } policy ? [policy] : []);
        AssertFacet("sdg", document => document.Sdgs);
        AssertFacet("department", document => document.Departments);
        AssertFacet("status", document => document.Status is { } status ? [status] : []);
        AssertFacet("year", document => document.Years);
    }

    private static void AssertFacet(string name, Func<SearchDocument, IReadOnlyList<FacetValue>> valuesOf)
    {
        var facet = Reader.Part("facets").GetProperty(name);
        string[] Strings(int at) => [.. facet[at].EnumerateArray().Select(value => value.GetString()!)];
        var (ids, labels, sets, runs) = (Strings(0), Strings(1), Strings(2), IndexReader.Numbers(facet[3].GetString()!));
        var column = runs.Chunk(2).SelectMany(run => Enumerable.Repeat(IndexReader.Numbers(sets[run[0]]), run[1]));
        Assert.Equal(
            Ranked.Select(document => string.Join('|', valuesOf(document).Select(value => value.Id).Distinct())),
            column.Select(set => string.Join('|', set.Select(value => ids[value]))));
        Assert.Equal(ids.Length, labels.Length);
    }

    /// <summary>Up to nine neighbouring characters of any field of any document.</summary>
    private static string Stretch(Dice dice)
    {
        var fields = Texts[dice.Below(Texts.Length)];
        var runes = fields[dice.Below(fields.Length)].EnumerateRunes().ToList();
        if (runes.Count == 0)
            return "";
        var from = dice.Below(runes.Count);
        return string.Concat(runes.Skip(from).Take(1 + dice.Below(9)));
    }

    private static IEnumerable<int> Scan(string query) =>
        Enumerable.Range(0, Texts.Length).Where(document => Texts[document].Any(text => text.Contains(query, StringComparison.Ordinal)));

    private static string[] FieldsOf(SearchDocument document) =>
    [
        document.Title, string.Join('\n', document.Codes.Prepend(document.Id).Where(code => code.Length > 0)), string.Join('\n', document.Indicators),
        string.Join('\n', document.Departments.Select(department => department.Label)), document.Body,
        string.Join('\n', document.Facts),
    ];
}
