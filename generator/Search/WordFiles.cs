using System.Collections.Immutable;
using PlanSite.Search.Vocabulary;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>Words beside the index: readings by kana, English terms, synonyms. Only what stands in the texts is kept.</summary>
internal static class WordFiles
{
    /// <summary>Names of the files of English terms begin with it; their number follows.</summary>
    public const string English = "e";

    /// <summary>Names of the files of readings begin with it; their number follows.</summary>
    public const string Reading = "y";

    private const int FileSize = 900;

    private static readonly ImmutableArray<EquatableArray<string>> Thesaurus = WordLists.Thesaurus();
    private static readonly ImmutableArray<(string Term, EquatableArray<string> Words)> Terms = WordLists.English();

    /// <summary>Stands between the words of a group that are in the texts and those that are only asked for.</summary>
    private const string OnlyAsked = "";

    /// <summary>Finds which words of the site's groups and of the program stand in the texts.</summary>
    public static WordCensus Census(EquatableArray<EquatableArray<string>> own)
    {
        var folding = new SearchFolding();
        return new WordCensus(own.Concat(Thesaurus).SelectMany(group => group).Concat(Terms.SelectMany(term => term.Words)).Select(folding.Fold));
    }

    /// <summary>Groups that have a word in the texts, the site's first; in each those words, then the ones that are only asked for.</summary>
    public static List<EquatableArray<string>> Synonyms(EquatableArray<EquatableArray<string>> own, WordCensus census)
    {
        var folding = new SearchFolding();
        return [.. own.Concat(Thesaurus).Select(group => group.ToLookup(word => census.Holds(folding.Fold(word)))).Where(group => group[true].Any())
            .Select(group => (EquatableArray<string>)[.. group[true], .. group[false].Prepend(OnlyAsked)])];
    }

    /// <summary>
    /// Files of lines: an English term, a tab and the words for it that stand in the texts; a term lies in the file of its first two letters.
    /// </summary>
    public static List<(string Name, byte[] Content)> WriteEnglish(WordCensus census)
    {
        var folding = new SearchFolding();
        return Spread(English, Terms.Select(e => (e.Term, Words: e.Words.Where(word => census.Holds(folding.Fold(word))).ToList()))
            .Where(e => e.Words.Count > 0).Select(e => (e.Term, $"{e.Term}\t{string.Join('\t', e.Words)}")));
    }

    /// <summary>Files of lines: a reading, a tab and the words that are read so; a reading lies in the file of its first two kana.</summary>
    public static List<(string Name, byte[] Content)> WriteReadings(
        IEnumerable<SearchDocument> documents, IEnumerable<EquatableArray<string>> synonyms, EquatableArray<EquatableArray<string>> own)
    {
        var index = new ReadingIndex(own);
        foreach (var word in synonyms.SelectMany(group => group)) index.Add(word, weight: 2);
        foreach (var text in documents.SelectMany(SearchFields.Of)) index.Add(text);
        return Spread(Reading, index.Lines());
    }

    /// <summary>Every number from 0 has a file, if only an empty one.</summary>
    private static List<(string Name, byte[] Content)> Spread(string family, IEnumerable<(string Key, string Line)> lines)
    {
        var all = lines.ToList();
        var count = FileNumber.CountFor(all.Sum(l => l.Line.Length * 3L), FileSize);
        var byFile = all.ToLookup(l => FileNumber.Of(FileNumber.KeyOf(l.Key), count), l => l.Line);
        return [.. Enumerable.Range(0, count)
            .Select(n => (Name: FileNumber.NameOf(family, n), Lines: string.Join('\n', byFile[n])))
            .Select(file => (file.Name, ScriptFile.Of(file.Name, json => json.WriteStringValue(file.Lines))))];
    }
}
