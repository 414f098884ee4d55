using System.Net;
using System.Text;
using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>The site below a folder of nginx and of Apache, each with the settings that <c>build --host</c> wrote for it and no others.</summary>
public sealed class HostTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Measure = "plans/town/measure/01-1/";
    private const string Embed = "embed/town/measure/01-1/rate/";

    public static TheoryData<string> Servers => ["nginx", "apache"];

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Files_have_their_types(string server)
    {
        await using var trial = await Trial.StartAsync(server, compresses: false);
        await File.WriteAllTextAsync(Path.Combine(trial.Site, "theirs.pdf"), "%PDF");
        (string Address, string Type)[] expected =
        [
            ("", "text/html; charset=utf-8"), ("plans/town/data/values.csv", "text/csv; charset=utf-8"), ("plans/town/data/plan.json", "application/json"),
            ("data/catalog.jsonld", "application/ld+json"), ("site.webmanifest", "application/manifest+json"), ("feed.xml", "application/xml; charset=utf-8"),
            ("robots.txt", "text/plain; charset=utf-8"), (await trial.SheetAsync(), "text/css; charset=utf-8"),
            (trial.Entry(), "text/javascript; charset=utf-8"), ("theirs.pdf", "application/pdf"),
        ];
        foreach (var (address, type) in expected)
        {
            using var answer = await trial.AskAsync(address);
            Assert.Equal((address, HttpStatusCode.OK, type), (address, answer.StatusCode, Trial.Header(answer, "Content-Type")));
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task What_does_not_exist_is_said_with_404_by_the_sites_own_page_from_any_depth(string server)
    {
        await using var trial = await Trial.StartAsync(server, compresses: true);
        foreach (var address in new[] { "nothing", "plans/nowhere/at/all/", "assets/", "assets/0123456789abcdef/site.css", "plans/town/data/" })
        {
            using var answer = await trial.AskAsync(address);
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Equal((address, HttpStatusCode.NotFound), (address, answer.StatusCode));
            Assert.Contains($"href=\"{WebServer.SubPath}{await trial.SheetAsync()}\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("immutable", Trial.Header(answer, "Cache-Control"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task A_folder_is_asked_for_with_a_slash(string server)
    {
        await using var trial = await Trial.StartAsync(server, compresses: true);
        using var answer = await trial.AskAsync("plans/town");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(WebServer.SubPath + "plans/town/", new Uri(new Uri(trial.Root), answer.Headers.Location!).AbsolutePath);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Pages_are_asked_for_anew_and_files_named_after_their_content_are_kept(string server)
    {
        await using var trial = await Trial.StartAsync(server, compresses: false);
        (string Address, string Caching)[] expected =
        [
            ("", "no-cache"), (Measure, "no-cache"), ("search/", "no-cache"), (Embed, "no-cache"), ("plans/town/data/values.csv", "no-cache"),
            (await trial.SheetAsync(), "public, max-age=31536000, immutable"), (trial.Entry(), "public, max-age=31536000, immutable"),
        ];
        foreach (var (address, caching) in expected)
        {
            using var answer = await trial.AskAsync(address);
            Assert.Equal((address, caching), (address, Trial.Header(answer, "Cache-Control")));
            Assert.NotEqual("", Trial.Header(answer, "ETag"));
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Every_answer_has_the_security_headers_once(string server)
    {
        await using var trial = await Trial.StartAsync(server, compresses: true);
        foreach (var address in new[] { "", Measure, "nothing", await trial.SheetAsync(), trial.Entry(), "plans/town/data/values.csv", Embed })
        {
            using var answer = await trial.AskAsync(address);
            var policy = Trial.Header(answer, "Content-Security-Policy");
            Assert.Equal((address, "nosniff"), (address, Trial.Header(answer, "X-Content-Type-Options")));
            Assert.Equal((address, "strict-origin-when-cross-origin"), (address, Trial.Header(answer, "Referrer-Policy")));
            Assert.StartsWith("default-src 'none'; script-src 'self'; ", policy, StringComparison.Ordinal);
            Assert.DoesNotContain(" AND ", policy, StringComparison.Ordinal);
            Assert.Equal((address, address != Embed), (address, policy.EndsWith("; frame-ancestors 'none'", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task What_only_PlanSite_needs_and_other_hidden_files_are_not_there(string server)
    {
        await using var trial = await Trial.StartAsync(server, compresses: true);
        foreach (var file in new[] { ".git/config", ".plansite-staging/site/index.html", ".well-known/security.txt" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(trial.Site, file))!);
            await File.WriteAllTextAsync(Path.Combine(trial.Site, file), "theirs");
        }

        foreach (var address in new[] { ".plansite-manifest", ".git/config", ".plansite-staging/site/index.html", ".htaccess" })
        {
            using var answer = await trial.AskAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{address}: {answer.StatusCode}");
        }

        Assert.Equal("theirs", Encoding.UTF8.GetString(await trial.BytesAsync(".well-known/security.txt")));
    }

    [Theory]
    [InlineData("nginx", "gzip", "gzip", ".gz")]
    [InlineData("apache", "gzip", "gzip", ".gz")]
    [InlineData("apache", "gzip, br", "br", ".br")]
    public async Task Files_that_are_compressed_already_are_sent_as_they_are(string server, string accepted, string sent, string ending)
    {
        await using var trial = await Trial.StartAsync(server, compresses: true);
        foreach (var address in new[] { Measure, await trial.SheetAsync(), "plans/town/data/plan.json", "plans/town/data/datapackage.json" })
        {
            using var answer = await trial.AskAsync(address, accepted);
            var file = Path.Combine(trial.Site, address.EndsWith('/') ? address + "index.html" : address);
            Assert.Equal((address, sent), (address, Trial.Header(answer, "Content-Encoding")));
            Assert.Equal(await File.ReadAllBytesAsync(file + ending), await answer.Content.ReadAsByteArrayAsync());
            using var plain = await trial.AskAsync(address);
            Assert.Equal((address, ""), (address, Trial.Header(plain, "Content-Encoding")));
            Assert.Equal(await File.ReadAllBytesAsync(file), await plain.Content.ReadAsByteArrayAsync());
            foreach (var name in new[] { "Content-Type", "Cache-Control", "Content-Security-Policy" })
                Assert.Equal((address, Trial.Header(plain, name)), (address, Trial.Header(answer, name)));
            Assert.Contains("Accept-Encoding", Trial.Header(answer, "Vary"), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Without_such_files_the_server_compresses(string server)
    {
        await using var trial = await Trial.StartAsync(server, compresses: false);
        foreach (var address in new[] { Measure, await trial.SheetAsync(), "plans/town/data/plan.json" })
        {
            using var answer = await trial.AskAsync(address, "gzip");
            Assert.Equal((address, "gzip"), (address, Trial.Header(answer, "Content-Encoding")));
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task A_page_from_before_a_publishing_finds_its_files_and_a_page_from_after_it_the_new_ones(string server)
    {
        await using var trial = await Trial.StartAsync(server, compresses: true);
        var before = await trial.SheetAsync();
        var old = await trial.BytesAsync(before);
        trial.Publish(server, compresses: true, "\n.second { color: red }\n");
        var after = await trial.SheetAsync();
        Assert.NotEqual(before, after);
        Assert.Equal(old, await trial.BytesAsync(before));
        Assert.EndsWith(".second { color: red }\n", Encoding.UTF8.GetString(await trial.BytesAsync(after)), StringComparison.Ordinal);
        trial.Publish(server, compresses: true, "\n.third { color: red }\n");
        using var gone = await trial.AskAsync(before);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task In_a_browser_the_search_works_and_nothing_is_refused(string server)
    {
        await using var trial = await Trial.StartAsync(server, compresses: true);
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, trial.Root);
        foreach (var page in new[] { "", Measure, "plans/town/measure/", "data/" }) await visitor.OpenAsync(page);
        Assert.Empty(visitor.Faults);
        await visitor.OpenAsync("");
        await visitor.Page.Locator("input[name=q]").FillAsync("健康");
        await visitor.Page.Locator("form[role=search] button").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-results] h2 a").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.Contains("search/index.html?q=", visitor.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visitor.Faults);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Others_may_frame_the_pages_made_for_it_and_no_other_page(string server)
    {
        await using var trial = await Trial.StartAsync(server, compresses: true);
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, trial.Root);
        await visitor.Page.SetContentAsync($"<iframe src=\"{trial.Root}{Embed}\"></iframe>");
        await Assertions.Expect(visitor.Page.FrameLocator("iframe").Locator("h1")).ToContainTextAsync("受診率", new() { Timeout = 30_000 });
        Assert.Empty(visitor.Faults);
        await visitor.Page.SetContentAsync($"<iframe src=\"{trial.Root}{Measure}\"></iframe>");
        for (var tries = 0; tries < 300 && !visitor.Faults.Any(Refuses); tries++) await Task.Delay(100);
        Assert.Contains(visitor.Faults, f => Refuses(f));
        Assert.Equal(0, await visitor.Page.FrameLocator("iframe").Locator("#main").CountAsync());
    }

    private static bool Refuses(string fault) => fault.Contains("frame-ancestors", StringComparison.Ordinal);
}
