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
        return new Publisher(disk, place, bag);
    }

    private static Published Publish(IWriteFiles disk, params SiteFile[] files)
    {
        var bag = new DiagnosticBag();
        var publisher = On(disk, bag);
        foreach (var file in files) publisher.Add(file);
        Assert.False(bag.HasErrors, string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Message}")));
        return publisher.Commit();
    }

    [Fact]
    public void A_second_publishing_writes_only_what_changed()
    {
        var disk = new MemoryFileSystem();
        Publish(disk, File("index.html", "one"), File("a/index.html", "a"));
        disk.Changes.Clear();
        var published = Publish(disk, File("index.html", "two"), File("a/index.html", "a"));
        Assert.Equal(new Published(1, 1, 0), published);
        Assert.Equal(
            [
                "write site.staging/.plansite-staging", "write site.staging/site/index.html",
                "write site.staging/site/.plansite-manifest", "move site/.plansite-manifest",
                "move site/index.html",
                "write site.staging/site/.plansite-manifest", "move site/.plansite-manifest",
                "delete site.staging/.plansite-staging",
            ],
            disk.Changes);
    }

    [Fact]
    public void A_publishing_without_change_touches_nothing()
    {
        var disk = new MemoryFileSystem();
        Publish(disk, File("index.html", "one"), File("a/index.html", "a"));
        disk.Changes.Clear();
        Assert.Equal(new Published(0, 2, 0), Publish(disk, File("index.html", "one"), File("a/index.html", "a")));
        Assert.Empty(disk.Changes);
    }

    /// <summary>Pages come, change and go. Whatever was done, the next publishing knows its own files and nothing of the stopped one stays.</summary>
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_publishing_that_was_stopped_anywhere_is_healed_by_the_next_one(bool overAnother, bool byTheFormer)
    {
        var robots = File("robots.txt", "") with { GivesWay = true };
        SiteFile[] former = [File("index.html", "1"), File("old/index.html", "1"), File("both.html", "x"), robots with { Content = "1"u8.ToArray() }];
        SiteFile[] stopped = [File("index.html", "2"), File("new/index.html", "2"), File("both.html", "x"), robots with { Content = "2"u8.ToArray() }];
        var wanted = byTheFormer ? former : stopped;
        var stops = 0;
        for (var isStopped = true; isStopped; stops++)
        {
            var disk = new MemoryFileSystem();
            if (overAnother) Publish(disk, former);
            isStopped = IsStopped(() => Publish(new StoppedFileSystem(disk, stops), stopped));
            Publish(disk, wanted);
            Assert.Equal(wanted.Select(f => $"site/{f.Path} {Encoding.UTF8.GetString(f.Content.Span)}").Order(StringComparer.Ordinal),
                disk.Paths.Where(p => p != "site/.plansite-manifest").Select(p => $"{p} {disk.Text(p)}"));
        }

        Assert.True(stops > 8, $"stopped {stops} times");
    }

    private static bool IsStopped(Action publish)
    {
        try
        {
            publish();
            return false;
        }
        catch (StoppedFileSystem.StoppedException)
        {
            return true;
        }
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
        publisher.Abandon();
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
