namespace PlanSite.Values;

/// <summary>A unit after folding: its spelling variants have one <see cref="Id"/>, and scaled spellings (千円, 万人) one base.</summary>
/// <param name="Id">The folded spelling in the base scale: 円, 人, 箇所, %. Empty for a bare number.</param>
/// <param name="IsShare">True for shares and points (%), whose differences are told in points.</param>
public sealed record Unit(string Id, bool IsShare = false)
{
    /// <summary>Of a bare number.</summary>
    public static Unit None { get; } = new("");
}

/// <summary>An exact number in a base unit: 11.6億円 is 1160000000 of 円.</summary>
/// <param name="Number">In the base unit, scale worked in.</param>
/// <param name="Unit">The base unit: 円, never 千円.</param>
public readonly record struct Quantity(decimal Number, Unit Unit);
