using System.Buffers;

namespace PlanSite.Values;

/// <summary>Finds out that a number is only what a rate counts by: 1人当たり5冊, 3年に1回, 1日20人, 10校中8校.</summary>
internal static class Rates
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789十百千万億");

    /// <summary>Reads the word between the two numbers.</summary>
    /// <param name="scan">The text, standing behind the amount.</param>
    /// <param name="units">The units that are known.</param>
    /// <param name="start">Where the amount begins.</param>
    /// <param name="amount">The amount that was read.</param>
    /// <param name="per">Set to the denominator, with a leading slash.</param>
    /// <param name="word">A qualifier to keep (平均, 10校中); empty for none. Null when the amount is the value itself.</param>
    public static string? TakePer(ref Scan scan, UnitTable units, int start, Amount amount, ref string? per, out string? word)
    {
        word = null;
        if (!amount.HasUnit || scan.AtEnd) return null;
        if (scan.Current == '中' && Characters.IsDigit(scan.Ahead(1))) return TakeOf(ref scan, units, start, amount, out word);
        if (!TakeLink(ref scan, amount, out var link)) return null;
        if (per is not null) return Problems.Rate;
        var unit = amount.Unit.Unit.Id;
        if (unit.Contains('/') || amount.Unit.Unit.IsShare || amount.Printed <= 0 || !decimal.IsInteger(amount.Printed)) return Problems.Rate;
        var number = amount.Printed == 1 ? "" : ExceptUnit(scan.Text[start..scan.At], link);
        per = LabelWords.Denominator(number, unit, units);
        word = link == "平均" ? link : "";
        if (scan.Current is 'の' or 'は' or '、') scan.At++;
        scan.SkipBlank();
        return null;
    }

    /// <summary>当たり and the like anywhere, 平均 and に before a digit, and nothing at all in 1日20人.</summary>
    private static bool TakeLink(ref Scan scan, Amount amount, out string link)
    {
        link = "";
        if (Suffixes.Find(scan.Rest, knownUnit: true) is { Meaning: WordMeaning.Per } per)
        {
            link = per.Text;
        }
        else if (scan.Rest.StartsWith("平均") && Characters.IsDigit(scan.Ahead(2)))
        {
            link = "平均";
        }
        else if (scan.Current == 'に' && Characters.IsDigit(scan.Ahead(1)) && IsTime(amount))
        {
            link = "に";
        }
        else if (!Characters.IsDigit(scan.Current) || amount.Printed != 1 || !IsTime(amount))
        {
            return false;
        }
        scan.At += link.Length;
        return true;
    }

    private static bool IsTime(Amount amount) => amount.Unit.Unit.Id is "日" or "週" or "か月" or "年" or "時間";

    private static string ExceptUnit(ReadOnlySpan<char> text, string link)
    {
        var printed = text[..^link.Length];
        var end = printed.LastIndexOfAny(Digits) + 1;
        return printed[..end].ToString().Replace(",", "", StringComparison.Ordinal);
    }

    /// <summary>10校中8校: 8 of 10, both of the same unit.</summary>
    private static string? TakeOf(ref Scan scan, UnitTable units, int start, Amount whole, out string? word)
    {
        word = null;
        var ahead = scan;
        ahead.At++;
        var words = scan.Text[start..ahead.At].ToString();
        if (AmountText.Read(ref ahead, units, out var part) is { } problem) return problem;
        if (part.Unit.Unit != whole.Unit.Unit || part.Printed > whole.Printed || part.Printed < 0) return Problems.OfMany;
        scan.At++;
        word = words;
        return null;
    }
}
