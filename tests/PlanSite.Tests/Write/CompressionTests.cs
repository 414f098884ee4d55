using System.IO.Compression;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;
using PlanSite.Write;

namespace PlanSite.Tests.Write;

/// <summary>Compressed files beside the files of a site.</summary>
public sealed class CompressionTests
{
    private static readonly byte[] Long = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("計画の実績 2022年度\n", 200)));

    [Fact]
    public void They_hold_the_file_and_are_smaller()
    {
        var made = Compression.Of(new SiteFile("a/values.csv", Long)).ToArray();
        Assert.Equal(["a/values.csv.gz", "a/values.csv.br"], made.Select(f => f.Path));
        Assert.Equal(Long, Unpacked(new GZipStream(Stream(made[0]), CompressionMode.Decompress)));
        Assert.Equal(Long, Unpacked(new BrotliStream(Stream(made[1]), CompressionMode.Decompress)));
        Assert.All(made, f => Assert.InRange(f.Content.Length, 1, Long.Length / 4));
    }

    /// <summary>RFC 1952: bytes 4 to 7 are a time, byte 9 is the system that made the file.</summary>
    [Fact]
    public void They_tell_neither_time_nor_system() =>
        Assert.Equal([0, 0, 0, 0, 2, 255], Compression.Of(new SiteFile("a.js", Long)).First().Content.ToArray()[4..10]);

    [Theory]
    [InlineData("a.png", 5000, false, false)]
    [InlineData("a.css", 1023, false, false)]
    [InlineData("robots.txt", 5000, true, false)]
    [InlineData(".nginx.conf", 5000, false, true)]
    public void There_are_none_of_pictures_small_files_and_files_that_may_be_somebody_elses(string path, int length, bool givesWay, bool isBeside) =>
        Assert.Empty(Compression.Of(new SiteFile(path, new byte[length], givesWay, isBeside)));

    [Fact]
    public void There_is_none_that_would_be_larger()
    {
        var noise = new byte[2000];
        new Random(1).NextBytes(noise);
        Assert.Empty(Compression.Of(new SiteFile("a.css", noise)));
    }

    [Fact]
    public void They_go_when_nobody_wants_them_any_more_and_the_site_is_as_if_they_had_never_been()
    {
        var disk = RealSite.Fixture("small");
        Build(disk, compresses: true);
        Assert.Contains(disk.Paths, p => p.StartsWith("site/assets/", StringComparison.Ordinal) && p.EndsWith("/site.css.br", StringComparison.Ordinal));
        Assert.Contains("site/index.html.gz", disk.Paths);
        Build(disk, compresses: false);
        var fresh = RealSite.Fixture("small");
        Build(fresh, compresses: false);
        Assert.Equal(fresh.Paths, disk.Paths);
    }

    [Fact]
    public void Open_pages_keep_the_files_of_before_with_what_is_compressed_of_them()
    {
        var disk = RealSite.Fixture("small");
        Build(disk, compresses: true);
        var before = disk.Paths.Where(p => p.StartsWith("site/assets/", StringComparison.Ordinal)).ToArray();
        disk.With("themes/default/assets/icon.svg", disk.Text("themes/default/assets/icon.svg") + "\n");
        Build(disk, compresses: true);
        Assert.All(before, p => Assert.Contains(p, disk.Paths));
        Assert.Equal(2 * before.Length, disk.Paths.Count(p => p.StartsWith("site/assets/", StringComparison.Ordinal)));
        Build(disk, compresses: true);
        Assert.All(before, p => Assert.Contains(p, disk.Paths));
    }

    [Fact]
    public void A_second_build_changes_nothing()
    {
        var disk = RealSite.Fixture("small");
        Build(disk, compresses: true);
        Assert.Equal((0, 0), Build(disk, compresses: true) is var again ? (again.Written, again.Removed) : default);
    }

    private static Published Build(MemoryFileSystem disk, bool compresses) =>
        PlanSite.Build.Run(new BuildOptions("content", null, "site", null) { Compresses = compresses }, disk, new DiagnosticBag())!;

    private static MemoryStream Stream(SiteFile file) => new(file.Content.ToArray());

    private static byte[] Unpacked(Stream packed)
    {
        using var whole = new MemoryStream();
        using (packed) packed.CopyTo(whole);
        return whole.ToArray();
    }
}
