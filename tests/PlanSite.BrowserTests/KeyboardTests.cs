using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>Everything can be reached and used with the keyboard, and one always sees where one is.</summary>
public sealed class KeyboardTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Stops of a walk that are looked at; further ones are of the same kinds.</summary>
    private const int Stops = 60;

    /// <summary>The outline, and whether the focused thing is in sight; nothing at the end of the page.</summary>
    private const string Where = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return null;
          const style = getComputedStyle(e), box = e.getBoundingClientRect();
          const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3;
          const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const x = Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)), y = Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height / 2, 10)));
          const top = document.elementFromPoint(x, y);
          const covered = !top || !(e.contains(top) || top.contains(e) || (e.labels && [...e.labels].some((l) => l.contains(top))));
          return (seen ? '' : 'no outline; ') + (inside ? '' : 'out of sight; ') + (covered && inside ? 'covered; ' : '') + '@' + e.outerHTML.slice(0, 100);
        }
        """;

    [Theory]
    [InlineData("index.html")]
    [InlineData("plans/isehara/index.html")]
    [InlineData("twin/cities/999997/index.html")]
    [InlineData("town/index.html")]
    [InlineData("plans/isesaki/item/2-6-1/index.html")]
    [InlineData("plans/isehara/sdgs/index.html")]
    [InlineData(PageKinds.Measure)]
    [InlineData(PageKinds.List)]
    [InlineData(PageKinds.Search + "?q=LED")]
    public async Task A_walk_with_the_tab_key_shows_every_stop(string file)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(file);
        var faults = new List<string>();
        for (var i = 0; i < Stops; i++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.Page.EvaluateAsync<string?>(Where) is not { } stop) break;
            if (!stop.StartsWith('@')) faults.Add($"stop {i + 1}: {stop}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task The_first_stop_leads_to_the_content()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        await visitor.OpenAsync(PageKinds.Measure);
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("本文へ移動", await visitor.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task The_form_in_every_header_leads_to_results_that_can_be_opened()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Measure);
        await visitor.Page.Locator("#top-q").FocusAsync();
        await visitor.Page.Keyboard.TypeAsync("LED");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(chromium.Web + "search/index.html?q=LED");
        var first = visitor.Page.Locator("[data-results] h2 a").First;
        await first.WaitForAsync();
        var target = await first.EvaluateAsync<string>("link => link.href");
        await first.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(target);
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Wide_tables_scroll_with_the_arrow_keys()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        await visitor.Page.SetViewportSizeAsync(800, 800); // narrower, the matrix is a list
        await visitor.OpenAsync("plans/isehara/sdgs/index.html");
        var frame = visitor.Page.Locator(".frame:has(.matrix)").Last;
        await frame.FocusAsync();
        for (var i = 0; i < 5; i++) await visitor.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(frame).Not.ToHaveJSPropertyAsync("scrollLeft", 0);
    }
}
