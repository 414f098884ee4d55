using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Index.Search;
using PlanSite.Load;
using PlanSite.Render;
using PlanSite.Validate;

namespace PlanSite.BrowserTests;

/// <summary>
/// The real content, built once, served below a sub-path with the strictest policy, and opened in Chromium. The same folder is also
/// opened from the disk.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private const string SubPath = "/city/plans/";

    private readonly string _folder = Directory.CreateTempSubdirectory("plansite-").FullName;
    private WebApplication? _server;
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Address of the site's root on the server.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Address of the site's root on the disk.</summary>
    public string FileUrl => new Uri(_folder + "/").AbsoluteUri;

    /// <summary>Every page as search should see it, made from the model.</summary>
    public ImmutableArray<SearchDocument> Documents { get; private set; } = [];

    public ImmutableArray<ImmutableArray<string>> Synonyms { get; private set; } = [];

    public static string Root { get; } = FindRoot();

    public async Task InitializeAsync()
    {
        BuildSite();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(o => o.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(ServeAsync);
        await _server.StartAsync();
        Url = _server.Urls.Single().Replace("[::]", "127.0.0.1", StringComparison.Ordinal) + SubPath;
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.CloseAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A page of a fresh context that refuses every other host and remembers what went wrong.</summary>
    public async Task<WatchedPage> OpenAsync(string address, Look? look = null, bool fromDisk = false)
    {
        look ??= Look.Desktop;
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = look.Width, Height = 900 },
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = look.Script,
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = new WatchedPage(context, await context.NewPageAsync());
        await page.WatchAsync();
        await page.Page.GotoAsync((fromDisk ? FileUrl : Url) + address);
        return page;
    }

    private void BuildSite()
    {
        var bag = new DiagnosticBag();
        var files = new DiskFileSystem();
        var content = Path.Combine(Root, "content");
        var theme = Path.Combine(Root, "themes", "default");
        Assert.NotNull(Build.Run(new BuildOptions(content, theme, _folder, "https://plans.example" + SubPath), files, bag));
        var site = ContentValidator.Validate(ContentLoader.Load(files, content, bag)!, bag)!;
        var model = SiteIndex.Build(site, Scorecards.Compute(site, bag));
        Documents = new SearchDocuments(model, new Words(ThemeLoader.Load(files, theme, bag)!, "ja", bag)).All();
        Synonyms = site.Synonyms;
    }

    private async Task ServeAsync(HttpContext http)
    {
        http.Response.Headers.ContentSecurityPolicy = "default-src 'self'";
        var path = http.Request.Path.Value ?? "";
        var file = path.StartsWith(SubPath, StringComparison.Ordinal) ? Path.Combine(_folder, path[SubPath.Length..]) : "";
        if (path.EndsWith('/')) file = Path.Combine(file, "index.html");
        if (!File.Exists(file))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".json" or ".webmanifest" => "application/json; charset=utf-8",
            _ => "text/plain; charset=utf-8",
        };
        await http.Response.SendFileAsync(file);
    }

    private static string Chromium() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(p => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(n => Path.Combine(p, n)))
            .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("Install Chromium to run the browser tests: apt-get install chromium fonts-noto-cjk");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PlanSite.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("PlanSite.sln was not found above the tests.");
    }
}

/// <summary>How a visitor looks at a page.</summary>
public sealed record Look(string Name, int Width, bool Dark = false, bool Script = true)
{
    public static readonly Look Desktop = new("desktop", 1280);
    public static readonly Look Phone = new("phone 320", 320);
    public static readonly Look DarkDesktop = new("dark", 1280, Dark: true);
    public static readonly Look NoScript = new("no script", 1280, Script: false);
}

/// <summary>An open page and everything that it should not have done.</summary>
public sealed class WatchedPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    /// <summary>Console errors, script errors, refused and failed requests.</summary>
    public List<string> Faults { get; } = [];

    public async Task WatchAsync()
    {
        page.Console += (_, message) => Note(message.Type == "error", "console: " + message.Text);
        page.PageError += (_, error) => Note(true, "script: " + error);
        await page.RouteAsync("**/*", route =>
        {
            var uri = new Uri(route.Request.Url);
            if (uri.IsFile || uri.Host == "127.0.0.1" || uri.Scheme == "data") return route.ContinueAsync();
            Note(true, "another host: " + uri);
            return route.AbortAsync();
        });
    }

    public ValueTask DisposeAsync() => new(context.CloseAsync());

    private void Note(bool isFault, string text)
    {
        if (isFault) lock (Faults) Faults.Add(text);
    }
}
