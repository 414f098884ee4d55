using PlanSite.Values;

namespace PlanSite.Tests.Values;

public class UnitTableTests
{
    [Theory]
    [InlineData("箇所", "箇所")]
    [InlineData("か所", "箇所")]
    [InlineData("カ所", "箇所")]
    [InlineData("ｶ所", "箇所")]
    [InlineData("ヶ所", "箇所")]
    [InlineData("個所", "箇所")]
    [InlineData("名", "人")]
    [InlineData("％", "%")]
    [InlineData("パーセント", "%")]
    [InlineData("pt", "ポイント")]
    [InlineData("㎡", "㎡")]
    [InlineData("m2", "㎡")]
    [InlineData("ｋｍ", "km")]
    [InlineData("トン", "t")]
    [InlineData("割", "%")]
    [InlineData("自治体連合", "自治体連合")]
    public void Spellings_of_one_unit_fold(string spelling, string unit) => Assert.Equal(unit, UnitOf(UnitTable.Default, spelling));

    [Theory]
    [InlineData("1.2", "km", "m", "1200")]
    [InlineData("800", "m", "km", "0.8")]
    [InlineData("1064.4", "ha", "㎡", "10644000")]
    [InlineData("2", "時間", "分", "120")]
    [InlineData("1.5", "年", "か月", "18")]
    [InlineData("900", "g", "t", "0.0009")]
    [InlineData("5", "人", "人", "5")]
    public void Amounts_of_the_same_kind_are_turned_into_each_other_exactly(string number, string from, string to, string expected)
    {
        Assert.True(UnitTable.Default.TryConvert(new Quantity(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), new Unit(from)), new Unit(to), out var converted));
        Assert.Equal(new Quantity(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), new Unit(to)), converted);
    }

    [Theory]
    [InlineData("5", "人", "世帯")]
    [InlineData("5", "%", "ポイント")]
    [InlineData("5", "回", "回/年")]
    [InlineData("1", "分", "時間")]
    [InlineData("5", "りんご", "みかん")]
    public void Other_kinds_and_endless_results_are_refused(string number, string from, string to) =>
        Assert.False(UnitTable.Default.TryConvert(new Quantity(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), new Unit(from)), new Unit(to), out _));

    [Fact]
    public void A_site_can_add_units_with_spellings_and_scales()
    {
        var units = UnitTable.Default.With(
        [
            new UnitDefinition { Name = "こま", Same = ["コマ", "齣"] },
            new UnitDefinition { Name = "反", Base = "㎡", Times = 991.7355m, KeptAsPrinted = true },
            new UnitDefinition { Name = "ダース", Base = "本", Times = 12 },
        ]);
        var reader = new ValueReader(units);
        Assert.Equal(new Quantity(5, new Unit("こま")), reader.Read("5コマ").Quantity);
        Assert.Equal(new Quantity(5000, new Unit("こま")), reader.Read("5千齣").Quantity);
        Assert.Equal(new Quantity(36, new Unit("本")), reader.Read("3ダース").Quantity);
        Assert.Equal(new Quantity(3, new Unit("反")), reader.Read("3反").Quantity);
        Assert.True(units.TryConvert(new Quantity(2, new Unit("反")), new Unit("㎡"), out var area));
        Assert.Equal(1983.471m, area.Number);
    }

    [Fact]
    public void A_site_can_choose_the_spelling_that_is_shown()
    {
        var units = UnitTable.Default.With([new UnitDefinition { Name = "か所", Same = ["箇所"] }]);
        Assert.Equal(["か所", "か所", "か所"], new[] { "箇所", "カ所", "か所" }.Select(s => UnitOf(units, s)));
    }

    [Fact]
    public void The_table_of_the_program_is_not_changed_by_additions()
    {
        UnitTable.Default.With([new UnitDefinition { Name = "人", Base = "世帯", Times = 2 }]);
        Assert.Equal(new Quantity(3, new Unit("人")), new ValueReader(UnitTable.Default).Read("3人").Quantity);
    }

    [Fact]
    public void Units_that_go_in_a_circle_are_still_read()
    {
        var units = UnitTable.Default.With([new UnitDefinition { Name = "甲", Base = "乙", Times = 2 }, new UnitDefinition { Name = "乙", Base = "甲", Times = 3 }]);
        Assert.Equal(ValueKind.Number, new ValueReader(units).Read("5甲").Kind);
    }

    [Theory]
    [InlineData("", "", 1, "空")]
    [InlineData("5個", "", 1, "数字")]
    [InlineData("-個", "", 1, "数字や符号")]
    [InlineData("束", "本", 0, "倍率")]
    [InlineData("束", "", 5, "もとの単位")]
    [InlineData("束", "束", 5, "自分自身")]
    public void A_definition_that_makes_no_sense_says_so_and_is_left_out(string name, string @base, int times, string problem)
    {
        var definition = new UnitDefinition { Name = name, Base = @base.Length == 0 ? null : @base, Times = times };
        Assert.Contains(problem, definition.Problem, StringComparison.Ordinal);
        Assert.Equal("束", UnitOf(UnitTable.Default.With([definition]), "束"));
    }

    /// <summary>A spelling that is not listed is its own unit.</summary>
    private static string UnitOf(UnitTable units, string spelling)
    {
        var folded = ValueFolding.Full(spelling)!;
        return units.Find(folded)?.Unit.Id ?? folded;
    }
}
