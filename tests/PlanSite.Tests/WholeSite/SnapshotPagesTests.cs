using System.Text.RegularExpressions;
using PlanSite.Tests.Snapshots;

namespace PlanSite.Tests.WholeSite;

/// <summary>
/// Whole pages of the small plan as they were approved. After a wanted change of the theme: look at the differences, then run these tests
/// once with <c>SNAPSHOT_ACCEPT=1</c>.
/// </summary>
public sealed partial class SnapshotPagesTests
{
    [Fact]
    public void Pages_of_the_small_plan_are_as_approved()
    {
        var site = BuiltSite.Of(RealSite.Fixture("small"));
        Snapshot.Match(
        [
            ("home.html", Page(site, "index.html")),
            ("measure.html", Page(site, "plans/town/measure/01-1/index.html")),
            ("list.html", Page(site, "plans/town/measure/index.html")),
            ("english.html", Page(site, "en/plans/town/measure/02-1/index.html")),
        ]);
    }

    /// <summary>With any change of a style sheet the folder of all assets gets another name, which nobody has to approve.</summary>
    private static string Page(BuiltSite site, string path) => Assets().Replace(site.Text(path), "assets/-/");

    [GeneratedRegex("assets/[0-9a-f]{16}/", RegexOptions.None, 1000)]
    private static partial Regex Assets();
}
