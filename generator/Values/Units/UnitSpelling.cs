using System.Collections.Immutable;

namespace PlanSite.Values;

/// <summary>One spelling of a unit, worked out.</summary>
/// <param name="Text">Folded, as it stands in folded text: m2 for ㎡.</param>
/// <param name="Unit">What values are given in.</param>
/// <param name="Times">Factor from the printed number to <paramref name="Unit"/>.</param>
/// <param name="Smallest">The unit at the end of the chain of bases, for comparing.</param>
/// <param name="SmallestTimes">How many of <paramref name="Smallest"/> one of <paramref name="Unit"/> is.</param>
internal sealed record UnitSpelling(string Text, Unit Unit, decimal Times, Unit Smallest, decimal SmallestTimes)
{
    private const int LongestChain = 16;

    /// <summary>All spellings of all definitions; where two define the same spelling, the later one holds.</summary>
    public static ImmutableArray<UnitSpelling> All(ImmutableArray<UnitDefinition> definitions)
    {
        var byName = new Dictionary<string, UnitDefinition>();
        foreach (var unit in definitions)
        {
            foreach (var spelling in unit.Same.Prepend(unit.Name)) byName[spelling] = unit;
        }
        var all = new Dictionary<string, UnitSpelling>();
        foreach (var (spelling, unit) in byName)
        {
            if (ValueFolding.Full(spelling) is { Length: > 0 } text) all[text] = Resolve(text, unit, byName);
        }
        return [.. all.Values.OrderBy(s => s.Text, StringComparer.Ordinal)];
    }

    private static UnitSpelling Resolve(string text, UnitDefinition unit, Dictionary<string, UnitDefinition> byName)
    {
        var (given, times) = Follow(unit, byName, throughKept: false);
        var (smallest, all) = Follow(given, byName, throughKept: true);
        return new UnitSpelling(text, UnitOf(given), times, UnitOf(smallest), all);
    }

    /// <summary>Goes from base to base. A circle ends after <see cref="LongestChain"/> steps, at whichever unit it has come to.</summary>
    private static (UnitDefinition Unit, decimal Times) Follow(UnitDefinition unit, Dictionary<string, UnitDefinition> byName, bool throughKept)
    {
        var times = 1m;
        for (var step = 0; step < LongestChain && unit.Base is { } name && (throughKept || !unit.KeptAsPrinted); step++)
        {
            if (!ExactNumber.TryMultiply(times, unit.Times, out times)) return (unit, 1);
            unit = byName.GetValueOrDefault(name) ?? new UnitDefinition { Name = name };
        }
        return (unit, times);
    }

    private static Unit UnitOf(UnitDefinition unit) => new(unit.Name, unit.IsShare);
}
