using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanSite.Values;

/// <summary>Looks at the characters of an address, before anybody asks where it leads.</summary>
public static class AddressText
{
    private const int Longest = 2000;

    private static readonly SearchValues<char> LettersAndDigits =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Why the text cannot be an address at all, in Japanese; null when its characters are in order.</summary>
    public static string? ProblemOf(string text)
    {
        if (text.Length == 0) return "住所が空です。";
        if (text.Length > Longest) return $"住所が長すぎます（{Longest} 字まで）。";
        if (HasHidden(text)) return "見えない文字（制御文字など）が入っています。";
        if (text.Any(char.IsWhiteSpace)) return "空白か改行が入っています。";
        if (text.Any(c => c is >= '！' and <= '～')) return "全角の英数字や記号が入っています。";
        if (text.AsSpan().ContainsAny("<>\"\\`")) return "住所に使えない文字（< > \" \\ `）が入っています。";
        return HasEntity(text) ? "「&amp;」のような HTML の書き方は使えません。文字そのものを書いてください。" : null;
    }

    /// <summary>&amp;#106; and &amp;colon; are letters to a browser, and hide a scheme from people.</summary>
    public static bool HasEntity(string text)
    {
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0; at = text.IndexOf('&', at + 1))
        {
            var name = text.AsSpan(at + 1);
            var end = name.IndexOfAnyExcept(LettersAndDigits);
            if (end > 0 && name[end] == ';') return true;
            if (name.StartsWith('#') && name.Length > 1 && (char.IsAsciiDigit(name[1]) || name[1] is 'x' or 'X')) return true;
        }

        return false;
    }

    /// <summary>Control and formatting characters and halves of letters: browsers drop some of them from the middle of a scheme.</summary>
    public static bool HasHidden(string text) => text.EnumerateRunes().Any(IsHidden);

    /// <summary>The text for a message: at most 80 letters, invisible ones as □.</summary>
    public static string Shown(string text)
    {
        var plain = string.Concat(text.EnumerateRunes().Select(r => IsHidden(r) || (Rune.IsWhiteSpace(r) && r.Value != ' ') ? "□" : r.ToString()));
        return plain.Length <= 80 ? plain : plain[..80] + "…";
    }

    private static bool IsHidden(Rune rune) => rune == Rune.ReplacementChar || (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
