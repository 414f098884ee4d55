namespace PlanSite.Write;

/// <summary>What stands in the output folder when a publishing has ended, well or not.</summary>
public enum SiteState
{
    /// <summary>The site of before, whole.</summary>
    Former,

    /// <summary>What a stopped build had begun to put there, whole: this build finished that, and put nothing of its own there.</summary>
    Finished,

    /// <summary>Some files are new and others are not yet. The next build goes on from there.</summary>
    Between,

    /// <summary>The new site, whole.</summary>
    New,
}
