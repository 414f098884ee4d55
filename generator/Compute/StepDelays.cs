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
            if (Works(cell.Text).Any(w => MilestoneRule.Fold(w) == wanted)) return cell.Year;
        }

        return null;
    }

    /// <summary>A cell may name several pieces of work, divided by blanks: 検討 条例改正. The whole counts, and each of them.</summary>
    private static IEnumerable<string> Works(string text) =>
        text.Split([' ', '\u3000', '\n'], StringSplitOptions.RemoveEmptyEntries).Append(text);
}
