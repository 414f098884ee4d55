using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Values;

namespace PlanSite.Tests.Values;

[Trait("Time", "Long")]
public class ValueProperties
{
    private static readonly ValueReader Reader = new(UnitTable.Default);
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(5_000);

    /// <summary>Whole and broken numbers as they are printed, up to a billion with up to four places.</summary>
    private static readonly Arbitrary<decimal> Numbers =
        (from whole in Gen.Choose(0, 1_000_000_000) from behind in Gen.Choose(0, 9_999) from places in Gen.Choose(0, 4) select whole + Behind(behind, places)).ToArbitrary();

    [Fact]
    public void Reading_never_throws_and_keeps_what_is_printed() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => ValueRules.Broken(text ?? "", Reader.Read(text ?? "")) is null).Check(Thorough);

    [Fact]
    public void A_printed_number_is_read_back_exactly() =>
        Prop.ForAll(Numbers, number => Number(Printed(number) + "人") == number && Number(Plain(number)) == number).Check(Thorough);

    [Fact]
    public void Full_width_digits_say_the_same() =>
        Prop.ForAll(Numbers, number => Number(Wide(Printed(number) + "%")) == number).Check(Thorough);

    [Fact]
    public void A_triangle_makes_the_number_negative() =>
        Prop.ForAll(Numbers, number => Number("▲" + Printed(number) + "件") == -number).Check(Thorough);

    [Fact]
    public void Scaling_is_exact() => Prop.ForAll(Numbers, number =>
        Number(Printed(number) + "千円") == number * 1_000 && Number(Printed(number) + "万人") == number * 10_000
        && Number(Printed(number) + "百万円") == number * 1_000_000 && Number(Printed(number) + "億円") == number * 100_000_000
        && Number(Printed(number) + "割") == number * 10).Check(Thorough);

    [Fact]
    public void Places_of_ten_thousand_add_up() => Prop.ForAll(Gen.Choose(1, 9_999).Three().ToArbitrary(), places =>
    {
        var (high, middle, low) = places;
        return Number($"{high}億{middle}万{low}円") == high * 100_000_000m + middle * 10_000m + low;
    }).Check(Thorough);

    [Fact]
    public void An_amount_turned_into_another_unit_and_back_is_the_same() => Prop.ForAll(Numbers, number =>
    {
        var kilometres = new Quantity(number, new Unit("km"));
        return UnitTable.Default.TryConvert(kilometres, new Unit("cm"), out var fine) && fine.Number == number * 100_000
            && UnitTable.Default.TryConvert(fine, kilometres.Unit, out var back) && back == kilometres;
    }).Check(Thorough);

    [Fact]
    public void Nothing_but_digits_becomes_a_digit()
    {
        for (var code = 0; code <= 0x10ffff; code++)
        {
            if (!Rune.IsValid(code) || Rune.GetUnicodeCategory(new Rune(code)) == UnicodeCategory.DecimalDigitNumber) continue;
            var value = Reader.Read($"約{new Rune(code)}人");
            Assert.False(value.Kind is ValueKind.Number or ValueKind.Range or ValueKind.Parts, $"U+{code:X4}");
            var behind = Reader.Read($"5{new Rune(code)}");
            Assert.False(behind.Quantity is { } read && read.Number is not (5 or 50 or 500 or 5_000 or 50_000 or 500_000_000 or 5_000_000_000_000), $"U+{code:X4} behind a digit");
        }
    }

    private static decimal Behind(int digits, int places)
    {
        decimal part = digits;
        for (var i = 0; i < places; i++) part /= 10;
        return places == 0 ? 0 : part - decimal.Floor(part);
    }

    private static decimal? Number(string printed) => Reader.Read(printed) is { Kind: ValueKind.Number, Quantity: { } quantity } ? quantity.Number : null;

    private static string Printed(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Wide(string text) => string.Concat(text.Select(c => (char)(c + 0xfee0)));
}
