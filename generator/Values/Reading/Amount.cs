namespace PlanSite.Values;

/// <summary>A number with its unit, as printed and in the base unit.</summary>
/// <param name="Printed">The number before it is turned into the base unit.</param>
/// <param name="Scale">The scale word: 10000 for 5万; 1 when there is none, 0 when there are several.</param>
/// <param name="Unit">The unit of the number.</param>
internal readonly record struct Amount(decimal Printed, decimal Scale, ReadUnit Unit)
{
    /// <summary>True when a sign is printed.</summary>
    public bool HasSign { get; init; }

    /// <summary>Where a unit would stand that is not printed; 0 when one is printed or none can stand there.</summary>
    public int BareEnd { get; init; }

    /// <summary>True for listed units and rates of any units.</summary>
    public bool IsKnown => Unit.Known is not null || Unit.Unit.Id.Contains('/') || Unit.Unit == Ratios.ToOne;

    /// <summary>False for a bare number, which the caption may give a unit.</summary>
    public bool HasUnit => Unit.Unit.Id.Length > 0;

    /// <summary>In the base unit; false when it has too many digits to be exact, or to be counted with.</summary>
    public bool TryQuantity(out Quantity quantity)
    {
        var exact = ExactNumber.TryMultiply(Printed, Unit.Times, out var number);
        quantity = new Quantity(number, Unit.Unit);
        return exact && NumberLimits.Allow(number);
    }
}

/// <summary>Reads a sign, a number and its unit: ▲5.2%, ¥1,000, 2割5分, 2時間30分, 1/2, 3:2.</summary>
internal static class AmountText
{
    /// <summary>Reads sign, number and unit from here: ▲1万2,345円. Says what is wrong when what stands here is no such thing.</summary>
    public static Read<Amount> Read(ref Scan scan, UnitTable units)
    {
        var sign = scan.At;
        var negative = TakeSign(ref scan);
        var signed = scan.At > sign;
        var yen = scan.Take('¥');
        var start = scan.At;
        var ((number, scale), problem) = NumberText.Read(ref scan, units);
        if (problem is not null) return problem;
        if (Ratios.IsHere(scan, start)) return Ratios.Read(ref scan, number, negative);
        var (unit, unitProblem) = UnitText.Read(ref scan, units);
        if (unitProblem is not null) return unitProblem;
        if (yen && unit == ReadUnit.None) unit = units.Find("円") is { } known ? ReadUnit.Of(known) : unit;
        if (IsDate(scan.Text[start..scan.At], number, unit)) return Problems.DateLike;
        if (Characters.IsDigit(scan.Current) && AddSmaller(ref scan, units, ref number, ref unit) is { } smaller) return smaller;
        var bare = unit == ReadUnit.None ? scan.At : 0;
        return new Amount(negative && number != 0 ? -number : number, scale, unit) { HasSign = signed, BareEnd = bare };
    }

    private static bool TakeSign(ref Scan scan)
    {
        if (scan.Take('+')) return false;
        if (!Characters.IsMinus(scan.Current)) return false;
        scan.At++;
        scan.SkipBlank();
        return true;
    }

    /// <summary>2022年, 4月, 3年度, 2023.3: parts of dates, not amounts.</summary>
    private static bool IsDate(ReadOnlySpan<char> text, decimal number, ReadUnit unit) => unit.Unit.Id switch
    {
        "年" => number is >= 1868 and <= 2100,
        "" => number is > 1900 and < 2100 && text.Length is 6 or 7 && text[4] == '.',
        "月" or "年度" or "時" => true,
        _ => false,
    };

    /// <summary>The smaller places of 2時間30分 and 2割5分; leaves the place alone when the next number is another one.</summary>
    private static string? AddSmaller(ref Scan scan, UnitTable units, ref decimal number, ref ReadUnit unit)
    {
        if (unit.Known is not { } large) return null;
        var start = scan.At;
        if (large.Text == "割") return AddTenths(ref scan, ref number);
        if (NumberText.Read(ref scan, units) is { Problem: null, Value.Number: var part }
            && UnitText.Read(ref scan, units) is { Problem: null, Value: { Known: { } known } small }
            && known.Smallest == large.Smallest && known.SmallestTimes < large.SmallestTimes
            && ExactNumber.TryMultiply(number, large.SmallestTimes, out var whole) && ExactNumber.TryDivide(whole, known.SmallestTimes, out whole)
            && part * known.SmallestTimes < large.SmallestTimes && ExactNumber.TryAdd(whole, part, out var sum))
        {
            (number, unit) = (sum, small);
            return null;
        }
        scan.At = start;
        return null;
    }

    /// <summary>2割5分 is 25 %, 2割5分3厘 is 25.3 %.</summary>
    private static string? AddTenths(ref Scan scan, ref decimal number)
    {
        var place = 0.1m;
        foreach (var word in new[] { '分', '厘' })
        {
            if (!Characters.IsDigit(scan.Current) || scan.Ahead(1) != word) continue;
            number += (scan.Current - '0') * place;
            scan.At += 2;
            place /= 10;
        }
        return Characters.IsDigit(scan.Current) ? Problems.TwoNumbers : null;
    }
}
