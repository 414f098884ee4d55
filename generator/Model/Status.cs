namespace PlanSite.Model;

/// <summary>
/// How a result stands, in words common to all plans. The last eight are outside every percentage's denominator
/// and are counted beside it.
/// </summary>
public enum Status
{
    /// <summary>A line of the plan's scale above the target; the site's own scale has none.</summary>
    Exceeded,

    /// <summary>The target was reached.</summary>
    Achieved,

    /// <summary>Short of the target, and near to it by the plan's scale.</summary>
    Nearly,

    /// <summary>Short of the target.</summary>
    Missed,

    /// <summary>Target and actual cannot be divided: different units, or text against a number.</summary>
    NotComparable,

    /// <summary>Words against words: only staff can judge, and have not.</summary>
    NeedsJudgement,

    /// <summary>No target was set for the year.</summary>
    NoTarget,

    /// <summary>A result was due and none was reported. Never 0 %.</summary>
    NotReported,

    /// <summary>The target's year has not come yet.</summary>
    NotDue,

    /// <summary>The measure came to an end and is not judged.</summary>
    Ended,

    /// <summary>The editors themselves doubt the printed value; its calculation is shown and counted apart.</summary>
    Doubtful,

    /// <summary>Only compared: neither more nor less is better, or the plan wants no judgement.</summary>
    NotJudged,
}

/// <summary>What holds for all statuses.</summary>
public static class Statuses
{
    /// <summary>In the order in which they are shown everywhere.</summary>
    public static System.Collections.Immutable.ImmutableArray<Status> All { get; } = [.. Enum.GetValues<Status>()];

    /// <summary>True for the first four: what counts in the denominator of a share.</summary>
    public static bool IsJudged(this Status status) => status <= Status.Missed;

    /// <summary>True for achieved and exceeded: what counts in the numerator of a share.</summary>
    public static bool IsReached(this Status status) => status <= Status.Achieved;

    /// <summary>The word used in YAML, CSV, addresses and style classes: not_comparable.</summary>
    public static string Id(this Status status) => status switch
    {
        Status.Exceeded => "exceeded",
        Status.Achieved => "achieved",
        Status.Nearly => "nearly",
        Status.Missed => "missed",
        Status.NotComparable => "not_comparable",
        Status.NeedsJudgement => "needs_judgement",
        Status.NoTarget => "no_target",
        Status.NotReported => "not_reported",
        Status.NotDue => "not_due",
        Status.Ended => "ended",
        Status.Doubtful => "doubtful",
        _ => "not_judged",
    };
}
