using System.Collections.Immutable;

namespace PlanSite.Values;

/// <summary>Reads what stands in brackets behind a number: a second number, a qualifier, or a note.</summary>
internal static class Brackets
{
    private static readonly WordList Qualifiers = Lexicon.Words(
        WordPlaces.Bracket, WordMeaning.Plain, WordMeaning.Approximate, WordMeaning.Provisional, WordMeaning.Each);

    private static readonly WordList Changing = Lexicon.Words(
        WordPlaces.Bracket,
        WordMeaning.AtLeast, WordMeaning.MoreThan, WordMeaning.AtMost, WordMeaning.LessThan,
        WordMeaning.Decrease, WordMeaning.Increase, WordMeaning.Change, WordMeaning.Per);

    /// <summary>Moves behind the closing bracket; false when there is none.</summary>
    public static bool TryTake(ref Scan scan, out ReadOnlySpan<char> inside)
    {
        var start = scan.At + 1;
        var depth = 0;
        for (; !scan.AtEnd; scan.At++)
        {
            if (scan.Current == '(') depth++;
            if (scan.Current != ')' || --depth > 0) continue;
            inside = scan.Text[start..scan.At];
            scan.At++;
            return true;
        }
        inside = default;
        return false;
    }

    /// <summary>Words that would change the number rather than explain it: 10件(以上), 5%(減).</summary>
    public static bool ChangesNumber(ReadOnlySpan<char> words) => Changing.Whole(words) is not null;

    /// <summary>True for words in brackets that leave the number as it is and are kept with it.</summary>
    public static bool IsQualifier(ReadOnlySpan<char> words) => Qualifiers.Whole(words) is not null;

    /// <summary>What the words say of the number: 速報値, 暫定値です, 概算、9月末時点.</summary>
    public static Marks MarksOf(ReadOnlySpan<char> words)
    {
        if (words.Contains("から", StringComparison.Ordinal)) return Marks.None;
        return Qualifiers.AtStart(words) is { } word && !IsLongerWord(words, word.Text.Length) ? word.Marks : Marks.None;
    }

    /// <summary>The numbers inside, when all of the text is numbers with units: (3箇所), (消火栓1基・耐震性貯水槽1基). Empty otherwise.</summary>
    /// <param name="inside">The text between the brackets.</param>
    /// <param name="units">The units that are known.</param>
    /// <param name="bareAllowed">Whether a number may stand without a unit.</param>
    /// <param name="bareEnds">Takes the places inside where a unit is not printed.</param>
    public static ImmutableArray<ValuePart> ReadNumbers(ReadOnlySpan<char> inside, UnitTable units, bool bareAllowed, List<int>? bareEnds = null)
    {
        if (!Characters.HasDigit(inside) || DateText.ReadWhole(inside) is not null) return [];
        var numbers = ImmutableArray.CreateBuilder<ValuePart>(1);
        var scan = new Scan(inside);
        while (!scan.AtEnd)
        {
            if (ItemText.Read(ref scan, units, out var item) is not null || item.Upper is not null || item.Bound != Bound.None) return [];
            if (ChangeWords.Settle(ref item) is not null || item.Change != 0) return [];
            if (item.Quantity.Unit.Id.Length == 0 && item.Label.Name.Length == 0
                && (!bareAllowed || item.Quantity.Number is >= 1900 and <= 2100)) return [];
            if (numbers.Count > 0 && item.Label.Name.Length == 0 || item.Label.Name.AsSpan().IndexOfAny('※', '*', '=') >= 0) return [];
            numbers.Add(new ValuePart(item.Label.Name, item.Quantity));
            if (item.BareEnd > 0) bareEnds?.Add(item.BareEnd);
            if (!scan.AtEnd && !(scan.Current is '・' or '、' or ',' or ' ' or '/' or ';')) return [];
            if (!scan.AtEnd) scan.At++;
            scan.SkipBlank();
        }
        return numbers.ToImmutable();
    }

    /// <summary>The numbers in the first bracket of words; empty when there is none or it holds other things.</summary>
    public static ImmutableArray<ValuePart> ReadFirst(ReadOnlySpan<char> words, UnitTable units, bool bareAllowed = false)
    {
        var scan = new Scan(words) { At = Math.Max(0, words.IndexOf('(')) };
        return scan.Current == '(' && TryTake(ref scan, out var inside) ? ReadNumbers(inside, units, bareAllowed) : [];
    }

    private static bool IsLongerWord(ReadOnlySpan<char> words, int at) =>
        at < words.Length && Characters.IsWord(words[at]) && !words[at..].StartsWith("です") && !words[at..].StartsWith("のため");
}
