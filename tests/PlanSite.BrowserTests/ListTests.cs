using System.Globalization;
using Microsoft.Playwright;
using PlanSite.Search;

namespace PlanSite.BrowserTests;

/// <summary>The lists: narrowed and sorted, remembered in the address and told to screen readers.</summary>
public sealed class ListTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Visible = "table.results tbody tr:visible";

    public static TheoryData<string> Roots => ["web", "disk"];

    /// <summary>Counts of the plan's judgements in judgements.csv: one indicator of three makes one measure.</summary>
    [Theory]
    [MemberData(nameof(Roots))]
    public async Task A_status_narrows_the_list_and_the_address_remembers_it(string root)
    {
        await using var visitor = await OpenAsync(root, PageKinds.List);
        await visitor.Page.Locator("select[name=status]").SelectOptionAsync("missed");
        var count = await visitor.Page.Locator(Visible).CountAsync();
        Assert.Equal(38, count);
        await Assertions.Expect(visitor.Page.Locator(".filter-count[role=status]")).ToHaveTextAsync("121件のうち38件を表示しています");
        Assert.Contains("status=missed", visitor.Page.Url, StringComparison.Ordinal);

        var address = visitor.Page.Url;
        await visitor.Page.GotoAsync("about:blank");
        await visitor.Page.GotoAsync(address);
        await Assertions.Expect(visitor.Page.Locator(Visible)).ToHaveCountAsync(38);
        Assert.Equal("missed", await visitor.Page.Locator("select[name=status]").InputValueAsync());
        await visitor.Page.Locator("form.filter button[type=reset]").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".filter-count")).ToHaveTextAsync("121件のうち121件を表示しています");
        Assert.Empty(visitor.Faults);
    }

    [Theory]
    [InlineData("がん検診")]
    [InlineData("ＬＥＤ")]
    [InlineData("サービス")]
    [InlineData("かんきょう")]
    [InlineData("子ども 相談")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public async Task Words_narrow_the_list_to_the_rows_that_hold_them(string words)
    {
        await using var visitor = await OpenAsync("web", PageKinds.List);
        var all = await visitor.Page.Locator("table.results tbody tr").AllTextContentsAsync();
        var (folding, wanted) = (new SearchFolding(), new SearchFolding().Fold(words).Split(' '));
        var expected = all.Count(row => folding.Fold(row) is var text && wanted.All(w => text.Contains(w, StringComparison.Ordinal)));
        await visitor.Page.Locator("form.filter input[type=search]").FillAsync(words);
        await Assertions.Expect(visitor.Page.Locator(Visible)).ToHaveCountAsync(expected);
        Assert.Equal(0, await visitor.Page.Locator("main img").CountAsync());
        Assert.Empty(visitor.Faults);
    }

    /// <summary>Whoever runs a thumb over 121 of them reads one line each.</summary>
    [Theory]
    [InlineData(PageKinds.List)]
    [InlineData("plans/isesaki/item/index.html")]
    public async Task On_a_phone_each_result_begins_with_how_it_stands(string file)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        await visitor.OpenAsync(file);
        Assert.Equal(0, await visitor.Page.EvalOnSelectorAllAsync<int>("table.results tbody tr:has(td > .st)", """
            (rows) => rows.filter((row) => row.querySelector('td > .st').getBoundingClientRect().bottom > row.querySelector('th').getBoundingClientRect().top + 1).length
            """));
    }

    [Fact]
    public async Task Department_status_and_goal_narrow_together()
    {
        await using var visitor = await OpenAsync("web", PageKinds.List);
        await visitor.Page.Locator("select[name=department]").SelectOptionAsync("kenko-zukuri");
        var of = await visitor.Page.Locator(Visible).CountAsync();
        await visitor.Page.Locator("select[name=sdg]").SelectOptionAsync("3");
        await visitor.Page.Locator("select[name=status]").SelectOptionAsync("achieved");
        var rows = visitor.Page.Locator(Visible);
        var left = await rows.CountAsync();
        Assert.InRange(left, 1, of - 1);
        foreach (var row in await rows.AllAsync())
        {
            Assert.Contains("achieved", await row.GetAttributeAsync("data-status"), StringComparison.Ordinal);
            Assert.Contains("3", (await row.GetAttributeAsync("data-sdg"))!.Split(' '));
            Assert.Contains("kenko-zukuri", (await row.GetAttributeAsync("data-department"))!.Split(' '));
        }
    }

    [Fact]
    public async Task A_heading_sorts_by_number_up_and_down_and_the_address_remembers_it()
    {
        await using var visitor = await OpenAsync("web", PageKinds.List);
        var head = visitor.Page.Locator("table.results thead th").Filter(new LocatorFilterOptions { HasTextString = "達成率" });
        await head.GetByRole(AriaRole.Button).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await head.GetAttributeAsync("aria-sort"));
        var rising = await Rates(visitor);
        Assert.Equal(rising.Order(), rising);

        await visitor.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("descending", await head.GetAttributeAsync("aria-sort"));
        var falling = await Rates(visitor);
        Assert.Equal(falling.OrderDescending(), falling);
        Assert.True(falling.Count > 100);

        await visitor.Page.ReloadAsync();
        Assert.Equal(falling, await Rates(visitor));
    }

    /// <summary>Fields for narrowing appear with the script, in a place that was kept for them.</summary>
    [Theory]
    [InlineData(PageKinds.List)]
    [InlineData("en/" + PageKinds.List)]
    [InlineData("ja-easy/" + PageKinds.List)]
    public async Task Nothing_jumps_when_the_script_comes_late(string file)
    {
        await using var visitor = await chromium.VisitAsync(new Mode("phone", 390, 844));
        await visitor.Page.RouteAsync("**/site.js", async route =>
        {
            await visitor.Page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
            await route.ContinueAsync();
        });
        await visitor.OpenAsync(file);
        await Assertions.Expect(visitor.Page.Locator(".filter-count")).ToBeVisibleAsync();
        const string Jumps = """
            () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => {
              const observer = new PerformanceObserver(() => {});
              observer.observe({ type: 'layout-shift', buffered: true });
              done(observer.takeRecords().reduce((sum, jump) => sum + jump.value, 0));
            }, 100)))
            """;
        Assert.Equal(0, await visitor.Page.EvaluateAsync<double>(Jumps), 0.01);
    }

    private static async Task<List<decimal>> Rates(Visitor visitor)
    {
        var cells = await visitor.Page.Locator("table.results tbody td[data-h='達成率']").AllInnerTextsAsync();
        return [.. cells.Select(c => c.Split('%')[0]).Where(c => c.Length > 0 && c != "–").Select(c => decimal.Parse(c.Replace('−', '-'), CultureInfo.InvariantCulture))];
    }

    private async Task<Visitor> OpenAsync(string root, string file)
    {
        var visitor = await chromium.VisitAsync(Mode.Desktop, root == "web" ? chromium.Web : Chromium.Disk);
        await visitor.OpenAsync(file);
        return visitor;
    }
}
