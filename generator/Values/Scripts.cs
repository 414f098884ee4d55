namespace PlanSite.Values;

/// <summary>By what signs a text is written.</summary>
public static class Scripts
{
    /// <summary>True for kana, kanji and the marks between them (々〆ー).</summary>
    public static bool IsJapanese(char sign) => sign is (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u30FF' and not '\u30FB')
        or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');

    /// <summary>True for Chinese characters, which have readings.</summary>
    public static bool IsKanji(char sign) => sign is '\u3005' or '\u3006' or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>True where a Japanese sign stands in the text.</summary>
    public static bool HasJapanese(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (IsJapanese(sign)) return true;
        }

        return false;
    }
}
