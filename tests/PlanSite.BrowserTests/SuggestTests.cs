using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>Words offered while somebody types in the search, by keyboard, by pointer and as a screen reader is told.</summary>
public sealed class SuggestTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Arrow_keys_go_through_the_words_enter_takes_one_and_the_box_keeps_the_focus()
    {
        await using var visitor = await TypingAsync("健");
        var (box, list) = (visitor.Page.Locator("#q"), visitor.Page.Locator("[data-suggest]"));
        await Assertions.Expect(box).ToHaveAttributeAsync("role", "combobox");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", "q-words-0");
        await visitor.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Null(await box.GetAttributeAsync("aria-activedescendant"));
        await visitor.Page.Keyboard.PressAsync("ArrowUp");
        var words = await list.Locator("[role=option]").AllInnerTextsAsync();
        Assert.InRange(words.Count, 2, 6);
        Assert.All(words, w => Assert.Contains("健", w, StringComparison.Ordinal));
        await Assertions.Expect(list.Locator("[aria-selected=true]")).ToHaveTextAsync(words[^1]);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(box).ToHaveValueAsync(words[^1]);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(list).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync($"{SearchQueries.Scan(words[^1]).Count}件見つかりました");
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Escape_closes_the_list_and_leaves_what_was_typed()
    {
        await using var visitor = await TypingAsync("健");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visitor.Page.Locator("[data-suggest]")).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Page.Locator("#q")).ToHaveValueAsync("健");
        await Assertions.Expect(visitor.Page.Locator("#q")).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task A_word_is_taken_by_a_touch_and_the_list_covers_no_result()
    {
        await using var visitor = await TypingAsync("健", Mode.Phone);
        var first = visitor.Page.Locator("[data-suggest] [role=option]").First;
        Assert.True((await first.BoundingBoxAsync())!.Height >= 44);
        Assert.True(await visitor.Page.EvaluateAsync<bool>(
            "() => document.querySelector('[data-suggest]').getBoundingClientRect().bottom <= document.querySelector('[data-results]').getBoundingClientRect().top"));
        var word = await first.InnerTextAsync();
        await first.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#q")).ToHaveValueAsync(word);
        await Assertions.Expect(visitor.Page.Locator("[data-suggest]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task With_the_list_open_the_page_is_without_fault_for_screen_readers()
    {
        await using var visitor = await TypingAsync("健");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Empty(await AccessibilityTests.ViolationsAsync(visitor));
    }

    [Fact]
    public async Task Results_can_be_grouped_by_field_and_the_address_says_so()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString("相談") + "&sort=policy");
        var groups = visitor.Page.Locator("[data-results] .find-group");
        await groups.First.WaitForAsync();
        var names = await groups.AllInnerTextsAsync();
        Assert.Equal(names.Distinct().Count(), names.Count);
        Assert.DoesNotContain("分野のないページ", names.SkipLast(1));
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.querySelector('[data-results] li').classList.contains('find-group')"));
    }

    [Fact]
    public async Task A_result_that_was_found_by_an_indicator_leads_to_the_indicators()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Search + "?q=" + Uri.EscapeDataString("DVに関する相談件数"));
        var link = visitor.Page.Locator("[data-results] h2 a").First;
        await link.WaitForAsync();
        Assert.EndsWith("measure/19-102/index.html#indicators", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
        await link.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#indicators")).ToBeInViewportAsync();
    }

    private async Task<Visitor> TypingAsync(string text, Mode? mode = null)
    {
        var visitor = await chromium.VisitAsync(mode ?? Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Search);
        await visitor.Page.Locator("#q").FocusAsync();
        await visitor.Page.Keyboard.InsertTextAsync(text);
        await visitor.Page.Locator("[data-suggest] [role=option]").First.WaitForAsync();
        return visitor;
    }
}
