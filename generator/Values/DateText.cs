using System.Globalization;
using System.Text;

namespace PlanSite.Values;

/// <summary>Finds dates, months and years: R5.3.31, 令和5年3月, 2023/3/31, 令和4年度, 12月末.</summary>
internal static class DateText
{
    private static readonly WordList Parts = Lexicon.Words(WordPlaces.Date, WordMeaning.DatePart);

    private static readonly WordList Ends = Lexicon.Words(WordPlaces.Date, WordMeaning.DateEnd);

    /// <summary>The whole text as a date, one spelling for each: 2023-03-31, 2023-03, 2023年, 2023年度, 12月末. Null when it is none.</summary>
    public static string? ReadWhole(ReadOnlySpan<char> text)
    {
        if (text.Contains(' ')) text = WithoutBlanks(text);
        var scan = new Scan(text);
        if (text.IsEmpty || !TryDate(ref scan, out var date)) return null;
        var ending = scan.At;
        TakeEndings(ref scan);
        return scan.AtEnd ? date.ToString() + text[ending..].ToString() : null;
    }

    /// <summary>How many characters of a date start at a place; 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !MayStart(text, at)) return 0;
        var scan = new Scan(text) { At = at };
        if (!TryDate(ref scan, out _)) return 0;
        TakeEndings(ref scan);
        return scan.At - at;
    }

    /// <summary>True where a date may start, which keeps most characters from being tried.</summary>
    public static bool MayStart(ReadOnlySpan<char> text, int at) =>
        Characters.IsDigit(text[at]) || text[at] is '令' or '平' or '昭'
            || text[at] is 'R' or 'H' or 'S' && (at == 0 || !Characters.IsLatin(text[at - 1]));

    private static void TakeEndings(ref Scan scan)
    {
        Parts.Take(ref scan);
        Ends.Take(ref scan);
    }

    /// <summary>令和 5 年 3 月 as extracted from documents; two digits are never brought together.</summary>
    private static string WithoutBlanks(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != ' ' || Characters.IsDigit(text[at - 1]) && Characters.IsDigit(text[at + 1])) kept.Append(text[at]);
        }
        return kept.ToString();
    }

    private static bool TryDate(ref Scan scan, out DateParts date)
    {
        date = default;
        if (!Characters.IsDigit(scan.Current))
        {
            var year = FiscalYears.ReadEraYear(scan.Rest, lateHeisei: true, out var length);
            scan.At += length;
            return year != 0 && TryBehindYear(ref scan, year, bareIsFiscal: true, out date);
        }
        var digits = Digits(scan.Rest);
        if (digits <= 2 && scan.Ahead(digits) == '月' && scan.Ahead(digits + 1) != '間') return TryMonth(ref scan, null, out date);
        if (digits != 4 || !TryNumber(ref scan, 4, 1868, 2100, out var western)) return false;
        return TryBehindYear(ref scan, western, bareIsFiscal: false, out date) && (date.Month is null || date.Day is not null || date.IsSpoken);
    }

    /// <summary>Reads 年度, 年3月31日, .3.31 or nothing behind a year.</summary>
    private static bool TryBehindYear(ref Scan scan, int year, bool bareIsFiscal, out DateParts date)
    {
        date = new DateParts { Year = year, IsFiscal = true };
        if (scan.Take("年度")) return true;
        if (scan.Take('年'))
        {
            if (TryMonth(ref scan, year, out date)) return true;
            date = new DateParts { Year = year };
            return true;
        }
        if (scan.Current is '.' or '/' or '-' && Characters.IsDigit(scan.Ahead(1))) return TrySeparated(ref scan, year, out date);
        return bareIsFiscal && !Characters.IsDigit(scan.Current);
    }

    /// <summary>.3.31 or .3, with the same separator twice, and perhaps a closing 月.</summary>
    private static bool TrySeparated(ref Scan scan, int year, out DateParts date)
    {
        date = default;
        var separator = scan.Current;
        scan.At++;
        if (!TryNumber(ref scan, 2, 1, 12, out var month)) return false;
        date = new DateParts { Year = year, Month = month };
        if (scan.Current != separator || !Characters.IsDigit(scan.Ahead(1)))
        {
            scan.Take('月');
            return true;
        }
        scan.At++;
        if (!TryNumber(ref scan, 2, 1, DateTime.DaysInMonth(year, month), out var day)) return false;
        date = date with { Day = day };
        return scan.Current != separator || !Characters.IsDigit(scan.Ahead(1));
    }

    private static bool TryMonth(ref Scan scan, int? year, out DateParts date)
    {
        date = default;
        var start = scan.At;
        if (TryNumber(ref scan, 2, 1, 12, out var month) && scan.Take('月'))
        {
            date = new DateParts { Year = year, Month = month, IsSpoken = true };
            var digits = Digits(scan.Rest);
            if (digits == 0 || scan.Ahead(digits) != '日') return true;
            if (TryNumber(ref scan, 2, 1, DateTime.DaysInMonth(year ?? 2024, month), out var day) && scan.Take('日'))
            {
                date = date with { Day = day };
                return true;
            }
        }
        scan.At = start;
        return false;
    }

    private static bool TryNumber(ref Scan scan, int mostDigits, int least, int most, out int number)
    {
        var length = Digits(scan.Rest);
        number = length > 0 && length <= mostDigits ? int.Parse(scan.Rest[..length], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        if (number < least || number > most) return false;
        scan.At += length;
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Characters.IsDigit(text[length])) length++;
        return length;
    }

    private readonly record struct DateParts
    {
        public int? Year { get; init; }

        public int? Month { get; init; }

        public int? Day { get; init; }

        public bool IsFiscal { get; init; }

        /// <summary>True for 3月, false for .3, which behind a western year may as well be a decimal.</summary>
        public bool IsSpoken { get; init; }

        public override string ToString() => (Year, Month, Day) switch
        {
            ({ } y, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}"),
            ({ } y, { } m, _) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}"),
            ({ } y, _, _) => string.Create(CultureInfo.InvariantCulture, $"{y}{(IsFiscal ? "年度" : "年")}"),
            (_, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{m}月{d}日"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Month}月"),
        };
    }
}
