using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PlanSite.Values;

/// <summary>
/// The units that are known, by every spelling. Data, not code: <c>units.txt</c>, extended by <c>units</c> in <c>site.yaml</c>.
/// A unit that is not listed is a unit of its own spelling.
/// </summary>
public sealed class UnitTable
{
    private static readonly Lazy<UnitTable> Built = new(() => new UnitTable(UnitFile.Read()));

    private readonly ImmutableArray<UnitDefinition> _definitions;
    private readonly FrozenDictionary<char, UnitSpelling[]> _byFirst;
    private readonly FrozenDictionary<string, UnitSpelling> _bySpelling;
    private readonly FrozenDictionary<string, UnitSpelling> _byId;

    private UnitTable(ImmutableArray<UnitDefinition> definitions)
    {
        _definitions = definitions;
        var resolved = UnitSpelling.All(definitions);
        _bySpelling = resolved.ToFrozenDictionary(s => s.Text);
        _byFirst = resolved.GroupBy(s => s.Text[0]).ToFrozenDictionary(
            g => g.Key, g => g.OrderByDescending(s => s.Text.Length).ThenBy(s => s.Text, StringComparer.Ordinal).ToArray());
        _byId = resolved.Where(s => s.Times == 1).DistinctBy(s => s.Unit.Id).ToFrozenDictionary(s => s.Unit.Id);
    }

    /// <summary>The table that comes with the program.</summary>
    public static UnitTable Default => Built.Value;

    /// <summary>What the units are called when they are shown: 人, 箇所.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>
    /// A table with more units. A spelling that was known belongs to the new unit from then on; where one of the new spellings is the name of
    /// a known unit, all spellings of that unit come along. Definitions with a <see cref="UnitDefinition.Problem"/> are left out.
    /// </summary>
    public UnitTable With(IEnumerable<UnitDefinition> more)
    {
        var all = _definitions;
        foreach (var unit in more.Where(u => u.Problem is null))
        {
            var taken = all.Where(old => unit.Same.Contains(old.Name)).SelectMany(old => old.Same);
            all = all.Add(unit with { Same = [.. unit.Same, .. taken.Where(s => s != unit.Name)] });
        }
        return new UnitTable(all);
    }

    /// <summary>
    /// The same amount in another unit of the same kind, exactly: 1.2km is 1200 of m. False when the units measure different things
    /// or the result has no end (100m is no exact number of 30cm).
    /// </summary>
    public bool TryConvert(Quantity quantity, Unit to, out Quantity converted)
    {
        converted = quantity;
        if (quantity.Unit.Id == to.Id) return true;
        if (!TryScale(quantity.Unit, out var from, out var by) || !TryScale(to, out var other, out var toBy) || from.Id != other.Id) return false;
        if (!ExactNumber.TryMultiply(quantity.Number, by, out var inBase) || !ExactNumber.TryDivide(inBase, toBy, out var number)) return false;
        if (!NumberLimits.Allow(number)) return false;
        converted = new Quantity(number, to);
        return true;
    }

    /// <summary>Spellings that start with a character, longest first.</summary>
    internal ReadOnlySpan<UnitSpelling> StartingWith(char first) => _byFirst.TryGetValue(first, out var spellings) ? spellings : [];

    /// <summary>A spelling that is listed, folded as values are: 名 gives 人, 割 gives %. Null for one that is not.</summary>
    internal UnitSpelling? Find(ReadOnlySpan<char> spelling) =>
        _bySpelling.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(spelling, out var known) ? known : null;

    private bool TryScale(Unit unit, out Unit smallest, out decimal times)
    {
        var known = _byId.GetValueOrDefault(unit.Id);
        (smallest, times) = known is null ? (unit, 1) : (known.Smallest, known.SmallestTimes);
        return known is not null;
    }
}
