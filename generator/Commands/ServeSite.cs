using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace PlanSite.Commands;

/// <summary>
/// <c>serve</c>: builds, shows the site on this machine only, and builds again whenever content or theme are saved. Pages reload by
/// themselves; with errors the last good site stays. The site stands in a temporary folder of its own, away from any published one and
/// from that of another server, and goes with the server.
/// </summary>
public static class ServeSite
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    public static async Task<int> RunAsync(string content, string? theme, int port, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("plansite-serve-").FullName;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var closing = PosixSignalRegistration.Create(PosixSignal.SIGHUP, CloseWindow);
        try
        {
            return await RunAsync(new BuildOptions(content, theme, Path.Combine(folder, "site"), null) { ShowsDrafts = true }, port, output, error, end.Token);
        }
        finally
        {
            TryDelete(folder);
        }

        void CloseWindow(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.Cancel();
        }
    }

    private static async Task<int> RunAsync(BuildOptions options, int port, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var first = Make(options, output, error);
        if (first != ExitCode.Good) return first;

        var reload = new ReloadSignal();
        await using var app = CreateApp(options.Output, port, reload);
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException)
        {
            await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"番号 {port} は使われています。--port で別の番号を指してください。"));
            return ExitCode.Usage;
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/ で見られます。止めるには Ctrl+C。"));
        await RebuildOnChange(options, reload, output, error, stop);
        await app.StopAsync(CancellationToken.None);
        return ExitCode.Good;
    }

    private static int Make(BuildOptions options, TextWriter output, TextWriter error) => BuildSite.Run(options, "", output, error);

    /// <summary>What somebody still reads stays behind, where the system clears up.</summary>
    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Nothing of the site is lost.
        }
    }

    private static WebApplication CreateApp(string folder, int port, ReloadSignal reload)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(o => o.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        var pages = new PageServer(Path.GetFullPath(folder), port);
        var stopping = app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        app.Run(http => http.Request.Path.Value switch
        {
            ReloadSignal.EventsPath => reload.StreamAsync(http, stopping),
            ReloadSignal.ScriptPath => ReloadSignal.WriteScriptAsync(http),
            _ => pages.ServeAsync(http),
        });
        return app;
    }

    /// <summary>A save touches several files and raises several events: wait until it has been quiet for a moment.</summary>
    private static async Task RebuildOnChange(BuildOptions options, ReloadSignal reload, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        string?[] folders = [options.Content, options.Theme, Directory.Exists("themes") ? "themes" : null];
        var watchers = folders.OfType<string>().Where(Directory.Exists).Select(f => Watch(f, changes.Writer)).ToList();
        try
        {
            while (await changes.Reader.WaitToReadAsync(stop))
            {
                while (changes.Reader.TryRead(out _)) await Task.Delay(Quiet, stop);
                if (Make(options, output, error) == ExitCode.Good) reload.Send();
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how this command ends.
        }
        finally
        {
            watchers.ForEach(w => w.Dispose());
        }
    }

    private static FileSystemWatcher Watch(string folder, ChannelWriter<bool> changes)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changes.TryWrite(true);
        watcher.Created += (_, _) => changes.TryWrite(true);
        watcher.Deleted += (_, _) => changes.TryWrite(true);
        watcher.Renamed += (_, _) => changes.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
