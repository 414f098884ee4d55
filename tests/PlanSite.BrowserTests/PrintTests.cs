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
    public async Task A_measure_prints_on_one_sheet(string file) => Assert.Equal(1, await Sheets(file));

    [Theory]
    [InlineData("plans/izunokuni/print/index.html", 4)]
    [InlineData("plans/isehara/policy/01/index.html", 1)]
    public async Task A_longer_document_prints_on_several(string file, int atLeast) => Assert.InRange(await Sheets(file), atLeast, 60);

    private async Task<int> Sheets(string file)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(file);
        var paper = await visitor.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        return Encoding.Latin1.GetString(paper).Split("/Type /Page\n").Length - 1;
    }
}
