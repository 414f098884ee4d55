using System.Buffers;

namespace PlanSite.Values;

/// <summary>What a number says of the one behind it.</summary>
/// <param name="Per">What the next number is counted by, with a leading slash; null for none.</param>
/// <param name="Words">A qualifier to keep (平均, 10校中), empty for none. Null when the number is the value itself.</param>
internal readonly record struct RateLink(string? Per, string? Words);

/// <summary>Finds out that a number is only what a rate counts by: 1人当たり5冊, 3年に1回, 1日20人, 10校中8校.</summary>
internal static class RateWords
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789十百千万億");

    /// <summary>Reads the word between the two numbers: none, when the amount is the value itself.</summary>
    public static Read<RateLink> TakePer(ref Scan scan, UnitTable units, int start, in Amount amount)
    {
        if (!amount.HasUnit || scan.AtEnd) return default(RateLink);
        if (scan.Current == '中' && Characters.IsDigit(scan.Ahead(1))) return TakeOf(ref scan, units, start, amount);
        if (!TakeLink(ref scan, amount, out var link)) return default(RateLink);
        var unit = amount.Unit.Unit.Id;
        if (unit.Contains('/') || amount.Unit.Unit.IsShare || amount.Printed <= 0 || !decimal.IsInteger(amount.Printed)) return Problems.Rate;
        var number = amount.Printed == 1 ? "" : ExceptUnit(scan.Text[start..scan.At], link);
        if (scan.Current is 'の' or 'は' or '、') scan.At++;
        scan.SkipBlank();
        return new RateLink(LabelWords.Denominator(number, unit, units), link == "平均" ? link : "");
    }

    /// <summary>当たり and the like anywhere, 平均 and に before a digit, and nothing at all in 1日20人.</summary>
    private static bool TakeLink(ref Scan scan, in Amount amount, out string link)
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

    private static bool IsTime(in Amount amount) => amount.Unit.Unit.Id is "日" or "週" or "か月" or "年" or "時間";

    private static string ExceptUnit(ReadOnlySpan<char> text, string link)
    {
        var printed = text[..^link.Length];
        var end = printed.LastIndexOfAny(Digits) + 1;
        return printed[..end].ToString().Replace(",", "", StringComparison.Ordinal);
    }

    /// <summary>10校中8校: 8 of 10, both of the same unit.</summary>
    private static Read<RateLink> TakeOf(ref Scan scan, UnitTable units, int start, in Amount whole)
    {
        var ahead = scan;
        ahead.At++;
        var words = scan.Text[start..ahead.At].ToString();
        var (part, problem) = AmountText.Read(ref ahead, units);
        if (problem is not null) return problem;
        if (part.Unit.Unit != whole.Unit.Unit || part.Printed > whole.Printed || part.Printed < 0) return Problems.OfMany;
        scan.At++;
        return new RateLink(null, words);
    }
}
