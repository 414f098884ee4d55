namespace PlanSite.Values;

/// <summary>Turns a number with a word of change behind it into an amount of increase or decrease: 15人削減 is −15人.</summary>
internal static class ChangeWords
{
    /// <summary>Units of which there may be less than none.</summary>
    private static readonly string[] Negative = ["", "円", "ドル", "℃", "dB", "倍", "点", "m", "cm", "mm", "g-CO2", "kg-CO2", "t-CO2", "kt-CO2"];

    /// <summary>True for −15人, which can only be a change; −15円 and −15% may be levels.</summary>
    public static bool IsLessThanNone(Quantity quantity) =>
        quantity.Number < 0 && !quantity.Unit.IsShare && !Negative.Contains(quantity.Unit.Id.Split('/')[0]);

    /// <summary>Gives the amount its sign. Returns what is wrong, or null.</summary>
    public static string? Settle(ref Item item)
    {
        if (item.Change == 0) return item.Label.NeedsChange && !item.HasSign ? Problems.Relative : null;
        if (item.Upper is not null) return Problems.Change;
        if (item.Quantity.Number < 0 || item.HasSign && item.Change < 0) return Problems.ChangeSign;
        if (item.Bound is Bound.AtMost or Bound.LessThan) return Problems.ChangeLimit;
        if (item.Quantity.Unit.Id is "倍" or "位") return Problems.ChangeUnit;
        if (item.Change < 0 && item.Quantity.Number != 0) item.Quantity = item.Quantity with { Number = -item.Quantity.Number };
        return null;
    }

    /// <summary>A number told against something else must be clearly a rate (前年比110%, 1.2倍) or carry a sign: 前年比5% may be either.</summary>
    public static string? CheckBasis(in Item item)
    {
        if (item.Basis is null || item.Change != 0 || item.HasSign) return null;
        var (number, unit) = (item.Quantity.Number, item.Quantity.Unit);
        var isRate = unit.Id switch
        {
            "倍" => true,
            "%" => number >= 50 || !ChangeBasis.MayBeGrowth(item.Basis),
            "" => number is >= 50 or <= 3,
            _ => false,
        };
        return isRate ? null : Problems.ChangeOfWhat;
    }
}
