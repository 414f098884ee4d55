using System.Globalization;
using System.Text;

namespace PlanSite.Diagnostics;

/// <summary>Finds the word that staff most likely meant.</summary>
internal static class Spelling
{
    /// <summary>What hands take for a hyphen, a long vowel among them.</summary>
    private const string Dashes = "‐‑‒–—―−ー";

    /// <summary>
    /// The nearest of the known words within a third of its length, or null. Width and case, blanks and dashes of every kind, make no word another.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        var plain = Plain(written);
        var best = known.Select(k => (Word: k, Distance: k == written ? 0 : Distance(plain, Plain(k))))
            .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal).FirstOrDefault();
        return best.Word is not null && best.Distance <= Math.Max(1, best.Word.Length / 3) ? best.Word : null;
    }

    /// <summary>Pasted text may hold what is no character and cannot be normalized (U+FFFE): it is left out.</summary>
    private static string Plain(string text)
    {
        var kept = text.EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r) && !IsNone(Rune.GetUnicodeCategory(r)));
        var narrow = string.Concat(kept).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return string.Concat(narrow.Select(c => Dashes.Contains(c, StringComparison.Ordinal) ? '-' : c));
    }

    private static bool IsNone(UnicodeCategory category) => category is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned;

    /// <summary>How many letters to insert, delete, replace or swap with a neighbour.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 4 || a.Length > 60) return int.MaxValue;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
