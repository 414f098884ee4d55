using System.Globalization;
using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace PlanSite.Commands;

/// <summary>
/// <c>serve</c>: builds, shows the site on this machine only, and builds again whenever content or theme are saved. Pages reload by
/// themselves; with errors the last good site stays.
/// </summary>
public static class ServeSite
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    public static async Task<int> RunAsync(BuildOptions options, int port, TextWriter output, TextWriter error, CancellationToken stop)
    {
        options = options with { ShowsDrafts = true };
        var first = BuildSite.Run(options, output, error);
        if (first != ExitCode.Good && !Directory.Exists(options.Output)) return first;

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
                if (BuildSite.Run(options, output, error) == ExitCode.Good) reload.Send();
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
