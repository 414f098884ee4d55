namespace PlanSite.Values;

/// <summary>Finds what a spreadsheet leaves in a cell where a value should be: #REF!, ########, TRUE, =SUM(A1:A3), 1.2E+05.</summary>
internal static class CellDamage
{
    private static readonly (string Word, string Meaning)[] Errors =
    [
        ("#REF", "数式が指していたセルがなくなった"),
        ("#VALUE", "数式が文字などの計算できないものを計算しようとした"),
        ("#N/A", "数式が探した値が見つからなかった"),
        ("#DIV/0", "0 または空のセルで割った"),
        ("#NAME", "数式の中の名前が正しくない"),
        ("#NULL", "数式の中のセル範囲の書き方が正しくない"),
        ("#NUM", "計算できないか、大きすぎる数になった"),
        ("#SPILL", "数式の結果を書く場所がふさがっている"),
        ("#CALC", "数式を計算できなかった"),
        ("#GETTING_DATA", "データを取り出している途中だった"),
        ("#CONNECT", "データの取り出し先につながらなかった"),
        ("#BLOCKED", "データの取り出しが止められた"),
        ("#FIELD", "取り出した項目が見つからなかった"),
        ("#UNKNOWN", "この版では扱えない値だった"),
        ("#EXTERNAL", "外のデータを計算できなかった"),
        ("#BUSY", "計算の途中だった"),
        ("#PYTHON", "数式を計算できなかった"),
        ("#ERROR", "数式を計算できなかった"),
    ];

    private static readonly WordList Answers = Lexicon.Words(WordPlaces.Alone, WordMeaning.Answer);

    /// <summary>What happened in the spreadsheet and what to do about it; null when the text is not damaged.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="units">The units that are known.</param>
    public static string? ProblemOf(ReadOnlySpan<char> text, UnitTable units)
    {
        if (text[0] == '=' && !(text.Length > 1 && text[1] is '>' or '<')) return Problems.Formula(text);
        if (text.Contains('#') && ErrorOf(text) is { } error) return error;
        if (Characters.IsLatin(text[0]) && AnswerOf(text, units) is { } answer) return Problems.Answer(answer);
        if (IsErrorCode(text)) return Problems.CellError(text, "数式を計算できなかった");
        return HasExponent(text) ? Problems.Exponent(text) : null;
    }

    /// <summary>Err:502, as LibreOffice prints it.</summary>
    private static bool IsErrorCode(ReadOnlySpan<char> text) =>
        text.StartsWith("Err:", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && Characters.IsDigit(text[4]);

    private static string? ErrorOf(ReadOnlySpan<char> text)
    {
        if (text.Contains("##", StringComparison.Ordinal)) return Problems.TooNarrow(text);
        var words = text.Contains(' ') ? PlainWords.Fold(text) : text;
        foreach (var (word, meaning) in Errors)
        {
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase)) return Problems.CellError(text, meaning);
        }
        return null;
    }

    /// <summary>TRUE, Yes and the like, alone or with a unit or bracket behind: TRUE人, No(速報値).</summary>
    private static string? AnswerOf(ReadOnlySpan<char> text, UnitTable units)
    {
        var end = 0;
        while (end < text.Length && Characters.IsLatin(text[end])) end++;
        var rest = text[end..].TrimStart(' ');
        if (!rest.IsEmpty && rest[0] is not ('(' or '。') && units.Find(rest) is null) return null;
        var word = text[..end].ToString();
        return Answers.Whole(word.ToUpperInvariant()) is null ? null : word;
    }

    /// <summary>1.23E+05: a number with many digits in a narrow cell.</summary>
    private static bool HasExponent(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny('E', 'e');
        for (var at = Math.Max(1, first); first >= 0 && at + 2 < text.Length; at++)
        {
            if (text[at] is not ('E' or 'e') || text[at + 1] is not ('+' or '-')) continue;
            if (Characters.IsDigit(text[at - 1]) && Characters.IsDigit(text[at + 2])) return true;
        }
        return false;
    }
}
