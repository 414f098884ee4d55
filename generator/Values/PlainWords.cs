using System.Collections.Immutable;

namespace PlanSite.Values;

/// <summary>Reads texts without a number: nothing, not yet known, a wish, a stage of work.</summary>
internal static class PlainWords
{
    private static readonly WordList Words = Lexicon.Words(WordPlaces.Alone);

    private static readonly WordList None = Lexicon.Words(WordPlaces.Alone, WordMeaning.None);

    private static readonly WordList Changes = OfChange(WordPlaces.Words);

    private static readonly WordList ChangeEndings = OfChange(WordPlaces.Before);

    /// <summary>The words are kept folded, without blanks, so that line breaks of the source do not make other words.</summary>
    public static PlanValue Read(string printed, ReadOnlySpan<char> text, UnitTable units)
    {
        if (ReadMissing(printed, text, units) is { } missing) return missing;
        var words = Fold(text);
        if (Words.Whole(ChangeBasis.WithoutBaseline(words))?.Wish is { } wish)
        {
            return new PlanValue { Printed = printed, Kind = ValueKind.Wish, Wish = wish };
        }
        if (ProblemOf(words, units) is { } problem) return new PlanValue { Printed = printed, Kind = ValueKind.Unread, Problem = problem };
        return Stage(printed, text, units);
    }

    /// <summary>A stage of work; numbers in brackets behind it (実施(5回)) are kept as details.</summary>
    public static PlanValue Stage(string printed, ReadOnlySpan<char> text, UnitTable units) =>
        new PlanValue { Printed = printed, Kind = ValueKind.Milestone, Milestone = Fold(text) }.With(Brackets.ReadFirst(text, units));

    /// <summary>Nothing (also with a reason in brackets), or not yet known; null when the text says something.</summary>
    public static PlanValue? ReadMissing(string printed, ReadOnlySpan<char> text, UnitTable units)
    {
        var end = text.IndexOfAny('(', '※');
        if (text is "※" or "*") return new PlanValue { Printed = printed, Kind = ValueKind.NotSet };
        var head = (end < 0 ? text : text[..end]).TrimEnd(' ');
        var behind = end < 0 ? default : BehindBracket(text[end..], out _);
        if (Characters.HasDigit(behind)) return null;
        var note = end < 0 ? null : NoteOf(text[end..]);
        if (IsNothing(head, units))
        {
            if (end == 0) return IsNothing(text, units) ? new PlanValue { Printed = printed, Kind = ValueKind.NotSet } : null;
            return new PlanValue { Printed = printed, Kind = ValueKind.NotSet, Note = note }.With(Brackets.ReadFirst(text, units));
        }
        head = head.TrimEnd('。');
        var words = Fold(head);
        if (IsNotSet(words) && IsOneBracket(text, end))
        {
            // なし(0件) says that there were none, not that nothing is known.
            var saysNumber = !Brackets.ReadFirst(text, units, bareAllowed: true).IsEmpty;
            return saysNumber ? null : new PlanValue { Printed = printed, Kind = ValueKind.NotSet, Note = note };
        }
        return IsPending(words) ? new PlanValue { Printed = printed, Kind = ValueKind.Pending, Note = note } : null;
    }

    private static PlanValue With(this PlanValue value, ImmutableArray<ValuePart> details) =>
        details.IsEmpty ? value : value with { Details = details, Secondary = details.Length == 1 ? details[0].Quantity : null };

    /// <summary>True for words that say that nothing is set, reported or known yet: なし, 調査中.</summary>
    public static bool IsMissing(ReadOnlySpan<char> words)
    {
        var folded = Fold(words);
        return IsNotSet(folded) || IsPending(folded);
    }

    /// <summary>非公表, なし, and なし behind what there is none of: データなし.</summary>
    private static bool IsNotSet(ReadOnlySpan<char> words)
    {
        if (Words.Whole(words) is { } word) return word.Meaning is WordMeaning.Nothing or WordMeaning.None;
        return None.TakeEnd(ref words) is not null && Words.Whole(words) is { Meaning: WordMeaning.Topic };
    }

    private static bool IsPending(ReadOnlySpan<char> words) => Words.Whole(words) is { Meaning: WordMeaning.Pending };

    /// <summary>The text without its blanks.</summary>
    public static string Fold(ReadOnlySpan<char> text) =>
        text.Contains(' ') ? text.ToString().Replace(" ", "", StringComparison.Ordinal) : text.ToString();

    /// <summary>True when words around a number tell a change rather than a level: 減, 増加.</summary>
    public static bool SaysChange(ReadOnlySpan<char> words) => Changes.IsIn(words);

    /// <summary>True where the words right before a number tell a change: 削減 in 削減10%.</summary>
    public static bool EndsInChange(ReadOnlySpan<char> words) => ChangeEndings.AtEnd(words) is not null;

    /// <summary>Dashes and the like, alone or with a printed unit: －, ― ％, (-).</summary>
    private static bool IsNothing(ReadOnlySpan<char> text, UnitTable units)
    {
        var end = 0;
        while (end < text.Length && (Characters.IsNothing(text[end]) || text[end] is ' ' or '(' or ')')) end++;
        return end == text.Length || end > 0 && Characters.IsMinus(text[0]) && text[0] != 'ー' && units.Find(text[end..]) is not null;
    }

    /// <summary>What follows the bracket that a text starts with: なし(注)10件 says more than nothing. Empty where none is closed.</summary>
    private static ReadOnlySpan<char> BehindBracket(ReadOnlySpan<char> text, out bool closed)
    {
        var scan = new Scan(text);
        closed = text[0] == '(' && Brackets.TryTake(ref scan, out _);
        return closed ? scan.Rest : default;
    }

    /// <summary>True when a word for nothing stands alone, before one bracket, or before a footnote.</summary>
    private static bool IsOneBracket(ReadOnlySpan<char> text, int end) =>
        end < 0 || text[end] == '※' || BehindBracket(text[end..], out var closed) is [] or ['※', ..] or ['。'] && closed;

    private static string NoteOf(ReadOnlySpan<char> text) =>
        text[0] == '(' && text.IndexOf(')') == text.Length - 1 ? text[1..^1].ToString() : text.ToString();

    /// <summary>Numbers in disguise: a unit alone, kanji numbers before a unit (十人, 数件), list marks alone.</summary>
    private static string? ProblemOf(string words, UnitTable units)
    {
        if (words.All(Characters.IsNumberLike)) return Problems.SpecialDigits;
        if (Words.Whole(words) is { Meaning: WordMeaning.Halved }) return Problems.Halved;
        if (words.Length == 1 && units.Find(words) is not null) return Problems.UnitOnly;
        if (words.StartsWith("ゼロ", StringComparison.Ordinal)
            || words.Contains("分の", StringComparison.Ordinal) && words.AsSpan().ContainsAny(Characters.KanjiNumbers))
        {
            return Problems.KanjiNumber;
        }
        var number = words.AsSpan().TrimStart('数').IndexOfAnyExcept(Characters.KanjiNumbers);
        number += words.Length - words.AsSpan().TrimStart('数').Length;
        if (number <= 0 || Words.Whole(words) is { Meaning: WordMeaning.Stage }) return null;
        return units.Find(words.AsSpan(number)) is not null ? Problems.KanjiNumber : null;
    }

    private static WordList OfChange(WordPlaces place) => Lexicon.Words(place, WordMeaning.Decrease, WordMeaning.Increase, WordMeaning.Change);
}
