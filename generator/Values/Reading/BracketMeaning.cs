namespace PlanSite.Values;

/// <summary>Brackets that belong to the number before them: its unit, or what it is told against.</summary>
internal static class BracketMeaning
{
    /// <summary>26%減(2013年度比): what the change or rate is told against.</summary>
    public static bool TakeBasis(ReadOnlySpan<char> inside, ref Item item)
    {
        if (item.Basis is not null || item.Change == 0 && !item.Quantity.Unit.IsShare) return false;
        if (ChangeBasis.Of(inside, out var needsChange) is not { } basis || needsChange && item.Change == 0) return false;
        item.Basis = basis;
        return true;
    }

    /// <summary>The unit of 1,234(人) and 1,234(千円), where none stands outside. 1,234(年間) is no number of years.</summary>
    public static bool TakeUnit(ReadOnlySpan<char> inside, UnitTable units, ref Item item)
    {
        if (item.Quantity.Unit.Id.Length > 0 || item.Upper is not null || Characters.HasDigit(inside) || Brackets.IsQualifier(inside)) return false;
        var scan = new Scan("1" + inside.ToString());
        if (AmountText.Read(ref scan, units) is not { Problem: null, Value: { Unit.Known: not null } one } || !scan.AtEnd) return false;
        if (!one.TryQuantity(out var unit) || !ExactNumber.TryMultiply(item.Quantity.Number, unit.Number, out var number)) return false;
        if (!NumberLimits.Allow(number)) return false;
        item.Quantity = new Quantity(number, unit.Unit);
        item.UnitIsKnown = true;
        item.BareEnd = 0;
        return true;
    }
}
