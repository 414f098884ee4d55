using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>A browser and a server for a class of tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private LocalServer? _server;

    /// <summary>Below a folder of a web server, with a strict policy.</summary>
    internal string Web => _server!.Root;

    /// <summary>From the disk.</summary>
    internal static string Disk => new Uri(PublishedSite.Folder + "/").AbsoluteUri;

    public async Task InitializeAsync()
    {
        _server = await LocalServer.StartAsync(PublishedSite.Folder);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Find("chromium"), Args = Flags });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    internal async Task<Visitor> VisitAsync(Mode mode, string? root = null)
    {
        var context = await _browser!.NewContextAsync(mode.Options());
        var visitor = await Visitor.EnterAsync(context, root ?? Web);
        if (!mode.Scripts) await visitor.TakeScriptsAsync();
        return visitor;
    }

    private static string Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists) ?? throw new InvalidOperationException($"{program} is not installed.");
}
