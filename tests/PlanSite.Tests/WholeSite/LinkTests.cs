using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PlanSite.Tests.WholeSite;

/// <summary>Everything that the site points to exists, and nothing is fetched from elsewhere.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void No_page_has_a_broken_link_or_fragment() => Faults.None(RealSite.Whole.BrokenLinks());

    [Fact]
    public void No_page_fetches_anything_from_another_host() =>
        Faults.None(RealSite.Pages.SelectMany(p => p.References.Where(r => r.Loads && BuiltSite.IsElsewhere(p.Path, r.Value)).Select(r => $"{p.Path}: {r.Element} {r.Attribute}={r.Value}")));

    [Fact]
    public void Links_are_relative_so_that_the_site_works_below_any_folder_and_from_a_disk() =>
        Faults.None(RealSite.Pages.Where(p => p.Path != "404.html").SelectMany(p => p.References.Where(r => IsRootedOrFolder(r)).Select(r => $"{p.Path}: {r.Element} {r.Value}")));

    [Fact]
    public void Style_sheets_point_to_files_of_the_site()
    {
        var sheets = RealSite.Files.Keys.Where(f => f.EndsWith(".css", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sheets);
        Faults.None(sheets.SelectMany(s => CssUrl().Matches(RealSite.Text(s)).Select(m => RealSite.Whole.Broken(s, m.Groups["address"].Value.Trim('"', '\'')))).OfType<string>());
        Faults.None(sheets.Where(s => RealSite.Text(s).Contains("@import", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_sitemap_lists_pages_that_exist_and_leaves_none_out()
    {
        var listed = XDocument.Parse(RealSite.Text("sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => PathOf(e.Value)).ToList();
        Faults.None(listed.Where(p => !RealSite.Files.ContainsKey(p)));
        Assert.Equal(listed.Count, listed.Distinct(StringComparer.Ordinal).Count());
        var missing = RealSite.Pages.Select(p => p.Path).Except(listed, StringComparer.Ordinal)
            .Where(p => p != "404.html" && !RealSite.Text(p).Contains("noindex", StringComparison.Ordinal));
        Faults.None(missing);
    }

    [Fact]
    public void The_feed_points_to_pages_that_exist()
    {
        var links = XDocument.Parse(RealSite.Text("feed.xml")).Descendants().Where(e => e.Name.LocalName == "link").Select(e => PathOf(e.Attribute("href")!.Value)).ToList();
        Assert.NotEmpty(links);
        Faults.None(links.Where(p => !RealSite.Files.ContainsKey(p)));
    }

    [Fact]
    public void The_data_package_lists_every_table_of_its_plan()
    {
        foreach (var package in RealSite.Files.Keys.Where(f => f.EndsWith("/datapackage.json", StringComparison.Ordinal)))
        {
            var folder = package[..^"datapackage.json".Length];
            using var json = JsonDocument.Parse(RealSite.Files[package]);
            var listed = json.RootElement.GetProperty("resources").EnumerateArray().Select(r => folder + r.GetProperty("path").GetString()).ToHashSet(StringComparer.Ordinal);
            Faults.None(listed.Where(f => !RealSite.Files.ContainsKey(f)));
            Faults.None(RealSite.Files.Keys.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && f.EndsWith(".csv", StringComparison.Ordinal)
                && !f.EndsWith(".excel.csv", StringComparison.Ordinal) && !listed.Contains(f)));
        }

        Assert.Equal(4, RealSite.Files.Keys.Count(f => f.EndsWith("/datapackage.json", StringComparison.Ordinal)));
    }

    /// <summary>A path from the root breaks below a folder; a folder's name alone opens a listing from a disk.</summary>
    private static bool IsRootedOrFolder(Reference reference)
    {
        var path = reference.Value.Split('#', '?')[0];
        return path.StartsWith('/') || (path.EndsWith('/') && !path.Contains("://", StringComparison.Ordinal));
    }

    private static string PathOf(string url)
    {
        Assert.StartsWith(BuiltSite.BaseUrl, url, StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(url[BuiltSite.BaseUrl.Length..]);
        return path.Length == 0 || path[^1] == '/' ? path + "index.html" : path;
    }

    [GeneratedRegex(@"url\((?<address>[^)]*)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CssUrl();
}
