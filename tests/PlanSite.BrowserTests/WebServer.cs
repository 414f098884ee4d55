using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PlanSite.BrowserTests;

/// <summary>nginx or Apache as Debian brings them, with little more than the settings that <c>build --host</c> writes. Never as root.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    /// <summary>Where the site stands below the server's root, and below its address.</summary>
    public const string SubPath = "/some/where/";

    private const string Nobody = "65534";

    private static readonly string[] ApacheModules =
        ["mpm_event", "authz_core", "dir", "autoindex", "mime", "env", "headers", "rewrite", "filter", "deflate"];

    private readonly Process _process;

    private WebServer(Process process, int port)
    {
        _process = process;
        Root = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}{SubPath}");
    }

    /// <summary>http://127.0.0.1:…/some/where/</summary>
    public string Root { get; }

    /// <summary>Below the folder of a trial, the folder of the site.</summary>
    public static string SiteIn(string folder) => Path.Combine(folder, "www", "some", "where");

    /// <param name="name">nginx or apache.</param>
    /// <param name="folder">Of the trial, with the site and its settings in it.</param>
    public static async Task<WebServer> StartAsync(string name, string folder)
    {
        var port = FreePort();
        var run = Directory.CreateDirectory(Path.Combine(folder, "run")).FullName;
        OpenToAll(folder);
        var settings = Path.Combine(folder, name + ".conf");
        await File.WriteAllTextAsync(settings, name == "nginx" ? Nginx(folder, run, port) : Apache(folder, run, port));
        var server = new WebServer(Start(name == "nginx" ? ["nginx", "-c", settings, "-e", run + "/errors"] : ["apache2", "-X", "-f", settings]), port);
        await server.WaitAsync(Path.Combine(run, "errors"));
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string Nginx(string folder, string run, int port) => $$"""
        daemon off;
        pid {{run}}/pid;
        worker_processes 1;
        events { }
        http {
            access_log off;
            client_body_temp_path {{run}}/a; proxy_temp_path {{run}}/b; fastcgi_temp_path {{run}}/c; uwsgi_temp_path {{run}}/d; scgi_temp_path {{run}}/e;
            server {
                listen 127.0.0.1:{{port}};
                root {{folder}}/www;
                include {{SiteIn(folder)}}.nginx.conf;
            }
        }
        """;

    private static string Apache(string folder, string run, int port) => $$"""
        ServerRoot {{run}}
        ServerName 127.0.0.1
        Listen 127.0.0.1:{{port}}
        PidFile {{run}}/pid
        ErrorLog {{run}}/errors
        {{string.Join('\n', ApacheModules.Select(m => $"LoadModule {m}_module /usr/lib/apache2/modules/mod_{m}.so"))}}
        TypesConfig /etc/mime.types
        DocumentRoot {{folder}}/www
        <Directory {{folder}}/www>
            AllowOverride FileInfo
            Options Indexes FollowSymLinks
            Require all granted
        </Directory>
        """;

    private static Process Start(string[] command)
    {
        string[] whole = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=" + Nobody, "--regid=" + Nobody, "--clear-groups", .. command] : command;
        return Process.Start(new ProcessStartInfo(whole[0], whole[1..]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
    }

    private async Task WaitAsync(string errors)
    {
        using var visitor = new HttpClient();
        for (var tries = 0; tries < 300; tries++)
        {
            if (_process.HasExited) break;
            try
            {
                using var answer = await visitor.GetAsync(Root);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        var said = File.Exists(errors) ? await File.ReadAllTextAsync(errors) : "";
        throw new InvalidOperationException($"The server did not start: {said} {(_process.HasExited ? await _process.StandardError.ReadToEndAsync() : "")}");
    }

    /// <summary>The folder of the trial is made for its owner alone.</summary>
    private static void OpenToAll(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(folder, Read);
        File.SetUnixFileMode(Path.Combine(folder, "run"), Read | UnixFileMode.OtherWrite);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
