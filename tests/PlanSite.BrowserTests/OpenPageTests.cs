using Microsoft.Playwright;
using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.BrowserTests;

/// <summary>Somebody keeps the search page open while the site is published again.</summary>
public sealed class OpenPageTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("open-page").FullName;

    private string Site => Path.Combine(_folder, "site");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task From_a_page_opened_before_a_publication_search_and_links_go_on_working()
    {
        Publish(1);
        await using var server = await LocalServer.StartAsync(Site);
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, server.Root);
        await visitor.OpenAsync(PageKinds.Search);
        await Assertions.Expect(visitor.Page.Locator("[data-facets]")).ToBeAttachedAsync();
        Publish(2);
        await FindAsync(visitor, "桜並木");
        await visitor.Page.Locator("[data-results] h2 a").First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToContainTextAsync("桜並木", new() { Timeout = 30_000 });
        Assert.Empty(visitor.Faults);
    }

    /// <summary>The question is only typed: sending it would load the page anyway.</summary>
    [Fact]
    public async Task A_page_whose_index_is_gone_reads_its_address_again_and_answers_the_same_question()
    {
        Publish(1);
        await using var server = await LocalServer.StartAsync(Site);
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, server.Root);
        await AskAfterTwoPublishingsAsync(visitor);
        await Assertions.Expect(visitor.Page.Locator("[data-results] h2 a").First).ToContainTextAsync("桜並木", new() { Timeout = 30_000 });
        Assert.Contains("q=" + Uri.EscapeDataString("桜並木"), visitor.Page.Url, StringComparison.Ordinal);
        Assert.False(await visitor.Page.EvaluateAsync<bool>("() => 'opened' in window"));
    }

    [Fact]
    public async Task It_is_renew_js_that_does_so()
    {
        Publish(1);
        File.Delete(Directory.GetFiles(Path.Combine(Site, "assets"), "renew.js", SearchOption.AllDirectories).Single());
        await using var server = await LocalServer.StartAsync(Site);
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, server.Root);
        await AskAfterTwoPublishingsAsync(visitor);
        await ExpectFailedAsync(visitor);
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => 'opened' in window"));
    }

    [Fact]
    public async Task Where_nothing_can_be_read_the_page_stays_and_says_so()
    {
        Publish(1);
        await using var server = await LocalServer.StartAsync(Site);
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, server.Root);
        await visitor.OpenAsync(PageKinds.Search);
        await Assertions.Expect(visitor.Page.Locator("[data-facets]")).ToBeAttachedAsync();
        Directory.Delete(Site, recursive: true);
        await visitor.Page.Locator("[data-input]").FillAsync("桜並木");
        await ExpectFailedAsync(visitor);
    }

    /// <summary>After them not even the former index is there.</summary>
    private async Task AskAfterTwoPublishingsAsync(Visitor visitor)
    {
        await visitor.OpenAsync(PageKinds.Search);
        await Assertions.Expect(visitor.Page.Locator("[data-facets]")).ToBeAttachedAsync();
        await visitor.Page.EvaluateAsync("() => { window.opened = true }");
        Publish(2);
        Publish(3);
        await visitor.Page.Locator("[data-input]").FillAsync("桜並木");
    }

    private static async Task ExpectFailedAsync(Visitor visitor)
    {
        var failed = await visitor.Page.Locator("[data-search]").GetAttributeAsync("data-say-failed");
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync(failed!);
    }

    private static async Task FindAsync(Visitor visitor, string words)
    {
        await visitor.Page.Locator("[data-input]").FillAsync(words);
        await visitor.Page.Locator("[data-form]").EvaluateAsync("form => form.requestSubmit()");
        await Assertions.Expect(visitor.Page.Locator("[data-results] h2 a").First).ToContainTextAsync("桜並木", new() { Timeout = 30_000 });
    }

    /// <summary>Every version has another index, because a page of text changes.</summary>
    private void Publish(int version)
    {
        var content = Path.Combine(_folder, "content");
        var disk = new DiskFileSystem();
        foreach (var file in disk.ListFiles(Repository.Town)) disk.WriteBytes(Path.Combine(content, file), disk.ReadBytes(Path.Combine(Repository.Town, file)));
        File.WriteAllText(Path.Combine(content, "pages", "cherry.md"), $"# 桜並木\n\n第{version}版の文です。\n");
        var bag = new DiagnosticBag();
        var published = Build.Run(new BuildOptions(content, Repository.Theme, Site, null), disk, bag);
        Assert.True(published is not null, string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Message}")));
    }
}
