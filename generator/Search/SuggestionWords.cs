namespace PlanSite.Search;

/// <summary>Whole words of titles, indicators, departments and keywords, the most frequent first: what is offered to those who mistype.</summary>
internal static class SuggestionWords
{
    /// <summary>Name of the file without ending, and what the page knows the data by.</summary>
    public const string Name = "words";
    private const int MaxWords = 3_000;
    private const int MaxLength = 20;
    private const string AlwaysDividing = "のを";
    private const string DividingBetweenWords = "にはとへやがで";

    /// <summary>The most frequent words of all documents, as one list.</summary>
    public static byte[] Write(IEnumerable<SearchDocument> documents)
    {
        var counts = new Dictionary<string, int>();
        foreach (var document in documents)
        {
            foreach (var word in TextsOf(document).SelectMany(Words).Concat(document.Keywords).Distinct())
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }
        var best = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(MaxWords).Select(count => count.Key);
        return ScriptFile.Of(Name, json => json.WriteStringValue(string.Join('\n', best)));
    }

    private static IEnumerable<string> TextsOf(SearchDocument document) =>
        [document.Title, .. document.Indicators, .. document.Departments.Select(d => d.Label)];

    private static IEnumerable<string> Words(string text)
    {
        var from = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !Divides(text, at))
                continue;
            var word = text[from..at];
            if (word.Length is >= 2 and <= MaxLength && IsTelling(word))
                yield return word;
            from = at + 1;
        }
    }

    private static bool Divides(string text, int at)
    {
        var unit = text[at];
        if (!char.IsLetter(unit) && !char.IsSurrogate(unit))
            return true;
        if (AlwaysDividing.Contains(unit, StringComparison.Ordinal))
            return true;
        return DividingBetweenWords.Contains(unit, StringComparison.Ordinal)
            && at > 0 && at + 1 < text.Length && !IsHiragana(text[at - 1]) && !IsHiragana(text[at + 1]);
    }

    /// <summary>Hiragana alone is mostly endings and particles, unless it is long.</summary>
    private static bool IsTelling(string word) => word.Length >= 3 || !word.All(IsHiragana);

    private static bool IsHiragana(char unit) => unit is >= '\u3040' and <= '\u309F';
}
