using System.Buffers;
using System.Text;

namespace PlanSite.Values;

/// <summary>
/// Brings printed text to one form before reading: NFKC, one blank for any white space, none around brackets and signs.
/// Nothing but digits becomes a digit: ①, ² and ㎡ are left alone, because folding ①5件 would give 15件.
/// </summary>
internal static class TextFolding
{
    /// <summary>Longer texts are refused, so that the time for one value has a bound.</summary>
    public const int LongestText = 500;

    private const char NeedsUnicode = '\uffff';

    /// <summary>A code point that is no character, and that normalising refuses with an exception.</summary>
    private const int NoCharacter = 0xfffe;

    /// <summary>
    /// Folds texts of common characters into <paramref name="into"/>, which must be as long as the text. −1 when the full rules of Unicode
    /// are needed.
    /// </summary>
    public static int TryFast(string text, Span<char> into)
    {
        var length = 0;
        var blank = false;
        foreach (var c in text)
        {
            var folded = Common(c);
            if (folded == NeedsUnicode) return -1;
            Append(into, ref length, ref blank, folded);
        }
        return length;
    }

    /// <summary>Folds any text; null for text that is not valid Unicode.</summary>
    public static string? Full(string text)
    {
        var normal = Normalize(text);
        if (normal is null) return null;
        var into = new char[normal.Length];
        var length = 0;
        var blank = false;
        foreach (var c in normal)
        {
            if (IsInvisible(c)) continue;
            var common = Common(c);
            Append(into, ref length, ref blank, common != NeedsUnicode ? common : char.IsWhiteSpace(c) ? ' ' : c);
        }
        return new string(into, 0, length);
    }

    private static void Append(Span<char> into, ref int length, ref bool blank, char c)
    {
        if (c == ' ')
        {
            blank = true;
            return;
        }
        if (blank && length > 0 && !Glues(into[length - 1]) && !Glues(c)) into[length++] = ' ';
        blank = false;
        into[length++] = c;
    }

    /// <summary>Characters that say as much with a blank beside them as without.</summary>
    private static bool Glues(char c) => c is '(' or ')' or '~' or '/' or '=' or ':' or '、' or '。' or '・';

    /// <summary>
    /// What NFKC makes of the characters of everyday Japanese, with brackets and waves made one; <see cref="NeedsUnicode"/> for others.
    /// </summary>
    private static char Common(char c) => c switch
    {
        '[' or '{' or '【' or '〔' or '［' or '｛' => '(',
        ']' or '}' or '】' or '〕' or '］' or '｝' => ')',
        >= ' ' and <= '~' => c,
        >= '\u4e00' and <= '\u9fff' or >= '\u3041' and <= '\u3096' or >= '\u30a1' and <= '\u30fe' or >= '\u3400' and <= '\u4dbf' => c,
        >= '！' and <= '～' => (char)(c - 0xfee0),
        '〜' or '∼' => '~',
        '\u3000' or '\t' or '\n' or '\r' => ' ',
        >= '\u3001' and <= '\u3011' or '\u309d' or '\u309e' or >= '\u2010' and <= '\u2015' and not '\u2011' => c,
        '−' or '▲' or '△' or '※' or '→' or '⇒' or '○' or '◎' or '●' or '×' or '≧' or '≦' or '≥' or '≤' => c,
        _ => NeedsUnicode,
    };

    /// <summary>Left behind by copying from other documents: zero-width blanks, soft hyphens, the byte order mark.</summary>
    private static bool IsInvisible(char c) => c is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad';

    /// <summary>NFKC, except for characters that would turn into digits. Null for text that is not valid.</summary>
    private static string? Normalize(string text)
    {
        var result = new StringBuilder(text.Length);
        var from = 0;
        for (var at = 0; at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != OperationStatus.Done || rune.Value == NoCharacter) return null;
            if (IsKept(rune))
            {
                result.Append(text[from..at].Normalize(NormalizationForm.FormKC)).Append(text, at, length);
                from = at + length;
            }
            at += length;
        }
        return result.Append(text[from..].Normalize(NormalizationForm.FormKC)).ToString();
    }

    /// <summary>True for what NFKC would turn into digits though it is no digit: ①, ⑴, ½, ㏠, ², ㎡. 5㎡ must not become 5m2, nor 10² 102.</summary>
    private static bool IsKept(Rune rune) => rune.IsBmp
        ? rune.Value >= 0xa0 && Characters.IsDigitInDisguise((char)rune.Value)
        : rune.Value is >= 0x1f100 and <= 0x1f10a;
}
