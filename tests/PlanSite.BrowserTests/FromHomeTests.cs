using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>What citizens come for, from the home page on a phone, in taps: each tap is on something that can be seen and touched.</summary>
public sealed class FromHomeTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Mode Phone = new("phone", 390, 844);

    [Fact]
    public async Task What_child_care_missed_takes_three_taps_at_most()
    {
        await using var visitor = await StartAsync();
        await TapAsync(visitor, ".doors a >> text=テーマ");
        await TapAsync(visitor, ".topics h3 a >> text=子育て・学校・若者");
        var missed = visitor.Page.Locator("#plan-isehara .stands li.s-missed");
        Assert.NotEqual(0, await missed.CountAsync());
        Assert.Contains("目標まであと", await missed.First.InnerTextAsync(), StringComparison.Ordinal);
        await PictureAsync(visitor, "task-child-care");
        await TapAsync(visitor, "#plan-isehara .stands li.s-missed a");
        Assert.Contains("未達成", await visitor.Page.Locator(".answer").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_better_than_last_year_takes_two()
    {
        await using var visitor = await StartAsync();
        await TapAsync(visitor, ".changes a.ch-better");
        Assert.NotEqual(0, await visitor.Page.Locator(".results tbody tr").CountAsync());
        await PictureAsync(visitor, "task-better");
        await TapAsync(visitor, ".results tbody th a");
        Assert.NotEqual(0, await visitor.Page.Locator(".answer").CountAsync());
    }

    [Fact]
    public async Task Whether_rubbish_gets_less_takes_two()
    {
        await using var visitor = await StartAsync();
        await TapAsync(visitor, ".topics h3 a >> text=環境・ごみ");
        await TapAsync(visitor, "#plan-isesaki .results tbody th a >> text=分別収集方法の周知");
        Assert.Contains("リサイクル率", await visitor.Page.Locator(".answer").InnerTextAsync(), StringComparison.Ordinal);
        await PictureAsync(visitor, "task-rubbish");
    }

    [Fact]
    public async Task A_plan_as_a_whole_takes_one()
    {
        await using var visitor = await StartAsync();
        await TapAsync(visitor, ".glances h3 a");
        Assert.Contains("伊勢原市", await visitor.Page.Locator("main .head").InnerTextAsync(), StringComparison.Ordinal);
        await PictureAsync(visitor, "task-plan");
    }

    private async Task<Visitor> StartAsync()
    {
        var visitor = await chromium.VisitAsync(Phone);
        await visitor.OpenAsync("index.html");
        return visitor;
    }

    /// <summary>A click waits until the thing is seen, still, and not covered by another.</summary>
    private static async Task TapAsync(Visitor visitor, string selector)
    {
        await visitor.Page.Locator(selector).First.ClickAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.Load);
    }

    private static Task<byte[]> PictureAsync(Visitor visitor, string name) =>
        visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Screenshots, name + ".png") });
}
