using Microsoft.Playwright;
using PlanSite.Index.Search;

namespace PlanSite.BrowserTests;

/// <summary>Search in the real browser, against a plain scan of the same texts: everything is found, and nothing else.</summary>
[Collection("site")]
public sealed class SearchTests(SiteFixture site)
{
    private const int PageSize = 10;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_page_that_contains_the_words_is_found_and_no_other(bool fromDisk)
    {
        var queries = Queries().Where((_, i) => i % 2 == (fromDisk ? 0 : 1)).ToArray();
        Assert.True(queries.Length >= 60);
        await using var opened = await site.OpenAsync("search/index.html", fromDisk: fromDisk);
        foreach (var query in queries)
        {
            var expected = Scan(query);
            var found = await Found(opened.Page, query);
            Assert.True(expected.SetEquals(found), $"{query}: missing {string.Join(' ', expected.Except(found).Take(5))}; too much {string.Join(' ', found.Except(expected).Take(5))}");
        }

        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Markup_in_a_query_stays_text()
    {
        await using var opened = await site.OpenAsync("search/index.html?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)>"));
        await opened.Page.Locator("[data-count]:not(:empty)").WaitForAsync();
        Assert.Equal(0, await opened.Page.Locator("main img").CountAsync());
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task The_address_holds_the_search_and_back_goes_back()
    {
        await using var opened = await site.OpenAsync("search/index.html?q=" + Uri.EscapeDataString("検診"));
        var count = opened.Page.Locator("[data-count]");
        await count.Filter(new LocatorFilterOptions { HasTextString = "件" }).WaitForAsync();
        var first = await count.InnerTextAsync();
        await opened.Page.Locator("#q").FillAsync("子育て");
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(count).Not.ToHaveTextAsync(first);
        Assert.Contains(Uri.EscapeDataString("子育て"), opened.Page.Url, StringComparison.Ordinal);
        await opened.Page.GoBackAsync();
        await Assertions.Expect(count).ToHaveTextAsync(first);
        Assert.Equal("検診", await opened.Page.Locator("#q").InputValueAsync());
    }

    [Fact]
    public async Task The_form_in_every_header_leads_to_the_results()
    {
        await using var opened = await site.OpenAsync("plans/isehara/measure/01-101/index.html");
        await opened.Page.Locator("#top-q").FillAsync("LED");
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.Page.Locator("[data-results] > li").First.WaitForAsync();
        Assert.Contains("search/index.html?q=LED", opened.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facets_narrow_the_results_and_show_their_counts()
    {
        await using var opened = await site.OpenAsync("search/index.html?q=" + Uri.EscapeDataString("健康") + "&plan=izunokuni");
        await opened.Page.Locator("[data-results] > li").First.WaitForAsync();
        var addresses = await Links(opened.Page);
        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.StartsWith("plans/izunokuni/", a, StringComparison.Ordinal));
    }

    /// <summary>Words of titles, across words, single characters, kana, widths, digits, ids and Latin, drawn from the content by rule.</summary>
    private List<string> Queries()
    {
        var queries = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < site.Documents.Length; i += 7)
        {
            var (title, body) = (site.Documents[i].Title, site.Documents[i].Body);
            if (title.Length >= 6) queries.Add(title.Substring(title.Length / 3, 3));
            if (title.Length >= 4) queries.Add(title[..4]);
            if (body.Length >= 12) queries.Add(body.Substring(body.Length / 2, 5));
            if (site.Documents[i].Id.Length > 2) queries.Add(site.Documents[i].Id);
        }

        foreach (var query in new[] { "が", "ん", "ｹﾝｼﾝ", "けんしん", "ＬＥＤ", "led", "2,303", "2303", "６７５０", "①", "㎡", "サービス", "ｻｰﾋﾞｽ", "さーびす", "100%", "SNS", "ホームペ", "第3次", "バス", "AI" }) queries.Add(query);
        var words = site.Synonyms.SelectMany(g => g).Select(Fold).ToArray();
        return [.. queries.Where(q => Fold(q) is { Length: > 0 } folded && !q.Any(c => char.IsWhiteSpace(c) || c is '"' or '“' or '”' or '「' or '」' or '-' && q.Length < 4) && !words.Any(w => folded.Contains(w, StringComparison.Ordinal)))];
    }

    private static string Fold(string text) => new TextFolding().Fold(text);

    private HashSet<string> Scan(string query)
    {
        var (folding, wanted) = (new TextFolding(), Fold(query));
        return [.. site.Documents.Where(d => Texts(d).Any(t => folding.Fold(t).Contains(wanted, StringComparison.Ordinal))).Select(d => d.Address)];
    }

    private static IEnumerable<string> Texts(SearchDocument document) =>
        [document.Title, document.Id, .. document.Codes, .. document.Indicators, .. document.Departments.Select(d => d.Label), document.Body];

    private static async Task<HashSet<string>> Found(IPage page, string query)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var address = page.Url.Split('?')[0];
        for (var number = 1; ; number++)
        {
            await page.GotoAsync($"{address}?q={Uri.EscapeDataString(query)}&page={number}");
            await page.Locator("[data-search]:not([aria-busy='true']) [data-count]:not(:empty)").WaitForAsync();
            await page.WaitForFunctionAsync("() => document.querySelector('[data-results]').children.length > 0 || document.querySelector('[data-count]').textContent.length > 0");
            var links = await Links(page);
            found.UnionWith(links);
            if (links.Count < PageSize || number > 40) return found;
        }
    }

    private static async Task<List<string>> Links(IPage page)
    {
        var hrefs = await page.Locator("[data-results] > li h2 a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        return [.. hrefs.Select(h => h.Replace("../", "", StringComparison.Ordinal).Replace("index.html", "", StringComparison.Ordinal))];
    }
}
