namespace PlanSite.Values;

/// <summary>Tells stages of work that merely mention digits (第3次計画策定, 令和5年4月開始, ①調査 ②設計) from numbers that were not understood.</summary>
internal static class WordsWithDigits
{
    private static readonly WordList Names = Lexicon.Words(WordPlaces.Words, WordMeaning.Name);

    /// <summary>True when every digit belongs to a date, to a 第-number, to a name such as CO2, to a bracket behind words, or to a footnote.</summary>
    public static bool IsStage(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '※') break;
            if (text[at] == '(' && words > 0)
            {
                if (!TryPassBracket(text, ref at)) return false;
            }
            else if (DateText.LengthAt(text, at) is > 0 and var date) at += date;
            else if (OrdinalLength(text, at) is > 0 and var ordinal) (at, words) = (at + ordinal, words + 1);
            else if (NameLength(text, at) is > 0 and var name) at += name;
            else if (Characters.IsNumberLike(text[at]) && !Characters.IsListMark(text[at])) return false;
            else if (Characters.IsWord(text[at++])) words++;
        }
        return words >= 2 && !PlainWords.SaysChange(text);
    }

    /// <summary>第3次, 第2期: the whole of it, when a word follows.</summary>
    private static int OrdinalLength(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '第') return 0;
        var end = at + 1;
        while (end < text.Length && Characters.IsDigit(text[end])) end++;
        return end > at + 1 && end < text.Length && Characters.IsWord(text[end]) ? end - at : 0;
    }

    private static bool TryPassBracket(ReadOnlySpan<char> text, ref int at)
    {
        var scan = new Scan(text) { At = at };
        var closed = Brackets.TryTake(ref scan, out _);
        at = scan.At;
        return closed;
    }

    /// <summary>Length of a name with digits in it, such as CO2; 0 inside another word (5GB), and where more digits follow.</summary>
    public static int NameLength(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && Characters.IsLatin(text[at - 1]) || Names.AtStart(text[at..]) is not { Text.Length: var length }) return 0;
        if (at + length == text.Length) return length;
        var (last, next) = (text[at + length - 1], text[at + length]);
        return Characters.IsDigit(next) || Characters.IsLatin(next) && Characters.IsLatin(last) ? 0 : length;
    }
}
