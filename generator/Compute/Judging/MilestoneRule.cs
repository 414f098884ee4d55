using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>
/// Judges stages of work. With an order of stages the position decides; without, only equal words mean achieved.
/// Anything else is for staff to judge, and until then is shown as open.
/// </summary>
internal static class MilestoneRule
{
    /// <summary>Fills in status and what decided; the target and the actual are words.</summary>
    public static Judgement Decide(Indicator indicator, Judgement blank)
    {
        var (target, actual) = (KeyOf(blank.Target!.Value.Milestone ?? blank.Target.Value.Printed),
            KeyOf(blank.Actual!.Value.Milestone ?? blank.Actual.Value.Printed));
        var stages = indicator.Stages.Select(KeyOf).ToArray();
        var (wanted, reached) = (Array.IndexOf(stages, target), Array.IndexOf(stages, actual));
        var early = indicator.Rule is { Target: TargetBasis.Final, JudgeBeforeDue: false } && blank.Year < blank.Target.Year;
        if (wanted >= 0 && reached >= 0)
        {
            var open = early && reached < wanted;
            var status = reached >= wanted ? Status.Achieved : open ? Status.NotDue : Status.Missed;
            return blank with { Status = status, DecidedBy = open ? Deciding.NotDueYet : Deciding.Stages, Direction = Direction.Stages };
        }

        if (target == actual) return blank with { Status = Status.Achieved, DecidedBy = Deciding.EqualText };
        return early
            ? blank with { Status = Status.NotDue, DecidedBy = Deciding.NotDueYet }
            : blank with { Status = Status.NeedsJudgement, DecidedBy = Deciding.WordsOnly };
    }

    /// <summary>What is compared of a text: width and blanks do not make another stage.</summary>
    public static string KeyOf(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
