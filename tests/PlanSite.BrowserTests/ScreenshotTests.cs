using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>Pictures of the main pages for people to look at, in <c>artifacts/screenshots/</c>.</summary>
public sealed class ScreenshotTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Mode[] Modes = [new("phone", 390, 844), Mode.Desktop, Mode.Dim];

    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("plan", "plans/isehara/index.html")]
    [InlineData("policy", "plans/isehara/policy/01/index.html")]
    [InlineData("measure", PageKinds.Measure)]
    [InlineData("item", "plans/isesaki/item/2-6-1/index.html")]
    [InlineData("list", PageKinds.List)]
    [InlineData("sdgs", "sdgs/index.html")]
    [InlineData("search", PageKinds.Search + "?q=%E6%A4%9C%E8%A8%BA")]
    public async Task A_main_page_is_pictured_on_phone_desktop_and_in_the_dark(string name, string file)
    {
        foreach (var mode in Modes)
        {
            await using var visitor = await chromium.VisitAsync(mode);
            await visitor.OpenAsync(file);
            if (name == "search") await visitor.Page.Locator("[data-results] > li").First.WaitForAsync();
            var picture = await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = name is not "list", Path = Path.Combine(Repository.Screenshots, $"{name}-{mode.Name}.png") });
            Assert.True(picture.Length > 10_000);
        }
    }
}
