using System.Globalization;
using System.Text;

namespace PlanSite.Values;

/// <summary>Finds dates, months and years: R5.3.31, 令和5年3月, 2023/3/31, 令和4年度, 12月末.</summary>
internal static class DateText
{
    private static readonly string[] Parts = ["上旬", "中旬", "下旬", "初旬", "上期", "下期", "上半期", "下半期", "前期", "後期", "末日", "末", "中", "頃", "ごろ", "初め", "当初"];

    private static readonly string[] Ends = ["予定", "まで", "までに", "以降", "から", "現在", "時点", "見込み"];

    /// <summary>The whole text as a date, one spelling for each: 2023-03-31, 2023-03, 2023年, 2023年度, 12月末. Null when it is none.</summary>
    public static string? ReadWhole(ReadOnlySpan<char> text)
    {
        if (text.Contains(' ')) text = WithoutBlanks(text);
        return Read(text, 0, out var length) is { } date && length == text.Length ? date : null;
    }

    /// <summary>A date at a place; null when there is none.</summary>
    public static string? Read(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        var scan = new Scan(text) { At = at };
        if (ReadDate(ref scan) is not { } date) return null;
        var rest = scan.At;
        foreach (var words in new[] { Parts, Ends })
        {
            foreach (var word in words)
            {
                if (scan.Take(word)) break;
            }
        }
        length = scan.At - at;
        return date + text[rest..scan.At].ToString();
    }

    /// <summary>True where a date may start, which keeps most characters from being tried.</summary>
    public static bool MayStart(ReadOnlySpan<char> text, int at) =>
        Characters.IsDigit(text[at]) || text[at] is '令' or '平' or '昭' || text[at] is 'R' or 'H' or 'S' && (at == 0 || !Characters.IsLatin(text[at - 1]));

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

    private static string? ReadDate(ref Scan scan)
    {
        if (scan.AtEnd || !MayStart(scan.Text, scan.At)) return null;
        if (!Characters.IsDigit(scan.Current)) return ReadEra(ref scan);
        var digits = Digits(scan.Rest);
        if (digits == 4) return ReadWestern(ref scan);
        return digits <= 2 && scan.Ahead(digits) == '月' && scan.Ahead(digits + 1) != '間' ? ReadMonth(ref scan, null) : null;
    }

    private static string? ReadEra(ref Scan scan)
    {
        var spaced = scan.Rest.Length > 2 && scan.Rest[2] == ' ' && scan.Rest[0] is '令' or '平' or '昭';
        if (spaced) return null;
        var year = FiscalYears.ReadEraYear(scan.Rest, out var length);
        if (year == 0) return null;
        scan.At += length;
        if (scan.Take("年度")) return Text(year) + "年度";
        if (scan.Take("年")) return ReadMonth(ref scan, year) ?? Text(year) + "年";
        if (scan.Current is '.' or '/' or '-' && Characters.IsDigit(scan.Ahead(1))) return ReadSeparated(ref scan, year);
        return Characters.IsDigit(scan.Current) ? null : Text(year) + "年度";
    }

    private static string? ReadWestern(ref Scan scan)
    {
        var year = int.Parse(scan.Rest[..4], NumberStyles.None, CultureInfo.InvariantCulture);
        if (year is < 1868 or > 2100) return null;
        var start = scan.At;
        scan.At += 4;
        if (scan.Take("年度")) return Text(year) + "年度";
        if (scan.Take("年")) return ReadMonth(ref scan, year) ?? Text(year) + "年";
        if (scan.Current is '.' or '/' or '-' && ReadSeparated(ref scan, year) is { Length: > 7 } date) return date;
        scan.At = start;
        return null;
    }

    /// <summary>.3.31 or .3, with the same separator twice, and perhaps a closing 月.</summary>
    private static string? ReadSeparated(ref Scan scan, int year)
    {
        var separator = scan.Current;
        scan.At++;
        if (!TryNumber(ref scan, 12, out var month)) return null;
        if (scan.Current != separator || !Characters.IsDigit(scan.Ahead(1)))
        {
            scan.Take('月');
            return Text(year, month);
        }
        scan.At++;
        return TryNumber(ref scan, DateTime.DaysInMonth(year, month), out var day) && !(scan.Current == separator && Characters.IsDigit(scan.Ahead(1)))
            ? Text(year, month, day)
            : null;
    }

    private static string? ReadMonth(ref Scan scan, int? year)
    {
        var start = scan.At;
        if (TryNumber(ref scan, 12, out var month) && scan.Take('月'))
        {
            var afterMonth = scan.At;
            if (TryNumber(ref scan, DateTime.DaysInMonth(year ?? 2024, month), out var day) && scan.Take('日')) return Text(year, month, day);
            scan.At = afterMonth;
            var digits = Digits(scan.Rest);
            if (digits == 0 || scan.Ahead(digits) != '日') return Text(year, month);
        }
        scan.At = start;
        return null;
    }

    private static bool TryNumber(ref Scan scan, int most, out int number)
    {
        var length = Digits(scan.Rest);
        number = length is 1 or 2 ? int.Parse(scan.Rest[..length], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        if (number < 1 || number > most) return false;
        scan.At += length;
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Characters.IsDigit(text[length])) length++;
        return length;
    }

    private static string Text(int? year, int? month = null, int? day = null) => (year, month, day) switch
    {
        ({ } y, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}"),
        ({ } y, { } m, _) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}"),
        ({ } y, _, _) => y.ToString(CultureInfo.InvariantCulture),
        (_, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{m}月{d}日"),
        (_, { } m, _) => string.Create(CultureInfo.InvariantCulture, $"{m}月"),
        _ => "",
    };
}
