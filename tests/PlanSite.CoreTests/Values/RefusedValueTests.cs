using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>What is no value at all says what happened and what to write instead. Forms that start with # cannot stand in the table of forms.</summary>
public class RefusedValueTests
{
    private static readonly ValueReader Reader = new(UnitTable.Default);

    [Theory]
    [InlineData("#REF!", "なくなった")]
    [InlineData("Err:502", "計算できなかった")]
    [InlineData("err:508", "計算できなかった")]
    [InlineData(" #REF! ", "なくなった")]
    [InlineData("　＃ＲＥＦ！　", "なくなった")]
    [InlineData("#ref!", "なくなった")]
    [InlineData("#REF", "なくなった")]
    [InlineData("# REF!", "なくなった")]
    [InlineData("#VALUE!", "計算できないもの")]
    [InlineData("#N/A", "見つからなかった")]
    [InlineData("＃Ｎ／Ａ", "見つからなかった")]
    [InlineData("#DIV/0!", "空のセルで割った")]
    [InlineData("#DIV / 0!", "空のセルで割った")]
    [InlineData("#NAME?", "名前が正しくない")]
    [InlineData("#NULL!", "セル範囲")]
    [InlineData("#NUM!", "大きすぎる数")]
    [InlineData("#SPILL!", "ふさがっている")]
    [InlineData("#CALC!", "計算できなかった")]
    [InlineData("#GETTING_DATA", "途中")]
    [InlineData("#CONNECT!", "つながらなかった")]
    [InlineData("#BLOCKED!", "止められた")]
    [InlineData("#FIELD!", "項目が見つからなかった")]
    [InlineData("#UNKNOWN!", "この版では扱えない")]
    [InlineData("#EXTERNAL!", "外のデータ")]
    [InlineData("#BUSY!", "計算の途中")]
    [InlineData("#PYTHON!", "数式を計算できなかった")]
    [InlineData("#ERROR!", "数式を計算できなかった")]
    [InlineData("##", "列の幅")]
    [InlineData("########", "列の幅")]
    [InlineData("＃＃＃", "列の幅")]
    [InlineData("##人", "列の幅")]
    [InlineData("#REF!人", "なくなった")]
    [InlineData("#N/A%", "見つからなかった")]
    [InlineData("2,303人 #REF!", "なくなった")]
    [InlineData("約#DIV/0!人", "空のセルで割った")]
    [InlineData("検討（#REF!）", "なくなった")]
    [InlineData("TRUE", "判定の結果")]
    [InlineData("Ｆａｌｓｅ", "判定の結果")]
    [InlineData("　yes　", "判定の結果")]
    [InlineData("NO", "判定の結果")]
    [InlineData("TRUE人", "判定の結果")]
    [InlineData("=SUM(A1:A3)", "数式")]
    [InlineData("1.23E+05", "E+05")]
    [InlineData("1e-5", "E+05")]
    [InlineData("EE 1E+5", "E+05")]
    [InlineData("=", "数式")]
    [InlineData("TRUE。", "判定の結果")]
    [InlineData("No(速報値)", "判定の結果")]
    public void What_a_spreadsheet_leaves_behind_is_no_value(string printed, string reason)
    {
        var value = Reader.Read(printed);
        Assert.Equal((ValueKind.Unread, Refusal.Damaged, printed), (value.Kind, value.Refusal, value.Printed));
        Assert.Contains(reason, value.Problem, StringComparison.Ordinal);
        Assert.Contains("ください", value.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#1")]
    [InlineData("5# ")]
    [InlineData("No.5")]
    [InlineData("A4")]
    [InlineData("1e5")]
    [InlineData("1E+")]
    [InlineData("=>5")]
    [InlineData("=<5")]
    public void Other_refusals_are_no_damage(string printed) => Assert.Equal((ValueKind.Unread, Refusal.None), (Reader.Read(printed).Kind, Reader.Read(printed).Refusal));

    [Theory]
    [InlineData("N/A")]
    [InlineData("NA")]
    [InlineData("YESNO")]
    [InlineData("NO2 0.02ppm")]
    [InlineData("Note")]
    [InlineData("Err:")]
    [InlineData("Error:5")]
    [InlineData("E+5地区の整備")]
    [InlineData("True North")]
    [InlineData("E-5地区の整備")]
    public void Words_that_only_look_alike_are_left_alone(string printed) => Assert.NotEqual(Refusal.Damaged, Reader.Read(printed).Refusal);

    [Theory]
    [InlineData("715人→950人")]
    [InlineData("７１５人　→　９５０人")]
    [InlineData("715⇒950")]
    [InlineData("▲5%→▲3%")]
    [InlineData("-→5件")]
    [InlineData("3回->5回")]
    public void Two_values_in_one_cell_are_to_be_split(string printed)
    {
        var value = Reader.Read(printed);
        Assert.Equal((ValueKind.Unread, Refusal.Way), (value.Kind, value.Refusal));
        Assert.Contains("baseline", value.Problem, StringComparison.Ordinal);
        Assert.Contains("targets", value.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("検討→実施")]
    [InlineData("H30→R4")]
    [InlineData("12人(10人→12人)")]
    [InlineData("5件→検討")]
    public void Arrows_between_other_things_are_no_way(string printed) => Assert.NotEqual(Refusal.Way, Reader.Read(printed).Refusal);

    [Theory]
    [InlineData("前年比5%減", "前年")]
    [InlineData("前年度比110%", "前年")]
    [InlineData("対前年度 +5%", "前年")]
    [InlineData("昨年度より5件減", "前年")]
    [InlineData("110%（前年比）", "前年")]
    [InlineData("現状より10%削減", "当初")]
    [InlineData("平成25年度比26%削減", "2013年度")]
    [InlineData("26%削減（H25比）", "2013年度")]
    [InlineData("計画比45%", "計画")]
    [InlineData("構成比45%", null)]
    [InlineData("15人削減", null)]
    [InlineData("95%", null)]
    public void What_a_rate_or_change_is_told_against_is_known(string printed, string? basis) => Assert.Equal(basis, Reader.Read(printed).Basis);

    [Theory]
    [InlineData("15人削減", true)]
    [InlineData("△15人", true)]
    [InlineData("-15人", true)]
    [InlineData("△2.5t", true)]
    [InlineData("前年比 -5%", true)]
    [InlineData("＋15人", false)]
    [InlineData("▲1,234千円", false)]
    [InlineData("▲5.2%", false)]
    [InlineData("-5℃", false)]
    [InlineData("△0.5ポイント", false)]
    [InlineData("-3", false)]
    [InlineData("15人", false)]
    [InlineData("-5円", false)]
    [InlineData("-5円/人", false)]
    [InlineData("-5ドル", false)]
    [InlineData("-5dB", false)]
    [InlineData("-0.5倍", false)]
    [InlineData("-5点", false)]
    [InlineData("-5m", false)]
    [InlineData("-5cm", false)]
    [InlineData("-5mm", false)]
    [InlineData("-5g-CO2", false)]
    [InlineData("-5kg-CO2", false)]
    [InlineData("-5t-CO2", false)]
    [InlineData("-5kt-CO2", false)]
    [InlineData("-0人", false)] // none is not less than none
    public void A_negative_count_is_a_change_and_a_negative_sum_may_be_a_level(string printed, bool isChange) => Assert.Equal(isChange, Reader.Read(printed).IsChange);

    [Theory]
    [InlineData("-", true)]
    [InlineData("ー", true)]
    [InlineData("　", true)]
    [InlineData("－（未実施）", true)]
    [InlineData("非公表", false)]
    [InlineData("該当なし", false)]
    [InlineData("※", true)]
    public void Words_for_nothing_can_be_shown_and_dashes_need_not(string printed, bool isBlank)
    {
        var value = Reader.Read(printed);
        Assert.True(value.IsMissing);
        Assert.Equal(isBlank, value.IsBlank);
    }
}
