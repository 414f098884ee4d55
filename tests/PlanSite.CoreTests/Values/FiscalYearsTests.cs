using PlanSite.Values;

namespace PlanSite.Tests.Values;

public class FiscalYearsTests
{
    [Theory]
    [InlineData("2022", 2022)]
    [InlineData("2022年度", 2022)]
    [InlineData("２０２２年度", 2022)]
    [InlineData("R4", 2022)]
    [InlineData("Ｒ４", 2022)]
    [InlineData("R4年度", 2022)]
    [InlineData("R04", 2022)]
    [InlineData("令和4", 2022)]
    [InlineData("令和4年", 2022)]
    [InlineData("令和 4 年度", 2022)]
    [InlineData("㋿4年度", 2022)]
    [InlineData("令和元年度", 2019)]
    [InlineData("R元", 2019)]
    [InlineData("R1", 2019)]
    [InlineData("平成31", 2019)]
    [InlineData("H30年度", 2018)]
    [InlineData("H28", 2016)]
    [InlineData("平成28年", 2016)]
    [InlineData("平成元年度", 1989)]
    [InlineData("S63", 1988)]
    [InlineData("S60", 1985)]
    [InlineData("昭和60年度", 1985)]
    [InlineData("S2", 1927)]
    [InlineData("2100", 2100)]
    public void Fiscal_years_are_read_as_they_are_written(string text, int start)
    {
        Assert.True(FiscalYears.TryRead(text, out var year));
        Assert.Equal(new FiscalYear(start), year);
    }

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("04")]
    [InlineData("22")]
    [InlineData("20222")]
    [InlineData("1926")]
    [InlineData("2101")]
    [InlineData("令和")]
    [InlineData("令和0")]
    [InlineData("R0")]
    [InlineData("R100")]
    [InlineData("R99")]
    [InlineData("H0")]
    [InlineData("H32")]
    [InlineData("H99")]
    [InlineData("S1")]
    [InlineData("S64")]
    [InlineData("T10")]
    [InlineData("r4")]
    [InlineData("R4.4")]
    [InlineData("R4年度末")]
    [InlineData("R-4")]
    [InlineData("2022-2023")]
    [InlineData("年度")]
    [InlineData("④")]
    [InlineData("R④")]
    [InlineData("平成令和4")]
    [InlineData("R4\ud800")]
    public void Nonsense_is_no_fiscal_year(string text) => Assert.False(FiscalYears.TryRead(text, out _));

    [Theory]
    [InlineData("平成32年度", 2020)]
    [InlineData("平成３２年度", 2020)]
    [InlineData("H32", 2020)]
    [InlineData("Ｈ３３年度", 2021)]
    [InlineData("平成32年", 2020)]
    [InlineData("平成 42 年度", 2030)]
    [InlineData("平成72年", 2060)]
    [InlineData("平成31年度", 2019)]
    [InlineData("H30", 2018)]
    [InlineData("R4", 2022)]
    public void Plans_of_before_2019_count_on_in_their_era(string text, int start)
    {
        Assert.True(FiscalYears.TryRead(text, lateHeisei: true, out var year));
        Assert.Equal(new FiscalYear(start), year);
    }

    [Theory]
    [InlineData("H0")]
    [InlineData("H73")]
    [InlineData("H99")]
    [InlineData("平成100")]
    [InlineData("S64")]
    [InlineData("昭和70年度")]
    [InlineData("R99")]
    public void But_not_without_end_and_in_no_other_era(string text) => Assert.False(FiscalYears.TryRead(text, lateHeisei: true, out _));

    [Theory]
    [InlineData(2024, "令和6年度")]
    [InlineData(2022, "令和4年度")]
    [InlineData(2019, "令和元年度")]
    [InlineData(2018, "平成30年度")]
    [InlineData(1989, "平成元年度")]
    [InlineData(1988, "昭和63年度")]
    [InlineData(1927, "昭和2年度")]
    [InlineData(1926, "大正15年度")]
    [InlineData(1925, "大正14年度")]
    [InlineData(1913, "大正2年度")]
    [InlineData(1912, "明治45年度")]
    [InlineData(1868, "明治元年度")]
    [InlineData(1867, "西暦1867年度")]
    public void A_fiscal_year_has_the_era_it_began_in(int start, string era) => Assert.Equal(era, FiscalYears.Era(new FiscalYear(start)).ToString());

    [Fact]
    public void What_is_told_in_an_era_is_read_back()
    {
        for (var start = 1927; start <= 2100; start++)
        {
            Assert.True(FiscalYears.TryRead(FiscalYears.Era(new FiscalYear(start)).ToString(), out var year), $"{start}");
            Assert.Equal(start, year.Start);
        }
    }

    [Fact]
    public void A_year_has_at_most_twenty_letters()
    {
        Assert.True(FiscalYears.TryRead("2022年度".PadRight(20), out _));
        Assert.False(FiscalYears.TryRead("2022年度".PadRight(21), out _));
        Assert.False(FiscalYears.TryRead(null!, out _));
    }

    [Fact]
    public void Years_stand_in_their_order()
    {
        var (early, late) = (new FiscalYear(2021), new FiscalYear(2022));
        Assert.True(early < late && early <= late && late > early && late >= early);
        Assert.False(late < early || late <= early || early > late || early >= late);
        Assert.True(early <= new FiscalYear(2021) && early >= new FiscalYear(2021));
        Assert.False(early < new FiscalYear(2021) || early > new FiscalYear(2021));
        Assert.Equal((-1, 0, "2021"), (Math.Sign(early.CompareTo(late)), early.CompareTo(early), early.ToString()));
    }
}
