using System.Collections.Immutable;

namespace PlanSite.Index;

/// <summary>A page of the site, known before anything is rendered.</summary>
/// <param name="Address">As <see cref="Routes"/> makes it, without the language.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="DataDate">The date of the data that it shows: of its plan, or of the site.</param>
/// <param name="Languages">In which it exists; the first is the one at the root.</param>
public sealed record PageAddress(string Address, Subject Subject, DateOnly DataDate, ImmutableArray<string> Languages)
{
    /// <summary>The plan that it is of; null for the site's own.</summary>
    public PlanModel? Plan => (Subject as Subject.InPlan)?.Plan;

    /// <summary>False for what only other pages lead to: pages to be framed, those at former addresses, and the one for unknown ones.</summary>
    public bool IsFindable => Subject is not (Subject.Embed or Subject.NotFound or Subject.Moved or Subject.Ended);

    /// <summary>True for what one may follow by a feed of its own: departments, statuses, goals.</summary>
    public bool HasFeed => Subject is Subject.Goal or Subject.OfGroup { Group.HasFeed: true };

    /// <summary>True for what the menu of a plan names.</summary>
    public bool IsInMenu => Subject is Subject.Front or Subject.LevelList or Subject.PlanProse
        || (Subject is Subject.OfSection of && of.Section.Section.IsInMenu(of.Plan.Score));
}
