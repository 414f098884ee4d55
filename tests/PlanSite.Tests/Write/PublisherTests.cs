using System.Text;
using PlanSite.Render;
using PlanSite.Tests.Support;
using PlanSite.Write;

namespace PlanSite.Tests.Write;

public sealed class PublisherTests
{
    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static Published Publish(MemoryFileSystem disk, params SiteFile[] files)
    {
        var publisher = new Publisher(disk, "site");
        foreach (var file in files) publisher.Add(file);
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
        Assert.Equal(["write site.staging/index.html", "move site/index.html", "write site/.plansite-manifest"], disk.Changes);
    }

    [Fact]
    public void Only_what_was_published_before_is_removed()
    {
        var disk = new MemoryFileSystem().With("site/own/notes.txt", "theirs");
        Publish(disk, File("old/index.html", "old"), File("index.html", "x"));
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
        var publisher = new Publisher(disk, "site");
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
        Assert.Throws<InvalidOperationException>(() => new Publisher(new MemoryFileSystem(), "site").Add(File(path, "x")));

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
        var publisher = new Publisher(new MemoryFileSystem(), "site");
        publisher.Add(File("a/index.html", "one"));
        Assert.Throws<InvalidOperationException>(() => publisher.Add(File("a/index.html", "two")));
    }
}
