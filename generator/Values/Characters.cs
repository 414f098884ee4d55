using System.Buffers;

namespace PlanSite.Values;

/// <summary>Kinds of characters in folded text.</summary>
internal static class Characters
{
    /// <summary>Numbers written in kanji, with the scale words.</summary>
    public static readonly SearchValues<char> KanjiNumbers = SearchValues.Create("一二三四五六七八九十百千万億兆");

    /// <summary>ASCII digits only: folding has turned full-width ones into these.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Letters of any script (kana, kanji, the long-vowel mark), and 〇.</summary>
    public static bool IsWord(char c) => c < 128 ? char.IsAsciiLetter(c) : char.IsLetter(c) || c == '〇';

    /// <summary>ASCII letters only: folding has turned full-width ones into these.</summary>
    public static bool IsLatin(char c) => char.IsAsciiLetter(c);

    /// <summary>ぁ to ゖ, without the marks of sound and repetition.</summary>
    public static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ';

    /// <summary>Marks that make a number negative when they stand right before it.</summary>
    public static bool IsMinus(char c) => c is '-' or '−' or '▲' or '△' or '‐' or '‑' or '‒' or '–' or '—' or '―' or 'ー' or '─';

    /// <summary>The minus of public accounts: ▲5, △5.</summary>
    public static bool IsTriangle(char c) => c is '▲' or '△';

    /// <summary>Marks that stand for "nothing" when they stand alone.</summary>
    public static bool IsNothing(char c) => IsMinus(c) && !IsTriangle(c) || c is '~' or '/' or '\\' or '.' or '・' or '_' or '━' or '…' or '‥';

    /// <summary>Marks of lists: ①, ⑴, ⒈, ❶, ㉑.</summary>
    public static bool IsListMark(char c) =>
        c is (>= '\u2460' and <= '\u249b') or (>= '\u24ea' and <= '\u24ff') or (>= '\u2776' and <= '\u2793')
            or (>= '\u3251' and <= '\u325f') or (>= '\u32b1' and <= '\u32bf');

    /// <summary>Characters that NFKC turns into digits, though they are none.</summary>
    public static bool IsDigitInDisguise(char c) =>
        IsListMark(c) || IsFraction(c) || IsRaised(c) || IsDateMark(c)
            || c is '\u3378' or '\u3379' or (>= '\u339f' and <= '\u33a6') or '\u33a8' or '\u33af';

    /// <summary>True for anything that may be a number of any kind, also the ones that are refused.</summary>
    public static bool IsNumberLike(char c) => c < 128 ? IsDigit(c) : char.IsNumber(c) && c != '〇' || IsDateMark(c);

    /// <summary>½, ¾, ⅓.</summary>
    private static bool IsFraction(char c) => c is (>= '\u00bc' and <= '\u00be') or (>= '\u2150' and <= '\u215f') or '\u2189';

    /// <summary>², ₂ and the signs among them.</summary>
    private static bool IsRaised(char c) => c is '\u00b2' or '\u00b3' or '\u00b9' or (>= '\u2070' and <= '\u208e') and not ('\u2071' or '\u207f');

    /// <summary>㋀, ㍘, ㏠: months, hours and days in one character.</summary>
    private static bool IsDateMark(char c) => c is (>= '\u32c0' and <= '\u32cb') or (>= '\u3358' and <= '\u3370') or (>= '\u33e0' and <= '\u33fe');

    /// <summary>True when an ASCII digit is anywhere in a text.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0;
}
