using System.Text.RegularExpressions;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Release;

/// <summary>Whoever can change an action can change what is published: so each is named by its commit, and none gets needless rights.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github");

    private static readonly string[] All = [.. Directory.GetFiles(Folder, "*.yml", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. All];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_named_by_its_commit_with_the_version_beside_it(string file) =>
        Assert.DoesNotContain(Lines(file), l => Uses().IsMatch(l) && !Pinned().IsMatch(l));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_checkout_leaves_credentials_behind(string file) =>
        Assert.DoesNotContain(Lines(file).Zip(Lines(file).Append("").Skip(1)), l => l.First.Contains("actions/checkout@", StringComparison.Ordinal)
            && !l.Second.Contains("persist-credentials: false", StringComparison.Ordinal));

    [Fact]
    public void Only_the_jobs_that_publish_may_write() =>
        Assert.Equal(
            [
                "    permissions: { pull-requests: write }", "    permissions: { pages: write, id-token: write }",
                "    permissions: { contents: write, id-token: write, attestations: write }",
            ],
            All.SelectMany(Lines).Where(l => l.Contains(": write", StringComparison.Ordinal)));

    /// <summary>What is published has been made by the same steps before it was merged.</summary>
    [Theory]
    [InlineData("workflows/release.yml", "    if: github.event_name == 'push' && github.ref_type == 'tag'")]
    public void A_pull_request_makes_all_and_publishes_nothing(string file, string condition)
    {
        Assert.Contains("  pull_request:", Lines(file));
        var publishing = string.Join('\n', Lines(file)).Split(["\n  deploy:", "\n  publish:"], StringSplitOptions.None);
        Assert.Equal(2, publishing.Length);
        Assert.DoesNotContain(": write", publishing[0], StringComparison.Ordinal);
        Assert.Contains(condition + "\n", publishing[1], StringComparison.Ordinal);
    }

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Folder, file));

    [GeneratedRegex(@"^\s*(- )?uses:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Uses();

    /// <summary>Our own action in our own checkout, and the place the sample leaves for the reader's choice, need none.</summary>
    [GeneratedRegex(@"uses: (\./|OWNER/PLANSITE/\S+@COMMIT$|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pinned();
}
