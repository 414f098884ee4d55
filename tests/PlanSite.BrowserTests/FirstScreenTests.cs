using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>
/// What a citizen sees on a phone before scrolling: whose plans, which years, how many of how many were reached, what stands out with one number,
/// and the search. Pictures of it are kept in <c>artifacts/screenshots/</c>.
/// </summary>
public sealed class FirstScreenTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Mode Phone = new("phone", 390, 844);

    /// <summary>Of the elements that a selector finds, those that stand wholly on the first screen.</summary>
    private const string Seen = "(all) => all.filter((e) => { const b = e.getBoundingClientRect(); return b.height > 0 && b.top >= 0 && b.bottom <= innerHeight && b.left >= 0 && b.right <= innerWidth; }).length";

    [Theory]
    [InlineData(".hero input")]
    [InlineData(".doors a", 3)]
    [InlineData(".glances h3", 4)]
    [InlineData(".glances .period", 4)]
    [InlineData(".glances .told b", 4)]
    [InlineData(".stands p b")]
    public async Task The_home_says_it_on_the_first_screen_of_a_phone(string selector, int least = 1)
    {
        await using var visitor = await chromium.VisitAsync(Phone);
        await visitor.OpenAsync("index.html");
        Assert.InRange(await visitor.Page.EvalOnSelectorAllAsync<int>(selector, Seen), least, 12);
        await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Screenshots, "first-screen-home.png") });
    }

    [Fact]
    public async Task The_bar_of_a_plan_is_one_row_of_44_pixels_on_a_phone_and_two_of_four_on_the_smallest()
    {
        await using var visitor = await chromium.VisitAsync(Phone);
        await visitor.OpenAsync(PageKinds.Measure);
        const string Rows = "(all) => JSON.stringify(Object.values(Object.groupBy(all.map((a) => a.getBoundingClientRect()), (b) => Math.round(b.top))).map((r) => [r.length, Math.min(...r.map((b) => b.height)) >= 44]))";
        Assert.Equal("[[8,true]]", await visitor.Page.EvalOnSelectorAllAsync<string>(".plan-bar a", Rows));
        await visitor.Page.SetViewportSizeAsync(340, 700);
        Assert.Equal("[[4,true],[4,true]]", await visitor.Page.EvalOnSelectorAllAsync<string>(".plan-bar a", Rows));
    }

    [Fact]
    public async Task The_breadcrumb_takes_one_or_two_lines_on_a_phone_and_a_screen_reader_hears_all_of_it()
    {
        await using var visitor = await chromium.VisitAsync(Phone);
        await visitor.OpenAsync(PageKinds.Measure);
        var crumbs = visitor.Page.Locator(".crumbs");
        Assert.InRange((await crumbs.BoundingBoxAsync())!.Height, 20, 64);
        var heard = await crumbs.AriaSnapshotAsync();
        Assert.Equal(6, heard.Split("link \"").Length - 1);
        Assert.Contains("健康づくり推進事業（主な事業 01-101）", heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_begins_at_the_same_margin()
    {
        await using var visitor = await chromium.VisitAsync(new Mode("desk", 1440, 900));
        var edges = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in PageKinds.InTurn.Where(f => !f.StartsWith("embed/", StringComparison.Ordinal)))
        {
            await visitor.OpenAsync(file);
            edges[file] = await visitor.Page.EvaluateAsync<string>(
                "() => ['.brand', '.crumbs ol', '.plan-bar a', 'h1'].map((s) => document.querySelector(s)).filter(Boolean).map((e) => Math.round(e.getBoundingClientRect().left + parseFloat(getComputedStyle(e).paddingLeft))).filter((x, i, all) => all.indexOf(x) === i).join(' ')");
        }

        Assert.True(edges.Values.Distinct(StringComparer.Ordinal).Count() == 1, string.Join('\n', edges.Select(e => $"{e.Key}: {e.Value}")));
    }
}
