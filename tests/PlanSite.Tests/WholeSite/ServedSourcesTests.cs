using System.Net;
using System.Text.RegularExpressions;
using PlanSite.Commands;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Templates;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>While a site is served, every figure on it leads to where it is written, and no other file of the machine is shown.</summary>
public sealed partial class ServedSourcesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("served-sources").FullName;

    private string Content => Path.Combine(_folder, "content");

    public ServedSourcesTests()
    {
        var disk = new DiskFileSystem();
        foreach (var file in disk.ListFiles(Repository.Fixture("small"))) disk.WriteBytes(Path.Combine(Content, file), disk.ReadBytes(Path.Combine(Repository.Fixture("small"), file)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("plans/town/measure/01-1/", "52%(速報値)", "plans/town/actuals/2022.yaml:2:18")]
    [InlineData("plans/town/measure/01-1/", "50%", "plans/town/measures/01.yaml:14:33")]
    [InlineData("plans/town/measure/01-1/", "40%", "plans/town/measures/01.yaml:13:36")]
    [InlineData("plans/town/measure/", "865g", "plans/town/actuals/2022.yaml:10:19")]
    [InlineData("en/plans/town/measure/02-1/", "865g", "plans/town/actuals/2022.yaml:10:19")]
    public void Each_figure_tells_its_line(string page, string printed, string place) =>
        Assert.Contains(Figures(page), f => f.Groups["text"].Value == printed && f.Groups["place"].Value == place);

    [Fact]
    public void Whatever_a_figure_leads_to_holds_it()
    {
        var figures = new[] { "plans/town/", "plans/town/measure/", "plans/town/measure/01-1/", "plans/town/measure/02-1/", "plans/town/print/" }
            .SelectMany(Figures).Where(f => f.Groups["text"].Value.Any(char.IsDigit) && !f.Groups["text"].Value.Contains("千円", StringComparison.Ordinal)).ToArray();
        Assert.InRange(figures.Length, 20, int.MaxValue);
        Assert.All(figures, f => Assert.Contains(WebUtility.HtmlDecode(f.Groups["text"].Value), LineOf(f.Groups["place"].Value), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plans/town/actuals/2022.yaml", 2, 18, "<mark>&quot;52%(速報値)&quot;</mark>")]
    [InlineData("plans/town/measures/01.yaml", 1, 7, "<mark>01-1</mark>")]
    [InlineData("site.yaml", 1, 1, "の 1 行目")]
    public async Task The_page_of_a_source_shows_its_lines(string file, int line, int column, string shown)
    {
        var (code, page) = await AskAsync(file, line, column);
        Assert.Equal(200, code);
        Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.Contains($"vscode://file/", page, StringComparison.Ordinal);
        Assert.Contains($":{line}:{column}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.yaml")]
    [InlineData("/etc/hosts")]
    [InlineData("plans/town/link.yaml")]
    [InlineData("plans/town/nothing.yaml")]
    [InlineData("plans/town/secret.key")]
    [InlineData("plans")]
    [InlineData("")]
    public async Task Nothing_else_is_shown(string file)
    {
        File.WriteAllText(Path.Combine(_folder, "outside.yaml"), "secret: 1\n");
        File.WriteAllText(Path.Combine(Content, "plans/town/secret.key"), "secret: 1\n");
        File.CreateSymbolicLink(Path.Combine(Content, "plans/town/link.yaml"), Path.Combine(_folder, "outside.yaml"));
        var (code, page) = await AskAsync(file, 1, 1);
        Assert.Equal(404, code);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_back_leads_to_this_site_only()
    {
        Assert.Contains("href=\"/plans/town/#a\"", (await AskAsync("site.yaml", 1, 1, "/plans/town/#a")).Page, StringComparison.Ordinal);
        Assert.DoesNotContain("example.com", (await AskAsync("site.yaml", 1, 1, "//example.com/")).Page, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", (await AskAsync("site.yaml", 1, 1, "javascript:alert(1)")).Page, StringComparison.Ordinal);
    }

    private IEnumerable<Match> Figures(string page) => Figure().Matches(SourceMarks.Shown(Built.Value.Text(PlanSite.Index.Routes.FileOf(page))));

    private static readonly Lazy<MemoryFileSystemSite> Built = new(() => new MemoryFileSystemSite());

    private string LineOf(string place)
    {
        var parts = place.Split(':');
        return File.ReadAllLines(Path.Combine(Content, parts[0]))[int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - 1];
    }

    private async Task<(int Code, string Page)> AskAsync(string file, int line, int column, string from = "/")
    {
        var http = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        using var body = new MemoryStream();
        http.Request.Method = "GET";
        http.Request.QueryString = new Microsoft.AspNetCore.Http.QueryString($"?file={Uri.EscapeDataString(file)}&line={line}&column={column}&from={Uri.EscapeDataString(from)}");
        http.Response.Body = body;
        await new SourcePages(Content, null).WriteAsync(http);
        return (http.Response.StatusCode, System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }

    [GeneratedRegex("<span data-source=\"(?<place>[^\"]*)\">(?<text>[^<]*)</span>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    /// <summary>The small site as <c>serve</c> makes it.</summary>
    private sealed class MemoryFileSystemSite
    {
        private readonly MemoryFileSystem _disk = RealSite.Fixture("small");

        public MemoryFileSystemSite()
        {
            var bag = new DiagnosticBag();
            Assert.NotNull(Build.Run(new BuildOptions("content", null, "site", null) { ShowsSources = true }, _disk, bag));
        }

        public string Text(string path) => _disk.Text("site/" + path);
    }
}
