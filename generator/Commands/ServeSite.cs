using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
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
    public static async Task<int> RunAsync(string content, string? theme, int port, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("plansite-serve-").FullName;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var closing = PosixSignalRegistration.Create(PosixSignal.SIGHUP, CloseWindow);
        try
        {
            var options = new BuildOptions(content, theme, Path.Combine(folder, "site"), null) { ShowsDrafts = true };
            return await RunAsync(options, port, output, error, end.Token);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how this command ends.
            return ExitCode.Good;
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
        // Before the first build, so that what is saved meanwhile is shown, too.
        using var watcher = new ContentWatcher(new[] { options.Content, options.Theme, "themes" }.OfType<string>());
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
        try
        {
            while (true)
            {
                await watcher.WaitAsync(stop);
                if (Make(options, output, error) == ExitCode.Good) reload.Send();
            }
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
        }
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
}
