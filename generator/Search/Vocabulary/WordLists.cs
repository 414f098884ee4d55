using System.Collections.Immutable;
using PlanSite.Values;

namespace PlanSite.Search.Vocabulary;

/// <summary>The lists of words that the program brings along: <c>thesaurus.txt</c> and <c>english.txt</c>, whose first lines describe them.</summary>
internal static class WordLists
{
    /// <summary>Groups of words that stand for each other.</summary>
    public static ImmutableArray<EquatableArray<string>> Thesaurus() => [.. Lines("thesaurus.txt").Select(l => (EquatableArray<string>)Words(l))];

    /// <summary>English terms with the words of the plans that mean the same.</summary>
    public static ImmutableArray<(string Term, EquatableArray<string> Words)> English() =>
        [.. Lines("english.txt").Select(l => l.Split(" = ")).Select(p => (p[0], (EquatableArray<string>)Words(p[1])))];

    private static ImmutableArray<string> Words(string list) => [.. list.Split(',', StringSplitOptions.TrimEntries)];

    private static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => l[0] != '#');
    }

    /// <summary>A file of this folder, as it lies in the program.</summary>
    internal static Stream Open(string name) => typeof(WordLists).Assembly.GetManifestResourceStream($"PlanSite.Search.Vocabulary.{name}")!;
}
