using System.Globalization;

namespace PlanSite.Values;

/// <summary>A year counted in a Japanese era: 令和4年.</summary>
/// <param name="Name">The era: 令和.</param>
/// <param name="Year">From 1, which is written 元.</param>
public readonly record struct EraYear(string Name, int Year)
{
    /// <summary>4, or 元 for 1.</summary>
    public string Number => Year == 1 ? "元" : Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>令和4年度, 令和元年度.</summary>
    public override string ToString() => $"{Name}{Number}年度";
}

/// <summary>Reads fiscal years as staff write them, and tells them in eras.</summary>
public static class FiscalYears
{
    /// <summary>Years outside are mistakes of typing, not plans.</summary>
    private const int First = 1927, Last = 2100;

    /// <summary>平成72年 (2060) is the furthest year that plans looked ahead to while the era lasted.</summary>
    private const int LastLateHeisei = 72;

    /// <summary>Eras by the fiscal year that began in them; a fiscal year has the era of its later part where it changed soon after April.</summary>
    private static readonly EraSpan[] Eras =
    [
        new("令和", 'R', 2018, Last - 2018, 2019),
        new("平成", 'H', 1988, 31, 1989),
        new("昭和", 'S', 1925, 63, First),
    ];

    /// <summary>Eras that are told, but in which no plan of today is written: 1926 began as 大正15年, 1912 as 明治45年.</summary>
    private static readonly (string Name, int Offset, int FromFiscalYear)[] FormerEras = [("大正", 1911, 1913), ("明治", 1867, 1868)];

    /// <summary>
    /// Reads 2022, 2022年度, R4, 令和4, 令和4年度, 令和元年度, H28, 平成28年, S60, full-width or not.
    /// 平成31年度 is 2019, which began in it. False for anything else, also for years outside 1927 to 2100 and years an era did not have.
    /// </summary>
    public static bool TryRead(string text, out FiscalYear year) => TryRead(text, lateHeisei: false, out year);

    /// <param name="text">The year as it is written.</param>
    /// <param name="lateHeisei">True reads 平成32年度 as 2020, as plans of before 2019 print the years after the era's end.</param>
    /// <param name="year">The year, when it could be read.</param>
    public static bool TryRead(string text, bool lateHeisei, out FiscalYear year)
    {
        year = default;
        if (text is null || text.Length > 20 || ValueFolding.Full(text) is not { } folded) return false;
        ReadOnlySpan<char> rest = folded.Replace(" ", "", StringComparison.Ordinal);
        if (rest.EndsWith("年度")) rest = rest[..^2];
        else if (rest.EndsWith("年")) rest = rest[..^1];
        if (TryReadStart(rest, lateHeisei, out var start)) year = new FiscalYear(start);
        return year != default;
    }

    /// <summary>The era of a fiscal year: 2019 is 令和元年度, 2022 is 令和4年度. Years before 明治 are told as 西暦.</summary>
    public static EraYear Era(FiscalYear year)
    {
        foreach (var era in Eras)
        {
            if (year.Start >= era.FromFiscalYear) return new EraYear(era.Name, year.Start - era.Offset);
        }
        foreach (var (name, offset, from) in FormerEras)
        {
            if (year.Start >= from) return new EraYear(name, year.Start - offset);
        }
        return new EraYear("西暦", year.Start);
    }

    /// <summary>Reads the era and the year at the start of a text: R4, 令和元. The calendar year, or 0 when there is none.</summary>
    internal static int ReadEraYear(ReadOnlySpan<char> text, bool lateHeisei, out int length)
    {
        length = 0;
        foreach (var era in Eras)
        {
            var name = text.StartsWith(era.Name, StringComparison.Ordinal) ? 2 : text.Length > 0 && text[0] == era.Letter ? 1 : 0;
            if (name == 0) continue;
            var number = ReadYearNumber(text[name..], out var digits);
            if (number is 0 || number > (lateHeisei && era.Letter == 'H' ? LastLateHeisei : era.LastYear)) return 0;
            length = name + digits;
            return era.Offset + number;
        }
        return 0;
    }

    private static bool TryReadStart(ReadOnlySpan<char> text, bool lateHeisei, out int start)
    {
        start = ReadEraYear(text, lateHeisei, out var length);
        if (start != 0) return length == text.Length && start is >= First and <= Last;
        if (text.Length != 4 || text.ContainsAnyExceptInRange('0', '9')) return false;
        start = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return start is >= First and <= Last;
    }

    /// <summary>One or two digits, or 元 for 1; 0 when there is no such number.</summary>
    private static int ReadYearNumber(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.StartsWith("元"))
        {
            length = 1;
            return 1;
        }
        while (length < text.Length && Characters.IsDigit(text[length])) length++;
        return length is 1 or 2 ? int.Parse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    private sealed record EraSpan(string Name, char Letter, int Offset, int LastYear, int FromFiscalYear);
}
