namespace PlanSite.BrowserTests;

/// <summary>
/// Nothing breaks where there is little room: no cell squeezed to a column of single characters, no number parted, no page that scrolls sideways,
/// no focus that nobody sees. One page of each kind at two widths; every page of the site at four when PLANSITE_PROOF is <c>whole</c>.
/// </summary>
public sealed class NarrowTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Small and usual phones, and a desk's window at 200 %.</summary>
    private static readonly int[] Widths = Proof.IsWhole ? [320, 360, 390, 640] : [320, 640];

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    [InlineData("ja-easy")]
    public async Task Nothing_breaks_on_a_phone_or_at_200_percent(string language)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        visitor.Page.SetDefaultNavigationTimeout(60_000);
        var faults = new List<string>();
        foreach (var file in Pages().Where(p => LanguageOf(p) == language))
        {
            await OpenAsync(visitor, file);
            foreach (var width in Widths) faults.AddRange((await FaultsAsync(visitor, width)).Select(f => $"{file} at {width}: {f}"));
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(60))}");
    }

    [Fact]
    public async Task Faults_made_on_purpose_are_found()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone with { IgnoresPolicy = true });
        await visitor.OpenAsync(PageKinds.Measure);
        await visitor.Page.AddStyleTagAsync(new() { Content = """
            .values { table-layout: fixed; width: 10em; } .values td, .values th { min-width: 0; } .facts b { display: block; width: 1em; overflow-wrap: anywhere; }
            main { width: 500px; } .links { opacity: 0; }
            """ });
        var found = (await visitor.Page.EvaluateAsync<string[]>(NarrowScript.Faults.Replace(".slice(0, 5)", "", StringComparison.Ordinal))).Select(f => f.Split(':')[0]);
        Assert.Equal(["broken", "focus that nobody sees", "scrolls sideways", "squeezed"], found.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Pages() =>
        Proof.IsWhole ? PublishedSite.Pages.Concat(PageKinds.All.Where(p => p.Contains('?', StringComparison.Ordinal))) : PageKinds.All;

    /// <summary>Pages in the first language stand in no folder of their own.</summary>
    private static string LanguageOf(string file) => file.Split('/')[0] is "en" or "ja-easy" ? file.Split('/')[0] : "ja";

    private static async Task OpenAsync(Visitor visitor, string file)
    {
        await visitor.OpenAsync(file);
        if (file.Contains("?q=", StringComparison.Ordinal)) await visitor.Page.Locator("[data-results] > li").First.WaitForAsync();
    }

    private static async Task<string[]> FaultsAsync(Visitor visitor, int width)
    {
        await visitor.Page.SetViewportSizeAsync(width, 800);
        return await visitor.Page.EvaluateAsync<string[]>(NarrowScript.Faults);
    }
}
