using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>
/// Where words of a title begin, as the eye parts them: where the kind of characters changes. 水道 begins one in 水道料金, none in 下水道.
/// </summary>
internal static class WordStarts
{
    private enum Kind
    {
        Other,
        Kanji,
        Hiragana,
        Katakana,
        Letter,
        Digit,
    }

    /// <summary>Whether a word begins at a place of the original text.</summary>
    public static bool At(string text, int at) => at == 0 || KindOf(text[at - 1]) is Kind.Other || KindOf(text[at - 1]) != KindOf(text[at]);

    private static Kind KindOf(char unit) => unit switch
    {
        _ when Scripts.IsKanji(unit) => Kind.Kanji,
        >= '\u3041' and <= '\u309F' => Kind.Hiragana,
        (>= '\u30A1' and <= '\u30FF' and not '・') or (>= '\uFF66' and <= '\uFF9F') => Kind.Katakana,
        _ when char.IsDigit(unit) => Kind.Digit,
        _ when char.IsLetter(unit) => Kind.Letter,
        _ => Kind.Other,
    };
}
