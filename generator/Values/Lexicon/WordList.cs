using System.Buffers;
using System.Collections.Frozen;

namespace PlanSite.Values;

/// <summary>Some words of the lexicon, to be found at the start, at the end or in the middle of others.</summary>
internal sealed class WordList
{
    private readonly LexiconWord[] _longestFirst;
    private readonly FrozenDictionary<char, LexiconWord[]> _byFirst;
    private readonly FrozenDictionary<string, LexiconWord>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly SearchValues<string> _texts;

    /// <summary>From words of the lexicon, in any order; of two that begin alike the longer one is found.</summary>
    public WordList(IEnumerable<LexiconWord> words)
    {
        _longestFirst = [.. words.OrderByDescending(w => w.Text.Length)];
        _byFirst = _longestFirst.GroupBy(w => w.Text[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _byText = _longestFirst.ToFrozenDictionary(w => w.Text, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _texts = SearchValues.Create([.. _longestFirst.Select(w => w.Text)], StringComparison.Ordinal);
    }

    /// <summary>The longest word at the start of a text.</summary>
    /// <param name="listedUnit">False leaves out words that need a listed unit before them.</param>
    public LexiconWord? AtStart(ReadOnlySpan<char> text, bool listedUnit = true)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out var words)) return null;
        foreach (var word in words)
        {
            if ((listedUnit || !word.NeedsListedUnit) && text.StartsWith(word.Text, StringComparison.Ordinal)) return word;
        }
        return null;
    }

    /// <summary>The longest word at the end of a text.</summary>
    public LexiconWord? AtEnd(ReadOnlySpan<char> text)
    {
        foreach (var word in _longestFirst)
        {
            if (text.EndsWith(word.Text, StringComparison.Ordinal)) return word;
        }
        return null;
    }

    /// <summary>Cuts the longest word off the end of a text.</summary>
    public LexiconWord? TakeEnd(ref ReadOnlySpan<char> text)
    {
        var word = AtEnd(text);
        if (word is not null) text = text[..^word.Text.Length];
        return word;
    }

    /// <summary>Passes the longest word here.</summary>
    public LexiconWord? Take(ref Scan scan)
    {
        var word = AtStart(scan.Rest);
        if (word is not null) scan.At += word.Text.Length;
        return word;
    }

    /// <summary>The word that a text is.</summary>
    public LexiconWord? Whole(ReadOnlySpan<char> text) => _byText.TryGetValue(text, out var word) ? word : null;

    /// <summary>True when one of the words is anywhere in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(_texts);
}
