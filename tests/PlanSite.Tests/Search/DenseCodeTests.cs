using System.Text;
using PlanSite.Search;

namespace PlanSite.Tests.Search;

public sealed class DenseCodeTests
{
    [Theory]
    [InlineData(0, " ")]
    [InlineData(1, "!")]
    [InlineData(2, "#")]
    [InlineData(63, "a")]
    [InlineData(64, "b ")]
    [InlineData(1_919, "~a")]
    [InlineData(1_920, "bb ")]
    public void A_number_is_written_as_documented(int number, string expected) => Assert.Equal(expected, Written(number));

    [Fact]
    public void Every_number_is_read_as_it_was_written()
    {
        foreach (var number in Enumerable.Range(0, 120_000).Concat([1_616_639, 1_616_640, 50_000_000, int.MaxValue]))
        {
            var at = 0;
            var bytes = Encoding.ASCII.GetBytes(Written(number));
            Assert.Equal(number, DenseCode.Read(bytes, ref at));
            Assert.Equal(bytes.Length, at);
        }
    }

    [Fact]
    public void Numbers_hold_no_character_that_a_script_would_have_to_escape() =>
        Assert.DoesNotContain(Enumerable.Range(0, 93).Select(DenseCode.Symbol), symbol => symbol is (byte)'"' or (byte)'\\' or < 0x20 or > 0x7E);

    private static string Written(int number)
    {
        Span<byte> bytes = stackalloc byte[8];
        return Encoding.ASCII.GetString(bytes[..DenseCode.Write(number, bytes)]);
    }
}
