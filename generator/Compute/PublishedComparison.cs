using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>Tells whether a municipality's own judgement says something else than the computed one.</summary>
internal static class PublishedComparison
{
    /// <summary>
    /// False when either is missing. A scale without a middle (達成・未達成) is compared without it: "nearly" then counts as not reached.
    /// </summary>
    public static bool Differs(PublishedJudgement? published, Judgement computed, JudgementRule rule)
    {
        if (published is null || !computed.Status.IsJudged() || !published.Status.IsJudged()) return false;
        var hasMiddle = published.Status is Status.Nearly || rule.PublishedMarks.Any(m => m.Status is Status.Nearly);
        return Class(published.Status, hasMiddle) != Class(computed.Status, hasMiddle);
    }

    private static int Class(Status status, bool hasMiddle) =>
        status.IsReached() ? 2 : status is Status.Nearly && hasMiddle ? 1 : 0;
}
