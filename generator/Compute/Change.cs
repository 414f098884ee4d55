namespace PlanSite.Compute;

/// <summary>Where an actual stands against the baseline, in the direction that is better.</summary>
public enum Change
{
    /// <summary>Moved the better way.</summary>
    Improved,

    /// <summary>The same number as at the start.</summary>
    Unchanged,

    /// <summary>Moved the worse way, also where the rate is high.</summary>
    Worsened,

    /// <summary>More than at the start, where neither more nor less is better.</summary>
    Increased,

    /// <summary>Less than at the start, where neither more nor less is better.</summary>
    Decreased,
}
