using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>What citizens come for, on a phone, from the home page: how many taps it takes, and a picture of the screen after each.</summary>
public sealed class TaskTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string IseharaOnHome = "main .glances a[href*='plans/isehara/']";
    private const string TownOnHome = "main a[href*='plans/town/index.html']";

    private static readonly Mode Phone = new("phone", 390, 844);

    [Fact]
    public Task What_child_care_missed_takes_three_taps() => OnPhoneAsync(AddressedSite.Real, "child-care", most: 3, async errand =>
    {
        await errand.TapAsync(".doors a >> text=テーマ");
        await errand.TapAsync(".topics h3 a >> text=子育て・学校・若者");
        Assert.Contains("目標まであと", await errand.ReadAsync("#plan-isehara .stands li.s-missed"), StringComparison.Ordinal);
        await errand.TapAsync("#plan-isehara .stands li.s-missed a");
        Assert.Contains("未達成", await errand.Page.Locator(".answer").InnerTextAsync(), StringComparison.Ordinal);
    });

    [Fact]
    public Task What_is_better_than_last_year_takes_two() => OnPhoneAsync(AddressedSite.Real, "better", most: 2, async errand =>
    {
        await errand.TapAsync(".changes a.ch-better");
        Assert.EndsWith("近づいた", await errand.ReadAsync(".results td[data-h='前の年度から']:not(.nil)"), StringComparison.Ordinal);
        await errand.TapAsync(".results tbody th a");
        Assert.NotEqual("", await errand.ReadAsync(".answer"));
    });

    [Fact]
    public Task Whether_rubbish_gets_less_takes_two() => OnPhoneAsync(AddressedSite.Real, "rubbish", most: 2, async errand =>
    {
        await errand.TapAsync(".topics h3 a >> text=環境・ごみ");
        await errand.TapAsync("#plan-isesaki a[href*='item/1-8-1/']");
        Assert.Contains("リサイクル率", await errand.Page.Locator(".answer").InnerTextAsync(), StringComparison.Ordinal);
    });

    [Fact]
    public Task A_plan_as_a_whole_is_one_screen() => OnPhoneAsync(AddressedSite.Real, "whole-plan", most: 1, async errand =>
    {
        await errand.TapAsync(IseharaOnHome);
        Assert.Contains("107件のうち56件が目標を達成しました", await errand.Page.Locator(".say").InnerTextAsync(), StringComparison.Ordinal);
        var seen = await errand.Page.Locator(".wall svg.mk").EvaluateAllAsync<int>("(marks) => marks.filter((m) => m.getBoundingClientRect().bottom <= innerHeight).length");
        Assert.InRange(seen, 40, 121);
        Assert.Equal(121, await errand.Page.Locator(".wall svg.mk").CountAsync());
        await errand.Page.Locator(".wall").EvaluateAsync("(wall) => wall.scrollIntoView({ block: 'end' })");
        Assert.InRange((await errand.Page.Locator(".wall").BoundingBoxAsync())!.Height, 300, 700); // all of it on one screen
    });

    [Fact]
    public Task What_goal_11_means_takes_two() => OnPhoneAsync(AddressedSite.Real, "goal-11", most: 2, async errand =>
    {
        await errand.TapAsync(".top-nav a >> text=SDGs");
        await errand.TapAsync(".sdg-cards a.g11");
        Assert.Contains("住み続けられるまちづくりを", await errand.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith("ゴールです。", await errand.Page.Locator("h1 + .lead").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("達成", await errand.Page.Locator("section .lead").First.InnerTextAsync(), StringComparison.Ordinal);
    });

    [Fact]
    public Task What_is_planned_to_be_spent_takes_three() => OnPhoneAsync(AddressedSite.Real, "money", most: 3, async errand =>
    {
        await errand.TapAsync(IseharaOnHome);
        await errand.TapAsync(".plan-bar a[href$='measure/index.html']");
        await errand.TapAsync("a[href$='01-101/index.html']");
        var money = await errand.ReadAsync("#money");
        Assert.Contains("見込み", money, StringComparison.Ordinal);
        Assert.Contains("46,452", money, StringComparison.Ordinal);
    });

    [Fact]
    public Task A_figure_is_sent_with_the_third() => OnPhoneAsync(AddressedSite.Real, "send", most: 3, async errand =>
    {
        await errand.TapAsync(IseharaOnHome);
        await errand.TapAsync(".wall .ms a[href$='01-101/index.html']");
        await errand.TapAsync("[data-do=send]");
        var sent = await errand.Page.EvaluateAsync<Dictionary<string, string>>("() => window.sent");
        Assert.Equal(AddressedSite.BaseUrl + "plans/isehara/measure/01-101/#indicator-participants", sent["url"]);
        Assert.Contains("2,303人", sent["text"], StringComparison.Ordinal);
    });

    [Fact]
    public Task The_whole_plan_is_ready_for_the_council_s_paper_after_two() => OnPhoneAsync(AddressedSite.Real, "council", most: 2, async errand =>
    {
        await errand.TapAsync(IseharaOnHome);
        await errand.TapAsync("a[href$='print/index.html']");
        var paper = await errand.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true, Path = Path.Combine(Errand.Pictures, "council.pdf") });
        Assert.True(paper.Length > 100_000);
    });

    [Fact]
    public Task Whom_to_ask_is_rung_with_the_second() => OnPhoneAsync(AddressedSite.Real, "ask", most: 2, async errand =>
    {
        await errand.TapAsync(IseharaOnHome);
        Assert.Equal("tel:0463-94-4845", await errand.TouchAsync("a[href^='tel:']"));
    });

    /// <summary>The documents of the real plans have no address in the content; those of the invented town have.</summary>
    [Fact]
    public Task A_figure_is_checked_against_its_document_with_the_third() => OnPhoneAsync(AddressedSite.Town, "check", most: 3, async errand =>
    {
        await errand.TapAsync(TownOnHome);
        await errand.TapAsync("main a[href$='measure/01-1/index.html']");
        Assert.Equal("https://town.example/plan.pdf#page=12", await errand.TouchAsync("#reference li a[href*='page=']"));
    });

    private async Task OnPhoneAsync(string site, string name, int most, Func<Errand, Task> task)
    {
        await using var server = await LocalServer.StartAsync(site);
        await using var visitor = await chromium.VisitAsync(Phone, server.Root);
        await visitor.Page.AddInitScriptAsync("navigator.share = (what) => { window.sent = what; return Promise.resolve(); }");
        await visitor.OpenAsync("index.html");
        var errand = new Errand(visitor.Page, name);
        await errand.KeepAsync();
        await task(errand);
        Assert.Empty(visitor.Faults);
        Assert.InRange(errand.Taps, 1, most);
    }
}
