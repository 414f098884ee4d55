namespace PlanSite.Values;

/// <summary>How a language writes years, dates and money. A theme's words give these; places in braces are filled.</summary>
/// <param name="Year">A fiscal year: {era} is 令和4年度, {year} the calendar year in which it begins.</param>
/// <param name="ShortYear">The same for narrow places.</param>
/// <param name="Period">Several years: {from_era}, {to_era}, {from}, {to}.</param>
/// <param name="Years">Several years in a line of text: {eras} is 令和3～4年度; {from}, {to}.</param>
/// <param name="Date">A day: {year}, {month}, {day}.</param>
/// <param name="Months">The twelve months as dates have them, with blanks between them.</param>
/// <param name="Yen">An {amount} of yen.</param>
/// <param name="YenScales">What 10^12, 10^8 and 10^4 are called, with blanks between them; empty where numbers are written in full.</param>
/// <param name="Quantity">A {number} with a {unit} that the language has a word of its own for.</param>
public sealed record FormatWords(
    string Year, string ShortYear, string Period, string Years, string Date, string Months, string Yen, string YenScales, string Quantity)
{
    /// <summary>As Japanese documents write.</summary>
    public static FormatWords Japanese { get; } = new(
        "{era} ({year})", "{era}", "{from_era}～{to_era} ({from}～{to})", "{eras}",
        "{year}年{month}月{day}日", "1 2 3 4 5 6 7 8 9 10 11 12", "{amount}円", "兆 億 万", "{number}{unit}");

    /// <summary>As English does.</summary>
    public static FormatWords English { get; } = new(
        "FY{year}", "FY{year}", "FY{from}–FY{to}", "FY{from}–FY{to}",
        "{day} {month} {year}", "January February March April May June July August September October November December", "¥{amount}", "",
        "{number} {unit}");

    /// <param name="word">Gives the word of a key: <c>format_year</c> and so on.</param>
    public static FormatWords From(Func<string, string> word) => new(
        word("format_year"), word("format_year_short"), word("format_period"), word("format_years"),
        word("format_date"), word("format_months"), word("format_yen"), word("format_yen_scales"), word("format_quantity"));
}
