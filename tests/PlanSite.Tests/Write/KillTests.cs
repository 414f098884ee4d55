using System.Diagnostics;
using PlanSite.Commands;
using PlanSite.Tests.Support;
using Xunit.Abstractions;

namespace PlanSite.Tests.Write;

/// <summary>The program is killed while it publishes, on a real disk, at moments spread over the whole publishing.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const string Own = "CNAME";

    /// <summary>Where folders change places, and where a file of somebody else's keeps the folder in its place.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Killed_while_it_publishes_the_site_is_old_or_new_and_the_next_build_heals_exactly(bool fileByFile)
    {
        using var world = new World();
        IReadOnlyList<string>[] sites = [Made(world, 0), Made(world, 1)];
        Assert.Equal(ExitCode.Good, world.Build("www"));
        if (fileByFile) world.Put($"www/{Own}=a.example.jp");
        var counts = new Dictionary<string, int>(StringComparer.Ordinal) { ["old"] = 0, ["new"] = 0, ["between"] = 0 };
        var random = new Random(20260401);
        var longest = Stopwatch.Frequency / 50;
        for (var round = 0; round < Proof.Rounds(5, 150); round++)
        {
            var next = sites[0].SequenceEqual(Proof.Whole(world, "www", Own)) ? 1 : 0;
            Proof.Write(world, next);
            Kill(world, random.NextInt64(longest), ref longest);
            counts[StateOf(world, sites, next, fileByFile)]++;
            var healing = round % 2 == 0 ? next : 1 - next;
            Proof.Write(world, healing);
            Assert.True(world.Build("www") == ExitCode.Good, world.Said);
            Assert.Equal(sites[healing], Proof.Whole(world, "www", Own));
            Proof.AssertNothingLeft(world, "www");
        }

        output.WriteLine(string.Join(", ", counts.Select(c => $"{c.Key} {c.Value}")));
    }

    private static IReadOnlyList<string> Made(World world, int version)
    {
        Proof.Write(world, version);
        Assert.True(world.Build($"only-{version}") == ExitCode.Good, world.Said);
        return Proof.Whole(world, $"only-{version}");
    }

    /// <summary>Between is for file by file only: then the next build has something to go on with.</summary>
    private static string StateOf(World world, IReadOnlyList<string>[] sites, int next, bool fileByFile)
    {
        if (fileByFile && File.Exists(world.At("www/.plansite-staging/remove.txt"))) return "between";
        if (Directory.Exists(world.At("www/.plansite-staging"))) Directory.Delete(world.At("www/.plansite-staging"), recursive: true);
        var now = Proof.Whole(world, "www", Own);
        Assert.Contains(now, sites);
        return now.SequenceEqual(sites[next]) ? "new" : "old";
    }

    /// <summary>Kills a build so many ticks after its new list of files is there, which is when all is ready.</summary>
    private static void Kill(World world, long ticks, ref long longest)
    {
        var manifest = world.At("www.staging/site/.plansite-manifest");
        using var build = Process.Start(TheProgram.In(world.Root, "build", "-c", "city/content", "-o", "www", "--accept-loss"))!;
        while (!File.Exists(manifest) && !build.HasExited) Thread.SpinWait(20);
        var ready = Stopwatch.GetTimestamp();
        while (Stopwatch.GetTimestamp() - ready < ticks && !build.HasExited) Thread.SpinWait(20);

        // Whoever came too late makes the next ones come earlier, and the reverse: the moments spread over what a publishing takes here.
        longest = build.HasExited ? longest * 9 / 10 : longest * 21 / 20;
        build.Kill();
        build.WaitForExit();
    }
}
