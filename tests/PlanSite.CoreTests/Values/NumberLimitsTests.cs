using System.Globalization;
using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>Numbers of the content are at most 10^18 with 8 decimals, so that nothing that is made of them overflows.</summary>
public class NumberLimitsTests
{
    [Theory]
    [InlineData("1000000000000000000", true)]
    [InlineData("-1000000000000000000", true)]
    [InlineData("1000000000000000001", false)]
    [InlineData("-1000000000000000001", false)]
    [InlineData("0.00000001", true)]
    [InlineData("0.000000010000", true)] // closing zeros do not count
    [InlineData("0.000000015", false)]
    [InlineData("0", true)]
    public void A_number_is_neither_too_large_nor_too_fine(string number, bool allowed) => Assert.Equal(allowed, NumberLimits.Allow(Number(number)));

    [Theory]
    [InlineData("1000000000000000000", "1", true)]
    [InlineData("1000000000000000000", "2", false)]
    [InlineData("500000000000000000", "2", true)]
    [InlineData("500000000000000000", "-2", true)]
    [InlineData("-500000000000000001", "2", false)]
    [InlineData("1000000000000000000", "0.5", true)] // a factor below 1 makes no room for a number that was too large
    [InlineData("1000000000000000001", "0.5", false)]
    [InlineData("0.0001", "0.0001", true)]
    [InlineData("0.00001", "0.0001", false)]
    public void A_product_is_allowed_where_it_is_an_allowed_number(string number, string times, bool allowed) =>
        Assert.Equal(allowed, NumberLimits.AllowProduct(Number(number), Number(times)));

    [Theory]
    [InlineData("79228162514264337593543950335", "1", false)] // the largest decimal, which a product would overflow
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", false)]
    public void Asking_never_overflows(string number, string times, bool allowed) =>
        Assert.Equal(allowed, NumberLimits.AllowProduct(Number(number), Number(times)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
