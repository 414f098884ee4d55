using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Tests.Support;
using PlanSite.Write;

namespace PlanSite.Tests.Write;

public sealed class PublisherTests
{
    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static Publisher On(IWriteFiles disk, DiagnosticBag? problems = null)
    {
        var bag = problems ?? new DiagnosticBag();
        var place = OutputFolder.Claim(disk, "site", [], bag);
        Assert.True(place is not null, string.Join('\n', bag.Sorted().Select(d => d.Message)));
        var publisher = Publisher.Open(disk, place, bag);
        Assert.True(publisher is not null, string.Join('\n', bag.Sorted().Select(d => d.Message)));
        return publisher;
    }

    private static Published Publish(IWriteFiles disk, params SiteFile[] files)
    {
        var bag = new DiagnosticBag();
        using var publisher = On(disk, bag);
        foreach (var file in files) publisher.Add(file);
        Assert.False(bag.HasErrors, string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Message}")));
        return publisher.Commit();
    }

    /// <summary>What is changed outside the folders in which a publishing is made ready.</summary>
    private static IEnumerable<string> ChangesOfTheSite(MemoryFileSystem disk) =>
        disk.Changes.Where(c => !c.Contains(" site.staging/.", StringComparison.Ordinal) && !c.Contains(".txt", StringComparison.Ordinal)
            && !c.Contains(" site/.plansite-staging/", StringComparison.Ordinal));

    [Fact]
    public void A_second_publishing_writes_only_what_changed_and_then_folders_change_places()
    {
        var disk = new MemoryFileSystem();
        Publish(disk, File("index.html", "one"), File("a/index.html", "a"));
        disk.Changes.Clear();
        var published = Publish(disk, File("index.html", "two"), File("a/index.html", "a"));
        Assert.Equal(new Published(1, 1, 0), published);
        Assert.Equal(
            [
                "write site.staging/site/index.html", "write site.staging/site/.plansite-manifest", "link site.staging/site/a/index.html",
                "exchange site.staging/site site",
                "delete site.staging/site/.plansite-manifest", "delete site.staging/site/a/index.html", "delete site.staging/site/index.html",
            ],
            ChangesOfTheSite(disk));
    }

    /// <summary>New files, then what pages load, then pages, then what goes, and the list last: whoever reads meanwhile finds what a page leads to.</summary>
    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "site/CNAME")]
    [InlineData(true, "site/a/own/notes.txt")]
    public void Where_folders_cannot_change_places_files_move_one_by_one_in_an_order_for_readers(bool exchanges, string foreign)
    {
        var disk = new MemoryFileSystem { Exchanges = exchanges };
        Publish(disk, File("index.html", "1"), File("a/index.html", "1"), File("assets/site.css", "1"), File("old/index.html", "1"), File("same.html", ""));
        if (foreign.Length > 0) disk.With(foreign, "theirs");
        disk.Changes.Clear();
        Publish(disk, File("index.html", "2"), File("a/index.html", "2"), File("assets/site.css", "2"), File("z/index.html", "2"), File("same.html", ""));
        Assert.Equal(
            [
                "move site/z/index.html", "move site/assets/site.css", "move site/a/index.html", "move site/index.html",
                "delete site/old/index.html", "move site/.plansite-manifest",
            ],
            ChangesOfTheSite(disk).Where(c => !c.Contains(" site.staging/", StringComparison.Ordinal)));
        if (foreign.Length > 0) Assert.Equal("theirs", disk.Text(foreign));
        Assert.DoesNotContain(disk.Paths, p => p.Contains("staging", StringComparison.Ordinal));
    }

    [Fact]
    public void A_publishing_without_change_touches_nothing()
    {
        var disk = new MemoryFileSystem();
        Publish(disk, File("index.html", "one"), File("a/index.html", "a"));
        disk.Changes.Clear();
        Assert.Equal(new Published(0, 2, 0), Publish(disk, File("index.html", "one"), File("a/index.html", "a")));
        Assert.Empty(ChangesOfTheSite(disk));
    }

    [Fact]
    public void What_open_pages_ask_for_stays_until_the_next_publishing_leaves_some_behind()
    {
        var disk = new MemoryFileSystem();
        Publish(disk, Version("a", 1));
        Publish(disk, Version("b", 2));
        Assert.Equal(["a", "b"], Indexes());
        Publish(disk, Version("b", 2));
        Publish(disk, Version("b", 3));
        Assert.Equal(["a", "b"], Indexes());
        Publish(disk, Version("c", 4));
        Assert.Equal(["b", "c"], Indexes());
        Publish(disk, Version("b", 5));
        Assert.Equal(["b", "c"], Indexes());
        Assert.Equal("5", disk.Text("site/index.html"));

        IEnumerable<string> Indexes() =>
            disk.Paths.Where(p => p.EndsWith("root.js", StringComparison.Ordinal)).Select(p => p.Split('/')[2]);

        static SiteFile[] Version(string index, int page) =>
            [File("index.html", $"{page}"), File("search/index.html", index), File($"search/{index}/root.js", index), File("old.csv", $"{page}")];
    }

    [Fact]
    public void A_second_build_on_the_same_folder_is_refused_as_long_as_the_first_one_runs()
    {
        var disk = new MemoryFileSystem();
        Publish(disk, File("index.html", "one"));
        var bag = new DiagnosticBag();
        using (On(disk))
        {
            Assert.Null(Publisher.Open(disk, OutputFolder.Claim(disk, "site", [], bag)!, bag));
            var told = Assert.Single(bag.Sorted());
            Assert.Equal(OutputRules.Busy, told.Rule);
            Assert.Matches("^ほかの build がこのフォルダーにサイトを作っています（コンピューター .+ のプロセス [0-9]+、.+ から）。$", told.Message);
        }

        Publish(disk, File("index.html", "two"));
    }

    [Fact]
    public void A_file_of_the_servers_owner_stays_where_the_site_gives_way()
    {
        var ours = File("robots.txt", "ours") with { GivesWay = true };
        var disk = new MemoryFileSystem();
        Publish(disk, ours);
        Publish(disk, ours with { Content = "ours, too"u8.ToArray() });
        Assert.Equal("ours, too", disk.Text("site/robots.txt"));
        disk.With("site/robots.txt", "theirs");
        for (var i = 0; i < 3; i++) Publish(disk, ours);
        Assert.Equal("theirs", disk.Text("site/robots.txt"));
        Publish(disk.Without("site/robots.txt"), ours);
        Assert.Equal("ours", disk.Text("site/robots.txt"));
    }

    [Fact]
    public void Only_what_was_published_before_is_removed()
    {
        var disk = new MemoryFileSystem();
        Publish(disk, File("old/index.html", "old"), File("index.html", "x"));
        disk.With("site/own/notes.txt", "theirs");
        var published = Publish(disk, File("index.html", "x"));
        Assert.Equal(new Published(0, 1, 1), published);
        Assert.Equal(["site/.plansite-manifest", "site/index.html", "site/own/notes.txt"], disk.Paths);
    }

    [Fact]
    public void Abandoning_leaves_the_former_site_byte_for_byte()
    {
        var disk = new MemoryFileSystem();
        Publish(disk, File("index.html", "one"));
        var before = disk.Paths.ToDictionary(p => p, disk.Text);
        var publisher = On(disk);
        publisher.Add(File("index.html", "two"));
        publisher.Add(File("new.html", "new"));
        publisher.Dispose();
        Assert.Equal(before, disk.Paths.ToDictionary(p => p, disk.Text));
    }

    [Fact]
    public void A_file_that_somebody_changed_by_hand_is_put_right()
    {
        var disk = new MemoryFileSystem();
        Publish(disk, File("index.html", "one"));
        disk.With("site/index.html", "touched");
        Assert.Equal(1, Publish(disk, File("index.html", "one")).Written);
        Assert.Equal("one", disk.Text("site/index.html"));
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("c:/windows")]
    [InlineData("a\\b")]
    [InlineData("")]
    public void No_path_leaves_the_output_folder(string path) =>
        Assert.Throws<InvalidOperationException>(() => On(new MemoryFileSystem()).Add(File(path, "x")));

    [Fact]
    public void A_manifest_that_points_outside_removes_nothing_there()
    {
        var disk = new MemoryFileSystem().With("secret.txt", "keep").With("site/.plansite-manifest", new string('0', 64) + " ../secret.txt\n");
        Publish(disk, File("index.html", "x"));
        Assert.Equal("keep", disk.Text("secret.txt"));
    }

    [Fact]
    public void Two_pages_may_not_claim_one_address()
    {
        var publisher = On(new MemoryFileSystem());
        publisher.Add(File("a/index.html", "one"));
        Assert.Throws<InvalidOperationException>(() => publisher.Add(File("a/index.html", "two")));
    }
}
