using PlanSite.Reports;

namespace PlanSite.Tests.Reports;

/// <summary>The mark stands under what is meant, whatever is written before it, and nothing in the line plays tricks with the terminal.</summary>
public sealed class MarkedLineTests
{
    /// <summary>A line, the column, the length; the line as shown, and the mark below it.</summary>
    [Theory]
    [InlineData("name: x", 7, 1, "name: x", "      ^")]
    [InlineData("名前: x", 5, 1, "名前: x", "      ^")]
    [InlineData("名前: 市民課", 5, 3, "名前: 市民課", "      ^^^^^^")]
    [InlineData("ｶﾅ: x", 5, 1, "ｶﾅ: x", "    ^")]
    [InlineData("が: x", 5, 1, "か\u3099: x", "    ^")]
    [InlineData("🏔: x", 5, 1, "🏔: x", "    ^")]
    [InlineData("\tname: x", 1, 1, "→name: x", "^")]
    [InlineData("\u3000name: x", 1, 1, "□name: x", "^^")]
    [InlineData("\u00A0name: x", 1, 1, "⍽name: x", "^")]
    [InlineData("na\u200Bme: x", 3, 1, "na␦me: x", "  ^")]
    [InlineData("a\u001B[31m", 2, 1, "a␛[31m", " ^")]
    [InlineData("a\u202Eb", 2, 1, "a␦b", " ^")]
    [InlineData("name:", 6, 0, "name:", "     ^")]
    [InlineData("name:", 99, 3, "name:", "     ^")]
    public void The_mark_stands_under_what_is_meant(string line, int column, int length, string shown, string mark)
    {
        var marked = MarkedLine.Of(line.Replace("が", "か\u3099", StringComparison.Ordinal), column, length);
        Assert.Equal((shown, mark), (marked.Text, marked.Mark));
    }

    [Fact]
    public void A_long_line_is_cut_on_both_sides_of_what_is_meant()
    {
        var marked = MarkedLine.Of(new string('あ', 100) + "ここ" + new string('い', 100), 101, 2);
        Assert.Equal("…" + new string('あ', 20) + "ここ" + new string('い', 22) + "…", marked.Text);
        Assert.Equal(new string(' ', 41) + "^^^^", marked.Mark);
    }

    /// <summary>A hostile file has one line, and every problem in it would copy all of it.</summary>
    [Fact]
    public void Of_a_line_without_end_only_what_is_near_is_looked_at()
    {
        var line = string.Concat(Enumerable.Repeat("- ", 1_000_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var marked = MarkedLine.Of(line, 1_000_001, 2_000_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        Assert.StartsWith("…- - ", marked.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", marked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_is_no_longer_than_the_line_that_is_shown() => Assert.Equal(90, MarkedLine.Of(new string('a', 500), 1, 500).Mark.Length);
}
