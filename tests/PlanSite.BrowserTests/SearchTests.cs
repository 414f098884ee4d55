using Microsoft.Playwright;
using PlanSite.Search;

namespace PlanSite.BrowserTests;

/// <summary>Search as it is used: in a browser, from a server and from the disk.</summary>
public sealed class SearchTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_synonym_is_searched_too_and_said()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString("空家"));
        await Assertions.Expect(visitor.Page.Locator("[data-notes]")).ToContainTextAsync("空き家");
        var wanted = SearchQueries.Scan("空家").Union(SearchQueries.Scan("空き家")).Count();
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync($"{wanted}件見つかりました");
    }

    [Fact]
    public async Task A_status_has_the_colour_in_a_result_that_it_has_on_its_page()
    {
        const string Colour = "e => getComputedStyle(e).color";
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Measure);
        var wanted = await visitor.Page.Locator(".answer .st").First.EvaluateAsync<string>(Colour);
        await visitor.OpenAsync(PageKinds.Search + "?q=01-101");
        Assert.Equal(wanted, await visitor.Page.Locator("[data-results] .st.s-missed").First.EvaluateAsync<string>(Colour));
    }

    [Theory]
    [InlineData("01-101", "plans/isehara/measure/01-101/")]
    [InlineData("1-101", "plans/isehara/measure/01-101/")]
    [InlineData("施策01", "plans/isehara/policy/01/")]
    [InlineData("SDG 3", "sdgs/3/")]
    [InlineData("目標3", "sdgs/3/")]
    public async Task A_number_or_code_leads_to_its_page_first(string code, string address)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString(code));
        await visitor.Page.Locator("[data-results] li, [data-notes] a").First.WaitForAsync();
        var links = await visitor.Page.Locator("[data-results] h2 a, [data-notes] a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.Contains(links.Take(3), l => SearchQueries.AddressOf(l) == address);
    }

    /// <summary>What a councillor asks: the answer stands in the result itself, or its place on the page is one click away.</summary>
    [Theory]
    [InlineData("2-4 令和4年度の事業費", "plans/isehara/basic-policy/2-4/", "195,294千円")]
    [InlineData("未来につながる子育て環境づくりプロジェクト", "plans/isehara/programmes/4/", "リーディングプロジェクト")]
    [InlineData("家計相談", "plans/isehara/policy/03/#related-4", "就労準備支援事業と家計相談支援事業")]
    [InlineData("刑法犯", "plans/isesaki/item/5-6-2/", "刑法犯認知件数")]
    [InlineData("ターゲット13.3", "sdgs/13/", "気候変動に具体的な対策を")]
    public async Task A_question_is_answered_by_the_first_results(string question, string address, string answer)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString(question));
        var results = visitor.Page.Locator("[data-results] li");
        await results.First.WaitForAsync();
        var found = await results.EvaluateAllAsync<string[]>("all => all.map(li => li.querySelector('h2 a').getAttribute('href') + ' ' + li.innerText)");
        Assert.Contains(found.Take(3), f => SearchQueries.AddressOf(f.Split(' ')[0]) == address && f.Contains(answer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("web")]
    [InlineData("disk")]
    public async Task Query_and_facets_stand_in_the_address_and_back_goes_back(string root)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, root == "web" ? chromium.Web : Chromium.Disk);
        var count = visitor.Page.Locator("[data-count]");
        var said = (int n) => $"{n}件見つかりました";
        var (health, inOnePlan, work) = (SearchQueries.Scan("健康"), SearchQueries.Scan("健康").Count(a => a.StartsWith("plans/izunokuni/", StringComparison.Ordinal)), SearchQueries.Scan("研修"));
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString("\"健康\""));
        await Assertions.Expect(count).ToHaveTextAsync(said(health.Count));

        await visitor.Page.Locator("#plan-izunokuni").CheckAsync();
        await Assertions.Expect(count).ToHaveTextAsync(said(inOnePlan));
        Assert.Contains("plan=izunokuni", visitor.Page.Url, StringComparison.Ordinal);
        await visitor.Page.Locator("#q").FillAsync("\"研修\"");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(count).ToHaveTextAsync(said(work.Count(a => a.StartsWith("plans/izunokuni/", StringComparison.Ordinal))));

        await visitor.Page.GoBackAsync();
        await Assertions.Expect(count).ToHaveTextAsync(said(inOnePlan));
        Assert.Equal("\"健康\"", await visitor.Page.Locator("#q").InputValueAsync());
        await visitor.Page.GoBackAsync();
        await Assertions.Expect(count).ToHaveTextAsync(said(health.Count));
        await Assertions.Expect(visitor.Page.Locator("#plan-izunokuni")).Not.ToBeCheckedAsync();
        Assert.Empty(visitor.Faults);
    }

    [Theory]
    [InlineData("web")]
    [InlineData("disk")]
    public async Task The_way_back_from_a_result_leads_to_where_it_was(string root)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone, root == "web" ? chromium.Web : Chromium.Disk);
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString("健康"));
        var links = visitor.Page.Locator("[data-results] h2 a");
        await Assertions.Expect(visitor.Page.Locator("[data-pages] a[rel=next]")).ToBeVisibleAsync();
        await links.Nth(8).ScrollIntoViewIfNeededAsync();
        var before = await visitor.Page.EvaluateAsync<double>("() => scrollY");
        Assert.True(before > 900, $"{before}");
        await links.Nth(8).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/plans/**");
        await visitor.Page.GoBackAsync();
        await visitor.Page.WaitForFunctionAsync("before => Math.abs(scrollY - before) < 20", before);
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Each_facet_counts_what_a_scan_counts()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString("\"健康\""));
        await visitor.Page.Locator("#plan-izunokuni").WaitForAsync();
        var shown = await visitor.Page.Locator("[data-values] label").EvaluateAllAsync<string[]>("all => all.map(one => `${one.querySelector('input').id} ${one.querySelector('small').textContent}`)");
        var found = SearchQueries.Scan("健康");
        var counted = PublishedSite.Documents.Where(d => found.Contains(d.Address)).SelectMany(FacetsOf).CountBy(f => f).Select(f => $"{f.Key} {f.Value}");
        Assert.Equal(counted.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Results_do_not_wait_for_the_facets()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.Page.RouteAsync("**/facets.js", _ => Task.CompletedTask);
        await visitor.OpenAsync(PageKinds.Search);
        await visitor.Page.Locator("#q").PressSequentiallyAsync("健康");
        await visitor.Page.Locator("[data-results] li").First.WaitForAsync();
    }

    [Fact]
    public async Task Results_stay_when_the_facets_cannot_be_loaded()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.Page.RouteAsync("**/facets.js", route => route.AbortAsync());
        var refused = visitor.Page.WaitForRequestAsync("**/facets.js");
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString("\"健康\""));
        await refused;
        await visitor.Page.WaitForTimeoutAsync(300);
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync($"{SearchQueries.Scan("健康").Count}件見つかりました");
        Assert.Equal(10, await visitor.Page.Locator("[data-results] li").CountAsync());
    }

    [Fact]
    public async Task What_was_typed_last_is_answered_last_though_its_files_come_first()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        var late = 3;
        await visitor.Page.RouteAsync("**/l*.js", async route =>
        {
            if (Interlocked.Decrement(ref late) >= 0) await Task.Delay(700);
            await route.ContinueAsync();
        });
        await visitor.OpenAsync(PageKinds.Search);
        var input = visitor.Page.Locator("#q");
        await input.FillAsync("検討");
        await visitor.Page.WaitForTimeoutAsync(100);
        await input.FillAsync("");
        await input.PressSequentiallyAsync("\"研修\"");
        await visitor.Page.WaitForTimeoutAsync(1500);
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync($"{SearchQueries.Scan("研修").Count}件見つかりました");
        var links = await visitor.Page.Locator("[data-results] h2 a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.All(links, l => Assert.Contains(SearchQueries.AddressOf(l), SearchQueries.Scan("研修")));
    }

    [Fact]
    public async Task Search_speaks_the_language_of_its_page_and_leads_to_pages_in_it()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync("en/" + PageKinds.Search + "?q=" + Uri.EscapeDataString("\"健康\""));
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync($"{SearchQueries.Scan("健康").Count} found");
        await visitor.Page.Locator("[data-results] h2 a").First.ClickAsync();
        await visitor.Page.WaitForURLAsync("**/en/plans/**");
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Markup_in_a_query_stays_text()
    {
        const string Markup = "<img src=x onerror=alert(1)>";
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        visitor.Page.Dialog += (_, _) => Assert.Fail("a script of the query ran");
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString(Markup));
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToContainTextAsync(Markup);
        Assert.Equal(0, await visitor.Page.Locator("img").CountAsync());
        Assert.Empty(visitor.Faults);
    }

    /// <summary>As the boxes of the facets are named. A facet with one value is not shown.</summary>
    private static IEnumerable<string> FacetsOf(SearchDocument document) =>
        new (string Name, IEnumerable<FacetValue?> Values)[]
        {
            ("plan", [document.Plan]), ("kind", [document.Kind]), ("policy", [document.Policy]), ("sdg", document.Sdgs),
            ("department", document.Departments), ("status", [document.Status]), ("grade", [document.Grade]), ("year", document.Years),
        }.SelectMany(f => f.Values.OfType<FacetValue>().Select(v => v.Id).Distinct(StringComparer.Ordinal).Select(id => $"{f.Name}-{id}"));
}
