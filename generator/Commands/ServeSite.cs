using System.Globalization;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using PlanSite.Compare;
using PlanSite.Reports;
using PlanSite.Write;

namespace PlanSite.Commands;

/// <summary>
/// <c>serve</c>: builds, shows the site on this machine only, and builds again whenever content or theme are saved. Pages reload by
/// themselves; with errors, of whatever kind, the last good site stays and says so. The site stands in a temporary folder of its own, away
/// from any published one and from that of another server, and goes with the server.
/// </summary>
internal static class ServeSite
{
    /// <summary>Where build puts the site unless it is told otherwise: what was published, as far as this machine knows.</summary>
    private const string Published = "site";

    /// <summary>Runs until it is stopped; one of <see cref="ExitCode"/>. Without a theme, that of <c>site.yaml</c>.</summary>
    public static async Task<int> RunAsync(
        string content, string? theme, string? against, int port, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("plansite-serve-").FullName;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var closing = PosixSignalRegistration.Create(PosixSignal.SIGHUP, CloseWindow);
        try
        {
            var options = new BuildOptions(content, theme, Path.Combine(folder, "site"), null)
            {
                ShowsDrafts = true,
                ShowsSources = true,
                Against = against ?? (File.Exists(Path.Combine(Published, Publisher.ManifestName)) ? Published : null),
                OnLoss = LossPolicy.Notice,
            };
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
        var (first, noticed) = Make(options, output, error);
        if (first != ExitCode.Good) return first;

        var pages = new OpenPages();
        pages.Remember(noticed);
        using var files = new ServedFiles(Path.GetFullPath(options.Output));
        var sources = new SourcePages(options.Content, options.Theme);
        await using var app = LocalServer.Create(files, port, pages, sources);
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            var why = problem is SocketException { SocketErrorCode: SocketError.AccessDenied } ? "使う許可がありません" : "使われています";
            await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"番号 {port} は{why}。--port で別の番号を指してください。"));
            return ExitCode.Usage;
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/ で見られます。止めるには Ctrl+C。"));
        try
        {
            while (true)
            {
                await watcher.WaitAsync(stop);
                var (code, said) = Make(options, output, error);
                if (code == ExitCode.Good) pages.Reload(said);
                else pages.Tell(said);
            }
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>Builds, whatever happens: a fault of the program is told as one and ends nothing. Says what is wrong, or what was noticed.</summary>
    private static (int Code, string Said) Make(BuildOptions options, TextWriter output, TextWriter error)
    {
        var (done, said) = (new StringWriter(CultureInfo.InvariantCulture), new StringWriter(CultureInfo.InvariantCulture));
        var code = ExitCode.Bug;
        try
        {
            code = BuildSite.Run(options, "", done, said, new ReportStyle());
        }
        catch (Exception problem)
        {
            said.WriteLine("PlanSite の不具合か、ファイルを読み書きできない問題です。直らなければ下の文面を添えて知らせてください。");
            said.WriteLine(problem);
        }

        output.Write(done);
        error.Write(said);
        if (code != ExitCode.Good) return (code, said.ToString());
        var told = done.ToString();
        return (code, told.StartsWith('■') ? told : "");
    }

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
}
