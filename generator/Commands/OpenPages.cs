using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace PlanSite.Commands;

/// <summary>
/// Tells the pages that are open, by server-sent events, to load again, or what went wrong with the last saving. The script that listens is
/// added while serving and is no part of the site.
/// </summary>
internal sealed class OpenPages
{
    /// <summary>Where pages listen; no page of the site begins so.</summary>
    public const string EventsPath = "/_plansite/events";

    private readonly ConcurrentDictionary<Channel<string>, bool> _listeners = [];
    private volatile string? _told;

    /// <summary>The site was made anew.</summary>
    /// <param name="notices">What people read in the terminal about it; empty when nothing was noticed.</param>
    public void Reload(string notices)
    {
        Remember(notices);
        Send("event: reload\ndata: \n\n");
    }

    /// <summary>Pages that are opened from now on show the notices of a site that could be made.</summary>
    public void Remember(string notices) => _told = notices.Length == 0 ? null : Event("notices", notices);

    /// <summary>The site could not be made; pages that are opened later are told, too.</summary>
    /// <param name="what">What people read in the terminal.</param>
    public void Tell(string what)
    {
        _told = Event("trouble", what);
        Send(_told);
    }

    /// <summary>Sends events to one page until it is closed or the server stops.</summary>
    public async Task StreamAsync(HttpContext http, CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        var listener = Channel.CreateUnbounded<string>();
        _listeners.TryAdd(listener, true);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await SendAsync(http, "retry: 500\n\n" + _told, end.Token);
            await foreach (var message in listener.Reader.ReadAllAsync(end.Token)) await SendAsync(http, message, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server stops.
        }
        finally
        {
            _listeners.TryRemove(listener, out _);
        }
    }

    private static string Event(string name, string what) =>
        $"event: {name}\n{string.Concat(what.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => $"data: {line}\n"))}\n";

    private void Send(string message)
    {
        foreach (var listener in _listeners.Keys) listener.Writer.TryWrite(message);
    }

    private static async Task SendAsync(HttpContext http, string message, CancellationToken end)
    {
        await http.Response.WriteAsync(message, end);
        await http.Response.Body.FlushAsync(end);
    }
}
