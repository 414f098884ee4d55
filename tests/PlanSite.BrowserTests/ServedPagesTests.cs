using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using PlanSite.Files;

namespace PlanSite.BrowserTests;

/// <summary>
/// What staff see while the site is served: figures that lead to their line, and problems over the page. The pictures of the staff guide are
/// made here: <c>GUIDE_PICTURES=content/.guide</c> puts them there, otherwise they go where all pictures go.
/// </summary>
public sealed class ServedPagesTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const string Item = "plans/isesaki/item/1-1-3/index.html";
    private const string Figures = "#indicator-konbini-rate [data-source]";

    private static readonly Mode Guide = new("guide", 960, 540);

    private readonly string _folder = Directory.CreateTempSubdirectory("served-pages").FullName;

    private Process? _server;
    private string _address = "";

    private string Results => Path.Combine(_folder, "content/plans/isesaki/actuals/2023/1.yaml");

    public async Task InitializeAsync()
    {
        var disk = new DiskFileSystem();
        foreach (var file in disk.ListFiles(Repository.Content).Where(f => f.EndsWith(".yaml", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal)))
            disk.WriteBytes(Path.Combine(_folder, "content", file), disk.ReadBytes(Path.Combine(Repository.Content, file)));
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        free.Stop();
        _address = $"http://127.0.0.1:{port}/";
        var start = new ProcessStartInfo("dotnet", [typeof(Build).Assembly.Location, "serve", "--port", port])
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _server = Process.Start(start)!;
        _server.ErrorDataReceived += (_, _) => { };
        _server.BeginErrorReadLine();
        while (await _server.StandardOutput.ReadLineAsync() is { } line && !line.Contains(_address, StringComparison.Ordinal))
        {
        }
    }

    public Task DisposeAsync()
    {
        _server?.Kill();
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_figure_leads_to_its_line_and_a_mistake_stands_over_the_page_that_was_good()
    {
        await using var visitor = await chromium.VisitAsync(Guide, _address);
        var page = visitor.Page;
        await visitor.OpenAsync(Item + "#indicator-konbini-rate");
        var figure = page.Locator(Figures, new() { HasText = "22.7%" }).Last;
        await Assertions.Expect(figure).ToHaveAttributeAsync("data-source", "plans/isesaki/actuals/2023/1.yaml:18:17");
        await TakeAsync(page, "measure");

        await figure.ClickAsync();
        await Assertions.Expect(page.Locator("li[aria-current] mark")).ToHaveTextAsync("\"22.7%\"");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("content/plans/isesaki/actuals/2023/1.yaml の 18 行目");
        await page.Locator("code").EvaluateAsync("(code, folder) => { code.textContent = code.textContent.slice(folder.length); }", _folder);
        await TakeAsync(page, "source");

        await page.GetByText("ページに戻る").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(_address + Item + "#indicator-konbini-rate");
        File.WriteAllText(Results, File.ReadAllText(Results).Replace("  konbini-rate:", "  konbini-rates:", StringComparison.Ordinal));
        var told = page.Locator("#plansite-told.trouble");
        await Assertions.Expect(told).ToContainTextAsync("PS0305", new() { Timeout = 60_000 });
        await TakeAsync(page, "trouble");
        await told.GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.Locator("li[aria-current]")).ToContainTextAsync("konbini-rates");
        Assert.Empty(visitor.Faults);
    }

    private static async Task TakeAsync(IPage page, string name)
    {
        var folder = Environment.GetEnvironmentVariable("GUIDE_PICTURES") is { Length: > 0 } asked ? Path.Combine(Repository.Root, asked) : Path.Combine(Repository.Screenshots, "guide");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), Scale = ScreenshotScale.Css });
    }
}
