using System.Collections.Immutable;
using PlanSite.Files;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>Makes the search index. Its format is described in the README beside this file.</summary>
public static class SearchIndexBuilder
{
    /// <summary>Raised with every change of the format; the client refuses another one.</summary>
    public const int FormatVersion = 1;

    private const string RootName = "root";

    /// <param name="documents">In the order in which equally good results of one rank are shown.</param>
    /// <param name="synonyms">Groups of words that stand for each other: 障がい, 障害, 障碍.</param>
    public static SearchIndex Build(ImmutableArray<SearchDocument> documents, EquatableArray<EquatableArray<string>> synonyms)
    {
        var ranked = documents.OrderBy(document => document.Rank).ToList();
        var files = new List<(string Name, byte[] Content)>();
        var leaves = WriteLeaves(ranked);
        files.AddRange(leaves.Leaves);
        var size = ResultChunks.SizeFor(ranked);
        files.AddRange(ranked.Chunk(size).Select((chunk, i) => (ResultChunks.Name(i), ResultChunks.Write(i, chunk))));
        var facets = FacetColumns.Write(ranked);
        files.Add((FacetColumns.Name, facets));
        files.Add((SuggestionWords.Name, SuggestionWords.Write(ranked)));
        files.Add((RootName, Root(ranked.Count, size, leaves, facets.Length, synonyms)));
        return InFolder(files);
    }

    private static LeafWriter WriteLeaves(List<SearchDocument> documents)
    {
        var table = new GramTable();
        for (var number = 0; number < documents.Count; number++)
            table.Add(number, documents[number]);
        var terms = table.Terms.ToList();
        var writer = new LeafWriter(LeafWriter.LimitFor(terms.Sum(term => (long)term.Size)));
        writer.Write(terms);
        return writer;
    }

    private static byte[] Root(int documents, int chunkSize, LeafWriter leaves, int facetBytes, EquatableArray<EquatableArray<string>> synonyms) =>
        ScriptFile.Of(RootName, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", FormatVersion);
            json.WriteNumber("documents", documents);
            json.WriteNumber("chunk", chunkSize);
            json.WriteNumber("facetBytes", facetBytes);
            json.WriteString("leaves", leaves.FirstTerms);
            json.WriteString("cuts", leaves.Cuts);
            json.WriteStartArray("synonyms");
            foreach (var group in synonyms)
                json.WriteStrings(group);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static SearchIndex InFolder(List<(string Name, byte[] Content)> files)
    {
        var folder = $"search/{ContentName.Of(files.Select(f => (f.Name, new ReadOnlyMemory<byte>(f.Content))))}/";
        return new SearchIndex(folder, $"{folder}{RootName}.js", [.. files.Select(file => new SearchFile($"{folder}{file.Name}.js", file.Content))]);
    }
}
