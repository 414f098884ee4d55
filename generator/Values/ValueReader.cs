namespace PlanSite.Values;

/// <summary>
/// Reads values as plans print them: 6,750人, 19.6% (速報値), 7,074万7千円, 3、4年生20回/年 5、6年生35回/年, 検討, －.
/// Never throws and never guesses: what is not understood to its last character is <see cref="ValueKind.Unread"/> with the reason.
/// The time grows with the length of the text, which is limited.
/// </summary>
public sealed class ValueReader(UnitTable units)
{
    private const int StackLimit = 256;

    /// <summary>Reads a value with no unit to complete it. Never fails: what is not understood is <see cref="ValueKind.Unread"/>.</summary>
    public PlanValue Read(string printed)
    {
        if (printed is null) return new PlanValue { Printed = "", Kind = ValueKind.NotSet };
        if (printed.Length > ValueFolding.LongestText) return Unread(printed, Problems.TooLong);
        Span<char> buffer = printed.Length <= StackLimit ? stackalloc char[StackLimit] : new char[printed.Length];
        var length = ValueFolding.TryFast(printed, buffer);
        if (length >= 0) return ReadFolded(printed, buffer[..length]);
        if (ValueFolding.Full(printed) is not { } folded) return Unread(printed, Problems.BrokenText);
        return folded.Length <= ValueFolding.LongestText * 2 ? ReadFolded(printed, folded) : Unread(printed, Problems.TooLong);
    }

    /// <summary>Reads a value of a table whose caption gives a unit, which completes numbers that are printed without one.</summary>
    public PlanValue Read(string printed, CaptionUnit? unit)
    {
        var value = Read(printed);
        return unit is null ? value : UnitCompletion.Complete(value, unit, Read);
    }

    private PlanValue ReadFolded(string printed, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return new PlanValue { Printed = printed, Kind = ValueKind.NotSet };
        if (CellReference.Is(text)) return Unread(printed, Problems.SameAs);
        if (CellDamage.ProblemOf(text, units) is { } damage) return Unread(printed, damage) with { Refusal = Refusal.Damaged };
        if (text[0] == '=') return Unread(printed, Problems.Strange('='));
        if (DateText.MayStart(text, 0) && DateText.ReadWhole(text) is { } date)
        {
            return new PlanValue { Printed = printed, Kind = ValueKind.Date, Milestone = date };
        }
        if (!HasNumber(text)) return PlainWords.Read(printed, text, units);
        if (!Characters.IsDigit(text[0]) && PlainWords.ReadMissing(printed, text, units) is { } missing) return missing;
        var reading = new NumbersReading(text, units);
        if (reading.Read() is not { } problem) return reading.ToValue(printed);
        if (WordsWithDigits.IsStage(text)) return PlainWords.Stage(printed, text, units);
        return IsWay(text) ? Unread(printed, Problems.Way(printed.Trim())) with { Refusal = Refusal.Way } : Unread(printed, problem);
    }

    /// <summary>True for two values with an arrow between them: 715人→950人, 10→15件. Arrows between words or years are none.</summary>
    private bool IsWay(ReadOnlySpan<char> text)
    {
        if (!Ways.TrySplit(text, out var before, out var after)) return false;
        return ReadFolded("", after).Kind.IsAmount() && (ReadFolded("", before) is { Kind: var kind, Refusal: var refusal })
            && (kind.IsAmount() || kind is ValueKind.NotSet || refusal is Refusal.Way);
    }

    private static bool HasNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Characters.IsNumberLike(c)) return true;
        }
        return false;
    }

    private static PlanValue Unread(string printed, string problem) => new() { Printed = printed, Kind = ValueKind.Unread, Problem = problem };
}
