namespace PlanSite.Values;

/// <summary>Words behind a unit: 以上, 程度, 見込み. A unit ends where a chain of them reaches the end of the word.</summary>
internal static class Suffixes
{
    private const int LongestChain = 4;

    private static readonly WordList Behind = Lexicon.Words(WordPlaces.Behind);

    /// <summary>True where a unit can end: at the end, before anything that is no letter, or before suffix words up to there.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int at) => IsBoundary(text, at, knownUnit: true, LongestChain);

    /// <summary>True where an unlisted unit ends and suffix words begin.</summary>
    public static bool IsSuffixOfUnknown(ReadOnlySpan<char> text, int at) =>
        Find(text[at..], knownUnit: false) is { } word && IsBoundary(text, at + word.Text.Length, knownUnit: false, LongestChain);

    /// <summary>The longest suffix word at the start of a text.</summary>
    public static LexiconWord? Find(ReadOnlySpan<char> text, bool knownUnit) => Behind.AtStart(text, knownUnit);

    private static bool IsBoundary(ReadOnlySpan<char> text, int at, bool knownUnit, int chain)
    {
        if (at >= text.Length || !Characters.IsWord(text[at])) return true;
        if (at + 1 < text.Length && text[at] is '中' or 'に' && Characters.IsDigit(text[at + 1])) return true;
        if (at + 2 < text.Length && (text[at..].StartsWith("平均") || text[at..].StartsWith("から")) && Characters.IsDigit(text[at + 2])) return true;
        if (chain == 0 || Find(text[at..], knownUnit) is not { } word) return false;
        return word.Meaning == WordMeaning.Per || IsBoundary(text, at + word.Text.Length, knownUnit, chain - 1);
    }
}
