using Microsoft.Playwright;
using PlanSite.Search;

namespace PlanSite.BrowserTests;

/// <summary>Questions that no page holds letter by letter: what is shown instead, apart from what is found exactly.</summary>
public sealed class SearchMeaningTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("web")]
    [InlineData("disk")]
    public async Task With_few_hits_each_word_is_counted_and_similar_pages_follow_in_a_list_of_their_own(string root)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, root == "web" ? chromium.Web : Chromium.Disk);
        await AskAsync(visitor, "図書館 利用者");
        await Assertions.Expect(visitor.Page.Locator("[data-near] h2 a").First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-help]")).ToContainTextAsync("「図書館」は");
        await Assertions.Expect(visitor.Page.Locator("[data-help]")).ToHaveAttributeAsync("role", "status");
        var near = await visitor.Page.Locator("[data-near] h2 a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.Contains(near.Take(3), l => SearchQueries.AddressOf(l).StartsWith("plans/isehara/measure/11-103/", StringComparison.Ordinal));
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Of_several_words_only_those_that_are_found_nowhere_are_spelled_otherwise()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await AskAsync(visitor, "観光客 人数");
        await Assertions.Expect(visitor.Page.Locator("[data-help]")).ToContainTextAsync("「人数」は");
        await Assertions.Expect(visitor.Page.Locator("[data-help] button")).ToHaveCountAsync(0);
        await AskAsync(visitor, "観光客 人教");
        await Assertions.Expect(visitor.Page.Locator("[data-help]")).ToContainTextAsync("「人教」は0件");
        var offers = await visitor.Page.Locator("[data-help] button").AllTextContentsAsync();
        Assert.NotEmpty(offers);
        Assert.DoesNotContain("観光", offers);
    }

    [Fact]
    public async Task Where_nothing_resembles_the_question_the_page_says_what_else_to_try()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await AskAsync(visitor, "！！！");
        await Assertions.Expect(visitor.Page.Locator("[data-help]")).ToHaveTextAsync((await visitor.Page.Locator("[data-search]").GetAttributeAsync("data-say-nothing"))!);
    }

    [Fact]
    public async Task The_place_of_results_is_kept_while_they_come_so_that_nothing_moves()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        var answers = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/l*.js", async route =>
        {
            await answers.Task;
            await route.ContinueAsync();
        });
        await visitor.Page.GotoAsync(chromium.Web + PageKinds.Search + "?q=" + Uri.EscapeDataString("健康"), new() { WaitUntil = WaitUntilState.Commit });
        await visitor.Page.WaitForFunctionAsync("() => document.querySelector('#indexes')?.getBoundingClientRect().top >= innerHeight");
        await Assertions.Expect(visitor.Page.Locator("#sort")).ToBeVisibleAsync();
        answers.SetResult();
        await visitor.Page.Locator("[data-results] h2 a").First.WaitForAsync();
    }

    [Fact]
    public async Task Similar_pages_are_as_wide_as_results_are()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await AskAsync(visitor, "図書館 利用者");
        await visitor.Page.Locator("[data-near] h2 a").First.WaitForAsync();
        Assert.InRange((await visitor.Page.Locator("[data-near]").BoundingBoxAsync())!.Width, 600, 1400);
    }

    [Fact]
    public async Task With_many_hits_nothing_else_is_shown_or_loaded()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);
        await AskAsync(visitor, "\"健康\"");
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync($"{SearchQueries.Scan("健康").Count}件見つかりました");
        await visitor.Page.Locator("#plan-izunokuni").WaitForAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-near]")).ToBeHiddenAsync();
        Assert.DoesNotContain(asked, url => url.Contains("search-help", StringComparison.Ordinal) || url.Contains("search-reading", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "としょかん", "図書館")]
    [InlineData("", "toshokan", "図書館")]
    [InlineData("en/", "library", "図書館")]
    [InlineData("", "ぼうさい", "防災")]
    public async Task Kana_Latin_letters_and_English_find_other_characters_and_say_so(string language, string question, string word)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await AskAsync(visitor, question, language);
        await Assertions.Expect(visitor.Page.Locator("[data-results] h2 a").First).ToContainTextAsync(word);
        await Assertions.Expect(visitor.Page.Locator("[data-notes]")).ToContainTextAsync(word);
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task A_status_in_the_question_is_offered_to_narrow_by_and_can_be_taken_away()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await AskAsync(visitor, "未達成 子育て");
        var offer = visitor.Page.Locator("[data-chips] button", new() { HasText = "未達成" });
        await offer.ClickAsync();
        await visitor.Page.WaitForFunctionAsync("() => location.search.includes('status=missed')");
        Assert.Equal("子育て", await visitor.Page.Locator("#q").InputValueAsync());
        await visitor.Page.Locator("[data-chips] button", new() { HasText = "外す" }).First.ClickAsync();
        await visitor.Page.WaitForFunctionAsync("() => !location.search.includes('status=missed')");
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task The_order_stands_in_the_address_and_the_largest_budget_comes_first()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await AskAsync(visitor, "\"健康\"");
        await visitor.Page.Locator("#sort").SelectOptionAsync("yen");
        await visitor.Page.WaitForFunctionAsync("() => location.search.includes('sort=yen')");
        var found = SearchQueries.Scan("健康");
        var largest = PublishedSite.Documents.Where(d => found.Contains(d.Address) && d.Yen is not null).MaxBy(d => d.Yen)!;
        await Assertions.Expect(visitor.Page.Locator("[data-results] h2 a").First).ToContainTextAsync(largest.Title);
        await visitor.Page.ReloadAsync();
        await Assertions.Expect(visitor.Page.Locator("#sort")).ToHaveValueAsync("yen");
        await Assertions.Expect(visitor.Page.Locator("[data-results] h2 a").First).ToContainTextAsync(largest.Title);
    }

    [Fact]
    public async Task An_index_of_another_format_is_not_read()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.Page.RouteAsync("**/root.js", async route =>
        {
            var response = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = response, Body = (await response.TextAsync()).Replace($"\"version\":{SearchIndexBuilder.FormatVersion}", "\"version\":99", StringComparison.Ordinal) });
        });
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString("健康"));
        var failed = await visitor.Page.Locator("[data-search]").GetAttributeAsync("data-say-failed");
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync(failed!);
    }

    [Fact]
    public async Task A_server_that_answers_with_a_page_instead_of_the_index_is_told()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.Page.RouteAsync("**/l*.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "/* nothing */" }));
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString("健康"));
        var failed = await visitor.Page.Locator("[data-search]").GetAttributeAsync("data-say-failed");
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync(failed!);
    }

    private static async Task AskAsync(Visitor visitor, string question, string language = "") =>
        await visitor.OpenAsync(language + PageKinds.Search + "?q=" + Uri.EscapeDataString(question));
}
