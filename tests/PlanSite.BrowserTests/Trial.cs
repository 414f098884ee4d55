using System.Net;
using System.Text.RegularExpressions;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Hosts;

namespace PlanSite.BrowserTests;

/// <summary>The small invented town, published for a server, which then serves it.</summary>
internal sealed partial class Trial : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("host").FullName;
    private readonly HttpClient _visitor = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });
    private WebServer? _server;

    public string Site => WebServer.SiteIn(_folder);

    /// <summary>http://127.0.0.1:…/some/where/</summary>
    public string Root => _server!.Root;

    public static async Task<Trial> StartAsync(string server, bool compresses)
    {
        var trial = new Trial();
        trial.Publish(server, compresses, "");
        trial._server = await WebServer.StartAsync(server, trial._folder);
        return trial;
    }

    /// <summary>Publishes again, with something more at the end of the style sheet.</summary>
    public void Publish(string server, bool compresses, string style)
    {
        var disk = new DiskFileSystem();
        var theme = Path.Combine(_folder, "themes", "town");
        var sheet = Path.Combine(Repository.Theme, "assets", "site.css");
        disk.WriteBytes(Path.Combine(theme, "theme.yaml"), "name: town\nextends: default\n"u8);
        disk.WriteBytes(Path.Combine(theme, "assets", "site.css"), [.. disk.ReadBytes(sheet), .. System.Text.Encoding.UTF8.GetBytes(style)]);
        foreach (var file in disk.ListFiles(Repository.Theme))
            disk.WriteBytes(Path.Combine(_folder, "themes", "default", file), disk.ReadBytes(Path.Combine(Repository.Theme, file)));
        var bag = new DiagnosticBag();
        var options = new BuildOptions(Repository.Town, theme, Site, "https://www.example.org" + WebServer.SubPath)
        { Host = HostNames.All.Single(h => h.Name == server).Host, Compresses = compresses };
        Assert.True(Build.Run(options, disk, bag) is not null, string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Message}")));
    }

    /// <summary>Asks for an address below the site's root, without following a redirect or unpacking anything.</summary>
    public async Task<HttpResponseMessage> AskAsync(string address, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Root + address);
        if (encoding is not null) request.Headers.AcceptEncoding.ParseAdd(encoding);
        return await _visitor.SendAsync(request);
    }

    public async Task<byte[]> BytesAsync(string address)
    {
        using var answer = await AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The header with all its values; empty when it is not sent.</summary>
    public static string Header(HttpResponseMessage answer, string name) =>
        string.Join(" AND ", answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key == name).SelectMany(h => h.Value));

    /// <summary>The style sheet as the home page names it now.</summary>
    public async Task<string> SheetAsync() => Sheet().Match(System.Text.Encoding.UTF8.GetString(await BytesAsync(""))).Value;

    /// <summary>The entry of the search index as the search page names it now, from the site's root on.</summary>
    public string Entry() => "search/" + Directory.EnumerateDirectories(Path.Combine(Site, "search")).Select(d => Path.GetFileName(d)).Single() + "/root.js";

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _visitor.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("assets/[0-9a-f]{16}/site.css", RegexOptions.None, 1000)]
    private static partial Regex Sheet();
}
