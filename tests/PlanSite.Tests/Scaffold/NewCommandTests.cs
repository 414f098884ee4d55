using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Scaffold;

/// <summary><c>new</c> and <c>diff</c> as people type them: what cannot be made is told, and is never a bug of the program.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("new-command").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_name_that_would_leave_the_folder_of_plans_makes_nothing()
    {
        await Run("new", "site", "town");
        foreach (var id in new[] { "../x", "あ", "a/b" })
        {
            var plan = await RunIn("town", "new", "plan", id);
            Assert.Equal(1, plan.Code);
            Assert.Contains("PS0207", plan.Error, StringComparison.Ordinal);
            var measure = await RunIn("town", "new", "measure", id, "--plan", "first", "--parent", "01");
            Assert.Equal(1, measure.Code);
        }

        Assert.Equal(["first"], Directory.GetDirectories(Path.Combine(_folder, "town/content/plans")).Select(Path.GetFileName));
        Assert.False(Directory.Exists(Path.Combine(_folder, "town/content/x")));
        Assert.Equal(0, (await RunIn("town", "check")).Code);
    }

    [Fact]
    public async Task A_place_where_nothing_can_be_written_is_told()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "file"), "");
        AssertTold(await Run("new", "site", "file/town"));
        await Run("new", "site", "town");
        AssertTold(await RunIn("town", "diff", "content", "content", "--output", "../file/paper.html"));
        AssertTold(await RunIn("town", "diff", "content", "content", "--output", "content"));
    }

    private static void AssertTold(ProgramRun run)
    {
        Assert.Equal(1, run.Code);
        Assert.Contains("PS0810", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("不具合", run.Error, StringComparison.Ordinal);
    }

    private Task<ProgramRun> Run(params string[] arguments) => ProgramRun.Of(_folder, arguments);

    private Task<ProgramRun> RunIn(string folder, params string[] arguments) => ProgramRun.Of(Path.Combine(_folder, folder), arguments);
}
