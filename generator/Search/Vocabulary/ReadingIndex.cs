using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Values;

namespace PlanSite.Search.Vocabulary;

/// <summary>
/// The words of the site with their readings: those of the dictionary that stand in its texts, the longest at each place, two or three of them that
/// stand together, and those that the site gives itself, which win.
/// </summary>
internal sealed class ReadingIndex
{
    /// <summary>So many words are kept, the most frequent: beyond, a file of readings would cost more than the results.</summary>
    private const int MostWords = 12_000;

    private const int MostParts = 3;

    private readonly ReadingDictionary _dictionary = ReadingDictionary.OfTheProgram;
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _compounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> _longest;

    /// <param name="own">The site's own words: the word, then its readings in kana.</param>
    public ReadingIndex(EquatableArray<EquatableArray<string>> own)
    {
        _longest = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var words in own.Where(w => w.Length > 1)) _own[words[0]] = string.Join(',', words.Skip(1).Select(Hiragana));
        foreach (var word in _own.Keys) _counts[word] = 1;
    }

    /// <summary>Takes up the words of a text.</summary>
    /// <param name="text">As it is written.</param>
    /// <param name="weight">As how many times it counts.</param>
    public void Add(string text, int weight = 1)
    {
        var before = ImmutableArray<string>.Empty;
        for (var at = 0; at < text.Length;)
        {
            var word = Scripts.IsKanji(text[at]) ? LongestAt(text, at) : null;
            if (word is null) before = [];
            else before = Count(before.Add(word), weight);
            at += word?.Length ?? 1;
        }
    }

    /// <summary>Counts the last of some neighbouring words, and it together with those before; gives back those that the next may join.</summary>
    private ImmutableArray<string> Count(ImmutableArray<string> words, int weight)
    {
        for (var from = words.Length - 1; from >= 0; from--)
        {
            var whole = string.Concat(words.Skip(from));
            if (whole.Length == 1 && words.Length > 1) continue;
            _counts[whole] = _counts.GetValueOrDefault(whole) + weight;
            if (from < words.Length - 1 && !_compounds.ContainsKey(whole)) _compounds.Add(whole, Joined(words.Skip(from)));
        }

        return words.Length < MostParts ? words : [.. words.Skip(1)];
    }

    /// <summary>Each way to read the parts, but of each part the two usual ones only.</summary>
    private string Joined(IEnumerable<string> words) => string.Join(',', words.Aggregate(ImmutableArray.Create(""), (all, word) =>
        [.. ReadingsOf(word).Split(',').Take(2).SelectMany(reading => all.Select(a => a + reading))]));

    /// <summary>
    /// Each reading with its line: the reading and the words that are read so, divided by tabs. A compound counts when it stands twice.
    /// </summary>
    public IEnumerable<(string Reading, string Line)> Lines() =>
        _counts.Where(c => c.Value > 1 || !_compounds.ContainsKey(c.Key)).OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostWords)
            .SelectMany(c => ReadingsOf(c.Key).Split(',').Select(reading => (Reading: reading, Word: c.Key)))
            .Where(p => p.Reading.Length > 0).GroupBy(p => p.Reading, StringComparer.Ordinal).OrderBy(r => r.Key, StringComparer.Ordinal)
            .Select(r => (r.Key, string.Join('\t', r.Select(p => p.Word).Prepend(r.Key))));

    private string ReadingsOf(string word) =>
        _own.TryGetValue(word, out var own) ? own : _compounds.TryGetValue(word, out var joined) ? joined : _dictionary.ReadingsOf(word).ToString();

    private string? LongestAt(string text, int at)
    {
        var window = text.AsSpan(at, Math.Min(ReadingDictionary.LongestWord, text.Length - at));
        if (_longest.TryGetValue(window, out var known)) return known;
        var found = Longest(window);
        _longest[window] = found;
        return found;
    }

    private string? Longest(ReadOnlySpan<char> window)
    {
        for (var length = window.Length; length > 0; length--)
            if (IsKnown(window[..length])) return window[..length].ToString();
        return null;
    }

    private bool IsKnown(ReadOnlySpan<char> word) =>
        !_dictionary.ReadingsOf(word).IsEmpty || _own.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    private static string Hiragana(string kana) =>
        string.Concat(kana.Normalize(System.Text.NormalizationForm.FormKC).Select(u => u is >= 'ァ' and <= 'ヶ' ? (char)(u - 0x60) : u))
            .ToLower(CultureInfo.InvariantCulture);
}
