namespace PlanSite.Values;

/// <summary>Arithmetic that says so when <see cref="decimal"/> could not hold the exact result.</summary>
internal static class ExactNumber
{
    /// <summary>Significant digits that a decimal always holds.</summary>
    public const int MostDigits = 28;

    /// <summary>The digits of a decimal fill 96 bits.</summary>
    private static readonly UInt128 Largest = (UInt128.One << 96) - 1;

    /// <summary>False when the product has more digits than a decimal holds; it is then 0 and means nothing.</summary>
    public static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        product = 0;
        var (left, leftScale) = Shortest(a);
        var (right, rightScale) = Shortest(b);
        if (left == 0 || right == 0) return true;
        if (left > Largest / right || leftScale + rightScale > MostDigits) return false;
        product = a * b;
        return true;
    }

    /// <summary>False when the sum would lose digits or be too large; it then means nothing.</summary>
    public static bool TryAdd(decimal a, decimal b, out decimal sum)
    {
        sum = 0;
        if (decimal.Abs(a) > decimal.MaxValue / 2 || decimal.Abs(b) > decimal.MaxValue / 2) return false;
        sum = a + b;
        return sum - b == a && sum - a == b;
    }

    /// <summary>True when the quotient has an end: 1 ÷ 2, but not 1 ÷ 3.</summary>
    public static bool TryDivide(decimal a, decimal b, out decimal quotient)
    {
        quotient = 0;
        if (b == 0) return false;
        quotient = a / b;
        return TryMultiply(quotient, b, out var back) && back == a;
    }

    private static (UInt128 Digits, int Scale) Shortest(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xff;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }
        return (digits, scale);
    }
}
