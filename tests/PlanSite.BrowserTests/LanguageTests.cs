using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>The languages as they are used on a phone: one tap to the same page in another, search and lists in each.</summary>
public sealed class LanguageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task One_tap_leads_to_the_same_page_in_another_language_and_one_back()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        await visitor.OpenAsync(PageKinds.Measure);
        var name = await visitor.Page.Locator("h1").InnerTextAsync();
        foreach (var (tag, language, folder) in new[] { ("ja-x-easy", "やさしい日本語", "ja-easy/"), ("en", "English", "en/"), ("ja", "日本語", "") })
        {
            await visitor.Page.Locator(".top").GetByRole(AriaRole.Link, new() { Name = language, Exact = true }).ClickAsync();
            Assert.EndsWith("/" + folder + PageKinds.Measure, visitor.Page.Url, StringComparison.Ordinal);
            Assert.Equal(tag, await visitor.Page.Locator("html").GetAttributeAsync("lang"));
            Assert.Equal(name, await visitor.Page.Locator("h1").InnerTextAsync());
        }

        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Search_in_easy_Japanese_finds_what_Japanese_finds_and_stays_in_its_language()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        await visitor.OpenAsync("ja-easy/" + PageKinds.Search + "?q=" + Uri.EscapeDataString("空き家"));
        await visitor.Page.Locator("[data-results] li").First.WaitForAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToContainTextAsync("件ありました");
        await visitor.Page.Locator("[data-results] h2 a").First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "ja-x-easy");
        Assert.Contains("/ja-easy/plans/", visitor.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visitor.Faults);
    }

    /// <summary>Readings stand above the words, not within them: a list is filtered and sorted as in Japanese.</summary>
    [Fact]
    public async Task A_list_in_easy_Japanese_is_filtered_by_status()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        var shown = new List<int>();
        foreach (var folder in new[] { "", "ja-easy/" })
        {
            await visitor.OpenAsync(folder + PageKinds.List);
            await visitor.Page.Locator("select[name=status]").SelectOptionAsync("missed");
            shown.Add(await visitor.Page.Locator("table.results tbody tr:visible").CountAsync());
        }

        Assert.True(shown[0] > 0);
        Assert.Equal(shown[0], shown[1]);
    }

    /// <summary>A drawing holds no reading: it would fall out of it.</summary>
    [Fact]
    public async Task Drawings_hold_their_words_in_every_language()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        foreach (var folder in new[] { "en/", "ja-easy/" })
        {
            await visitor.OpenAsync(folder + PageKinds.Measure);
            Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("document.querySelectorAll('.c-years > ruby, svg ruby').length"));
            Assert.Equal("", await visitor.Page.EvaluateAsync<string>(
                "[...document.querySelectorAll('.c-years')].map(d => [...d.childNodes].filter(n => n.nodeType === 3).map(n => n.data.trim()).join('')).join('')"));
            Assert.True(await visitor.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.c-years text')].some(t => t.textContent.trim())"));
        }
    }
}
