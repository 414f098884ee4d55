namespace PlanSite.Model;

/// <summary>One mark of the plan's own scale, mapped to a common status for colours and filters.</summary>
/// <param name="Mark">The sign as it was printed.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Status">What the mark means for a result.</param>
/// <param name="Points">Points of the mark where the plan adds points up; null when it does not.</param>
public sealed record GradeMark(string Mark, string Name, Status Status, decimal? Points)
{
    /// <summary>Sign and name: A 順調; once where both are the same.</summary>
    public string Label => Mark == Name ? Mark : $"{Mark} {Name}";
}
