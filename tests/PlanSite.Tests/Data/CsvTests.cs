using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Data;

namespace PlanSite.Tests.Data;

public sealed class CsvTests
{
    [Theory]
    [InlineData("6750人", "6750人")]
    [InlineData("6,750人", "\"6,750人\"")]
    [InlineData("\"元気\"なまち", "\"\"\"元気\"\"なまち\"")]
    [InlineData("1年間の\n延べ人数", "\"1年間の\n延べ人数\"")]
    [InlineData("a\rb", "\"a\rb\"")]
    [InlineData(" 前後の空白 ", "\" 前後の空白 \"")]
    [InlineData("𠮷野家①㍿", "𠮷野家①㍿")]
    [InlineData("=SUM(A1)", "=SUM(A1)")]
    [InlineData("-", "-")]
    [InlineData("", "")]
    public void A_cell_is_written_after_rfc_4180(string cell, string written) => Assert.Equal($"a,b\r\n{written},x\r\n", Plain([cell, "x"]));

    [Theory]
    [InlineData("=SUM(A1)", "'=SUM(A1)")]
    [InlineData("+81", "'+81")]
    [InlineData("-5-3", "'-5-3")]
    [InlineData("--5", "'--5")]
    [InlineData("-1e5", "'-1e5")]
    [InlineData("-5.", "'-5.")]
    [InlineData("-5人", "'-5人")]
    [InlineData("-５", "'-５")]
    [InlineData("-5\n", "\"'-5\n\"")]
    [InlineData("-5+cmd|' /C calc'!A0", "'-5+cmd|' /C calc'!A0")]
    [InlineData("-", "'-")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("\t1", "'\t1")]
    [InlineData("\r1", "\"'\r1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("－", "'－")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"")]
    [InlineData("5-10", "5-10")]
    [InlineData("−5", "−5")]
    [InlineData("'=1", "'=1")]
    [InlineData("", "")]
    public void A_cell_for_spreadsheets_cannot_run_as_a_formula(string cell, string written) =>
        Assert.Equal($"a,b\r\n{written},x\r\n", Encoding.UTF8.GetString(CsvFile.ForExcel(Table([cell, "x"])))[1..]);

    [Theory]
    [InlineData("-5")]
    [InlineData("-50.000000")]
    [InlineData("-29.537037037037037037037037037")]
    [InlineData("-0.5")]
    public void A_negative_number_stays_a_number_in_spreadsheets(string number) =>
        Assert.Equal($"a,b\r\n{number},x\r\n", Encoding.UTF8.GetString(CsvFile.ForExcel(Table([number, "x"])))[1..]);

    [Fact]
    public void Only_the_file_for_spreadsheets_begins_with_a_bom()
    {
        byte[] bom = [0xEF, 0xBB, 0xBF];
        Assert.Equal(bom, CsvFile.ForExcel(Table(["1", "2"]))[..3]);
        Assert.NotEqual(bom, CsvFile.Plain(Table(["1", "2"]))[..3]);
    }

    [Fact]
    public void Whatever_stands_in_the_cells_a_reader_gets_it_back() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) => Read(Plain([a.Get, b.Get])).SequenceEqual([a.Get, b.Get])).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("34.118518518518518518518518519", "34.118518518518518518518518519")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("19.60", "19.6")]
    [InlineData("-29.5", "-29.5")]
    [InlineData("1160000000.000", "1160000000")]
    public void A_number_keeps_every_digit_and_has_no_separators(string number, string written) =>
        Assert.Equal(written, Cell.Of(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("100", "100.000000")]
    [InlineData("-29.537037037037037037037037037", "-29.537037037037037037037037037")]
    [InlineData("97.25", "97.250000")]
    public void A_percentage_has_six_decimals_or_more_and_is_not_rounded(string number, string written) =>
        Assert.Equal(written, Cell.Percent(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void What_is_missing_is_an_empty_cell() => Assert.Equal(("", "", ""), (Cell.Of((decimal?)null), Cell.Percent(null), Cell.Of((PlanSite.Values.FiscalYear?)null)));

    private static string Plain(string[] cells) => Encoding.UTF8.GetString(CsvFile.Plain(Table(cells)));

    private static DataTable Table(string[] cells) => new("t", [DataColumn.Text("a", ""), DataColumn.Text("b", "")], [[.. cells]]);

    private static string[] Read(string text)
    {
        using var reader = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false });
        _ = reader.Read();
        _ = reader.Read();
        return [reader.GetField(0)!, reader.GetField(1)!];
    }
}
