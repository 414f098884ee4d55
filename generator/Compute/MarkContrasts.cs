using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>A plan's own mark that points one way while an indicator of the same node points the other.</summary>
/// <param name="Grade">The mark that stands now.</param>
/// <param name="Judgement">The result of the indicator that points the other way.</param>
/// <param name="Kind">How they differ.</param>
public sealed record MarkContrast(GradeMark Grade, Judgement Judgement, ContrastKind Kind);

/// <summary>What the indicator does, against its mark.</summary>
public enum ContrastKind
{
    /// <summary>A good mark, while the series moves away from its target.</summary>
    Away,

    /// <summary>A good mark, while the target was missed.</summary>
    Missed,

    /// <summary>A poor mark, while the target is reached.</summary>
    Reached,
}

/// <summary>Finds where the mark of a node and one of its indicators point different ways. Neither is called wrong.</summary>
public static class MarkContrasts
{
    /// <summary>The contrasts of one node's present results; none where it has no mark, or a mark that does not judge.</summary>
    public static IEnumerable<MarkContrast> Of(PlanScore score, Node node)
    {
        if (score.GradeOf(node) is not { } grade || !grade.Status.IsJudged()) return [];
        return score.CurrentOf(node).Select(j => (Judgement: j, Kind: KindOf(grade, j))).Where(c => c.Kind is not null)
            .Select(c => new MarkContrast(grade, c.Judgement, c.Kind!.Value));
    }

    private static ContrastKind? KindOf(GradeMark grade, Judgement judgement) => (grade.Status.IsReached(), judgement) switch
    {
        (true, { Travel.Way: Way.Away }) => ContrastKind.Away,
        (true, { Status: Status.Missed }) => ContrastKind.Missed,
        (false, { Status: Status.Exceeded or Status.Achieved }) => ContrastKind.Reached,
        _ => null,
    };
}
