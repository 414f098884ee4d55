namespace PlanSite.Values;

/// <summary>Finds out what a change or a rate is told against: 前年比, 平成25年度比, 現状より.</summary>
internal static class ChangeBasis
{
    /// <summary>The baseline of an indicator, whatever words a plan has for it.</summary>
    private const string Start = "当初";

    private static readonly WordList Names = Lexicon.Words(WordPlaces.None, WordMeaning.Basis);

    /// <summary>Endings that a bare rate may have too: 前年比110%.</summary>
    private static readonly WordList Ratio = Lexicon.Words(WordPlaces.Before, WordMeaning.Ratio);

    /// <summary>Endings that only a change can have: 前年より5件減.</summary>
    private static readonly WordList Comparison = Lexicon.Words(WordPlaces.Before, WordMeaning.Than, WordMeaning.Towards);

    /// <param name="words">Words before a number, or in the bracket behind it.</param>
    /// <param name="needsChange">True when the words make sense only for a change (より), not for a rate.</param>
    /// <returns>前年, 当初, a year as 2013年度, or another word as printed; null when the words are no basis.</returns>
    public static string? Of(ReadOnlySpan<char> words, out bool needsChange)
    {
        needsChange = false;
        if (Ratio.TakeEnd(ref words) is not null || words.StartsWith("対")) return Named(words) ?? (words.StartsWith("対") ? Named(words[1..]) : null);
        needsChange = true;
        return Comparison.TakeEnd(ref words) is not null ? Named(words) : null;
    }

    /// <summary>What follows the comparison with the baseline itself: 減少 of 現状より減少. All of the words when there is none.</summary>
    public static ReadOnlySpan<char> WithoutBaseline(ReadOnlySpan<char> words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (Comparison.AtStart(words[at..]) is { } than && Names.Whole(words[..at])?.Told == Start) return words[(at + than.Text.Length)..];
        }
        return words;
    }

    /// <summary>False for what can only be a share of something (計画比45%), true for what may also be growth (前年比5%).</summary>
    public static bool MayBeGrowth(string basis) => Names.Whole(basis) is { IsGrowth: true } || basis.Contains('年', StringComparison.Ordinal);

    private static string? Named(ReadOnlySpan<char> words)
    {
        words = words.Trim(' ');
        if (Names.Whole(words) is { } name) return name.Told;
        return words.IsEmpty ? null : DateText.ReadWhole(words);
    }
}
