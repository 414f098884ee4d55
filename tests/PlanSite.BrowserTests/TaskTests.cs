using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>What citizens come for, on a phone, from the home page: the taps are counted, and the last screen is kept as a picture.</summary>
public sealed class TaskTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Mode Phone = new("phone", 390, 844);

    [Fact]
    public Task What_is_planned_to_be_spent_takes_three_taps() => OnPhoneAsync(AddressedSite.Real, "money", most: 3, async visit =>
    {
        await visit.TapAsync("main a[href*='plans/isehara/index.html']");
        await visit.TapAsync("a[href$='measure/01-101/index.html'], a[href$='measure/index.html']");
        if (visit.Page.Url.EndsWith("measure/index.html", StringComparison.Ordinal)) await visit.TapAsync("a[href$='01-101/index.html']");
        await Assertions.Expect(visit.Page.Locator("#money")).ToContainTextAsync("見込み");
        await Assertions.Expect(visit.Page.Locator("#money")).ToContainTextAsync("46,452");
        await visit.Page.Locator("#money").ScrollIntoViewIfNeededAsync();
    });

    [Fact]
    public Task A_figure_is_sent_with_the_third_tap() => OnPhoneAsync(AddressedSite.Town, "send", most: 3, async visit =>
    {
        await visit.TapAsync("main a[href*='plans/town/index.html']");
        await visit.TapAsync("main a[href$='measure/01-1/index.html']");
        await visit.TapAsync("[data-do=send]");
        var sent = await visit.Page.EvaluateAsync<Dictionary<string, string>>("() => window.sent");
        Assert.Equal(AddressedSite.BaseUrl + "plans/town/measure/01-1/#indicator-rate", sent["url"]);
        Assert.Contains("受診率", sent["text"], StringComparison.Ordinal);
    });

    [Fact]
    public Task The_whole_plan_is_ready_for_paper_after_two_taps() => OnPhoneAsync(AddressedSite.Real, "council", most: 2, async visit =>
    {
        await visit.TapAsync("main a[href*='plans/isehara/index.html']");
        await visit.TapAsync("a[href$='plans/isehara/print/index.html'], a[href$='print/index.html']");
        var paper = await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.True(paper.Length > 100_000);
    });

    [Fact]
    public Task Whom_to_ask_is_rung_with_the_second_tap() => OnPhoneAsync(AddressedSite.Real, "ask", most: 2, async visit =>
    {
        await visit.TapAsync("main a[href*='plans/isehara/index.html']");
        Assert.Equal("tel:0463-94-4845", await visit.TouchAsync("a[href^='tel:']"));
    });

    [Fact]
    public Task A_figure_is_checked_against_its_document_with_the_third_tap() => OnPhoneAsync(AddressedSite.Town, "check", most: 3, async visit =>
    {
        await visit.TapAsync("main a[href*='plans/town/index.html']");
        await visit.TapAsync("main a[href$='measure/01-1/index.html']");
        Assert.Equal("https://town.example/plan.pdf#page=12", await visit.TouchAsync("#reference li a[href*='page=']"));
    });

    private async Task OnPhoneAsync(string site, string name, int most, Func<Visit, Task> task)
    {
        await using var server = await LocalServer.StartAsync(site);
        await using var visitor = await chromium.VisitAsync(Phone, server.Root);
        await visitor.Page.AddInitScriptAsync("navigator.share = (what) => { window.sent = what; return Promise.resolve(); }");
        await visitor.OpenAsync("index.html");
        var visit = new Visit(visitor.Page);
        await task(visit);
        _ = await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Screenshots, $"task-{name}.png") });
        Assert.Empty(visitor.Faults);
        Assert.InRange(visit.Taps, 1, most);
    }

    /// <summary>Somebody with a thumb.</summary>
    private sealed class Visit(IPage page)
    {
        public IPage Page => page;

        public int Taps { get; private set; }

        /// <summary>Taps the first that is seen.</summary>
        public async Task TapAsync(string selector)
        {
            await (await FindAsync(selector)).ClickAsync();
            await page.WaitForLoadStateAsync(LoadState.Load);
        }

        /// <summary>Counts the tap, but stays: the link leads out of the site.</summary>
        public async Task<string?> TouchAsync(string selector) => await (await FindAsync(selector)).GetAttributeAsync("href");

        private async Task<ILocator> FindAsync(string selector)
        {
            Taps++;
            var found = page.Locator(selector).Locator("visible=true").First;
            await found.ScrollIntoViewIfNeededAsync();
            Assert.True((await found.BoundingBoxAsync())!.Height >= 20, selector);
            return found;
        }
    }
}
