using System.IO.Compression;
using System.Text.RegularExpressions;

namespace PlanSite.Tests.WholeSite;

/// <summary>What a citizen's phone has to fetch, compressed as a web server sends it.</summary>
public sealed partial class WeightTests
{
    private const int Kilo = 1024;

    [Fact]
    public void No_page_of_a_unit_reported_on_is_above_12_kB() =>
        Faults.None(RealSite.Pages.Where(p => UnitPage().IsMatch(p.Path)).Select(p => (p.Path, Size: Gzip(p.Path))).Where(p => p.Size > 12 * Kilo).Select(p => $"{p.Path}: {p.Size}"));

    [Fact]
    public void The_list_of_121_measures_is_not_above_40_kB() => Assert.InRange(Gzip("plans/isehara/measure/index.html"), 1, 40 * Kilo);

    [Fact]
    public void All_style_sheets_together_are_not_above_15_kB() => Assert.InRange(Assets(".css").Sum(Gzip), 1, 15 * Kilo);

    [Fact]
    public void Scripts_outside_search_are_not_above_6_kB() =>
        Assert.InRange(Assets(".js").Where(f => !f.Contains("search", StringComparison.Ordinal)).Sum(Gzip), 1, 6 * Kilo);

    /// <summary>A part of what a first result of the search costs: tests/search-client/first-result.mjs counts the page with this.</summary>
    [Fact]
    public void The_page_of_the_search_is_not_above_4200_bytes() =>
        Faults.None(RealSite.Pages.Where(p => SearchPage().IsMatch(p.Path)).Select(p => (p.Path, Size: Gzip(p.Path))).Where(p => p.Size > 4_200).Select(p => $"{p.Path}: {p.Size}"));

    private static IEnumerable<string> Assets(string ending) =>
        RealSite.Files.Keys.Where(f => f.StartsWith("assets/", StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal));

    private static int Gzip(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(RealSite.Files[path]);
        return (int)packed.Length;
    }

    [GeneratedRegex("^([a-z-]+/)?search/index.html$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SearchPage();

    [GeneratedRegex("^(en/)?plans/(isehara/measure|nisshin/(item|measure)|izunokuni/item|isesaki/item)/.+/index.html$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex UnitPage();
}
