using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>Where a series of values is going, seen from its target.</summary>
public enum Way
{
    /// <summary>Nearer to the target than at first.</summary>
    Nearer,

    /// <summary>The same number as at first.</summary>
    Unchanged,

    /// <summary>Farther from the target than at first.</summary>
    Away,

    /// <summary>The latest value meets its target, whichever way it came.</summary>
    Met,
}

/// <summary>
/// Direction of travel: the latest value against the first known one, whether or not the target is due.
/// The step from the former year is told apart from it.
/// </summary>
/// <param name="Way">Where it has gone since the start.</param>
/// <param name="First">The baseline, else the first actual.</param>
/// <param name="Former">The value before the latest, where it is not the first one; null otherwise.</param>
/// <param name="Latest">The last value that is known.</param>
/// <param name="Step">From the former value to the latest; null without a former value.</param>
/// <param name="NeededPerYear">What is still to be moved the better way, per year until the target's; null once the year has come or the target is
/// met.</param>
/// <param name="MadePerYear">What was moved the better way per year so far, negative when away; null when the first value's year is not
/// known.</param>
public sealed record Travel(Way Way, TravelPoint First, TravelPoint? Former, TravelPoint Latest, Way? Step, decimal? NeededPerYear,
    decimal? MadePerYear)
{
    /// <summary>The value of the year right before the latest one; null when there is none, or none that can be compared.</summary>
    public TravelPoint? LastYear { get; init; }

    /// <summary>From that value to the latest: which way it went, also where the target is met; null without it.</summary>
    public Way? SinceLastYear { get; init; }

    /// <summary>True when the yearly steps so far, kept up, do not reach the target in time.</summary>
    public bool IsTooSlow => MadePerYear < NeededPerYear;
}

/// <param name="Year">Null for a baseline whose year the plan does not give.</param>
/// <param name="Value">As printed.</param>
/// <param name="Number">The judged number in the target's unit, or the position among the stages.</param>
public sealed record TravelPoint(FiscalYear? Year, PlanValue Value, Quantity Number);
