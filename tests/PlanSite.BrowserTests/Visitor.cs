using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>A page in a browser that writes down what goes wrong while it is used.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _root;
    private readonly ConcurrentQueue<string> _faults = [];
    private ICDPSession? _session;

    private Visitor(IBrowserContext context, IPage page, string root)
    {
        (_context, Page, _root) = (context, page, root);
        page.Request += (_, request) => Note(!request.Url.StartsWith(root, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"asks for {request.Url}");
        page.RequestFailed += (_, request) => Note(true, $"could not load {request.Url}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status} for {response.Url}");
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"says {message.Text}");
        page.PageError += (_, error) => Note(true, $"throws {error}");
    }

    public IPage Page { get; }

    /// <summary>Requests to other hosts, errors on the console, failed loads, since the last opening of a page.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public static async Task<Visitor> EnterAsync(IBrowserContext context, string root)
    {
        context.SetDefaultTimeout(10_000);
        return new Visitor(context, await context.NewPageAsync(), root);
    }

    /// <param name="file">plans/isehara/index.html, perhaps with a query</param>
    public async Task OpenAsync(string file)
    {
        _faults.Clear();
        await Page.GotoAsync(_root + file, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
    }

    /// <summary>Lets a tool look into a page that was loaded without scripts. The page's own stay unread, and noscript stays shown.</summary>
    public Task LendScriptsAsync() => ForbidScriptsAsync(false);

    /// <summary>From now on pages run without scripts, as when somebody switched them off.</summary>
    public Task TakeScriptsAsync() => ForbidScriptsAsync(true);

    private async Task ForbidScriptsAsync(bool value)
    {
        _session ??= await _context.NewCDPSessionAsync(Page);
        await _session.SendAsync("Emulation.setScriptExecutionDisabled", new Dictionary<string, object>(StringComparer.Ordinal) { ["value"] = value });
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Note(bool isFault, string text)
    {
        if (isFault) _faults.Enqueue(text);
    }
}
