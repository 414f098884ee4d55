using System.Globalization;

namespace PlanSite.Values;

/// <summary>The only place that turns numbers, money and years into text for people. Rounds ties away from zero, and only here.</summary>
/// <param name="language">ja or en.</param>
public sealed class Format(string language)
{
    /// <summary>A tie goes away from zero: 2.45 gives 2.5, −2.45 gives −2.5.</summary>
    public static decimal Round(decimal number, int digits) => decimal.Round(number, digits, MidpointRounding.AwayFromZero);

    /// <summary>Exact, with thousands separators, without closing zeros, with a real minus sign.</summary>
    public static string Number(decimal number) =>
        number.ToString("#,0.############################", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>One decimal: 34.1%. An en dash when there is no rate.</summary>
    public static string Percent(decimal? percent) =>
        percent is { } p ? Round(p, 1).ToString("#,0.0", CultureInfo.InvariantCulture).Replace('-', '−') + "%" : "–";

    /// <summary>With as many decimals as the rate that it stands beside, at least one: 66.67%.</summary>
    public static string Percent(decimal? percent, int decimals) =>
        percent is { } p && decimals > 1
            ? Round(p, decimals).ToString("N" + decimals, CultureInfo.InvariantCulture).Replace('-', '−') + "%"
            : Percent(percent);

    /// <summary>Exact, no separators, for machines.</summary>
    public static string Machine(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The number as <see cref="Number"/> prints it with its base unit behind it: 1,160,000,000円.</summary>
    public static string Quantity(Quantity quantity) => Number(quantity.Number) + quantity.Unit.Id;

    /// <summary>Era and calendar year side by side: 令和4年度 (2022); FY2022 in English.</summary>
    public string Year(FiscalYear year) =>
        language == "ja" ? $"{EraYear(year)} ({year})" : $"FY{year}";

    /// <summary>Era year alone, for narrow table heads: 令和4年度.</summary>
    public string ShortYear(FiscalYear year) => language == "ja" ? EraYear(year) : $"FY{year}";

    /// <summary>A day: 令和5年3月31日; the English order in English.</summary>
    public string Date(DateOnly date) => language == "ja"
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
        : date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Yen in full: 46,452,000円.</summary>
    public string Yen(decimal yen) => language == "ja" ? Number(yen) + "円" : "¥" + Number(yen);

    /// <summary>Yen as people say it, exact: 90億217万3,000円; ¥9,002,173,000 in English.</summary>
    public string YenInWords(decimal yen)
    {
        if (language != "ja" || yen != decimal.Truncate(yen)) return Yen(yen);
        var rest = Math.Abs(yen);
        var text = new System.Text.StringBuilder(yen < 0 ? "−" : "");
        foreach (var (size, name) in YenScales)
        {
            var part = decimal.Truncate(rest / size);
            rest -= part * size;
            if (part > 0) text.Append(Number(part)).Append(name);
        }

        if (rest > 0 || yen == 0) text.Append(Number(rest));
        return text.Append('円').ToString();
    }

    /// <summary>Yen for pictures, rounded: 90.0億円, 2,270万円; ¥9.0 billion, ¥22.7 million. Tables tell them exactly.</summary>
    public string YenRounded(decimal yen)
    {
        var japanese = language == "ja";
        foreach (var (size, decimals, name) in japanese ? RoundScales : EnglishScales)
        {
            var part = Round(yen / size, decimals);
            if (Math.Abs(part) < 1) continue;
            var number = part.ToString("N" + decimals, CultureInfo.InvariantCulture).Replace('-', '−');
            return japanese ? number + name : "¥" + number + name;
        }

        return Yen(yen);
    }

    /// <summary>A period of fiscal years: 令和3年度～令和4年度 (2021～2022).</summary>
    public string Period(FiscalYear from, FiscalYear to) => language == "ja"
        ? from == to ? Year(from) : $"{EraYear(from)}～{EraYear(to)} ({from}～{to})"
        : from == to ? $"FY{from}" : $"FY{from}–FY{to}";

    /// <summary>Fiscal years within a line of text: 令和3～4年度, 平成30～令和2年度, 令和4年度; FY2021–FY2022.</summary>
    public string Years(FiscalYear from, FiscalYear to)
    {
        if (from == to) return ShortYear(from);
        if (language != "ja") return $"FY{from}–FY{to}";
        var (first, last) = (FiscalYears.Era(from), FiscalYears.Era(to));
        return first.Name + first.Number + "～" + (last.Name == first.Name ? "" : last.Name) + last.Number + "年度";
    }

    private static readonly (decimal Size, string Name)[] YenScales = [(1_0000_0000_0000m, "兆"), (1_0000_0000m, "億"), (1_0000m, "万")];

    private static readonly (decimal Size, int Decimals, string Name)[] RoundScales = [(1_0000_0000m, 1, "億円"), (1_0000m, 0, "万円")];

    private static readonly (decimal Size, int Decimals, string Name)[] EnglishScales =
        [(1_000_000_000m, 1, " billion"), (1_000_000m, 1, " million")];

    private static string EraYear(FiscalYear year) => FiscalYears.Era(year).ToString();
}
