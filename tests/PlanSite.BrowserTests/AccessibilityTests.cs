using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>WCAG 2.2 AA as far as a machine can tell, on every kind of page and in every way of looking at it.</summary>
[Collection("site")]
public sealed class AccessibilityTests(SiteFixture site)
{
    public static TheoryData<string> Addresses => PageKinds.Addresses;

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_has_no_violation_on_desktop_phone_dark_and_without_script(string address)
    {
        foreach (var look in new[] { Look.Desktop, Look.Phone, Look.DarkDesktop })
        {
            await using var opened = await site.OpenAsync(address, look);
            await SettleAsync(opened.Page, address);
            var result = await opened.Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice") });
            Assert.True(result.Violations.Length == 0, $"{look.Name}: " + string.Join('\n', result.Violations.Select(Told)));
            Assert.Empty(opened.Faults);
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Without_script_a_page_says_the_same(string address)
    {
        await using var with = await site.OpenAsync(address);
        await using var without = await site.OpenAsync(address, Look.NoScript);
        Assert.Equal(await Headings(with.Page, address), await Headings(without.Page, address));
        Assert.True(await without.Page.Locator("main").IsVisibleAsync());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_is_lost_at_320_pixels_or_at_200_percent(string address)
    {
        foreach (var width in new[] { 320, 640 })
        {
            await using var opened = await site.OpenAsync(address, new Look($"{width}", width));
            await SettleAsync(opened.Page, address);
            var overflow = await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{overflow} px too wide at {width}");
        }
    }

    /// <summary>Results of a search are not there without script, and are no part of the page itself.</summary>
    private static async Task<string[]> Headings(IPage page, string address)
    {
        var headings = await page.Locator("h1, main h2").AllInnerTextsAsync();
        return address.StartsWith("search/", StringComparison.Ordinal) ? [headings[0]] : [.. headings];
    }

    private static async Task SettleAsync(IPage page, string address)
    {
        if (address.StartsWith("search/", StringComparison.Ordinal)) await page.Locator("[data-results] > li").First.WaitForAsync();
    }

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(n => n.Html))}";
}
