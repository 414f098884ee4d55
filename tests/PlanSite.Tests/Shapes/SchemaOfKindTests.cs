using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Shapes;
using PlanSite.Validate;
using PlanSite.Values;

namespace PlanSite.Tests.Shapes;

/// <summary>The patterns of the schemas let pass what <c>check</c> reads, and stop what it does not.</summary>
public sealed class SchemaOfKindTests
{
    [Theory]
    [InlineData("2022")]
    [InlineData("2022年度")]
    [InlineData("R4")]
    [InlineData("Ｒ４")]
    [InlineData("令和4")]
    [InlineData("令和4年度")]
    [InlineData("令和 4 年度")]
    [InlineData("令和元年度")]
    [InlineData("H28")]
    [InlineData("平成28年")]
    [InlineData("S60")]
    [InlineData("２０２２")]
    public void A_year_that_is_read_passes(string written)
    {
        Assert.True(FiscalYears.TryRead(written, out _));
        Assert.True(Passes(written, Kind.Year));
    }

    [Theory]
    [InlineData("R三")]
    [InlineData("来年")]
    [InlineData("令和")]
    [InlineData("22")]
    [InlineData("2022.4")]
    [InlineData("R4〜R5")]
    public void What_is_no_year_is_stopped(string written)
    {
        Assert.False(FiscalYears.TryRead(written, out _));
        Assert.False(Passes(written, Kind.Year));
    }

    [Theory]
    [InlineData("46452", true)]
    [InlineData("46,452", true)]
    [InlineData("5%", true)]
    [InlineData("-1.5", true)]
    [InlineData("+3", true)]
    [InlineData("千円", false)]
    [InlineData("12人", false)]
    [InlineData("", false)]
    [InlineData("４", false)]
    public void A_number_passes_just_where_it_is_read(string written, bool isRead)
    {
        var text = written.Replace(",", "", StringComparison.Ordinal).TrimEnd('%');
        Assert.Equal(isRead, decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _));
        Assert.Equal(isRead, Passes(written, Kind.Number));
    }

    [Theory]
    [InlineData("01-101")]
    [InlineData("a")]
    [InlineData("1.2_b")]
    [InlineData("市民課")]
    [InlineData("01/1")]
    [InlineData("-1")]
    [InlineData("a.")]
    public void An_id_passes_just_where_it_is_read(string written) => Assert.Equal(
        Ids.Check(written, Diagnostics.SourceSpan.WholeFile("a.yaml"), new Diagnostics.DiagnosticBag()), Passes(written, new Kind.Value(ValueForm.Id)));

    [Theory]
    [InlineData("https://www.city.example.jp/a?b#c", true)]
    [InlineData("HTTP://example.jp", true)]
    [InlineData("mailto:soumu@example.jp", true)]
    [InlineData("/about/", true)]
    [InlineData("../data/", true)]
    [InlineData("plan.pdf", true)]
    [InlineData("www.example.jp", false)]
    [InlineData("//example.jp/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://a@example.jp/", false)]
    public void An_address_passes_just_where_it_is_read(string written, bool isRead)
    {
        Assert.Equal(isRead, WebAddress.Read(written, out _) is not null);
        Assert.Equal(isRead, Passes(written, new Kind.Value(ValueForm.Link)));
    }

    private static bool Passes(string written, Kind kind) =>
        Regex.IsMatch(written, SchemaOfKind.Of(kind)["pattern"]!.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(10));
}
