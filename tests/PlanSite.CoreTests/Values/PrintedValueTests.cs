using System.Globalization;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Values;

public class PrintedValueTests
{
    private static readonly ValueReader Reader = new(UnitTable.Default);

    private static readonly Dictionary<string, string[]> Cells = TextTable.Rows("printed-values.tsv", 9).ToDictionary(row => row[0]);

    public static TheoryData<string, string, string> OtherForms
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var row in TextTable.Rows("other-forms.tsv", 3)) cases.Add(row[0], row[1], row[2]);
            return cases;
        }
    }

    public static TheoryData<string> PrintedInThePlans => [.. Cells.Keys];

    [Theory]
    [MemberData(nameof(PrintedInThePlans))]
    public void Every_cell_of_the_plans_is_read_exactly(string printed)
    {
        string[] row = [.. Cells[printed]];
        var value = Reader.Read(printed);
        string[] read =
        [
            value.Printed, value.Kind.ToString(),
            value.Quantity is { } q ? q.Number.ToString("0.##########", CultureInfo.InvariantCulture) : "", value.Quantity?.Unit.Id ?? "",
            Written.Parts(value.Parts).Replace(" ", "", StringComparison.Ordinal), Written.Parts(value.Details).Replace(" ", "", StringComparison.Ordinal),
            Flags(value), value.Qualifier, value.Milestone ?? value.Note ?? "",
        ];
        row[4] = row[4].Replace(" ", "", StringComparison.Ordinal);
        row[5] = row[5].Replace(" ", "", StringComparison.Ordinal).TrimStart('=');
        Assert.Equal(row, read);
    }

    [Theory]
    [MemberData(nameof(OtherForms))]
    public void Other_forms_are_read_or_refused(string printed, string expected, string rest)
    {
        var value = Reader.Read(printed);
        Assert.Equal(printed, value.Printed);
        Assert.Equal(expected, Written.Core(value));
        if (value.Kind == ValueKind.Unread) Assert.Contains(rest, value.Problem, StringComparison.Ordinal);
        else Assert.Equal(rest, Written.Rest(value));
    }

    /// <summary>Printed in full-width characters, which many tables are, every form says the same.</summary>
    [Theory]
    [InlineData("printed-values.tsv")]
    [InlineData("other-forms.tsv")]
    public void A_full_width_twin_is_read_alike(string table)
    {
        foreach (var printed in TextTable.Rows(table, 1).Select(row => row[0]))
        {
            var twin = string.Concat(printed.Select(c => c is ' ' ? '\u3000' : c is > '!' and <= '~' ? (char)(c + 0xfee0) : c));
            Assert.Equal((printed, Written.Core(Reader.Read(printed))), (printed, Written.Core(Reader.Read(twin))));
        }
    }

    [Fact]
    public void The_upper_end_of_the_one_range_in_the_plans_is_5_percent() =>
        Assert.Equal(5.0m, Reader.Read("実質収支比率 3.0%~5.0%").Upper!.Value.Number);

    [Fact]
    public void A_single_number_in_brackets_is_the_secondary_value_and_two_are_none()
    {
        Assert.Equal(new Quantity(3, new Unit("箇所")), Reader.Read("18箇所 (3箇所)").Secondary);
        Assert.Null(Reader.Read("1,037カ所 (消火栓1基・耐震性貯水槽1基)").Secondary);
    }

    [Fact]
    public void Shares_and_points_are_marked_as_shares()
    {
        Assert.True(Reader.Read("14.0%").Quantity!.Value.Unit.IsShare);
        Assert.True(Reader.Read("2割").Quantity!.Value.Unit.IsShare);
        Assert.True(Reader.Read("10ポイント").Quantity!.Value.Unit.IsShare);
        Assert.False(Reader.Read("10人").Quantity!.Value.Unit.IsShare);
    }

    [Fact]
    public void Very_long_and_broken_texts_are_refused()
    {
        Assert.Contains("文字が多すぎます", Reader.Read("1" + new string('人', 500)).Problem, StringComparison.Ordinal);
        Assert.Contains("壊れて", Reader.Read("5件\ud800").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_text_is_a_value_that_is_not_set() =>
        Assert.Equal((ValueKind.NotSet, ""), (Reader.Read(null!).Kind, Reader.Read(null!).Printed));

    [Fact]
    public void A_number_is_no_change_and_a_change_no_number()
    {
        Assert.Null(Reader.Read("15人").Change);
        Assert.Null(Reader.Read("5～10件").Change);
        Assert.Null(Reader.Read("15人削減").Quantity);
    }

    [Theory]
    [InlineData("5～10件", "5 10", "4.9 10.1")]
    [InlineData("50%以上80%未満", "50 79.9", "49.9 80")]
    [InlineData("50%超60%以下", "50.1 60", "50 60.1")]
    [InlineData("5件", "", "5")] // one number has no inside
    public void An_end_counts_only_where_it_belongs_to_the_range(string printed, string inside, string outside)
    {
        var range = Reader.Read(printed);
        Assert.All(Numbers(inside), number => Assert.True(range.IsInside(number), $"{number}"));
        Assert.All(Numbers(outside), number => Assert.False(range.IsInside(number), $"{number}"));
    }

    private static IEnumerable<decimal> Numbers(string written) =>
        written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => decimal.Parse(n, CultureInfo.InvariantCulture));

    private static string Flags(PlanValue value) => string.Join(' ', new[]
    {
        value.Provisional ? "provisional" : "", value.Approximate ? "approximate" : "", value.Each ? "each" : "",
        value.Bound == Bound.None ? "" : value.Bound.ToString(), value.Wish?.ToString() ?? "",
    }.Where(f => f.Length > 0));
}
