namespace PlanSite.Values;

/// <summary>Finds the arrow in a way from one value to another: 715人→950人.</summary>
internal static class Ways
{
    /// <summary>More arrows than a table has years are no way, and would take long.</summary>
    private const int MostArrows = 8;

    private static readonly WordList Arrows = Lexicon.Words(WordPlaces.Words, WordMeaning.Arrow);

    /// <summary>Splits at the last arrow outside brackets; false when there is none or one side is empty.</summary>
    public static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> before, out ReadOnlySpan<char> after)
    {
        before = after = default;
        var (depth, count) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '(') depth++;
            if (text[at] == ')') depth--;
            if (depth != 0 || Arrows.AtStart(text[at..]) is not { Text.Length: var length }) continue;
            count++;
            before = text[..at].TrimEnd(' ');
            after = text[(at + length)..].TrimStart(' ');
            at += length - 1;
        }
        return count is > 0 and <= MostArrows && !before.IsEmpty && !after.IsEmpty;
    }

    public static bool IsAmount(this ValueKind kind) => kind is ValueKind.Number or ValueKind.Range or ValueKind.Parts or ValueKind.Change;
}
