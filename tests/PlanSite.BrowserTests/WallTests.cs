using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>The picture of all results: found at once, passed in one step, entered, and large enough for a finger.</summary>
public sealed class WallTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Isehara = "plans/isehara/index.html";
    private const string Isesaki = "plans/isesaki/index.html";

    /// <summary>What is not wholly within the window as it is opened.</summary>
    private const string OutOfSight = """
        (wanted) => wanted.filter((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return !box || box.height === 0 || box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth;
        })
        """;

    public static TheoryData<string> Plans => [Isehara, Isesaki, "plans/nisshin/index.html", "plans/izunokuni/index.html"];

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task A_phone_shows_without_scrolling_whose_plan_it_is_how_it_stands_and_where_to_search(string file)
    {
        await using var visitor = await chromium.VisitAsync(new Mode("phone", 390, 844));
        await visitor.OpenAsync(file);
        var hidden = await visitor.Page.EvaluateAsync<string[]>(OutOfSight, new[] { ".kicker", "h1", ".say", "#top-q" });
        Assert.True(hidden.Length == 0, string.Join(", ", hidden));
    }

    [Theory]
    [InlineData(Isehara)]
    [InlineData(Isesaki)]
    public async Task And_what_stands_out_with_the_keys_and_the_first_marks(string file)
    {
        await using var visitor = await chromium.VisitAsync(new Mode("phone", 390, 844));
        await visitor.OpenAsync(file);
        var hidden = await visitor.Page.EvaluateAsync<string[]>(OutOfSight, new[] { ".standout", ".wall-keys", ".wall h3", ".wall svg.mk" });
        Assert.True(hidden.Length == 0, string.Join(", ", hidden));
    }

    [Theory]
    [InlineData(Isehara, 320)]
    [InlineData(Isehara, 390)]
    [InlineData(Isehara, 1280)]
    [InlineData(Isesaki, 320)]
    [InlineData(Isesaki, 390)]
    [InlineData(Isesaki, 1280)]
    [InlineData("sdgs/11/index.html", 320)]
    public async Task Every_mark_is_large_enough_for_a_finger_and_nothing_scrolls_sideways(string file, int width)
    {
        await using var visitor = await chromium.VisitAsync(new Mode("any", width, 800));
        await visitor.OpenAsync(file);
        var small = await visitor.Page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('.wall li a')].filter((a) => a.checkVisibility()).filter((a) => { const b = a.getBoundingClientRect(); return b.width < 24 || b.height < 24; }).length");
        Assert.Equal(0, small);
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [Theory]
    [InlineData(Isehara)]
    [InlineData(Isesaki)]
    public async Task The_keyboard_passes_the_picture_in_one_step(string file)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(file);
        await visitor.Page.Locator(".wall-skip a").First.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.False(await visitor.Page.EvaluateAsync<bool>("() => document.activeElement.closest('.wall') !== null"));
        Assert.True(await visitor.Page.EvaluateAsync<bool>(
            "() => !!(document.querySelector('.wall').compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)"));
    }

    [Fact]
    public async Task Or_enters_it_and_reads_the_name_of_the_mark()
    {
        await using var visitor = await chromium.VisitAsync(new Mode("phone", 390, 844));
        await visitor.OpenAsync(Isehara);
        await visitor.Page.Locator(".wall-skip a").First.FocusAsync();
        for (var i = 0; i < 2; i++) await visitor.Page.Keyboard.PressAsync("Tab"); // the first field, the first mark
        var name = visitor.Page.Locator(".ms a:focus .vh");
        await Assertions.Expect(name).ToHaveTextAsync("01-101 健康づくり推進事業 未達成");
        var box = await name.BoundingBoxAsync();
        Assert.True(box is { Height: > 16 } && box.X >= 0 && box.X + box.Width <= 390, $"{box?.X} {box?.Width} {box?.Height}");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new Regex("/measure/01-101/index\\.html$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_link_to_a_narrowed_list_opens_it_narrowed()
    {
        await using var visitor = await chromium.VisitAsync(new Mode("phone", 390, 844));
        await visitor.OpenAsync(Isesaki);
        await visitor.Page.Locator("#finding-away .links a").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".filter-count")).ToHaveTextAsync("55件のうち4件を表示しています");
        Assert.Equal("away", await visitor.Page.Locator("select[name=way]").InputValueAsync());
    }
}
