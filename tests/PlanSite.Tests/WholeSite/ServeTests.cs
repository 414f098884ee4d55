using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using PlanSite.Commands;
using PlanSite.Files;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary><c>serve</c> as its own process: where its site stands, what it leaves alone and what it leaves behind.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("serve").FullName;
    private readonly HttpClient _visitor = new() { Timeout = ServingProcess.Patience };

    public ServeTests()
    {
        var disk = new DiskFileSystem();
        foreach (var file in disk.ListFiles(Repository.Fixture("small")))
            disk.WriteBytes(At($"content/{file}"), disk.ReadBytes(Path.Combine(Repository.Fixture("small"), file)));
        Directory.CreateDirectory(At("tmp"));
    }

    public void Dispose()
    {
        _visitor.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task The_site_stands_apart_while_it_is_served_and_goes_at_the_end(string signal)
    {
        using var server = await StartAsync();
        Assert.Single(Temporary());
        Assert.Contains("<h1", await _visitor.GetStringAsync(server.Address), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Good, await server.EndAsync(signal));
        Assert.Empty(Temporary());
        Assert.Equal(["content", "tmp"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_published_site_stays_as_it_is_while_two_others_are_served()
    {
        Assert.Equal(ExitCode.Good, (await ProgramRun.Of(_folder, ["build"])).Code);
        var before = Published();
        using var one = await StartAsync();
        using var two = await StartAsync();
        Assert.Equal(2, Temporary().Length);
        File.AppendAllText(At("content/pages/about.md"), "\n新しい文です。\n");
        await one.ShowsAsync(_visitor, "about/", "新しい文です。");
        await two.ShowsAsync(_visitor, "about/", "新しい文です。");
        Assert.Equal(ExitCode.Good, await one.EndAsync("TERM"));
        Assert.Contains("新しい文です。", await _visitor.GetStringAsync(two.Address + "about/"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Good, await two.EndAsync("TERM"));
        Assert.Equal(before, Published());
        Assert.False(Directory.Exists(At("site.staging")));
    }

    [Fact]
    public async Task Nothing_is_left_when_the_content_is_wrong_or_the_port_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(ExitCode.Usage, (await ProgramRun.Of(_folder, ["serve", "--port", port], ("TMPDIR", At("tmp")))).Code);
        Assert.Empty(Temporary());
        File.AppendAllText(At("content/site.yaml"), "\nnonsense: 1\n");
        Assert.Equal(ExitCode.Problems, (await ProgramRun.Of(_folder, ["serve", "--port", port], ("TMPDIR", At("tmp")))).Code);
        Assert.Empty(Temporary());
    }

    [Theory]
    [InlineData("80999")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("http")]
    public async Task A_port_that_is_none_is_told_as_a_mistake_of_use(string port)
    {
        var run = await ProgramRun.Of(_folder, ["serve", "--port", port]);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains($"--port「{port}」は 1 から 65535 までの番号ではありません。", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_sent_as_web_servers_send_them()
    {
        File.WriteAllText(At("content/pages/日本.md"), "# 日本\n\n本文。\n");
        using var server = await StartAsync();
        var sheet = server.Address + Regex.Match(await _visitor.GetStringAsync(server.Address), "assets/[0-9a-f]+/site.css", RegexOptions.None, ServingProcess.Patience).Value;
        using var style = await _visitor.GetAsync(sheet);
        Assert.Equal("text/css; charset=utf-8", style.Content.Headers.ContentType?.ToString());
        using var again = await AskAsync(HttpMethod.Get, sheet, ("If-None-Match", style.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var part = await AskAsync(HttpMethod.Get, sheet, ("Range", "bytes=0-9"));
        Assert.Equal((HttpStatusCode.PartialContent, 10), (part.StatusCode, (await part.Content.ReadAsByteArrayAsync()).Length));
        using var folder = await AskAsync(HttpMethod.Get, server.Address + "日本");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/%E6%97%A5%E6%9C%AC/"), (folder.StatusCode, folder.Headers.Location?.AbsolutePath));
        Assert.Contains("本文。", await _visitor.GetStringAsync(server.Address + "日本/"), StringComparison.Ordinal);
        using var head = await AskAsync(HttpMethod.Head, server.Address + "about/");
        Assert.Equal("text/html; charset=utf-8", head.Content.Headers.ContentType?.ToString());
        using var missing = await _visitor.GetAsync(server.Address + "nowhere/at/all/");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("<h1", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_this_machine_is_answered_and_only_reading()
    {
        using var server = await StartAsync();
        foreach (var address in new[] { "", "_plansite/events", "_plansite/serve.js" }.Select(a => server.Address + a))
        {
            using var foreign = await AskAsync(HttpMethod.Get, address, ("Host", "evil.example:80"));
            Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
            using var posted = await AskAsync(HttpMethod.Post, address);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
            using var options = await AskAsync(HttpMethod.Options, address);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, options.StatusCode);
        }
    }

    [Fact]
    public async Task Links_lead_nowhere()
    {
        using var server = await StartAsync();
        File.WriteAllText(At("secret.txt"), "secret");
        var site = Path.Combine(Temporary().Single(), "site");
        File.CreateSymbolicLink(Path.Combine(site, "leak.txt"), At("secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(site, "leaks"), _folder);
        foreach (var address in new[] { "leak.txt", "leaks/secret.txt", "leaks/", "../secret.txt", "..%2fsecret.txt", "%2e%2e/secret.txt" })
        {
            using var answer = await AskAsync(HttpMethod.Get, server.Address + address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_fault_of_a_rebuild_is_shown_in_the_page_and_ends_nothing()
    {
        using var server = await StartAsync();
        using var limit = new CancellationTokenSource(ServingProcess.Patience);
        using var told = new StreamReader(await _visitor.GetStreamAsync(server.Address + "_plansite/events", limit.Token));
        File.CreateSymbolicLink(At("content/pages/gone.md"), "nowhere.md");
        await TellsAsync(told, "data:   エラー PS0123: リンクの先がありません。", limit.Token);
        Assert.Contains("<h1", await _visitor.GetStringAsync(server.Address + "about/"), StringComparison.Ordinal);
        using var later = new StreamReader(await _visitor.GetStreamAsync(server.Address + "_plansite/events", limit.Token));
        await TellsAsync(later, "event: trouble", limit.Token);
        File.Delete(At("content/pages/gone.md"));
        await TellsAsync(told, "event: reload", limit.Token);
        Assert.Equal(ExitCode.Good, await server.EndAsync("TERM"));
    }

    private static async Task TellsAsync(StreamReader told, string wanted, CancellationToken limit)
    {
        while (await told.ReadLineAsync(limit) != wanted)
        {
        }
    }

    /// <summary>Asks once, without following where the answer sends.</summary>
    private static async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var visitor = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = ServingProcess.Patience };
        using var question = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers) question.Headers.TryAddWithoutValidation(name, value);
        return await visitor.SendAsync(question, HttpCompletionOption.ResponseContentRead);
    }

    private string At(string path) => Path.Combine(_folder, path);

    private string[] Temporary() => Directory.GetDirectories(At("tmp"), "plansite-serve-*");

    private List<(string, DateTime)> Published() =>
        [.. new DiskFileSystem().ListFiles(At("site")).Select(f => (f, File.GetLastWriteTimeUtc(At($"site/{f}"))))];

    private async Task<ServingProcess> StartAsync()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        free.Stop();
        var start = TheProgram.In(_folder, "serve", "--port", port);
        start.RedirectStandardError = false;
        start.Environment["TMPDIR"] = At("tmp");
        var server = new ServingProcess(Process.Start(start)!, $"http://127.0.0.1:{port}/");
        await server.IsReadyAsync();
        return server;
    }
}
