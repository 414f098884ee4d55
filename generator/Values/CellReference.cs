namespace PlanSite.Values;

/// <summary>Finds marks that say "as in another cell": 〃, 同左, a lone arrow. Alone they say nothing.</summary>
internal static class CellReference
{
    private const int Longest = 10;

    private static readonly WordList Marks = Lexicon.Words(WordPlaces.Alone, WordMeaning.SameAs);

    /// <summary>True for a text that means "as in another cell": 〃, 同上.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text[0] == '〃') return true;
        return text.Length <= Longest && Marks.Whole(text.Trim("()。 ")) is not null;
    }
}
