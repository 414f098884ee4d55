using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>A caption such as 単位: 千円 holds for every number of its table that is printed without a unit, and for nothing else.</summary>
public class CaptionUnitTests
{
    private static readonly ValueReader Reader = new(UnitTable.Default);

    [Theory]
    [InlineData("千円", "円", 1000)]
    [InlineData("百万円", "円", 1_000_000)]
    [InlineData("億円", "円", 100_000_000)]
    [InlineData("%", "%", 1)]
    [InlineData("％", "%", 1)]
    [InlineData("割", "%", 10)]
    [InlineData("人", "人", 1)]
    [InlineData("千人", "人", 1000)]
    [InlineData("名", "人", 1)]
    [InlineData("件/年", "件/年", 1)]
    [InlineData("人/10万人", "人/10万人", 1)]
    [InlineData("t-CO2", "t-CO2", 1)]
    [InlineData("㎡", "㎡", 1)]
    [InlineData("こま", "こま", 1)]
    [InlineData("単位:千円", "円", 1000)]
    [InlineData("（単位：千円）", "円", 1000)]
    [InlineData("(%)", "%", 1)]
    public void A_unit_is_read_as_captions_print_it(string caption, string unit, int times)
    {
        var read = CaptionUnit.Read(caption, UnitTable.Default);
        Assert.Equal((unit, times), (read?.Unit.Id, (int)(read?.Times ?? 0)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("5人")]
    [InlineData("人、%")]
    [InlineData("月")]
    [InlineData("年度")]
    [InlineData("千")]
    [InlineData("単位")]
    [InlineData("-")]
    [InlineData("なし")]
    [InlineData("以上")]
    [InlineData("人削減")]
    [InlineData("回（年間）")]
    [InlineData("#REF!")]
    public void What_is_no_unit_is_none(string caption) => Assert.Null(CaptionUnit.Read(caption, UnitTable.Default));

    [Theory]
    [InlineData("千円", "7,415,050", "7,415,050千円", "7415050000 円")]
    [InlineData("千円", "７，４１５，０５０", "７，４１５，０５０千円", "7415050000 円")]
    [InlineData("千円", " 7415050 ", " 7415050千円 ", "7415050000 円")]
    [InlineData("千円", "▲1,234", "▲1,234千円", "-1234000 円")]
    [InlineData("千円", "△ 5", "△ 5千円", "-5000 円")]
    [InlineData("千円", "2023.3", "2023.3千円", "2023300 円")]
    [InlineData("千円", "2022", "2022千円", "2022000 円")]
    [InlineData("千円", "0", "0千円", "0 円")]
    [InlineData("%", "93.00 (速報値)", "93.00% (速報値)", "93 %")]
    [InlineData("%", "93.00（速報値）", "93.00%（速報値）", "93 %")]
    [InlineData("％", "93", "93％", "93 %")]
    [InlineData("割", "8.5", "8.5割", "85 %")]
    [InlineData("人", "約30", "約30人", "30 人")]
    [InlineData("人", "30以上", "30人以上", "≥30 人")]
    [InlineData("人", "1.2万", "1.2万人", "12000 人")]
    [InlineData("人", "12 万", "12 万人", "120000 人")]
    [InlineData("人", "5～10", "5～10人", "5~10 人")]
    [InlineData("人", "30以上50未満", "30以上50人未満", "30~below 50 人")]
    [InlineData("人", "15削減", "15人削減", "change -15 人")]
    [InlineData("人", "15減", "15人減", "change -15 人")]
    [InlineData("人", "男5、女7", "男5人、女7人", "parts 男=5 人; 女=7 人")]
    [InlineData("人", "3、4年生20 5、6年生35", "3、4年生20人 5、6年生35人", "parts 3、4年生=20 人; 5、6年生=35 人")]
    [InlineData("人", "75歳以上 30", "75歳以上 30人", "30 人")]
    [InlineData("人", "令和4年度 20", "令和4年度 20人", "20 人")]
    [InlineData("人", "50 (2022)", "50人 (2022)", "50 人")]
    [InlineData("人", "50*", "50人*", "50 人")]
    [InlineData("人", "𝟏𝟎", "𝟏𝟎人", "10 人")]
    [InlineData("t", "24,625", "24,625 t", "24625 t")]
    [InlineData("people", "2,303", "2,303 people", "2303 人")]
    public void A_number_without_a_unit_is_completed_and_shown_with_it(string caption, string printed, string shown, string core)
    {
        var value = Reader.Read(printed, CaptionUnit.Read(caption, UnitTable.Default));
        Assert.Equal((printed, shown, core), (value.Printed, value.Shown, Written.Core(value)));
        Assert.True(value.IsCompleted);
    }

    [Fact]
    public void The_number_in_brackets_has_the_same_unit()
    {
        var value = Reader.Read("50（累計123）", CaptionUnit.Read("千円", UnitTable.Default));
        Assert.Equal("50千円（累計123千円）", value.Shown);
        Assert.Equal(new Quantity(123_000, new Unit("円")), value.Secondary);
    }

    [Theory]
    [InlineData("7,415,050千円", "7415050000 円")]
    [InlineData("741万円", "7410000 円")]
    [InlineData("5人", "5 人")]
    [InlineData("50%", "50 %")]
    [InlineData("前年比105%", "105 %")]
    [InlineData("51%削減", "change -51 %")]
    [InlineData("3:2", "1.5 対1")]
    [InlineData("男5人 女7人", "parts 男=5 人; 女=7 人")]
    [InlineData("検討", "stage 検討")]
    [InlineData("12月末", "date 12月末")]
    [InlineData("R4", "date 2022年度")]
    [InlineData("減少", "wish Down")]
    [InlineData("-", "nothing")]
    [InlineData("非公表", "nothing")]
    [InlineData("集計中", "pending")]
    [InlineData("#REF!", "refused")]
    [InlineData("12/31", "refused")]
    [InlineData("5-10", "refused")]
    [InlineData("10 20", "refused")]
    public void What_is_printed_is_never_contradicted(string printed, string core)
    {
        var value = Reader.Read(printed, CaptionUnit.Read("千円", UnitTable.Default));
        Assert.Equal((printed, core), (value.Shown, Written.Core(value)));
        Assert.False(value.IsCompleted);
    }

    [Theory]
    [InlineData("1/2", "校")]
    [InlineData("8/10", "校")]
    [InlineData("1.2万", "千円")]
    [InlineData("2023", "年")]
    public void A_number_with_no_place_for_the_unit_is_refused(string printed, string caption)
    {
        var value = Reader.Read(printed, CaptionUnit.Read(caption, UnitTable.Default));
        Assert.Equal(ValueKind.Unread, value.Kind);
        Assert.Contains($"unit の「{caption}」", value.Problem, StringComparison.Ordinal);
    }
}
