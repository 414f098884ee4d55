using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace PlanSite.Commands;

/// <summary>Tells open pages to load again, by server-sent events. The script is added while serving and is no part of the site.</summary>
internal sealed class ReloadSignal
{
    public const string EventsPath = "/_plansite/events";
    public const string ScriptPath = "/_plansite/reload.js";
    public const string ScriptTag = $"<script src=\"{ScriptPath}\" defer></script>";

    private readonly ConcurrentDictionary<Channel<bool>, bool> _listeners = [];

    public void Send()
    {
        foreach (var listener in _listeners.Keys) listener.Writer.TryWrite(true);
    }

    public async Task StreamAsync(HttpContext http, CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        var listener = Channel.CreateUnbounded<bool>();
        _listeners.TryAdd(listener, true);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await http.Response.WriteAsync("retry: 500\n\n", end.Token);
            await http.Response.Body.FlushAsync(end.Token);
            await foreach (var _ in listener.Reader.ReadAllAsync(end.Token))
            {
                await http.Response.WriteAsync("data: reload\n\n", end.Token);
                await http.Response.Body.FlushAsync(end.Token);
            }
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

    public static Task WriteScriptAsync(HttpContext http)
    {
        http.Response.ContentType = "text/javascript; charset=utf-8";
        return http.Response.WriteAsync($"new EventSource(\"{EventsPath}\").onmessage = () => location.reload();\n");
    }
}
