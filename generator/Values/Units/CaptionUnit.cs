namespace PlanSite.Values;

/// <summary>
/// The unit that a table's caption gives for numbers printed without one: 単位: 千円. It completes, and never contradicts what is printed in a cell.
/// </summary>
/// <param name="Printed">As it is shown behind a number: 千円.</param>
/// <param name="Unit">What values are given in: 円.</param>
/// <param name="Times">The factor from the printed number: 1000.</param>
public sealed record CaptionUnit(string Printed, Unit Unit, decimal Times)
{
    private const string Caption = "単位";

    /// <summary>Reads 千円, %, 回/年, also as a caption prints it: (単位:千円). Null for what is no unit: a number, 月, nothing.</summary>
    public static CaptionUnit? Read(string text, UnitTable units)
    {
        if (ValueFolding.Full(text) is not { Length: > 0 } folded) return null;
        var printed = WithoutCaption(folded, text.Trim());
        if (printed.Length == 0 || ValueFolding.Full(printed) is not { Length: > 0 } unit) return null;
        if (Characters.IsDigit(unit[0]) || PlainWords.IsMissing(unit)) return null;
        var scan = new Scan("1" + unit);
        if (AmountText.Read(ref scan, units) is not { Problem: null, Value: var one } || !scan.AtEnd) return null;
        if (!one.HasUnit || !one.TryQuantity(out var quantity)) return null;
        return new CaptionUnit(printed, quantity.Unit, quantity.Number);
    }

    /// <summary>As it stands behind a number; Latin letters stand apart: 24,625 t.</summary>
    internal string BehindNumber => Characters.IsLatin(Printed[0]) ? " " + Printed : Printed;

    /// <summary>The unit without 単位 and brackets; as written where there are none, so that ％ stays as it is.</summary>
    private static string WithoutCaption(string folded, string written)
    {
        var bare = folded.StartsWith('(') && folded.EndsWith(')') ? folded[1..^1] : folded;
        if (bare.StartsWith(Caption, StringComparison.Ordinal)) bare = bare[Caption.Length..].TrimStart(' ', ':', 'は');
        return bare.Length == folded.Length ? written : bare.Trim();
    }
}
