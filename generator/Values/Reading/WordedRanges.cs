namespace PlanSite.Values;

/// <summary>Reads a range told by two bounds, each end with or without the end itself: 50%以上80%未満, 30人を超え50人以内.</summary>
internal static class WordedRanges
{
    /// <summary>Reads the second bound behind the first, if there is one; then the item is a range. Returns what is wrong, or null.</summary>
    public static string? Read(ref Scan scan, UnitTable units, in Amount first, ref Item item)
    {
        if (item.Bound == Bound.None || item.Label.Bound != Bound.None || item.Change != 0 || item.Upper is not null) return null;
        var ahead = scan;
        SkipLink(ref ahead);
        if (!Characters.IsDigit(ahead.Current) && !(Characters.IsMinus(ahead.Current) && Characters.IsDigit(ahead.Ahead(1)))) return null;
        var other = new Item { Words = "" };
        if (AmountText.Read(ref ahead, units) is not { Problem: null, Value: var second }) return null;
        (other.UnitIsKnown, other.BareEnd) = (second.IsKnown, second.BareEnd);
        if (ItemText.ReadSuffixes(ref ahead, ref other) is not null || other.Bound == Bound.None) return null;
        if (IsLower(item.Bound) == IsLower(other.Bound) || other.Change != 0) return Problems.TwoBounds;
        scan = ahead;
        return Join(first, second, other, ref item);
    }

    private static string? Join(Amount first, Amount second, in Item other, ref Item item)
    {
        ((first, second), var problem) = Ranges.GiveUnits(first, second);
        if (problem is not null) return problem;
        if (!first.TryQuantity(out var one) || !second.TryQuantity(out var two)) return Problems.TooManyDigits;
        var isRising = IsLower(item.Bound);
        var (lower, upper) = isRising ? (one, two) : (two, one);
        if (lower.Number >= upper.Number) return Problems.RangeOrder;
        item.LowerOpen = (isRising ? item.Bound : other.Bound) == Bound.MoreThan;
        item.UpperOpen = (isRising ? other.Bound : item.Bound) == Bound.LessThan;
        (item.Quantity, item.Upper, item.Bound) = (lower, upper, Bound.None);
        item.UnitIsKnown = second.IsKnown;
        item.BareEnd = lower.Unit.Id.Length == 0 ? second.BareEnd : 0;
        item.Marks |= other.Marks;
        if (other.Words.Length > 0) item.AddWord(other.Words);
        return null;
    }

    private static bool IsLower(Bound bound) => bound is Bound.AtLeast or Bound.MoreThan;

    /// <summary>What may stand between the two: nothing, a blank, 、, ~ or から.</summary>
    private static void SkipLink(ref Scan scan)
    {
        scan.SkipBlank();
        if (!scan.Take('、') && !scan.Take('~')) scan.Take("から");
        scan.SkipBlank();
    }
}
