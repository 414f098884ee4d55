using PlanSite.Commands;
using PlanSite.Tests.WholeSite;
using Xunit.Abstractions;

namespace PlanSite.Tests.Write;

/// <summary>Two builds on one output at the same moment: a scheduled one and one started by hand.</summary>
public sealed class TwoBuildsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Of_two_builds_at_once_each_publishes_whole_or_says_that_another_is_running()
    {
        using var world = new World();
        Proof.Write(world, 0);
        var zero = Made(world, "city/content", "only-0");
        Directory.Move(world.At("city/content"), world.At("city/zero"));
        using var other = new World();
        Directory.Move(other.At("city/content"), world.At("city/one"));
        Proof.Write(world, 1, "city/one");
        var one = Made(world, "city/one", "only-1");
        var refused = 0;
        for (var round = 0; round < Proof.Rounds(3, 50); round++)
        {
            var runs = await Task.WhenAll(Run("city/zero"), Run("city/one"));
            Assert.Contains(runs, r => r.Code == ExitCode.Good);
            Assert.All(runs, r => Assert.True(r.Code == ExitCode.Good
                || r is { Code: ExitCode.Problems } && r.Error.Contains("PS0811: ほかの build が", StringComparison.Ordinal), r.Error));
            refused += runs.Count(r => r.Code != ExitCode.Good);
            Assert.Contains(Proof.Whole(world, "www"), (IReadOnlyList<string>[])[zero, one]);
            Proof.AssertNothingLeft(world, "www");
        }

        output.WriteLine($"refused {refused}");

        Task<ProgramRun> Run(string content) => world.RunAsync("build", "--content", content, "--output", "www", "--accept-loss");
    }

    private static IReadOnlyList<string> Made(World world, string content, string place)
    {
        var run = world.RunAsync("build", "--content", content, "--output", place, "--accept-loss").GetAwaiter().GetResult();
        Assert.True(run.Code == ExitCode.Good, run.Error);
        return Proof.Whole(world, place);
    }
}
