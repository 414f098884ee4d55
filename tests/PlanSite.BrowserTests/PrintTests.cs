using System.Text;
using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>Paper: one unit reported on stands on one A4 sheet.</summary>
public sealed class PrintTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("plans/isehara/measure/01-101/index.html")]
    [InlineData("plans/isehara/measure/18-101/index.html")]
    [InlineData("plans/isehara/measure/18-103/index.html")]
    [InlineData("plans/isehara/measure/35-105/index.html")]
    [InlineData("plans/izunokuni/item/1101/index.html")]
    [InlineData("plans/nisshin/measure/41/index.html")]
    [InlineData("en/plans/isehara/measure/24-101/index.html")]
    [InlineData("ja-easy/plans/isehara/measure/17-101/index.html")]
    [InlineData("ja-easy/plans/isehara/measure/19-103/index.html")]
    public async Task A_measure_prints_on_one_sheet(string file) => Assert.Equal(1, await Sheets(file));

    [Theory]
    [InlineData("plans/izunokuni/print/index.html", 4)]
    [InlineData("plans/isehara/policy/01/index.html", 1)]
    public async Task A_longer_document_prints_on_several(string file, int atLeast) => Assert.InRange(await Sheets(file), atLeast, 60);

    [Theory]
    [InlineData("plans/isehara/status/missed/index.html", 2)]
    [InlineData(PageKinds.List, 5)]
    [InlineData("plans/isehara/money/index.html", 4)]
    public async Task A_list_prints_as_a_compact_table_with_its_heading_on_every_sheet(string file, int atMost) => Assert.InRange(await Sheets(file), 1, atMost);

    /// <summary>Five of them, and those that are longest; every one when PLANSITE_PROOF is <c>whole</c>.</summary>
    [Fact]
    public async Task No_measure_of_Isehara_needs_a_second_sheet()
    {
        var all = PublishedSite.Pages.Where(p => p.StartsWith("plans/isehara/measure/", StringComparison.Ordinal) && p != PageKinds.List).ToArray();
        string[] longest = ["17-101", "19-103", "28-101", "34-101"];
        var measures = Proof.IsWhole ? all
            : all.Where((p, i) => i % 30 == 2 || longest.Any(l => p.Contains(l, StringComparison.Ordinal)));
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        var longer = new List<string>();
        foreach (var file in measures)
        {
            var sheets = await Sheets(visitor, file);
            if (sheets > 1) longer.Add($"{file}: {sheets}");
        }

        Assert.Empty(longer);
    }

    private async Task<int> Sheets(string file)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        return await Sheets(visitor, file);
    }

    private static async Task<int> Sheets(Visitor visitor, string file)
    {
        await visitor.OpenAsync(file);
        var paper = await visitor.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        return Encoding.Latin1.GetString(paper).Split("/Type /Page\n").Length - 1;
    }
}
