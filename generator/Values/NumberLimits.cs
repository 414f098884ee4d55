namespace PlanSite.Values;

/// <summary>
/// How large and how fine a number of the content may be: up to 10^18, with up to 8 decimals. Sums, products and quotients of such numbers
/// stay within what <see cref="decimal"/> holds, so that no calculation can overflow.
/// </summary>
public static class NumberLimits
{
    /// <summary>10^18: a thousand times the money of all budgets of Japan in yen.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000;

    /// <summary>For shares, points and weights, which are multiplied with other numbers.</summary>
    public const decimal LargestFactor = 1_000_000;

    /// <summary>Decimals behind the point; closing zeros do not count.</summary>
    public const int MostDecimals = 8;

    private const decimal Finest = 0.000_000_01m;

    /// <summary>True for a number that calculations can carry; closing zeros behind the point do not count.</summary>
    public static bool Allow(decimal number) => Math.Abs(number) <= Largest && (number.Scale <= MostDecimals || number % Finest == 0);

    /// <summary>True when an allowed number, so many times, is still an allowed one.</summary>
    public static bool AllowProduct(decimal number, decimal times) =>
        Math.Abs(number) <= Largest / Math.Max(1, Math.Abs(times)) && Allow(number * times);
}
