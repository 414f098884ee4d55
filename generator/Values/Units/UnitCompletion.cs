using System.Collections.Immutable;
using System.Globalization;

namespace PlanSite.Values;

/// <summary>Completes numbers that are printed without a unit, by reading the cell again as it would be printed with one.</summary>
internal static class UnitCompletion
{
    /// <summary>The value in the unit; the same value when it needs none; refused when it has no place for a unit (1/2).</summary>
    public static PlanValue Complete(PlanValue value, CaptionUnit unit, Func<string, PlanValue> read)
    {
        if (value.Kind is ValueKind.Unread) return AsPlainNumber(value, unit, read) ?? value;
        if (!IsBare(value)) return value;
        if (!value.Bare.IsEmpty)
        {
            var folded = ValueFolding.Full(value.Printed) ?? "";
            foreach (var text in new[] { InPrinted(value, folded, unit), InFolded(folded, value.Bare, unit) })
            {
                if (read(text) is var completed && IsSame(value, completed, unit)) return completed with { Printed = value.Printed, Shown = text };
            }
        }
        return new PlanValue { Printed = value.Printed, Kind = ValueKind.Unread, Problem = Problems.Uncompleted(unit.Printed) };
    }

    /// <summary>2023.3 might be a month as long as no unit is known.</summary>
    private static PlanValue? AsPlainNumber(PlanValue value, CaptionUnit unit, Func<string, PlanValue> read)
    {
        const NumberStyles plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        if (!decimal.TryParse(value.Printed, plain, CultureInfo.InvariantCulture, out var number)) return null;
        var text = value.Printed.Trim() + unit.BehindNumber;
        var completed = read(text);
        return completed is { Kind: ValueKind.Number, Quantity: { } quantity } && quantity.Unit == unit.Unit && quantity.Number == number * unit.Times
            ? completed with { Printed = value.Printed, Shown = text }
            : null;
    }

    private static bool IsBare(PlanValue value) => value.Kind switch
    {
        ValueKind.Number or ValueKind.Range => value.Quantity!.Value.Unit == Unit.None,
        ValueKind.Change => value.Change!.Value.Unit == Unit.None,
        ValueKind.Parts => value.Parts[0].Quantity.Unit == Unit.None,
        _ => false,
    };

    /// <summary>True when the unit changed nothing but the unit.</summary>
    private static bool IsSame(PlanValue bare, PlanValue completed, CaptionUnit unit) =>
        completed.Kind == bare.Kind && completed.Bound == bare.Bound && completed.Parts.Length == bare.Parts.Length
        && IsSame(bare.Quantity, completed.Quantity, unit) && IsSame(bare.Upper, completed.Upper, unit) && IsSame(bare.Change, completed.Change, unit)
        && bare.Parts.Zip(completed.Parts).All(p => p.First.Label == p.Second.Label && IsSame(p.First.Quantity, p.Second.Quantity, unit));

    private static bool IsSame(Quantity? bare, Quantity? completed, CaptionUnit unit) => (bare, completed) switch
    {
        (null, null) => true,
        ({ } b, { } c) => c.Unit == unit.Unit && ExactNumber.TryMultiply(b.Number, unit.Times, out var number) && number == c.Number,
        _ => false,
    };

    /// <summary>The units put into the text as printed: behind as many digits and words of scale as in the folded text.</summary>
    private static string InPrinted(PlanValue value, string folded, CaptionUnit unit)
    {
        var text = value.Printed;
        foreach (var end in value.Bare.Reverse())
        {
            var digits = folded.AsSpan(0, end).LastIndexOfAnyInRange('0', '9') + 1;
            var at = BehindDigits(text, CountDigits(folded.AsSpan(0, digits)));
            for (var left = end - digits; left > 0 && at < text.Length; at++)
            {
                if (!char.IsWhiteSpace(text[at])) left--;
            }
            text = text.Insert(at, unit.BehindNumber);
        }
        return text;
    }

    private static string InFolded(string folded, ImmutableArray<int> ends, CaptionUnit unit)
    {
        foreach (var end in ends.Reverse()) folded = folded.Insert(end, unit.BehindNumber);
        return folded;
    }

    private static int BehindDigits(string text, int count)
    {
        var at = 0;
        for (; at < text.Length && count > 0; at++)
        {
            if (IsDigit(text[at])) count--;
        }
        return at;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (IsDigit(c)) count++;
        }
        return count;
    }

    private static bool IsDigit(char c) => Characters.IsDigit(c) || c is >= '０' and <= '９';
}
