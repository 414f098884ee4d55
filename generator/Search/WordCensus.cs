namespace PlanSite.Search;

/// <summary>Which words of a list stand somewhere in the folded texts: found by their first two characters in one pass.</summary>
internal sealed class WordCensus
{
    private readonly Dictionary<(char, char), List<string>> _wanted = [];
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <param name="words">Folded; a single character counts as standing somewhere.</param>
    public WordCensus(IEnumerable<string> words)
    {
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            if (word.Length < 2) _found.Add(word);
            else if (_wanted.TryGetValue((word[0], word[1]), out var others)) others.Add(word);
            else _wanted.Add((word[0], word[1]), [word]);
        }
    }

    /// <summary>Looks through a text.</summary>
    public void Add(ReadOnlySpan<char> folded)
    {
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            if (!_wanted.TryGetValue((folded[at], folded[at + 1]), out var words)) continue;
            for (var i = words.Count - 1; i >= 0; i--)
            {
                if (!folded[at..].StartsWith(words[i])) continue;
                _found.Add(words[i]);
                words.RemoveAt(i);
            }
        }
    }

    /// <summary>Whether a folded word of the list stood in a text.</summary>
    public bool Holds(string word) => _found.Contains(word);
}
