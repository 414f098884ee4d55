using PlanSite.Commands;
using PlanSite.Compare;
using PlanSite.Diagnostics;
using PlanSite.Tests.Mistakes;
using PlanSite.Tests.Support;
using PlanSite.Write;

namespace PlanSite.Tests.Write;

/// <summary>A build was stopped while it moved files, and the content is wrong since: the next build says truly what stands there.</summary>
public sealed class UnfinishedTests
{
    private const string Broken = "city/content/site.yaml=title: [\n";

    private static readonly BuildOptions Options = new("content", "themes/default", "site", null) { OnLoss = LossPolicy.Accept };

    [Fact]
    public void With_wrong_content_the_stopped_publishing_is_finished_and_it_is_said_that_nothing_else_was_published()
    {
        using var world = new World();
        var coming = StopBetween(world);
        world.Put(Broken);
        Assert.Equal(ExitCode.Problems, world.Build("www"));
        Assert.EndsWith("途中で止まっていた前の書きかえは、終わりまで済ませました。いまの内容は、エラーがあるので載せていません。\n", world.Said, StringComparison.Ordinal);
        Assert.Equal(coming, Proof.Whole(world, "www"));
        Proof.AssertNothingLeft(world, "www");

        // From then on there is nothing to finish.
        Assert.Equal(ExitCode.Problems, world.Build("www"));
        Assert.EndsWith("エラーがあるので、サイトは書きかえていません。\n", world.Said, StringComparison.Ordinal);
        Assert.Equal(coming, Proof.Whole(world, "www"));
    }

    [Fact]
    public void Where_it_cannot_be_finished_it_is_said_that_the_site_is_between_the_two()
    {
        using var world = new World();
        var coming = StopBetween(world);
        world.Put(Broken);
        File.Delete(world.At("www/plans/index.html"));
        File.Delete(world.At("www/index.html"));
        world.Put("www/index.html/theirs=x");
        Assert.Equal(ExitCode.Problems, world.Build("www"));
        Assert.Contains("PS0810", world.Said, StringComparison.Ordinal);
        Assert.EndsWith("サイトの書きかえが途中で止まりました。エラーを直してもう一度 build すると、続きから終わりまで書きかえます。\n", world.Said, StringComparison.Ordinal);
        Directory.Delete(world.At("www/index.html"), recursive: true);
        Assert.Equal(ExitCode.Problems, world.Build("www"));
        Assert.Equal(coming, Proof.Whole(world, "www"));
    }

    [Fact]
    public void With_right_content_it_is_as_if_nothing_had_been_stopped()
    {
        using var world = new World();
        StopBetween(world);
        Proof.Write(world, 3);
        Assert.Equal(ExitCode.Good, world.Build("www"));
        Assert.Contains("サイトを作りました", world.Said, StringComparison.Ordinal);
        Assert.Contains("見本のまち第3版", world.Text("www/index.html"), StringComparison.Ordinal);
    }

    /// <summary>The disk fails once, at call number so-and-so of a build that has wrong content and something to finish.</summary>
    [Fact]
    public void Whatever_fails_meanwhile_what_is_said_of_the_site_is_true()
    {
        var (unfinished, coming) = Unfinished();
        var told = new HashSet<SiteState>();
        for (var turn = Proof.Rounds(3, 1); ; turn += Proof.Rounds(7, 1))
        {
            var disk = unfinished.Copy();
            var failing = new FailingFileSystem(disk, turn, isGone: false);
            var published = Build.Run(Options, failing, new DiagnosticBag());
            if (failing.Failed is null) break;
            var state = published?.State ?? SiteState.Former;
            told.Add(state);
            Assert.Equal(state is SiteState.Finished, !disk.FileExists("site/.plansite-staging/remove.txt"));
            if (state is SiteState.Finished) Assert.Equal(coming, Shown(disk));
            Build.Run(Options, disk, new DiagnosticBag());
            Assert.Equal(coming, Shown(disk));
        }

        Assert.Contains(SiteState.Finished, told);
        Assert.Contains(SiteState.Between, told);
    }

    /// <summary>Version 1 is published, and version 2 has been decided; half of its files are moved.</summary>
    private static IReadOnlyList<string> StopBetween(World world)
    {
        Proof.Write(world, 1);
        Assert.Equal(ExitCode.Good, world.Build("www"));
        Proof.Write(world, 2);
        Assert.Equal(ExitCode.Good, world.Build("next"));
        var coming = Proof.Whole(world, "next");
        world.Put("www/.plansite-staging/.plansite-staging=");
        world.Put("www/.plansite-staging/remove.txt=");
        foreach (var (line, number) in File.ReadAllLines(world.At("www/.plansite-manifest")).Select((l, i) => (l[65..], i)))
            if (number % 2 == 0) File.Delete(world.At("www/" + line));
        Directory.Move(world.At("next"), world.At("www/.plansite-staging/site"));
        var gone = File.ReadAllLines(world.At("www/.plansite-manifest")).Select(l => l[65..]).Where(f => !coming.Any(c => c[65..] == f));
        File.WriteAllLines(world.At("www/.plansite-staging/remove.txt"), gone);
        return coming;
    }

    private static (MemoryFileSystem Disk, string[] Coming) Unfinished()
    {
        var disk = Mistake.WithoutMistake().Copy(exchanges: false);
        Assert.NotNull(Build.Run(Options, disk, new DiagnosticBag()));
        disk.With("content/pages/news.md", "# おしらせ\n\n文。\n");
        var coming = disk.Copy();
        Assert.NotNull(Build.Run(Options, coming, new DiagnosticBag()));
        foreach (var path in Site(coming)) disk.With("site/.plansite-staging/site/" + path, coming.ReadBytes("site/" + path));
        foreach (var path in Site(coming).Where((p, number) => p[0] != '.' && number % 2 == 0)) disk.Without("site/" + path);
        disk.With("site/.plansite-staging/.plansite-staging", "").With("site/.plansite-staging/remove.txt", "")
            .With("content/site.yaml", "title: [\n");
        return (disk, Shown(coming));
    }

    private static string[] Shown(MemoryFileSystem disk) =>
        [.. Site(disk).Where(p => p[0] != '.').Select(p => $"{p} {Manifest.Hash(disk.ReadBytes("site/" + p))}")];

    private static string[] Site(MemoryFileSystem disk) =>
        [.. disk.Paths.Where(p => p.StartsWith("site/", StringComparison.Ordinal)).Select(p => p["site/".Length..])];
}
