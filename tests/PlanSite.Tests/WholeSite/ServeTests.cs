using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PlanSite.Commands;
using PlanSite.Files;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary><c>serve</c> as its own process: where its site stands, what it leaves alone and what it leaves behind.</summary>
public sealed class ServeTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("serve").FullName;
    private readonly HttpClient _visitor = new() { Timeout = Patience };

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

    private string At(string path) => Path.Combine(_folder, path);

    private string[] Temporary() => Directory.GetDirectories(At("tmp"), "plansite-serve-*");

    private List<(string, DateTime)> Published() =>
        [.. new DiskFileSystem().ListFiles(At("site")).Select(f => (f, File.GetLastWriteTimeUtc(At($"site/{f}"))))];

    private async Task<Server> StartAsync()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        free.Stop();
        var start = new ProcessStartInfo("dotnet", [typeof(Build).Assembly.Location, "serve", "--port", port])
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["TMPDIR"] = At("tmp");
        var server = new Server(Process.Start(start)!, $"http://127.0.0.1:{port}/");
        await server.IsReadyAsync();
        return server;
    }

    private sealed class Server(Process process, string address) : IDisposable
    {
        public string Address => address;

        public async Task IsReadyAsync()
        {
            using var limit = new CancellationTokenSource(Patience);
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                if (line.Contains(address, StringComparison.Ordinal)) return;
            }

            Assert.Fail("The server ended.");
        }

        public async Task ShowsAsync(HttpClient visitor, string page, string text)
        {
            var clock = Stopwatch.StartNew();
            while (!(await visitor.GetStringAsync(address + page)).Contains(text, StringComparison.Ordinal))
            {
                Assert.True(clock.Elapsed < Patience, $"{text} is not shown");
                await Task.Delay(100);
            }
        }

        /// <summary>As the terminal or the system ends it.</summary>
        public async Task<int> EndAsync(string signal)
        {
            using var limit = new CancellationTokenSource(Patience);
            using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode;
        }

        public void Dispose()
        {
            if (!process.HasExited) process.Kill();
            process.Dispose();
        }
    }
}
