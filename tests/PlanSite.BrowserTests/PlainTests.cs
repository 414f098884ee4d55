namespace PlanSite.BrowserTests;

/// <summary>Without scripts everything but the search is there.</summary>
public sealed class PlainTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Pages_say_the_same_without_scripts()
    {
        await using var with = await chromium.VisitAsync(Mode.Desktop);
        await using var without = await chromium.VisitAsync(Mode.Plain);
        foreach (var file in PageKinds.InTurn.Where(f => !f.Contains(PageKinds.Search, StringComparison.Ordinal)))
        {
            Assert.Equal(await WordsAsync(with, file), await WordsAsync(without, file));
        }
    }

    [Fact]
    public async Task The_list_shows_all_measures_and_no_filter_that_would_do_nothing()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Plain);
        await visitor.OpenAsync(PageKinds.List);
        var links = await visitor.Page.Locator("table.results tbody th > a:visible").EvaluateAllAsync<string[]>("all => all.map(a => a.href)");
        Assert.Equal(121, links.Distinct(StringComparer.Ordinal).Count());
        Assert.False(await visitor.Page.Locator("form[data-filter]").IsVisibleAsync());
    }

    [Fact]
    public async Task The_search_page_says_so_and_offers_the_complete_lists()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Plain);
        await visitor.OpenAsync(PageKinds.Search);
        Assert.True(await visitor.Page.Locator("noscript .note").IsVisibleAsync());
        foreach (var plan in new[] { "isehara", "nisshin", "izunokuni", "isesaki" })
            Assert.True(await visitor.Page.Locator($"#indexes a[href*='plans/{plan}/']").CountAsync() > 0, plan);
    }

    /// <summary>What the main part says, without what only scripts add (buttons to copy, the filter, its count).</summary>
    private static async Task<string> WordsAsync(Visitor visitor, string file)
    {
        await visitor.OpenAsync(file);
        return await visitor.Page.EvaluateAsync<string>("() => { const main = document.querySelector('main').cloneNode(true); main.querySelectorAll('.copy, form').forEach(e => e.remove()); return main.textContent.replace(/\\s+/g, ''); }");
    }
}
