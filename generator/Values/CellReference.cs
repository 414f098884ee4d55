using System.Collections.Frozen;

namespace PlanSite.Values;

/// <summary>Finds marks that say "as in another cell": 〃, 同左, a lone arrow. Alone they say nothing.</summary>
internal static class CellReference
{
    private const int Longest = 10;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Marks = FrozenSet.Create(
        StringComparer.Ordinal,
        "〃", "々", "仝", "同", "同上", "同左", "同右", "同前", "同下", "同じ", "上に同じ", "左に同じ", "前に同じ", "上記と同じ", "上記のとおり", "前年同", "前年に同じ", "前年と同じ",
        "前年度と同じ", "前年度に同じ", "前年度同様", "前年同様", "→", "⇒", "⇨", "➡", "➔", "=>", "->", "\"", "''", "′′", "”").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text[0] == '〃') return true;
        return text.Length <= Longest && Marks.Contains(text.Trim("()。 "));
    }
}
