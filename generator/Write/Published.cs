namespace PlanSite.Write;

/// <summary>What publishing did.</summary>
/// <param name="Written">Files that were new or have changed.</param>
/// <param name="Unchanged">Files that were already there, byte for byte.</param>
/// <param name="Removed">Files that were the site's and are no longer.</param>
public sealed record Published(int Written, int Unchanged, int Removed)
{
    /// <summary>What stands in the output folder now.</summary>
    public SiteState State { get; init; } = SiteState.New;

    /// <summary>False when there was nothing to hold the site against: whether something vanished is not known.</summary>
    public bool HasFormer { get; init; }

    /// <summary>When a fault of the disk ended it before anything could be counted.</summary>
    public static Published Stopped(SiteState state) => new(0, 0, 0) { State = state };
}
