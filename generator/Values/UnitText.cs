using System.Buffers;

namespace PlanSite.Values;

/// <summary>A unit as read: what values are given in, and the factor from the printed number.</summary>
internal readonly record struct ReadUnit(Unit Unit, decimal Times, UnitSpelling? Known)
{
    /// <summary>No unit is printed.</summary>
    public static ReadUnit None { get; } = new(Unit.None, 1, null);

    /// <summary>A spelling of the site's list, with its scale.</summary>
    public static ReadUnit Of(UnitSpelling known) => new(known.Unit, known.Times, known);
}

/// <summary>Reads the unit behind a number: 人, 千円/人, 回/年, or any word that is not listed.</summary>
internal static class UnitText
{
    private const int LongestUnknown = 16;

    private static readonly SearchValues<char> Particles = SearchValues.Create("のをはがへにで");

    /// <summary>Words that say what became of something rather than count it.</summary>
    private static readonly WordList NoUnits = Lexicon.Words(WordPlaces.Unit);

    /// <summary>Reads a unit if there is one.</summary>
    public static Read<ReadUnit> Read(ref Scan scan, UnitTable units)
    {
        var unit = ReadUnit.None;
        var at = scan.Current == ' ' ? scan.At + 1 : scan.At;
        if (at >= scan.Text.Length) return unit;
        if (FindKnown(scan.Text, at, units, out var length) is { } known)
        {
            var whole = FindBroken(scan.Text, at, at + length, units, out var end);
            unit = ReadUnit.Of(whole ?? known);
            scan.At = whole is null ? at + length : end;
        }
        else if (Characters.IsWord(scan.Text[at]) && !Suffixes.IsBoundary(scan.Text, at) && !Ranges.IsHere(scan))
        {
            (unit, var problem) = ReadUnknown(ref scan, at, units);
            if (problem is not null) return problem;
        }
        else if (scan.Text[at] is '%' or '‰')
        {
            var word = scan.Text[at..Scan.EndOfWord(scan.Text, at + 1)];
            return PlainWords.SaysChange(word) ? Problems.Change : Problems.Trailing(word);
        }
        return scan.Current == '/' && unit.Unit.Id.Length > 0 ? ReadDenominator(ref scan, units, unit) : unit;
    }

    /// <summary>The longest listed spelling that ends where a unit can end.</summary>
    public static UnitSpelling? FindKnown(ReadOnlySpan<char> text, int at, UnitTable units, out int length)
    {
        length = 0;
        if (at >= text.Length) return null;
        foreach (var spelling in units.StartingWith(text[at]))
        {
            if (!text[at..].StartsWith(spelling.Text, StringComparison.Ordinal) || !Suffixes.IsBoundary(text, at + spelling.Text.Length)) continue;
            length = spelling.Text.Length;
            return spelling;
        }
        return null;
    }

    private static Read<ReadUnit> ReadUnknown(ref Scan scan, int at, UnitTable units)
    {
        var text = scan.Text;
        var end = Scan.EndOfWord(text, at);
        var apart = scan.Current == ' ';
        for (var i = at + 1; i < end && i <= at + LongestUnknown; i++)
        {
            if (Suffixes.IsSuffixOfUnknown(text, i)) end = i;
        }
        if (apart && end < text.Length && (Characters.IsDigit(text[end]) || text[end] == ':')) return ReadUnit.None;
        if (FindBroken(text, at, end, units, out var broken) is { } known)
        {
            scan.At = broken;
            return ReadUnit.Of(known);
        }
        var word = text[at..end];
        if (ProblemOf(word, units) is { } problem) return problem;
        scan.At = end;
        return new ReadUnit(new Unit(word.ToString()), 1, null);
    }

    /// <summary>A listed unit that a line break has cut in two: 103自 治会.</summary>
    private static UnitSpelling? FindBroken(ReadOnlySpan<char> text, int at, int blank, UnitTable units, out int end)
    {
        end = blank;
        if (blank >= text.Length || text[blank] != ' ') return null;
        if (Scan.EndOfWord(text, blank + 1) == blank + 1) return units.Find(text[at..end++]);
        for (end = Math.Min(Scan.EndOfWord(text, blank + 1), at + LongestUnknown); end > blank + 1; end--)
        {
            if (Suffixes.IsBoundary(text, end) && units.Find(string.Concat(text[at..blank], text[(blank + 1)..end])) is { } whole) return whole;
        }
        return null;
    }

    /// <summary>Words that are no unit: a change, a sentence, part of a date, or something that makes the number another one.</summary>
    private static string? ProblemOf(ReadOnlySpan<char> word, UnitTable units)
    {
        if (PlainWords.SaysChange(word)) return Problems.Change;
        if (word[0] == '月' || word.StartsWith("年度")) return Problems.DateLike;
        return word.Length > LongestUnknown || word.ContainsAny(Particles) || NoUnits.IsIn(word) || "数余何".Contains(word[0])
            || ContinuesUnit(word, units) ? Problems.Sentence(word) : null;
    }

    /// <summary>A listed unit with a particle (1団体と協定締結) or with a half or a class of values (2年半, 30人台) behind it.</summary>
    private static bool ContinuesUnit(ReadOnlySpan<char> word, UnitTable units)
    {
        foreach (var spelling in units.StartingWith(word[0]))
        {
            if (word.Length == spelling.Text.Length || !word.StartsWith(spelling.Text, StringComparison.Ordinal)) continue;
            var next = word[spelling.Text.Length];
            return Characters.IsHiragana(next) || next is '半' or '台' or '等' or '他' && word.Length == spelling.Text.Length + 1;
        }
        return false;
    }

    private static ReadUnit ReadDenominator(ref Scan scan, UnitTable units, ReadUnit unit)
    {
        var by = FindKnown(scan.Text, scan.At, units, out var length)?.Unit.Id;
        if (by is null)
        {
            var end = EndOfDenominator(scan.Text, scan.At + 1, units);
            if (end == 0) return unit;
            length = end - scan.At;
            by = "/" + FoldDenominator(scan.Text[(scan.At + 1)..end], units);
        }
        scan.At += length;
        return Per(unit, by);
    }

    /// <summary>The unit counted by something: 回 and /年 give 回/年.</summary>
    public static ReadUnit Per(ReadUnit unit, string by) => unit with { Unit = new Unit(unit.Unit.Id + by, unit.Unit.IsShare), Known = null };

    /// <summary>
    /// Where a denominator that is not listed ends: a word, a power of ten and a listed unit (人/10万人), or 2年. 0 when there is none.
    /// </summary>
    private static int EndOfDenominator(ReadOnlySpan<char> text, int from, UnitTable units)
    {
        if (FindKnown(text, from, units, out var known) is not null && !IsDigitAt(text, from + known)) return from + known;
        if (EndOfSpan(text, from, units) is > 0 and var span) return span;
        var at = from;
        while (at < text.Length && (text[at] == (at == from ? '1' : '0') || at > from && text[at] == ',')) at++;
        var digits = at;
        while (at > from && at < text.Length && text[at] is '十' or '百' or '千' or '万') at++;
        if (at > from) return at == digits && at - from < 4 || FindKnown(text, at, units, out var length) is null ? 0 : at + length;
        var end = Math.Min(Scan.EndOfWord(text, from), from + LongestUnknown);
        return end == from || IsDigitAt(text, end) || !Suffixes.IsBoundary(text, end) || PlainWords.SaysChange(text[from..end]) ? 0 : end;
    }

    /// <summary>Several units of time: the 2年 of 1回/2年. 0 when it is none.</summary>
    private static int EndOfSpan(ReadOnlySpan<char> text, int from, UnitTable units)
    {
        var scan = new Scan(text) { At = from };
        if (NumberText.ReadDigits(ref scan) is not { Problem: null, Value: { IsWhole: true, Number: >= 2 and <= 99 } }) return 0;
        return FindKnown(text, scan.At, units, out var length) is { Unit.Id: "年" or "か月" or "週" or "日" } ? scan.At + length : 0;
    }

    private static bool IsDigitAt(ReadOnlySpan<char> text, int at) => at < text.Length && Characters.IsDigit(text[at]);

    private static string FoldDenominator(ReadOnlySpan<char> text, UnitTable units) =>
        units.Find(text)?.Unit.Id ?? text.ToString().Replace(",", "", StringComparison.Ordinal);
}
