namespace PlanSite.Values;

/// <summary>Finds marks that say "as in another cell": 〃, 同左, a lone arrow. Alone they say nothing.</summary>
internal static class CellReference
{
    private static readonly string[] Marks =
    [
        "〃", "々", "仝", "同", "同上", "同左", "同右", "同前", "同下", "同じ", "上に同じ", "左に同じ", "前に同じ", "上記と同じ", "上記のとおり", "前年同", "前年に同じ", "前年と同じ",
        "前年度と同じ", "前年度に同じ", "前年度同様", "前年同様", "→", "⇒", "⇨", "➡", "➔", "=>", "->", "\"", "''", "′′", "”",
    ];

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text[0] == '〃') return true;
        text = text.Trim("()。 ");
        foreach (var mark in Marks)
        {
            if (text.SequenceEqual(mark)) return true;
        }
        return false;
    }
}
