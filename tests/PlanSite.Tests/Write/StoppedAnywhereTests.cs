using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Tests.Support;
using PlanSite.Write;

namespace PlanSite.Tests.Write;

/// <summary>
/// A publishing is stopped, or the disk fails, at every single call. Pages come, change and go; the search index changes its name; a file of
/// the server's owner may be in the folder, so that folders cannot change places.
/// </summary>
public sealed class StoppedAnywhereTests
{
    private static readonly SiteFile[] Old =
        [File("index.html", "1"), File("old/index.html", "1"), File("both.html", "x"), File("search/1/root.js", "1"), Robots("1")];

    private static readonly SiteFile[] New =
        [File("index.html", "2"), File("new/index.html", "2"), File("both.html", "x"), File("search/2/root.js", "2"), Robots("2")];

    /// <summary>Where folders change places and where not; over another site and as the first; what the next build makes.</summary>
    public static TheoryData<bool, bool, bool> Ways => new()
    {
        { false, false, false },
        { false, false, true },
        { false, true, false },
        { false, true, true },
        { true, false, false },
        { true, false, true },
        { true, true, false },
        { true, true, true },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Killed_anywhere_the_site_is_old_or_new_and_the_next_build_heals_exactly(bool exchanges, bool overAnother, bool byTheOld)
    {
        var calls = Each(exchanges, overAnother, isGone: true, (disk, former, _) =>
        {
            if (exchanges || !overAnother) AssertWhole(disk, former);
            else AssertWholeAfterTheNextStart(disk, former);
            Heal(disk, former, byTheOld);
        });
        Assert.True(calls > 25, $"{calls} calls");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Failing_anywhere_it_is_told_with_the_path_and_what_it_says_of_the_site_is_true(bool exchanges, bool overAnother, bool byTheOld)
    {
        Each(exchanges, overAnother, isGone: false, (disk, former, told) =>
        {
            if (told is not var (path, bag, state)) return;
            var found = Assert.Single(bag.Sorted());
            Assert.Equal(OutputRules.DiskFault, found.Rule);
            Assert.Equal("ディスクがいっぱいで、書けません。", found.Message);
            Assert.Equal(Path.GetFullPath(path), Path.GetFullPath(found.Span.File));
            if (state is SiteState.Former) Assert.Equal(former, Shown(disk));
            if (state is SiteState.New) Assert.Equal(Coming(former), Shown(disk));
            if (state is SiteState.Between) AssertWholeAfterTheNextStart(disk, former);
            Heal(disk, former, byTheOld);
        });
    }

    /// <summary>Publishes, going wrong at call 1, 2, 3 and so on, until nothing goes wrong any more.</summary>
    private static int Each(bool exchanges, bool overAnother, bool isGone,
        Action<MemoryFileSystem, string[], (string Path, DiagnosticBag Bag, SiteState State)?> check)
    {
        for (var turn = 1; ; turn++)
        {
            var disk = new MemoryFileSystem { Exchanges = exchanges };
            if (overAnother) Publish(disk, Old, new DiagnosticBag());
            var former = Shown(disk);
            var failing = new FailingFileSystem(disk, turn, isGone);
            var bag = new DiagnosticBag();
            var isStopped = IsStopped(() => Publish(failing, New, bag), out var state);
            disk.LetGo();
            if (failing.Calls < turn) return turn;
            Assert.True(isStopped == isGone);
            check(disk, former, failing.Failed is { } path && bag.HasErrors ? (path, bag, state) : null);
        }
    }

    private static bool IsStopped(Func<SiteState> publish, out SiteState state)
    {
        state = SiteState.Former;
        try
        {
            state = publish();
            return false;
        }
        catch (FailingFileSystem.GoneException)
        {
            return true;
        }
        catch (AggregateException many) when (many.Flatten().InnerExceptions.All(e => e is FailingFileSystem.GoneException))
        {
            return true;
        }
    }

    /// <summary>As a build does it.</summary>
    private static SiteState Publish(IWriteFiles disk, SiteFile[] files, DiagnosticBag bag)
    {
        Publisher? publisher = null;
        DiskFaults.Tell(bag, () =>
        {
            publisher = Publisher.Open(disk, OutputFolder.Claim(disk, "site", [], bag)!, bag)!;
            foreach (var file in files) publisher.Add(file);
            publisher.Commit();
        });
        DiskFaults.Tell(bag, () => publisher?.Dispose());
        return publisher?.State ?? SiteState.Former;
    }

    private static void AssertWhole(MemoryFileSystem disk, string[] former) =>
        Assert.Contains(Shown(disk), (string[][])[former, Coming(former)]);

    /// <summary>Whoever starts next goes on, even when there is nothing to publish.</summary>
    private static void AssertWholeAfterTheNextStart(MemoryFileSystem disk, string[] former)
    {
        var bag = new DiagnosticBag();
        var place = OutputFolder.Claim(disk, "site", [], bag);
        Assert.NotNull(place);
        Publisher.Open(disk, place, bag)!.Dispose();
        AssertWhole(disk, former);
    }

    private static void Heal(MemoryFileSystem disk, string[] former, bool byTheOld)
    {
        var wasOld = Shown(disk).SequenceEqual(former);
        var bag = new DiagnosticBag();
        Publish(disk, byTheOld ? Old : New, bag);
        Assert.Empty(bag.Sorted());
        var isFirst = former.Length == 0;
        var wanted = byTheOld ? (wasOld ? Files(Old) : With(Old, New)) : isFirst ? Files(New) : With(New, Old);
        Assert.Equal(wanted, Shown(disk));
        Assert.DoesNotContain(disk.Paths, p => p.Contains("staging", StringComparison.Ordinal));
    }

    /// <summary>The site after the new one was published over the former.</summary>
    private static string[] Coming(string[] former) => former.Length == 0 ? Files(New) : With(New, Old);

    /// <summary>A site, and what stays of the one before it.</summary>
    private static string[] With(SiteFile[] files, SiteFile[] former) =>
        [.. Files(files).Concat(Files(former).Where(f => f.StartsWith("search/", StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    private static string[] Files(SiteFile[] files) =>
        [.. files.Select(f => $"{f.Path} {Encoding.UTF8.GetString(f.Content.Span)}").Order(StringComparer.Ordinal)];

    /// <summary>What a web server would show.</summary>
    private static string[] Shown(MemoryFileSystem disk) =>
        [.. disk.Paths.Where(p => p.StartsWith("site/", StringComparison.Ordinal) && !p.StartsWith("site/.plansite", StringComparison.Ordinal))
            .Select(p => $"{p[5..]} {disk.Text(p)}").Order(StringComparer.Ordinal)];

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static SiteFile Robots(string text) => File("robots.txt", text) with { GivesWay = true };
}
