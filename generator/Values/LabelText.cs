namespace PlanSite.Values;

/// <summary>Finds where the words before a number end. Digits may be part of them: 3、4年生20回, 75歳以上の人口 30%, CO2排出量 5t.</summary>
internal static class LabelText
{
    /// <summary>Nouns that make a name of the numbers before them when another number follows.</summary>
    private static readonly WordList Nouns = Lexicon.Words(WordPlaces.Words, WordMeaning.Noun);

    /// <summary>Stands for a date among the words.</summary>
    public const string DateName = "日付";

    private const int MostListed = 6;

    /// <summary>Reads the words up to the number; what is wrong when no number follows.</summary>
    public static Read<Label> Read(ref Scan scan, UnitTable units)
    {
        var start = scan.At;
        string? spoken = null;
        while (!IsNumberHere(scan, start))
        {
            if (!Skip(ref scan, start, ref spoken)) return ProblemOf(scan);
        }
        while (Characters.IsDigit(scan.Current) && SkipName(ref scan, start, ref spoken))
        {
            while (!IsNumberHere(scan, start))
            {
                if (!Skip(ref scan, start, ref spoken)) return ProblemOf(scan);
            }
        }
        return scan.At == start ? Label.None : LabelWords.Interpret(scan.Text[start..scan.At], spoken, units);
    }

    private static string ProblemOf(in Scan scan) =>
        !scan.AtEnd ? Characters.IsNumberLike(scan.Current) ? Problems.SpecialDigits : Problems.Strange(scan.Current)
        : Characters.IsListMark(scan.Ahead(-1)) ? Problems.SpecialDigits : Problems.NoNumber;

    /// <summary>A digit, or a sign that belongs to one.</summary>
    private static bool IsNumberHere(in Scan scan, int start)
    {
        var c = scan.Current;
        if (Characters.IsDigit(c)) return !Characters.IsLatin(scan.Ahead(1)) || WordsWithDigits.NameLength(scan.Text, scan.At) == 0;
        if (c is '¥' or '+' or '>' or '<' or '≧' or '≦' or '≥' or '≤') return true;
        if (!Characters.IsMinus(c)) return false;
        var next = scan.Ahead(1) == ' ' && Characters.IsTriangle(c) ? scan.Ahead(2) : scan.Ahead(1);
        if (!Characters.IsDigit(next)) return false;
        return Characters.IsTriangle(c) || scan.At == start || c != 'ー' && scan.Ahead(-1) is ' ' or ':' or '=';
    }

    private static bool Skip(ref Scan scan, int start, ref string? spoken)
    {
        var c = scan.Current;
        if (scan.AtEnd) return false;
        if (SkipDate(ref scan, ref spoken)) return true;
        var name = WordsWithDigits.NameLength(scan.Text, scan.At);
        if (name > 0) scan.At += name;
        else if (c == 'ー' && scan.Ahead(-1) == ' ' && Characters.IsDigit(scan.Ahead(1))) return false;
        else if (Characters.IsWord(c) || c is ' ' or '・' or '=' or ':' or '「' or '」' or '『' or '』' or '&' || Characters.IsListMark(c)) scan.At++;
        else if (c is '*' or '※' && scan.At == start) scan.At++;
        else if (c == '-' && Characters.IsLatin(scan.Ahead(-1)) && Characters.IsLatin(scan.Ahead(1))) scan.At++;
        else return false;
        return true;
    }

    /// <summary>Passes digits that belong to the words: a date, 第1回, 3、4年生, 75歳以上の. False when they are the number itself.</summary>
    private static bool SkipName(ref Scan scan, int start, ref string? spoken)
    {
        if (SkipDate(ref scan, ref spoken)) return true;
        var end = EndOfDigitList(scan.Text, scan.At, out var listed);
        var noun = NounAt(scan.Text, end, listed, scan.At > start && scan.Ahead(-1) == '第');
        if (noun == 0 || !IsName(scan.Text, end + noun)) return false;
        spoken = scan.Text[end] == '歳' ? "歳" : scan.Text.Slice(end, noun).ToString();
        scan.At = end + noun;
        return true;
    }

    private static bool SkipDate(ref Scan scan, ref string? spoken)
    {
        var length = DateText.LengthAt(scan.Text, scan.At);
        if (length == 0) return false;
        spoken = DateName;
        scan.At += length;
        return true;
    }

    /// <summary>3、4 or 10~19.</summary>
    private static int EndOfDigitList(ReadOnlySpan<char> text, int at, out bool listed)
    {
        listed = false;
        for (var count = 0; ; count++)
        {
            while (at < text.Length && Characters.IsDigit(text[at])) at++;
            var isNext = at + 1 < text.Length && text[at] is '、' or ',' or '・' or '~' or '-' && Characters.IsDigit(text[at + 1]);
            if (count == MostListed || !isNext) return at;
            listed = true;
            at++;
        }
    }

    /// <summary>Length of a naming noun; any short word after 第, 年 after several numbers (1、2年15回), and the 歳 of 1歳6か月児.</summary>
    private static int NounAt(ReadOnlySpan<char> text, int at, bool listed, bool ordinal)
    {
        if (at >= text.Length) return 0;
        if (Nouns.AtStart(text[at..]) is { } noun) return noun.Text.Length;
        if (listed && text[at] is '年' or '歳') return 1;
        if (text[at] == '歳' && at + 2 < text.Length && Characters.IsDigit(text[at + 1]) && text[(at + 2)..].StartsWith("か月児")) return 1;
        var word = Scan.EndOfWord(text, at) - at;
        return ordinal && word is > 0 and <= 4 ? word : 0;
    }

    /// <summary>True when a number follows: at once, after a blank or colon, or after words that go on (の, 健診).</summary>
    private static bool IsName(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return false;
        if (Characters.IsDigit(text[at])) return true;
        if (text[at] is ' ' or ':') at++;
        else at = Scan.EndOfWord(text, at);
        if (at < text.Length && text[at] is ' ' or ':') at++;
        return at < text.Length && Characters.IsDigit(text[at]);
    }
}
