using System.Collections.Immutable;
using PlanSite.Search.Vocabulary;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>Words beside the index: readings by kana, English terms, synonyms. Only what stands in the texts is kept.</summary>
internal static class WordFiles
{
    /// <summary>Name of the file of English terms without ending.</summary>
    public const string English = "english";

    /// <summary>Names of the files of readings begin with it; the code of the kana follows, hexadecimal.</summary>
    public const string Reading = "y";

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

    /// <summary>Lines of a term, a tab and the words for it that stand in the texts.</summary>
    public static byte[] WriteEnglish(WordCensus census)
    {
        var folding = new SearchFolding();
        var lines = Terms.Select(e => (e.Term, Words: e.Words.Where(word => census.Holds(folding.Fold(word))).ToList()))
            .Where(e => e.Words.Count > 0).Select(e => $"{e.Term}\t{string.Join('\t', e.Words)}");
        return ScriptFile.Of(English, json => json.WriteStringValue(string.Join('\n', lines)));
    }

    /// <summary>Files of readings, one for each kana that readings begin with.</summary>
    public static IEnumerable<(string Name, byte[] Content)> WriteReadings(
        IEnumerable<SearchDocument> documents, IEnumerable<EquatableArray<string>> synonyms, EquatableArray<EquatableArray<string>> own)
    {
        var index = new ReadingIndex(own);
        foreach (var word in synonyms.SelectMany(group => group)) index.Add(word, weight: 2);
        foreach (var text in documents.SelectMany(SearchFields.Of)) index.Add(text);
        return index.Files().Select(f => (Name: $"{Reading}{(int)f.Kana:x}", f.Lines))
            .Select(f => (f.Name, ScriptFile.Of(f.Name, json => json.WriteStringValue(f.Lines))));
    }
}
