using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// Lays planned work beside done work: for each wording that was planned, the first year it was planned for and the first year
/// it was done in the same words. Nothing is concluded where the words differ.
/// </summary>
public static class StepDelays
{
    public static ImmutableArray<StepDelay> Of(Node node) =>
        [.. node.Steps.Where(s => !s.Planned.IsEmpty && !s.Done.IsEmpty).SelectMany(Of)];

    private static IEnumerable<StepDelay> Of(Step step) =>
        step.Planned.Where(c => !c.Continued).DistinctBy(c => MilestoneRule.Fold(c.Text))
            .Select(p => new StepDelay(step.Id, p.Text, p.Year, FirstDone(step, p)));

    private static FiscalYear? FirstDone(Step step, StepCell planned)
    {
        var wanted = MilestoneRule.Fold(planned.Text);
        foreach (var cell in step.Done)
        {
            if (MilestoneRule.Fold(cell.Text) == wanted) return cell.Year;
        }

        return null;
    }
}
