using PlanSite.Values;

namespace PlanSite.Tests.Values;

public sealed class FormatTests
{
    private static readonly Format Japanese = new("ja");
    private static readonly Format English = new("en");

    [Theory]
    [InlineData("9002173000", "90億217万3,000円")]
    [InlineData("46452000", "4,645万2,000円")]
    [InlineData("1160000000", "11億6,000万円")]
    [InlineData("10000", "1万円")]
    [InlineData("9999", "9,999円")]
    [InlineData("0", "0円")]
    [InlineData("-25000000", "−2,500万円")]
    [InlineData("1000000000000", "1兆円")]
    public void Yen_are_told_as_people_say_them(string yen, string expected) =>
        Assert.Equal(expected, Japanese.YenInWords(decimal.Parse(yen, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void In_english_yen_stand_in_full() => Assert.Equal("¥9,002,173,000", English.YenInWords(9_002_173_000m));

    [Theory]
    [InlineData(2021, 2022, "令和3年度～令和4年度 (2021～2022)", "FY2021–FY2022")]
    [InlineData(2018, 2019, "平成30年度～令和元年度 (2018～2019)", "FY2018–FY2019")]
    [InlineData(2022, 2022, "令和4年度 (2022)", "FY2022")]
    public void A_period_shows_era_and_calendar_years(int from, int to, string japanese, string english)
    {
        Assert.Equal(japanese, Japanese.Period(new FiscalYear(from), new FiscalYear(to)));
        Assert.Equal(english, English.Period(new FiscalYear(from), new FiscalYear(to)));
    }

    [Theory]
    [InlineData(2021, 2022, "令和3～4年度", "FY2021–FY2022")]
    [InlineData(2019, 2020, "令和元～2年度", "FY2019–FY2020")]
    [InlineData(2018, 2019, "平成30～令和元年度", "FY2018–FY2019")]
    [InlineData(2022, 2022, "令和4年度", "FY2022")]
    public void In_a_line_of_text_years_are_told_shortly(int from, int to, string japanese, string english)
    {
        Assert.Equal(japanese, Japanese.Years(new FiscalYear(from), new FiscalYear(to)));
        Assert.Equal(english, English.Years(new FiscalYear(from), new FiscalYear(to)));
    }

    [Theory]
    [InlineData("34.1185", "34.1%")]
    [InlineData("99.95", "100.0%")]
    [InlineData("2.45", "2.5%")]
    [InlineData("-87.5", "−87.5%")]
    [InlineData(null, "–")]
    public void Rates_are_rounded_to_one_decimal_half_away_from_zero(string? rate, string expected) =>
        Assert.Equal(expected, Format.Percent(rate is null ? null : decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("66.666", 2, "66.67%")]
    [InlineData("66.666", 1, "66.7%")]
    [InlineData("66.666", 0, "66.7%")] // never without a decimal
    [InlineData("-1234.565", 2, "−1,234.57%")]
    [InlineData(null, 2, "–")]
    public void A_rate_beside_a_printed_one_has_as_many_decimals(string? rate, int decimals, string expected) =>
        Assert.Equal(expected, Format.Percent(rate is null ? null : Number(rate), decimals));

    [Theory]
    [InlineData("1234567.8900", "1,234,567.89", "1234567.89")]
    [InlineData("-0.5", "−0.5", "-0.5")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Numbers_are_exact_for_people_and_for_machines(string number, string people, string machine)
    {
        Assert.Equal(people, Format.Number(Number(number)));
        Assert.Equal(machine, Format.Machine(Number(number)));
        Assert.Equal(people + "人", Format.Quantity(new Quantity(Number(number), new Unit("人"))));
    }

    [Theory]
    [InlineData(2022, "令和4年度 (2022)", "令和4年度", "FY2022")]
    [InlineData(2019, "令和元年度 (2019)", "令和元年度", "FY2019")]
    [InlineData(2018, "平成30年度 (2018)", "平成30年度", "FY2018")]
    [InlineData(1989, "平成元年度 (1989)", "平成元年度", "FY1989")]
    [InlineData(1988, "昭和63年度 (1988)", "昭和63年度", "FY1988")]
    public void A_year_is_told_in_its_era(int start, string japanese, string narrow, string english)
    {
        var year = new FiscalYear(start);
        Assert.Equal((japanese, narrow), (Japanese.Year(year), Japanese.ShortYear(year)));
        Assert.Equal((english, english), (English.Year(year), English.ShortYear(year)));
    }

    [Fact]
    public void A_date_is_written_out()
    {
        Assert.Equal("2024年3月1日", Japanese.Date(new DateOnly(2024, 3, 1)));
        Assert.Equal("1 March 2024", English.Date(new DateOnly(2024, 3, 1)));
    }

    [Theory]
    [InlineData("46452000", "46,452,000円", "¥46,452,000")]
    [InlineData("0.5", "0.5円", "¥0.5")]
    public void Yen_stand_in_full_where_they_are_added_up(string yen, string japanese, string english) =>
        Assert.Equal((japanese, english), (Japanese.Yen(Number(yen)), English.Yen(Number(yen))));

    [Fact]
    public void Parts_of_a_yen_are_never_lost_in_words() => Assert.Equal("12,345.5円", Japanese.YenInWords(12_345.5m));

    [Theory]
    [InlineData("0.05", "0.1")]
    [InlineData("-0.05", "-0.1")]
    [InlineData("0.049", "0.0")]
    public void A_tie_goes_away_from_zero(string number, string expected) => Assert.Equal(Number(expected), Format.Round(Number(number), 1));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
