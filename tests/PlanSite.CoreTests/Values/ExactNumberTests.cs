using System.Globalization;
using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>A result is given only where it is exact in what a decimal holds: 96 bits, 28 places.</summary>
public class ExactNumberTests
{
    [Theory]
    [InlineData("4294967296", "3", "12884901888")] // over 32 bits
    [InlineData("18446744073709551617", "3", "55340232221128654851")] // over 64 bits
    [InlineData("281474976710656", "281474976710655", "79228162514264056118567239680")] // 2^48 × (2^48 − 1)
    [InlineData("281474976710656", "281474976710656", null)] // 2^96
    [InlineData("79228162514264337593543950335", "1", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "2", null)]
    [InlineData("0.00000000000001", "0.00000000000001", "0.0000000000000000000000000001")] // 14 and 14 places are 28
    [InlineData("0.000000000000001", "0.00000000000001", null)]
    [InlineData("0.000000000000001000", "0.0000000000001", "0.0000000000000000000000000001")] // closing zeros are no places
    [InlineData("1.50", "20", "30")]
    [InlineData("3.0000000000000000000000000000", "5", "15")]
    [InlineData("-2.5", "4", "-10")]
    [InlineData("0", "79228162514264337593543950335", "0")]
    [InlineData("79228162514264337593543950335", "0.0", "0")]
    public void A_product_is_exact_or_none(string a, string b, string? product)
    {
        Assert.Equal(product is not null, ExactNumber.TryMultiply(Number(a), Number(b), out var result));
        Assert.Equal(product is null ? 0 : Number(product), result);
        Assert.Equal(product is not null, ExactNumber.TryMultiply(Number(b), Number(a), out _));
    }

    [Theory]
    [InlineData("0.1", "0.2", "0.3")]
    [InlineData("39614081257132168796771975167", "39614081257132168796771975167", "79228162514264337593543950334")]
    [InlineData("39614081257132168796771975168", "1", "39614081257132168796771975169")] // half of the largest is not over it
    [InlineData("39614081257132168796771975169", "1", null)]
    [InlineData("-39614081257132168796771975169", "1", null)]
    [InlineData("9999999999999999999999999999", "0.1", null)] // a place is lost
    public void A_sum_is_exact_or_none(string a, string b, string? sum)
    {
        Assert.Equal(sum is not null, ExactNumber.TryAdd(Number(a), Number(b), out var result));
        if (sum is not null) Assert.Equal(Number(sum), result);
        Assert.Equal(sum is not null, ExactNumber.TryAdd(Number(b), Number(a), out _));
    }

    [Theory]
    [InlineData("1", "2", "0.5")]
    [InlineData("6", "3", "2")]
    [InlineData("1", "3", null)]
    [InlineData("1", "0", null)]
    [InlineData("0", "3", "0")]
    public void A_quotient_has_an_end_or_is_none(string a, string b, string? quotient)
    {
        Assert.Equal(quotient is not null, ExactNumber.TryDivide(Number(a), Number(b), out var result));
        if (quotient is not null) Assert.Equal(Number(quotient), result);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
