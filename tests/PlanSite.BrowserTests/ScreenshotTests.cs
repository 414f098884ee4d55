using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>Pictures of the main pages for people to look at, in <c>artifacts/screenshots/</c>.</summary>
[Collection("site")]
public sealed class ScreenshotTests(SiteFixture site)
{
    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("plan", "plans/isehara/index.html")]
    [InlineData("policy", "plans/isehara/policy/01/index.html")]
    [InlineData("measure", "plans/isehara/measure/01-101/index.html")]
    [InlineData("item", "plans/isesaki/item/2-6-1/index.html")]
    [InlineData("sdgs", "sdgs/index.html")]
    [InlineData("search", "search/index.html?q=検診")]
    public async Task A_main_page_is_pictured_on_phone_desktop_and_in_the_dark(string name, string address)
    {
        var folder = Directory.CreateDirectory(Path.Combine(SiteFixture.Root, "artifacts", "screenshots")).FullName;
        foreach (var look in new[] { new Look("phone", 390), Look.Desktop, Look.DarkDesktop })
        {
            await using var opened = await site.OpenAsync(address, look);
            await opened.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var picture = await opened.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(folder, $"{name}-{look.Name}.png") });
            Assert.True(picture.Length > 10_000);
        }
    }
}
