namespace PlanSite.Values;

/// <summary>
/// Reads 1/2, 2分の1 and 3:2 where the result is an exact decimal and nothing else can be meant. 1/3 has no end, 3/31 may be a date and
/// 10:30 a time: they are refused, never rounded or guessed.
/// </summary>
internal static class Ratios
{
    /// <summary>The unit of 3:2, which is 1.5 to 1.</summary>
    public static Unit ToOne { get; } = new("対1");

    /// <summary>True where what stands here, read from <paramref name="start"/>, is the first number of a ratio: 3:2.</summary>
    public static bool IsHere(in Scan scan, int start) =>
        scan.At - start <= 4 && scan.Current switch
        {
            '/' or ':' or '対' => Characters.IsDigit(scan.Ahead(1)),
            '分' => scan.Ahead(1) == 'の' && Characters.IsDigit(scan.Ahead(2)),
            _ => false,
        };

    /// <summary>Reads the second number: 3:2 is 1.5 of 対1. What is wrong where the quotient is not exact or the text may be a time.</summary>
    public static Read<Amount> Read(ref Scan scan, decimal first, bool negative)
    {
        var mark = scan.Current;
        scan.At += mark == '分' ? 2 : 1;
        var ((second, whole), problem) = NumberText.ReadDigits(ref scan);
        if (problem is not null) return problem;
        var isRatio = mark is ':' or '対';
        var (top, bottom) = mark == '分' ? (second, first) : (first, second);
        var isWhole = !negative && whole && decimal.IsInteger(first);
        var clear = isWhole && EndsHere(scan) && (isRatio ? bottom is > 0 and < 10 : IsClearFraction(top, bottom));
        if (!clear || !ExactNumber.TryDivide(top, bottom, out var number)) return isRatio ? Problems.Ratio : Problems.Fraction;
        return new Amount(number, 1, new ReadUnit(isRatio ? ToOne : Unit.None, 1, null));
    }

    /// <summary>Up to one whole, in halves to tenths, hundredths or thousandths; 5/20 might be the 20th of May.</summary>
    private static bool IsClearFraction(decimal top, decimal bottom) => top <= bottom && (bottom is > 1 and <= 10 or 100 or 1000);

    private static bool EndsHere(in Scan scan) => scan.Current is not ('/' or ':' or '.') && Suffixes.IsBoundary(scan.Text, scan.At);
}
