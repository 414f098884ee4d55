using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>
/// Somebody with a thumb who came for something. The taps are counted, and the screen after each is kept in
/// <c>artifacts/screenshots/tasks/</c>: child-care-0.png is the home page, child-care-3.png what the third tap shows.
/// </summary>
/// <param name="page">The home page, open.</param>
/// <param name="name">What the pictures are called.</param>
internal sealed class Errand(IPage page, string name)
{
    /// <summary>What a thumb hits, in pixels: WCAG 2.2 asks for 24, links within a text for less.</summary>
    private const int SmallestTarget = 20;

    public static string Pictures => Path.Combine(Repository.Screenshots, "tasks");

    public IPage Page => page;

    public int Taps { get; private set; }

    /// <summary>Taps the first that is seen: a click waits until it is still, and not covered by another.</summary>
    public async Task TapAsync(string selector)
    {
        await (await FindAsync(selector)).ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
        await KeepAsync();
    }

    /// <summary>Counts the tap, but stays: the link leads out of the site.</summary>
    public async Task<string?> TouchAsync(string selector)
    {
        var address = await (await FindAsync(selector)).GetAttributeAsync("href");
        await KeepAsync();
        return address;
    }

    /// <summary>Scrolls to the answer, which takes no tap, and keeps it in place of the screen before.</summary>
    public async Task<string> ReadAsync(string selector)
    {
        var answer = page.Locator(selector).First;
        await answer.EvaluateAsync("(e) => e.scrollIntoView({ block: 'nearest' })");
        await KeepAsync();
        return await answer.InnerTextAsync();
    }

    public Task KeepAsync() => page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, $"{name}-{Taps}.png") });

    private async Task<ILocator> FindAsync(string selector)
    {
        Taps++;
        var found = page.Locator(selector).Locator("visible=true").First;
        await found.ScrollIntoViewIfNeededAsync();
        Assert.True((await found.BoundingBoxAsync())!.Height >= SmallestTarget, selector);
        return found;
    }
}
