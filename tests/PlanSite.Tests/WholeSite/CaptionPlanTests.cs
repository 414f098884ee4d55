using System.Text.RegularExpressions;

namespace PlanSite.Tests.WholeSite;

/// <summary>
/// A plan as many cities print it (<c>Fixtures/captions/</c>): units stand in the captions, targets are amounts of reduction or ranges in
/// words, years count on in 平成. Every page shows units; the data keep what is printed.
/// </summary>
public sealed partial class CaptionPlanTests
{
    private static readonly Lazy<BuiltSite> Built = new(() => BuiltSite.Of(RealSite.Fixture("captions")));

    [Fact]
    public void No_page_shows_a_number_without_its_unit()
    {
        var site = Built.Value;
        Assert.NotEmpty(site.Pages);
        Faults.None(site.Pages.SelectMany(p => Bare().Matches(p.Text).Select(m => $"{p.Path}: {p.Text.Substring(m.Index, Math.Min(20, p.Text.Length - m.Index))}")));
        foreach (var (address, shown) in new[] { ("1", "7,415,050千円"), ("1", "7,600,000千円"), ("1", "7,800,000千円"), ("4", "50以上80%未満"), ("4", "80.0%(速報値)"), ("5", "55.5%") })
        {
            Assert.Contains(shown, site.Page($"plans/genryo/measure/{address}/").Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_pages_have_no_faults_and_no_broken_links()
    {
        Faults.None(Built.Value.PageFaults());
    }

    [Theory]
    [InlineData("1", "2020", "achieved", "101.1")] // less is better: 7,500,000 ÷ 7,415,050
    [InlineData("1", "2019", "nearly", "99.8")] // 7,600,000 ÷ 7,612,345
    [InlineData("2", "2020", "achieved", "113.3")] // 17 of 15
    [InlineData("3", "2020", "missed", "-40")] // 2 % more instead of 5 % less
    [InlineData("4", "2020", "nearly", "100")] // 80 is not below 80
    [InlineData("5", "2020", "nearly", "92.5")] // 55.5 ÷ 60
    public void It_is_judged_in_the_units_of_the_captions(string measure, string year, string status, string rate)
    {
        var row = Assert.Single(Facts.Csv(Built.Value.Text("plans/genryo/data/judgements.csv")), r => r["node"] == measure && r["fiscal_year"] == year);
        Assert.Equal(status, row["status"]);
        Assert.StartsWith(rate, row["attainment_percent"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "actual", "2020", "7,415,050", "7415050000", "円", "number")]
    [InlineData("1", "baseline", "2017", "7,800,000", "7800000000", "円", "number")]
    [InlineData("2", "target", "2020", "15人削減", "-15", "人", "change")]
    [InlineData("2", "baseline", "2017", "412人", "412", "人", "number")]
    [InlineData("3", "actual", "2020", "前年比2%増", "2", "%", "change")]
    [InlineData("4", "target", "2020", "50以上80未満", "50", "%", "range")]
    [InlineData("5", "baseline", "2017", "非公表", "", "", "not_set")]
    [InlineData("5", "actual", "2019", "未調査", "", "", "not_set")]
    public void The_data_keep_what_is_printed_beside_what_was_read(string measure, string kind, string year, string printed, string number, string unit, string reading)
    {
        var row = Assert.Single(Facts.Csv(Built.Value.Text("plans/genryo/data/values.csv")), r => r["node"] == measure && r["kind"] == kind && r["fiscal_year"] == year);
        Assert.Equal((printed, number, unit, reading), (row["printed"], row["number"], row["unit"], row["reading"]));
    }

    [Fact]
    public void Results_are_told_in_plain_words()
    {
        Assert.Contains("定員の削減は17人削減で、目標の15人削減に届きました。", Built.Value.Page("plans/genryo/measure/2/").Text, StringComparison.Ordinal);
        Assert.Contains("(−17)÷(−15)×100=113.3333...%", Built.Value.Page("plans/genryo/measure/2/").Text, StringComparison.Ordinal);
        Assert.Contains("時間外勤務の削減は前年比2%増で、目標の前年比5%減に届きませんでした。", Built.Value.Page("plans/genryo/measure/3/").Text, StringComparison.Ordinal);
        Assert.Contains("会議室の稼働率は80.0%(速報値)で、目標の50以上80%未満の範囲に入りませんでした。", Built.Value.Page("plans/genryo/measure/4/").Text, StringComparison.Ordinal);
        Assert.Contains("未調査", Built.Value.Page("plans/genryo/measure/5/").Text, StringComparison.Ordinal);
    }

    /// <summary>A printed number of the money table that 千円 does not follow.</summary>
    [GeneratedRegex(@"7,(415,050|612,345|600,000|500,000|800,000)(?!千円|,000)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bare();
}
