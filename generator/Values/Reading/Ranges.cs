namespace PlanSite.Values;

/// <summary>Both ends of a range.</summary>
/// <param name="Lower">Never above the upper end.</param>
/// <param name="Upper">In the same unit as the lower one.</param>
internal readonly record struct Ends(Amount Lower, Amount Upper);

/// <summary>Reads the second end of a range: 5～10件, 3.0%～5.0%, 5から10, 5-10件.</summary>
internal static class Ranges
{
    /// <summary>True where a mark of ranges comes next: ～.</summary>
    public static bool IsHere(in Scan scan) => MarkLength(scan) > 0;

    /// <summary>Reads the mark and the upper end behind a lower one; what is wrong when the end is missing or below the first.</summary>
    public static Read<Ends> Read(ref Scan scan, UnitTable units, Amount lower)
    {
        var hyphen = Characters.IsMinus(scan.Current);
        scan.At += MarkLength(scan);
        if (!Characters.IsDigit(scan.Current) && !(Characters.IsMinus(scan.Current) && Characters.IsDigit(scan.Ahead(1)))) return Problems.OpenRange;
        var (upper, problem) = AmountText.Read(ref scan, units);
        if (problem is not null) return problem;
        if (IsHere(scan)) return Problems.HyphenRange;
        if (hyphen && !upper.IsKnown) return Problems.HyphenRange;
        if (IsYear(lower) && IsYear(upper)) return Problems.DateLike;
        var ends = GiveUnits(lower, upper);
        return ends.Problem is not null || IsRising(ends.Value) ? ends : Problems.RangeOrder;
    }

    /// <summary>Gives both ends the unit that is printed once, and the first the scale word of the second: 5～10万円 starts at 5万円.</summary>
    public static Read<Ends> GiveUnits(Amount lower, Amount upper)
    {
        if (!upper.HasUnit) upper = upper with { Unit = lower.Unit };
        if (lower.HasUnit) return lower.Unit.Unit == upper.Unit.Unit ? new Ends(lower, upper) : Problems.RangeUnits;
        lower = lower with { Unit = upper.Unit };
        if (lower.Scale == 1 && upper.Scale != 1)
        {
            if (upper.Scale == 0 || !ExactNumber.TryMultiply(lower.Printed, upper.Scale, out var scaled)) return Problems.Scales;
            lower = lower with { Printed = scaled, Scale = upper.Scale };
        }
        return new Ends(lower, upper);
    }

    private static bool IsRising(Ends ends) =>
        ends.Lower.TryQuantity(out var low) && ends.Upper.TryQuantity(out var high) && low.Number < high.Number;

    /// <summary>2021～2025 is a period rather than an amount.</summary>
    private static bool IsYear(Amount amount) => !amount.HasUnit && amount.Printed is >= 1927 and <= 2100 && decimal.IsInteger(amount.Printed);

    private static int MarkLength(in Scan scan)
    {
        var c = scan.Current;
        if (c == '~') return 1;
        if (c == ' ' && scan.Rest.StartsWith(" to ") && Characters.IsDigit(scan.Ahead(4))) return 4;
        if (c == 'か' && scan.Ahead(1) == 'ら' && Characters.IsDigit(scan.Ahead(2))) return 2;
        if (c == ' ' && IsHyphen(scan.Ahead(1)) && scan.Ahead(2) == ' ' && Characters.IsDigit(scan.Ahead(3))) return 3;
        return IsHyphen(c) && Characters.IsDigit(scan.Ahead(1)) ? 1 : 0;
    }

    private static bool IsHyphen(char c) => Characters.IsMinus(c) && !Characters.IsTriangle(c);
}
