using System.Globalization;
using System.Text;

namespace PlanSite.Values;

/// <summary>The only place that turns numbers, money and years into text for people. Rounds ties away from zero, and only here.</summary>
/// <param name="words">How the language writes years, dates and money.</param>
/// <param name="unitName">What the language calls a unit; null, or an answer of null, leaves it as the content has it.</param>
public sealed class Format(FormatWords words, Func<string, string?>? unitName = null)
{
    /// <param name="language">ja; every other one is written as English is.</param>
    public Format(string language)
        : this(language == "ja" ? FormatWords.Japanese : FormatWords.English)
    {
    }

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

    /// <summary>The same with the unit as the language calls it, yen as the language writes them: 2,303 people, ¥1,160,000,000.</summary>
    public string Amount(Quantity quantity)
    {
        if (quantity.Unit.Id == "円" && words.YenScales.Length == 0) return Yen(quantity.Number);
        if (unitName?.Invoke(quantity.Unit.Id) is not { } name) return Quantity(quantity);
        var forms = name.Split('|', 2);
        return Fill(words.Quantity, ("number", Number(quantity.Number)), ("unit", quantity.Number == 1 ? forms[0] : forms[^1]));
    }

    /// <summary>True for 2,303人 and 2303人 where the language has a name of its own for the unit; false for a text that says more.</summary>
    public bool IsNamed(Quantity quantity, string printed) => unitName?.Invoke(quantity.Unit.Id) is not null
        && printed.Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal) == Machine(quantity.Number) + quantity.Unit.Id;

    /// <summary>Era and calendar year side by side: 令和4年度 (2022); FY2022 in English.</summary>
    public string Year(FiscalYear year) => Fill(words.Year, ("era", EraYear(year)), ("year", year.ToString()));

    /// <summary>One of them alone, for narrow table heads: 令和4年度; FY2022.</summary>
    public string ShortYear(FiscalYear year) => Fill(words.ShortYear, ("era", EraYear(year)), ("year", year.ToString()));

    /// <summary>A day: 令和5年3月31日; the English order in English.</summary>
    public string Date(DateOnly date) => Fill(
        words.Date, ("year", Whole(date.Year)), ("month", words.Months.Split(' ')[date.Month - 1]), ("day", Whole(date.Day)));

    /// <summary>Yen in full: 46,452,000円.</summary>
    public string Yen(decimal yen) => Fill(words.Yen, ("amount", Number(yen)));

    /// <summary>Yen as people say it, exact: 90億217万3,000円; ¥9,002,173,000 in English.</summary>
    public string YenInWords(decimal yen)
    {
        if (words.YenScales.Length == 0 || yen != decimal.Truncate(yen)) return Yen(yen);
        var rest = Math.Abs(yen);
        var text = new StringBuilder(yen < 0 ? "−" : "");
        foreach (var (size, name) in Scales.Zip(words.YenScales.Split(' ')))
        {
            var part = decimal.Truncate(rest / size);
            rest -= part * size;
            if (part > 0) text.Append(Number(part)).Append(name);
        }

        if (rest > 0 || yen == 0) text.Append(Number(rest));
        return Fill(words.Yen, ("amount", text.ToString()));
    }

    /// <summary>Yen for pictures, rounded: 90.0億円, 2,270万円; ¥9.0 billion, ¥22.7 million. Tables tell them exactly.</summary>
    public string YenRounded(decimal yen)
    {
        var japanese = words.YenScales.Length > 0;
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
    public string Period(FiscalYear from, FiscalYear to) => from == to ? Year(from) : Fill(
        words.Period, ("from_era", EraYear(from)), ("to_era", EraYear(to)), ("from", from.ToString()), ("to", to.ToString()));

    /// <summary>Fiscal years within a line of text: 令和3～4年度, 平成30～令和2年度, 令和4年度; FY2021–FY2022.</summary>
    public string Years(FiscalYear from, FiscalYear to)
    {
        if (from == to) return ShortYear(from);
        var (first, last) = (FiscalYears.Era(from), FiscalYears.Era(to));
        var eras = first.Name + first.Number + "～" + (last.Name == first.Name ? "" : last.Name) + last.Number + "年度";
        return Fill(words.Years, ("eras", eras), ("from", from.ToString()), ("to", to.ToString()));
    }

    private static readonly decimal[] Scales = [1_0000_0000_0000m, 1_0000_0000m, 1_0000m];

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Fill(string pattern, params ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values) pattern = pattern.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return pattern;
    }

    private static readonly (decimal Size, int Decimals, string Name)[] RoundScales = [(1_0000_0000m, 1, "億円"), (1_0000m, 0, "万円")];

    private static readonly (decimal Size, int Decimals, string Name)[] EnglishScales =
        [(1_000_000_000m, 1, " billion"), (1_000_000m, 1, " million")];

    private static string EraYear(FiscalYear year) => FiscalYears.Era(year).ToString();
}
