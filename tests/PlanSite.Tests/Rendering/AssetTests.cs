using System.Text.RegularExpressions;
using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Rendering;

/// <summary>Where the files of a theme are published, and how pages and files find them.</summary>
public sealed partial class AssetTests
{
    private const string Own = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'";

    [Fact]
    public void They_stand_together_in_one_folder_so_that_what_they_say_of_each_other_holds()
    {
        var site = Build(Disk().With("themes/plain/assets/fonts/a.woff2", "font").With("themes/plain/assets/more.css", "@font-face { src: url(fonts/a.woff2) }"));
        var folder = FolderOf(site);
        Assert.Equal("font", site.Text($"site/{folder}fonts/a.woff2"));
        Assert.Equal("@font-face { src: url(fonts/a.woff2) }", site.Text($"site/{folder}more.css"));
        Assert.All(site.Paths.Where(p => p.StartsWith("site/assets/", StringComparison.Ordinal)), p => Assert.StartsWith("site/" + folder, p, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("site.css", "body { font-family: serif }")]
    [InlineData("new.js", "")]
    public void The_folder_has_another_name_when_a_file_is_another_one(string file, string text) =>
        Assert.NotEqual(FolderOf(Build(Disk())), FolderOf(Build(Disk().With("themes/plain/assets/" + file, text))));

    [Fact]
    public void The_folder_has_the_same_name_for_the_same_files_whatever_else_is_different()
    {
        var other = Disk().With("themes/plain/strings/ja.yaml", "home: 表紙\n").With("content/pages/new.md", "# 新しい\n\n文。\n");
        Assert.Equal(FolderOf(Build(Disk())), FolderOf(Build(other)));
    }

    [Fact]
    public void Every_page_finds_them_from_where_it_stands_and_the_page_for_what_is_missing_from_anywhere()
    {
        var site = Build(Disk());
        var folder = FolderOf(site);
        Assert.Contains($"href=\"{folder}site.css\"", site.Text("site/index.html"), StringComparison.Ordinal);
        Assert.Contains($"href=\"../../../../../{folder}site.css\"", site.Text("site/en/plans/town/measure/01-1/index.html"), StringComparison.Ordinal);
        Assert.Contains($"href=\"/plans/{folder}site.css\"", site.Text("site/404.html"), StringComparison.Ordinal);
        Assert.Contains($"\"src\": \"{folder}icon.svg\"", site.Text("site/site.webmanifest"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_given_a_value_finds_them_too()
    {
        var site = Build(Disk().With("themes/plain/partials/status.sbn-html", "<b class=\"{{ asset \"icon.svg\" }}\">{{ word }}</b>"));
        Assert.Contains($"<b class=\"../../../../{FolderOf(site)}icon.svg\">", site.Text("site/plans/town/measure/01-1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_loads_from_this_site_alone() =>
        Assert.All(Pages(Build(Disk())), p => Assert.Contains($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Own}\">", p, StringComparison.Ordinal));

    [Fact]
    public void A_theme_may_allow_other_servers_beside_what_the_theme_allows_that_it_extends()
    {
        var disk = Disk()
            .With("themes/plain/theme.yaml", "name: plain\nextends: maps\npolicy:\n  img-src: https://tiles.example.jp/a/ https://*.example.org\n  frame-src: https://video.example.jp:8443\n")
            .With("themes/maps/theme.yaml", "name: maps\nextends: default\npolicy: { img-src: \"blob:\" }\n");
        var policy = Own.Replace("data:;", "data: blob: https://tiles.example.jp/a/ https://*.example.org;", StringComparison.Ordinal) + "; frame-src https://video.example.jp:8443";
        Assert.All(Pages(Build(disk)), p => Assert.Contains($"content=\"{policy}\">", p, StringComparison.Ordinal));
    }

    private static MemoryFileSystem Disk() => ThemeFiles.Disk().WithFolder(Repository.Fixture("small"), "content");

    private static MemoryFileSystem Build(MemoryFileSystem disk)
    {
        var bag = new DiagnosticBag();
        var published = PlanSite.Build.Run(new BuildOptions("content", "themes/plain", "site", "https://example.org/plans/"), disk, bag);
        Assert.True(published is not null, string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Message}")));
        return disk;
    }

    private static IEnumerable<string> Pages(MemoryFileSystem site) => site.Paths
        .Where(p => p.StartsWith("site/", StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal)).Select(site.Text);

    private static string FolderOf(MemoryFileSystem site) => Folder().Match(site.Text("site/index.html")).Value;

    [GeneratedRegex("assets/[0-9a-f]{16}/", RegexOptions.None, 1000)]
    private static partial Regex Folder();
}
