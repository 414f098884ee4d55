using System.Collections.Immutable;
using PlanSite.Files;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>Makes the search index. Its format is described in the README beside this file.</summary>
public static class SearchIndexBuilder
{
    /// <summary>Raised with every change of the format; the client refuses another one.</summary>
    public const int FormatVersion = 4;

    private const string RootName = "root";

    /// <param name="documents">In the order in which equally good results of one rank and year are shown.</param>
    /// <param name="synonyms">The site's own groups of words that stand for each other: 障がい, 障害, 障碍.</param>
    /// <param name="readings">Words of the site, each followed by its readings in kana.</param>
    public static SearchIndex Build(ImmutableArray<SearchDocument> documents, EquatableArray<EquatableArray<string>> synonyms,
        EquatableArray<EquatableArray<string>> readings = default)
    {
        var ranked = Ranked(documents);
        var census = WordFiles.Census(synonyms);
        var (grams, names) = TablesOf(ranked, census);
        var leaves = new LeafWriter(grams.Terms);
        var spoken = WordFiles.Synonyms(synonyms, census);
        var nameFiles = NameFiles.Write([.. names.Names], spoken);
        var readingFiles = WordFiles.WriteReadings(ranked, spoken, readings);
        var englishFiles = WordFiles.WriteEnglish(census);
        var size = ResultChunks.SizeFor(ranked);
        var facets = FacetColumns.Write(ranked);
        return InFolder([
            .. leaves.Files, .. nameFiles, .. readingFiles, .. englishFiles,
            .. ranked.Chunk(size).Select((chunk, i) => (ResultChunks.Name(i), ResultChunks.Write(i, chunk))),
            (FacetColumns.Name, facets), (SuggestionWords.Name, SuggestionWords.Write(ranked)),
            (RootName, Root(ranked.Count, size, facets.Length, new()
            {
                [LeafWriter.Leaf] = leaves.Leaves,
                [NameFiles.Family] = nameFiles.Count,
                [WordFiles.Reading] = readingFiles.Count,
                [WordFiles.English] = englishFiles.Count,
            })),
        ]);
    }

    /// <summary>The numbers of documents: by rank, then those with the latest results first, then as given.</summary>
    public static List<SearchDocument> Ranked(IEnumerable<SearchDocument> documents) =>
        [.. documents.OrderBy(d => d.Rank).ThenByDescending(d => d.Years.LastOrDefault()?.Id ?? "", StringComparer.Ordinal)];

    private static (GramTable Grams, NameTable Names) TablesOf(List<SearchDocument> documents, WordCensus census)
    {
        var (grams, names) = (new GramTable(census), new NameTable());
        for (var number = 0; number < documents.Count; number++)
        {
            grams.Add(number, documents[number]);
            names.Add(number, documents[number]);
        }

        return (grams, names);
    }

    private static byte[] Root(int documents, int chunkSize, int facetBytes, SortedDictionary<string, int> files) => ScriptFile.Of(RootName, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        json.WriteNumber("documents", documents);
        json.WriteNumber("chunk", chunkSize);
        json.WriteNumber("facetBytes", facetBytes);
        json.WriteStartObject("files");
        foreach (var (family, count) in files) json.WriteNumber(family, count);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static SearchIndex InFolder(List<(string Name, byte[] Content)> files)
    {
        var folder = $"search/{ContentName.Of(files.Select(f => (f.Name, new ReadOnlyMemory<byte>(f.Content))))}/";
        return new SearchIndex(folder, $"{folder}{RootName}.js", [.. files.Select(file => new SearchFile($"{folder}{file.Name}.js", file.Content))]);
    }
}
