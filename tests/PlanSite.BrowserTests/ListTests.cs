using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>The lists: complete without script, and with it narrowed and sorted, remembered in the address and told to screen readers.</summary>
[Collection("site")]
public sealed class ListTests(SiteFixture site)
{
    private const string List = "plans/isehara/measure/index.html";

    [Fact]
    public async Task All_121_measures_are_there_without_script()
    {
        await using var opened = await site.OpenAsync(List, Look.NoScript);
        var links = await opened.Page.Locator("table.results tbody th a").EvaluateAllAsync<string[]>("all => all.map(a => a.href)");
        Assert.Equal(121, links.Distinct().Count());
    }

    [Fact]
    public async Task A_status_narrows_the_list_and_the_address_remembers_it()
    {
        await using var opened = await site.OpenAsync(List);
        await opened.Page.Locator("select[name=status]").SelectOptionAsync("missed");
        var rows = opened.Page.Locator("table.results tbody tr:visible");
        Assert.Equal(34, await rows.CountAsync());
        Assert.Contains("34件", await opened.Page.Locator(".filter-count").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("status=missed", opened.Page.Url, StringComparison.Ordinal);
        await opened.Page.ReloadAsync();
        Assert.Equal(34, await rows.CountAsync());
    }

    [Fact]
    public async Task A_word_narrows_the_list()
    {
        await using var opened = await site.OpenAsync(List);
        await opened.Page.Locator(".filter input[type=search]").FillAsync("がん検診");
        await Assertions.Expect(opened.Page.Locator("table.results tbody tr:visible")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_heading_sorts_by_number_not_by_letter()
    {
        await using var opened = await site.OpenAsync(List);
        var heading = opened.Page.Locator("table.results thead th").Filter(new LocatorFilterOptions { HasTextString = "達成率" }).GetByRole(AriaRole.Button);
        await heading.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        var cells = await opened.Page.Locator("table.results tbody tr td[data-h='達成率']").AllInnerTextsAsync();
        var rates = cells.Select(c => c.Split('%')[0].Replace(",", "", StringComparison.Ordinal)).Where(c => decimal.TryParse(c, out _)).Select(c => decimal.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.True(rates.Length > 100);
        Assert.True(rates.SequenceEqual(rates.Order()) || rates.SequenceEqual(rates.OrderDescending()));
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first_and_focus_is_seen()
    {
        await using var opened = await site.OpenAsync("plans/isehara/measure/01-101/index.html");
        await opened.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("本文へ移動", await opened.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.Page.Keyboard.PressAsync("Tab");
        Assert.True(await opened.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
        Assert.NotEqual("none", await opened.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
    }

    [Theory]
    [InlineData("plans/isehara/measure/01-101/index.html")]
    [InlineData("plans/izunokuni/item/1101/index.html")]
    public async Task A_measure_with_one_indicator_prints_on_one_sheet(string address)
    {
        await using var opened = await site.OpenAsync(address);
        var pdf = await opened.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        var sheets = System.Text.Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
        Assert.Equal(1, sheets);
    }
}
