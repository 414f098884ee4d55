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
    /// <summary>Where the script that listens is served.</summary>
    public const string ScriptPath = "/_plansite/reload.js";
    /// <summary>What is put into each page while it is served.</summary>
    public const string ScriptTag = $"<script src=\"{ScriptPath}\" defer></script>";

    /// <summary>Shows what is told in a box over the page, as text and nothing else.</summary>
    private const string Script = $$"""
        const events = new EventSource("{{EventsPath}}");
        events.addEventListener("reload", () => location.reload());
        events.addEventListener("trouble", (event) => {
          const box = document.querySelector("#plansite-trouble") ?? document.body.appendChild(document.createElement("pre"));
          box.id = "plansite-trouble";
          box.setAttribute("role", "alert");
          box.style.cssText = "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;margin:0;padding:1rem;z-index:9999;"
            + "background:#fff;color:#000;border-top:.5rem solid #c00;white-space:pre-wrap;font:1rem/1.6 monospace";
          box.textContent = "保存した内容では作れないので、前のページのままです。直して保存すると消えます。\n\n" + event.data;
        });

        """;

    private readonly ConcurrentDictionary<Channel<string>, bool> _listeners = [];
    private volatile string? _trouble;

    /// <summary>The site was made anew.</summary>
    public void Reload()
    {
        _trouble = null;
        Send("event: reload\ndata: \n\n");
    }

    /// <summary>The site could not be made; pages that are opened later are told, too.</summary>
    /// <param name="what">What people read in the terminal.</param>
    public void Tell(string what)
    {
        _trouble = $"event: trouble\n{string.Concat(what.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => $"data: {line}\n"))}\n";
        Send(_trouble);
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
            await SendAsync(http, "retry: 500\n\n" + _trouble, end.Token);
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

    /// <summary>Answers with the script.</summary>
    public static Task WriteScriptAsync(HttpContext http)
    {
        http.Response.ContentType = "text/javascript; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(Script);
    }

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
