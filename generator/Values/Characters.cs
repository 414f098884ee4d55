using System.Buffers;

namespace PlanSite.Values;

/// <summary>Kinds of characters in folded text.</summary>
internal static class Characters
{
    /// <summary>Numbers written in kanji, with the scale words.</summary>
    public static readonly SearchValues<char> KanjiNumbers = SearchValues.Create("一二三四五六七八九十百千万億兆");

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Letters of any script (kana, kanji, the long-vowel mark), and 〇.</summary>
    public static bool IsWord(char c) => c < 128 ? char.IsAsciiLetter(c) : char.IsLetter(c) || c == '〇';

    public static bool IsLatin(char c) => char.IsAsciiLetter(c);

    public static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ';

    /// <summary>Marks that make a number negative when they stand right before it.</summary>
    public static bool IsMinus(char c) => c is '-' or '−' or '▲' or '△' or '‐' or '‑' or '‒' or '–' or '—' or '―' or 'ー' or '─';

    public static bool IsTriangle(char c) => c is '▲' or '△';

    /// <summary>Marks that stand for "nothing" when they stand alone.</summary>
    public static bool IsNothing(char c) => IsMinus(c) && !IsTriangle(c) || c is '~' or '/' or '\\' or '.' or '・' or '_' or '━' or '…' or '‥';

    /// <summary>Marks of lists: ①, ⑴, ⒈, ❶, ㉑. They are kept as they are, because folding ①5件 would give 15件.</summary>
    public static bool IsListMark(char c) =>
        c is (>= '\u2460' and <= '\u249b') or (>= '\u24ea' and <= '\u24ff') or (>= '\u2776' and <= '\u2793')
            or (>= '\u3251' and <= '\u325f') or (>= '\u32b1' and <= '\u32bf');

    /// <summary>True for anything that may be a number of any kind, also the ones that are refused.</summary>
    public static bool IsNumberLike(char c) =>
        c < 128 ? IsDigit(c) : char.IsNumber(c) && c != '〇' || c is (>= '\u3358' and <= '\u3370') or (>= '\u32c0' and <= '\u32cb') or (>= '\u33e0' and <= '\u33fe');

    public static bool HasDigit(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0;
}
