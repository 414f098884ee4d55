using PlanSite.Diagnostics;
using PlanSite.Tests.Mistakes;
using PlanSite.Tests.Support;
using PlanSite.Write;
using Xunit.Abstractions;

namespace PlanSite.Tests.Write;

/// <summary>
/// The disk fails once, at call number so-and-so of a whole build from content to site. The program must tell the path, never break down, and
/// leave the old or the new site.
/// </summary>
public sealed class FaultyDiskTests(ITestOutputHelper output)
{
    private static readonly BuildOptions Options = new("content", "themes/default", "site", null);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_disk_that_fails_once_is_told_of_with_the_path_and_the_site_stays_whole(bool exchanges)
    {
        var (former, coming) = (Made("title: 前の版\n", exchanges), Made("title: 次の版\n", exchanges));
        var (wasTold, wentOn) = (0, 0);
        for (var turn = Proof.Rounds(37, 1); ; turn += Proof.Rounds(211, 1))
        {
            var disk = former.Copy();
            With(disk, "title: 次の版\n");
            var failing = new FailingFileSystem(disk, turn, isGone: false);
            var bag = new DiagnosticBag();
            var published = Build.Run(Options, failing, bag);
            if (failing.Failed is not { } path) break;
            var isTold = bag.Sorted().Any(d => d.Rule.Severity is Severity.Error && d.Span.File.EndsWith(Path.GetFileName(path), StringComparison.Ordinal));

            // Where the system may say no, the build goes another way.
            Assert.True(isTold || published is not null, $"call {turn}, {path}: {string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Message}"))}");
            if (isTold) wasTold++;
            else wentOn++;
            if (published?.State is SiteState.Between) Build.Run(Options, disk, new DiagnosticBag());
            Assert.Contains(Site(disk), (string[][])[Site(former), Site(coming)]);
            Assert.NotNull(Build.Run(Options, disk, new DiagnosticBag()));
            Assert.Equal(Site(coming), Site(disk));
        }

        output.WriteLine($"{wasTold} calls told, {wentOn} gone round");
        Assert.True(wasTold > 3);
    }

    private static MemoryFileSystem Made(string title, bool exchanges)
    {
        var disk = With(Mistake.WithoutMistake().Copy(exchanges), title);
        Assert.NotNull(Build.Run(Options, disk, new DiagnosticBag()));
        return disk;
    }

    private static MemoryFileSystem With(MemoryFileSystem disk, string title) =>
        disk.With("content/site.yaml", title + disk.Text("content/site.yaml").Split('\n', 2)[1]);

    /// <summary>Without what stays of the former site.</summary>
    private static string[] Site(MemoryFileSystem disk) =>
        [.. disk.Text("site/" + Publisher.ManifestName).Split('\n').TakeWhile(l => l != "former").Where(l => l.Length > 0)
            .Select(l => $"{l[65..]} {Manifest.Hash(disk.ReadBytes("site/" + l[65..]))}")];
}
