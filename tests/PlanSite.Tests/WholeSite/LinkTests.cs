using System.Text.Json;
using System.Xml.Linq;

namespace PlanSite.Tests.WholeSite;

/// <summary>What machines read of the site leads to what exists, and leaves nothing out.</summary>
public sealed class LinkTests
{
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

    private static string PathOf(string url)
    {
        Assert.StartsWith(BuiltSite.BaseUrl, url, StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(url[BuiltSite.BaseUrl.Length..]);
        return path.Length == 0 || path[^1] == '/' ? path + "index.html" : path;
    }
}
