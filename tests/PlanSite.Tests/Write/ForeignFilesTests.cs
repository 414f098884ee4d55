using PlanSite.Commands;

namespace PlanSite.Tests.Write;

/// <summary>What somebody else put into a folder of PlanSite's stays as it is; what is in the way is named.</summary>
public sealed class ForeignFilesTests
{
    private const string Mine = "www/.plansite-manifest=";

    private static readonly string AnyHash = new('0', 64);

    [Fact]
    public void Foreign_files_survive_every_publishing()
    {
        using var world = new World();
        Assert.Equal(ExitCode.Good, world.Build("www"));
        string[] things =
        [
            "CNAME=a.example.jp", ".well-known/security.txt=x", ".git/config=x", ".git/HEAD=x", "robots.txt=Disallow: /", "data/own.csv=1",
            "uploads->../precious", "empty/", "plans/town/.htaccess=x",
        ];
        foreach (var thing in things) world.Put("www/" + thing);
        var before = Theirs();
        Assert.Equal(things.Length, before.Count);
        File.AppendAllText(world.At("city/content/pages/about.md"), "\n新しい文です。\n");
        for (var i = 0; i < 2; i++) Assert.Equal(ExitCode.Good, world.Build("www"));
        Assert.Equal(before, Theirs());
        Assert.Equal("gold", world.Text("precious/gold.txt"));

        List<string> Theirs() => [.. world.Everything().Where(e => things.Any(t => e.StartsWith($"www/{NameOf(t)} ", StringComparison.Ordinal)))];
    }

    /// <summary>data/own.csv of data/own.csv=1</summary>
    private static string NameOf(string thing) => thing.Split('=')[0].Split("->")[0].TrimEnd('/');

    [Theory]
    [InlineData("index.html=theirs", "index.html", "ファイル")]
    [InlineData("data/index.html=theirs", "data/index.html", "ファイル")]
    [InlineData("plans/town/measure/01-1/index.html=theirs", "plans/town/measure/01-1/index.html", "ファイル")]
    [InlineData("assets=theirs", "assets", "ファイル")]
    [InlineData("data=theirs", "data", "ファイル")]
    [InlineData("plans/town=theirs", "plans/town", "ファイル")]
    [InlineData("404.html/", "404.html", "フォルダー")]
    [InlineData("index.html->../precious/gold.txt", "index.html", "リンク")]
    [InlineData("index.html->nowhere", "index.html", "リンク")]
    [InlineData("data->../precious", "data", "リンク")]
    [InlineData("plans->nowhere", "plans", "リンク")]
    [InlineData("plans/town->../../precious", "plans/town", "リンク")]
    public void What_is_in_the_way_is_named_and_nothing_changes(string thing, string named, string kind)
    {
        using var world = new World(Mine, "www/" + thing, "www/CNAME=a.example.jp");
        var before = world.Everything();
        Assert.Equal(ExitCode.Problems, world.Build("www"));
        var said = $"{world.At("www")}/{named}\n  エラー PS0808: サイトのファイルを置く場所に、PlanSite が作ったものではない{kind}があります。";
        Assert.Contains(said, world.Said, StringComparison.Ordinal);
        Assert.Contains("エラー 1 件", world.Said, StringComparison.Ordinal);
        Assert.Equal(before, world.Everything());
    }

    [Fact]
    public void All_that_is_in_the_way_is_named_at_once()
    {
        using var world = new World(Mine, "www/index.html=theirs", "www/data/index.html=theirs", "www/plans->../precious");
        Assert.Equal(ExitCode.Problems, world.Build("www"));
        foreach (var thing in (string[])["index.html", "data/index.html", "plans"])
            Assert.Contains($"/www/{thing}\n  エラー PS0808", world.Said, StringComparison.Ordinal);
        Assert.Contains("エラー 3 件", world.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_put_in_the_way_of_a_new_page_of_an_own_site_is_not_written_over()
    {
        using var world = new World();
        Assert.Equal(ExitCode.Good, world.Build("www"));
        world.Put("www/news/index.html=theirs");
        File.WriteAllText(world.At("city/content/pages/news.md"), "# おしらせ\n\n新しいページです。\n");
        var before = world.Everything().Where(e => e.StartsWith("www", StringComparison.Ordinal)).ToList();
        Assert.Equal(ExitCode.Problems, world.Build("www"));
        Assert.Contains("/www/news/index.html\n  エラー PS0808", world.Said, StringComparison.Ordinal);
        Assert.Equal(before, world.Everything().Where(e => e.StartsWith("www", StringComparison.Ordinal)));
        Directory.Delete(world.At("www/news"), recursive: true);
        Assert.Equal(ExitCode.Good, world.Build("www"));
    }

    [Fact]
    public void A_listed_file_that_somebody_changed_is_put_right()
    {
        using var world = new World();
        world.Build("www");
        var page = world.Text("www/index.html");
        world.Put("www/index.html=touched");
        Assert.Equal(ExitCode.Good, world.Build("www"));
        Assert.Equal(page, world.Text("www/index.html"));
    }

    [Fact]
    public void A_manifest_as_another_system_writes_lines_is_read()
    {
        using var world = new World();
        world.Build("www");
        world.Put("www/.plansite-manifest=" + world.Text("www/.plansite-manifest").ReplaceLineEndings("\r\n"));
        Assert.Equal(ExitCode.Good, world.Build("www"));
    }

    [Theory]
    [InlineData("../precious/gold.txt")]
    [InlineData("a/../../precious/gold.txt")]
    [InlineData("{root}/precious/gold.txt")]
    [InlineData("..\\precious\\gold.txt")]
    [InlineData("link/gold.txt")]
    [InlineData("deep/link/gold.txt")]
    public void A_manifest_that_lists_what_is_outside_removes_nothing_there(string path)
    {
        using var world = new World($"{Mine}{AnyHash} {path}\n", "www/link->../precious", "www/deep/link->../../precious");
        Assert.Equal(ExitCode.Good, world.Build("www"));
        Assert.Equal("gold", world.Text("precious/gold.txt"));
        Assert.True(File.Exists(world.At("www/link/gold.txt")));
    }

    [Fact]
    public void Of_a_listed_file_that_became_a_link_only_the_link_goes()
    {
        using var world = new World($"{Mine}{AnyHash} old.html\n{AnyHash} olds\n", "www/old.html->../precious/gold.txt", "www/olds->../precious");
        Assert.Equal(ExitCode.Good, world.Build("www"));
        Assert.False(File.Exists(world.At("www/old.html")));
        Assert.False(Directory.Exists(world.At("www/olds")));
        Assert.Equal("gold", world.Text("precious/gold.txt"));
    }

    [Fact]
    public void A_site_of_its_own_beside_it_is_no_leftover()
    {
        using var world = new World();
        Assert.Equal(ExitCode.Good, world.Build("www.staging"));
        var before = world.Everything();
        Assert.Equal(ExitCode.Problems, world.Build("www"));
        Assert.Equal(before, world.Everything());
    }
}
