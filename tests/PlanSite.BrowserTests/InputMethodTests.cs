using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>Search while an input method composes text: kana on their way to kanji, and Latin words as keyboards of phones compose them.</summary>
public sealed class InputMethodTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static string Said(params string[] words) => $"{SearchQueries.Scan(words).Count}件見つかりました";

    [Theory]
    [InlineData("web")]
    [InlineData("disk")]
    public async Task A_committed_word_is_searched_and_a_second_one_committed_after_it(string root)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, root == "web" ? chromium.Web : Chromium.Disk);
        var method = await InputMethod.OpenAsync(visitor, PageKinds.Search);
        await method.ComposeAsync("k", "け", "けn", "けんs", "けんしゅう", "研修");
        await method.CommitAsync("研修");
        await method.IsAnsweredAsync("研修", Said("研修"));

        await method.CommitAsync("　");
        await method.ComposeAsync("s", "しょくいn", "しょくいん", "職員");
        await method.CommitAsync("職員");
        await method.IsAnsweredAsync("研修　職員", Said("研修", "職員"));
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Kana_that_are_still_composed_are_not_searched()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        var method = await InputMethod.OpenAsync(visitor, PageKinds.Search);
        await method.ComposeAsync("k", "け", "けn", "けん", "けんしゅう", "研修");
        await visitor.Page.WaitForTimeoutAsync(800);
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync("");
        Assert.DoesNotContain("?", visitor.Page.Url, StringComparison.Ordinal);
        await method.CommitAsync("研修");
        await method.IsAnsweredAsync("研修", Said("研修"));
    }

    [Fact]
    public async Task A_composition_that_is_given_up_leaves_the_answer()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        var method = await InputMethod.OpenAsync(visitor, PageKinds.Search + "?q=" + Uri.EscapeDataString("研修"));
        await method.IsAnsweredAsync("研修", Said("研修"));
        await method.ComposeAsync("け", "けん", "");
        await visitor.Page.WaitForTimeoutAsync(800);
        await method.IsAnsweredAsync("研修", Said("研修"));
    }

    [Fact]
    public async Task A_word_is_answered_though_the_one_before_it_still_loads()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.Page.RouteAsync("**/l*.js", async route =>
        {
            await Task.Delay(400);
            await route.ContinueAsync();
        });
        var method = await InputMethod.OpenAsync(visitor, PageKinds.Search);
        await method.ComposeAsync("けん", "研修");
        await method.CommitAsync("研修");
        await method.ComposeAsync("の", "の職員");
        await method.CommitAsync(" 職員");
        await method.IsAnsweredAsync("研修 職員", Said("研修", "職員"));
    }

    [Fact]
    public async Task Text_typed_after_a_commit_and_text_taken_away_are_searched_too()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        var method = await InputMethod.OpenAsync(visitor, PageKinds.Search);
        await method.ComposeAsync("けんしゅう", "研修");
        await method.CommitAsync("研修");
        await visitor.Page.Keyboard.TypeAsync(" 20");
        await method.IsAnsweredAsync("研修 20", Said("研修", "20"));
        for (var i = 0; i < 3; i++) await visitor.Page.Keyboard.PressAsync("Backspace");
        await method.IsAnsweredAsync("研修", Said("研修"));
    }

    [Fact]
    public async Task Latin_letters_are_searched_while_they_are_composed_as_phones_do()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        var method = await InputMethod.OpenAsync(visitor, PageKinds.Search);
        await method.ComposeAsync("L", "LE", "LED");
        await method.IsAnsweredAsync("LED", Said("LED"));
        await method.CommitAsync("LED ");
        await method.ComposeAsync("S", "SD", "SDG", "SDGs");
        await method.IsAnsweredAsync("LED SDGs", SearchQueries.Scan("LED", "SDGs") is { Count: > 0 } ? Said("LED", "SDGs") : null);
        await method.ComposeAsync("SDG", "SD", "S", "");
        await method.CommitAsync("2");
        await method.IsAnsweredAsync("LED 2", Said("LED", "2"));
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task The_whole_history_of_composing_is_one_step_back()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync("index.html");
        var method = await InputMethod.OpenAsync(visitor, PageKinds.Search);
        foreach (var word in (string[])["研修", "職員"])
        {
            await method.ComposeAsync(word);
            await method.CommitAsync(word);
        }

        await method.IsAnsweredAsync("研修職員", null);
        await visitor.Page.GoBackAsync();
        await method.IsAnsweredAsync("", "");
    }
}
