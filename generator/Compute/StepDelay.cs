using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>How the year of done work stands to the planned one. Only what is certain is in time, early or late.</summary>
public enum StepTiming
{
    /// <summary>In the planned year.</summary>
    InTime,

    /// <summary>Before the planned year.</summary>
    Early,

    /// <summary>After the planned year.</summary>
    Late,

    /// <summary>Reported in other words: whether it is the same work is not known.</summary>
    NotComparable,
}

/// <summary>When a planned piece of work came about.</summary>
/// <param name="StepId">The step within its item.</param>
/// <param name="Work">What was to be done, as printed.</param>
/// <param name="Planned">First year in which the work was planned.</param>
/// <param name="Done">First year in which it was done; null when that is not certain, which does not mean that it was not done.</param>
public sealed record StepDelay(string StepId, string Work, FiscalYear Planned, FiscalYear? Done)
{
    /// <summary>The words of the done work, where an editor says that it is the planned one; null when the words are equal.</summary>
    public string? DoneAs { get; init; }

    /// <summary>Whole fiscal years, negative when early; null when it is not certain what was done.</summary>
    public int? YearsLate => Done is { } done ? done.Start - Planned.Start : null;

    /// <summary>The same in a word.</summary>
    public StepTiming Timing => YearsLate switch
    {
        null => StepTiming.NotComparable,
        0 => StepTiming.InTime,
        < 0 => StepTiming.Early,
        _ => StepTiming.Late,
    };
}
