using System.Collections.Immutable;
using PlanSite.Files;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>Makes the search index. Its format is described in the README beside this file.</summary>
public static class SearchIndexBuilder
{
    /// <summary>Raised with every change of the format; the client refuses another one.</summary>
    public const int FormatVersion = 2;

    private const string RootName = "root";

    /// <param name="documents">In the order in which equally good results of one rank are shown.</param>
    /// <param name="synonyms">The site's own groups of words that stand for each other: 障がい, 障害, 障碍.</param>
    /// <param name="readings">Words of the site, each followed by its readings in kana.</param>
    public static SearchIndex Build(ImmutableArray<SearchDocument> documents, EquatableArray<EquatableArray<string>> synonyms,
        EquatableArray<EquatableArray<string>> readings = default)
    {
        var ranked = documents.OrderBy(document => document.Rank).ToList();
        var files = new List<(string Name, byte[] Content)>();
        var census = WordFiles.Census(synonyms);
        var table = TableOf(ranked, census);
        var leaves = WriteLeaves(table);
        files.AddRange(leaves.Leaves);
        var size = ResultChunks.SizeFor(ranked);
        files.AddRange(ranked.Chunk(size).Select((chunk, i) => (ResultChunks.Name(i), ResultChunks.Write(i, chunk))));
        var facets = FacetColumns.Write(ranked);
        files.Add((FacetColumns.Name, facets));
        files.Add((SuggestionWords.Name, SuggestionWords.Write(ranked)));
        files.Add((WordFiles.English, WordFiles.WriteEnglish(census)));
        var spoken = WordFiles.Synonyms(synonyms, census);
        var read = WordFiles.WriteReadings(ranked, spoken, readings).ToList();
        files.AddRange(read);
        var kana = string.Concat(read.Select(r => (char)Convert.ToInt32(r.Name[WordFiles.Reading.Length..], 16)));
        files.Add((RootName, Root(ranked.Count, size, leaves, facets.Length, kana, spoken)));
        return InFolder(files);
    }

    private static GramTable TableOf(List<SearchDocument> documents, WordCensus census)
    {
        var table = new GramTable(census);
        for (var number = 0; number < documents.Count; number++)
            table.Add(number, documents[number]);
        return table;
    }

    private static LeafWriter WriteLeaves(GramTable table)
    {
        var terms = table.Terms.ToList();
        var writer = new LeafWriter(LeafWriter.LimitFor(terms.Sum(term => (long)term.Size)));
        writer.Write(terms);
        return writer;
    }

    private static byte[] Root(int documents, int chunkSize, LeafWriter leaves, int facetBytes, string kana,
        List<EquatableArray<string>> synonyms) =>
        ScriptFile.Of(RootName, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", FormatVersion);
            json.WriteNumber("documents", documents);
            json.WriteNumber("chunk", chunkSize);
            json.WriteNumber("facetBytes", facetBytes);
            json.WriteString("leaves", leaves.FirstTerms);
            json.WriteString("cuts", leaves.Cuts);
            json.WriteString("readings", kana);
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
