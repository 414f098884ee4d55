namespace PlanSite.Tests.Completeness;

/// <summary>What the rule takes for a number of a document. The expectations were read by eye.</summary>
public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("1,600人	6,650人", "1600人 6650人")]
    [InlineData("受診率は14.0%", "14.0%")]
    [InlineData("18箇所 (3カ所)", "18箇所 3箇所")]
    [InlineData("防火水槽２力所", "2箇所")]
    [InlineData("37 2018 2019", "2018 2019")]
    [InlineData("2 事業プランの計画期間", "")]
    [InlineData("令和元年度", "1年度")]
    [InlineData("R4.3.4～ R4.3.13", "4年 3月 4日 4年 3月 13日")]
    [InlineData("①②の2つ", "")]
    [InlineData("<li>2校に兼務</li>", "2校")]
    [InlineData("中間は1,234.5千t-CO2", "1234.5千t-CO2")]
    public void Numbers_of_a_line(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', PrintedNumber.In(line)));

    [Fact]
    public void A_number_is_listed_under_the_heading_above_it()
    {
        string[] text = ["2 事業プランの計画期間", "", "令和4年度までの2年間とします。", "施策 01 健康", "3,550人"];
        Assert.Equal(
            [
                new ListedNumber(3, "2 事業プランの計画期間", "4年度"), new ListedNumber(3, "2 事業プランの計画期間", "2年間"),
                new ListedNumber(5, "施策 01 健康", "3550人"),
            ],
            Document.All[0].NumbersOf(text));
    }
}
