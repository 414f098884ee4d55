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
}
