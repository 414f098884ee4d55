using System.IO.Compression;

namespace PlanSite.Search.Vocabulary;

/// <summary>
/// How Japanese words with Chinese characters are read: nouns, place names, verbs and adjectives of IPADIC (<c>readings.tsv.br</c>, see the README
/// beside it). Lines by ordinal value, so that a word is found without a table being built of them.
/// </summary>
internal sealed class ReadingDictionary
{
    /// <summary>Longest word, in UTF-16 units.</summary>
    public const int LongestWord = 7;

    private readonly string _text;
    private readonly List<int> _lines = [];

    private static readonly Lazy<ReadingDictionary> Read = new(() => new ReadingDictionary());

    private ReadingDictionary()
    {
        using var stream = new BrotliStream(WordLists.Open("readings.tsv.br"), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        _text = reader.ReadToEnd();
        for (var at = 0; at < _text.Length; at = _text.IndexOf('\n', at) + 1) _lines.Add(at);
    }

    /// <summary>The words that come with the program, read once.</summary>
    public static ReadingDictionary OfTheProgram => Read.Value;

    /// <summary>Readings in hiragana divided by commas, the usual one first; empty for a word that is not in the dictionary.</summary>
    public ReadOnlySpan<char> ReadingsOf(ReadOnlySpan<char> word)
    {
        var (from, after) = (0, _lines.Count);
        while (from < after)
        {
            var middle = (from + after) / 2;
            var line = LineAt(middle);
            var tab = line.IndexOf('\t');
            var order = line[..tab].SequenceCompareTo(word);
            if (order == 0) return line[(tab + 1)..];
            if (order < 0) from = middle + 1;
            else after = middle;
        }

        return [];
    }

    private ReadOnlySpan<char> LineAt(int number)
    {
        var rest = _text.AsSpan(_lines[number]);
        return rest[..rest.IndexOf('\n')];
    }
}
