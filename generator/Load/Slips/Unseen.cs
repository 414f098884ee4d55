using System.Globalization;

namespace PlanSite.Load.Slips;

/// <summary>Names the characters that look like a blank, or like nothing at all.</summary>
internal static class Unseen
{
    /// <summary>True for what is taken for a blank, or not seen at all, and is neither a blank nor a tab.</summary>
    public static bool Is(char c) => c is '\u00A0' or '\u3000' or '\u2060' or '\uFEFF' or '\u00AD' or '\u202F' or '\u205F' or '\u180E'
        or (>= '\u2000' and <= '\u200B');

    /// <summary>Where the first one stands; below 0 when there is none.</summary>
    public static int In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Is(text[i])) return i;
        }

        return -1;
    }

    /// <summary>What people call it, with its number: 全角の空白（U+3000）.</summary>
    public static string NameOf(char c) => string.Create(CultureInfo.InvariantCulture, $"{Word(c)}（U+{(int)c:X4}）");

    /// <summary>The text with nothing unseen in it, and no blanks around it.</summary>
    public static string Without(string text) => string.Concat(text.Where(c => !Is(c))).Trim();

    /// <summary>As many blanks as it looks like.</summary>
    public static string AsBlanks(string text) => string.Concat(text.Select(c => c switch
    {
        '\t' or '\u3000' => "  ",
        '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' or '\u180E' => "",
        _ when Is(c) => " ",
        _ => c.ToString(),
    }));

    private static string Word(char c) => c switch
    {
        '\u3000' => "全角の空白",
        '\u00A0' or '\u202F' => "改行しない空白",
        '\u200B' or '\u2060' or '\uFEFF' or '\u180E' => "幅のない空白",
        '\u00AD' => "見えないハイフン",
        _ => "ふつうの半角ではない空白",
    };
}
