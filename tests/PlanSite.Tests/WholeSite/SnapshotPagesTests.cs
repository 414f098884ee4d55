using PlanSite.Tests.Snapshots;

namespace PlanSite.Tests.WholeSite;

/// <summary>
/// Whole pages of the small plan as they were approved. After a wanted change of the theme: look at the differences, then run these tests
/// once with <c>SNAPSHOT_ACCEPT=1</c>.
/// </summary>
public sealed class SnapshotPagesTests
{
    [Fact]
    public void Pages_of_the_small_plan_are_as_approved()
    {
        var site = BuiltSite.Of(RealSite.Fixture("small"));
        Snapshot.Match(
        [
            ("home.html", site.Text("index.html")),
            ("measure.html", site.Text("plans/town/measure/01-1/index.html")),
            ("list.html", site.Text("plans/town/measure/index.html")),
            ("english.html", site.Text("en/plans/town/measure/02-1/index.html")),
        ]);
    }
}
