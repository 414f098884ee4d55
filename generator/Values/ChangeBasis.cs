namespace PlanSite.Values;

/// <summary>Finds out what a change or a rate is told against: 前年比, 平成25年度比, 現状より.</summary>
internal static class ChangeBasis
{
    public const string Former = "前年", Start = "当初";

    /// <summary>Endings that a bare rate may have too: 前年比110%.</summary>
    private static readonly string[] Ratio = ["比で", "比の", "比は", "比"];

    /// <summary>Endings that only a change can have: 前年より5件減.</summary>
    private static readonly string[] Comparison = ["に比べて", "に比べ", "と比べて", "と比べ", "と比較して", "に対して", "に対し", "より", "から"];

    private static readonly string[] FormerWords = ["前年", "前年度", "昨年", "昨年度", "前年同期", "前年同月", "前年度同期", "前年実績", "前年度実績"];

    private static readonly string[] StartWords =
    [
        "当初", "当初値", "現状", "現状値", "現在", "現行", "基準", "基準値", "基準年", "基準年度", "策定時", "計画策定時", "計画当初", "計画開始時", "開始時", "策定当初",
    ];

    private static readonly string[] OtherWords = ["前回", "前期", "前回調査", "目標", "目標値", "計画", "計画値", "予算", "当初予算", "全国", "全国平均", "県平均"];

    /// <param name="words">Words before a number, or in the bracket behind it.</param>
    /// <param name="needsChange">True when the words make sense only for a change (より), not for a rate.</param>
    /// <returns>前年, 当初, a year as 2013年度, or another word as printed; null when the words are no basis.</returns>
    public static string? Of(ReadOnlySpan<char> words, out bool needsChange)
    {
        needsChange = false;
        if (TakeEnd(ref words, Ratio) || words.StartsWith("対")) return Named(words) ?? (words.StartsWith("対") ? Named(words[1..]) : null);
        needsChange = true;
        return TakeEnd(ref words, Comparison) ? Named(words) : null;
    }

    /// <summary>False for what can only be a share of something (計画比45%), true for what may also be growth (前年比5%).</summary>
    public static bool MayBeGrowth(string basis) =>
        basis is Former or Start or "前期" || basis.StartsWith("前回", StringComparison.Ordinal) || basis.Contains('年', StringComparison.Ordinal);

    private static string? Named(ReadOnlySpan<char> words)
    {
        words = words.Trim(' ');
        if (IsOneOf(words, FormerWords)) return Former;
        if (IsOneOf(words, StartWords)) return Start;
        if (IsOneOf(words, OtherWords)) return words.ToString();
        return words.IsEmpty ? null : DateText.ReadWhole(words);
    }

    private static bool TakeEnd(ref ReadOnlySpan<char> words, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (!words.EndsWith(ending, StringComparison.Ordinal)) continue;
            words = words[..^ending.Length];
            return true;
        }
        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> words, string[] list)
    {
        foreach (var word in list)
        {
            if (words.SequenceEqual(word)) return true;
        }
        return false;
    }
}
