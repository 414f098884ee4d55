using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Hosts;
using PlanSite.Tests.Snapshots;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Hosts;

/// <summary>What <c>build --host</c> writes. nginx and Apache try theirs in the browser tests; nobody here can try the others.</summary>
public sealed partial class HostSettingsTests
{
    private const string Folder = "https://www.city.example.jp/plans/";

    private const string Root = "https://town.example.jp/";

    [Fact]
    public void Settings_are_as_approved() => Snapshot.Match(
    [
        ("nginx.conf", Masked(Built("nginx", Folder).Text("site.nginx.conf"))),
        ("nginx-root-compressed.conf", Masked(Built("nginx", Root, compresses: true).Text("site.nginx.conf"))),
        ("apache.htaccess", Masked(Built("apache", Folder).Text("site/.htaccess"))),
        ("apache-compressed.htaccess", Masked(Built("apache", Folder, compresses: true).Text("site/.htaccess"))),
        ("iis.config", Masked(Built("iis", Folder).Text("site/web.config"))),
        ("netlify_headers.txt", Masked(Built("netlify", Root).Text("site/_headers"))),
        ("netlify_redirects.txt", Masked(Built("netlify", Root).Text("site/_redirects"))),
    ]);

    [Theory]
    [InlineData("nginx", "site.nginx.conf")]
    [InlineData("apache", "site/.htaccess")]
    [InlineData("iis", "site/web.config")]
    [InlineData("netlify", "site/_headers site/_redirects")]
    [InlineData("github-pages", "site/.nojekyll")]
    public void The_pages_are_the_same_for_every_server(string host, string settings)
    {
        var without = Built(null, Root);
        var disk = Built(host, Root);
        Assert.Equal(settings.Split(' '), disk.Paths.Except(without.Paths).Where(p => p.StartsWith("site", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(without.Paths.Where(p => p != "site/.plansite-manifest"), p => Assert.True(without.ReadBytes(p).AsSpan().SequenceEqual(disk.ReadBytes(p)), p));
    }

    [Fact]
    public void Settings_of_another_server_do_not_stay()
    {
        var disk = Built("apache", Folder);
        _ = Build(disk, "iis", Folder);
        Assert.DoesNotContain("site/.htaccess", disk.Paths);
        _ = Build(disk, null, Folder);
        Assert.DoesNotContain("site/web.config", disk.Paths);
    }

    [Theory]
    [InlineData("nginx", "site.nginx.conf")]
    [InlineData("apache", "site/.htaccess")]
    [InlineData("iis", "site/web.config")]
    public void Settings_that_somebody_changed_stay_as_they_are(string host, string file)
    {
        var disk = Built(host, Folder);
        disk.With(file, disk.Text(file) + "# theirs\n");
        var told = Build(disk, host, Folder);
        Assert.EndsWith("# theirs\n", disk.Text(file), StringComparison.Ordinal);
        Assert.Equal(("PS0809", file), (Assert.Single(told).Rule.Code, told[0].Span.File));
        _ = Build(disk.Without(file), host, Folder);
        Assert.DoesNotContain("# theirs", disk.Text(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_beside_the_site_follow_its_address()
    {
        var disk = Built("nginx", Folder);
        Assert.Empty(Build(disk, "nginx", Root));
        Assert.Contains("location / {", disk.Text("site.nginx.conf"), StringComparison.Ordinal);
        Assert.DoesNotContain(disk.Paths, p => p.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_theme_allows_the_server_allows_too()
    {
        var disk = RealSite.Fixture("small").With("themes/maps/theme.yaml", "name: maps\nextends: default\npolicy: { img-src: https://tiles.example.jp }\n");
        _ = Build(disk, "apache", Folder, theme: "themes/maps");
        Assert.Equal(2, Regex.Count(disk.Text("site/.htaccess"), "img-src 'self' data: https://tiles.example.jp;", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void The_type_of_every_file_of_the_site_is_known() => Assert.Empty(
        RealSite.Files.Keys.Where(f => !FileTypes.All.Any(t => t.Endings.Any(e => f.EndsWith("." + e, StringComparison.Ordinal)))));

    /// <summary>Both values would be sent, and a browser would obey both.</summary>
    [Fact]
    public void No_header_is_named_for_an_address_by_two_rules_of_Netlify()
    {
        var disk = Built("netlify", Root);
        var rules = new List<(string Address, string Header)>();
        foreach (var line in disk.Text("site/_headers").Split('\n').Where(l => l is [not '#', ..]))
        {
            if (line[0] == '/') rules.Add((line, ""));
            else rules.Add((rules[^1].Address, line.Trim().Split(':')[0]));
        }

        var addresses = disk.Paths.Where(p => p.StartsWith("site/", StringComparison.Ordinal)).Select(p => p["site".Length..])
            .SelectMany(p => p.EndsWith("/index.html", StringComparison.Ordinal) ? [p, p[..^"index.html".Length]] : new[] { p });
        foreach (var address in addresses)
        {
            var headers = rules.Where(r => r.Header.Length > 0 && Fits(r.Address, address)).Select(r => r.Header).ToArray();
            Assert.Equal(headers.Distinct(StringComparer.Ordinal), headers);
            var isPage = address.EndsWith('/') || address.EndsWith(".html", StringComparison.Ordinal);
            if (isPage) Assert.Contains("Content-Security-Policy", headers);
        }
    }

    [Fact]
    public void The_file_for_IIS_is_XML_with_the_folders_that_there_are()
    {
        var disk = Built("iis", Folder);
        var folders = XDocument.Parse(disk.Text("site/web.config")).Root!.Elements("location").Select(l => (string)l.Attribute("path")!);
        Assert.Equal(3, folders.Count());
        Assert.All(folders, f => Assert.True(disk.FolderExists("site/" + f), f));
    }

    private static bool Fits(string rule, string address) =>
        rule.EndsWith('*') ? address.StartsWith(rule[..^1], StringComparison.Ordinal) : rule == address;

    private static MemoryFileSystem Built(string? host, string address, bool compresses = false)
    {
        var disk = RealSite.Fixture("small");
        _ = Build(disk, host, address, compresses);
        return disk;
    }

    /// <summary>What is told, without what the small plan is asked anyway.</summary>
    private static Diagnostic[] Build(MemoryFileSystem disk, string? host, string address, bool compresses = false, string theme = "themes/default")
    {
        var bag = new DiagnosticBag();
        var options = new BuildOptions("content", theme, "site", address) { Host = host is null ? null : HostNames.All.Single(h => h.Name == host).Host, Compresses = compresses };
        Assert.True(PlanSite.Build.Run(options, disk, bag) is not null, string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Message}")));
        return [.. bag.Sorted().Where(d => d.Span.File.StartsWith("site", StringComparison.Ordinal))];
    }

    /// <summary>Names made of content change with every change of theme and search.</summary>
    private static string Masked(string settings) => Hashes().Replace(settings, "-");

    [GeneratedRegex("(?<=assets/|search/)[0-9a-f]{16}|[0-9a-f]{64}", RegexOptions.None, 1000)]
    private static partial Regex Hashes();
}
