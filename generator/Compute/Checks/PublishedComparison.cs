using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>Tells whether what a municipality published on a result says something else than the computation.</summary>
internal static class PublishedComparison
{
    /// <summary>The judgement with both comparisons made: of the mark, and of the rate.</summary>
    public static Judgement Compare(Judgement computed) =>
        computed with { Differs = Differs(computed.Published, computed), RateDiffers = RateDiffers(computed) };

    /// <summary>
    /// False when either is missing. A scale without a middle (達成・未達成) is compared without it: "nearly" then counts as not reached.
    /// </summary>
    private static bool Differs(PublishedJudgement? published, Judgement computed)
    {
        if (published is null || !computed.Status.IsJudged() || !published.Status.IsJudged()) return false;
        var hasMiddle = published.Status is Status.Nearly || computed.Rule.PublishedMarks.Any(m => m.Status is Status.Nearly);
        return Class(published.Status, hasMiddle) != Class(computed.Status, hasMiddle);
    }

    /// <summary>Both rounded to the printed decimals, half away from zero; false when there is no rate to compare with.</summary>
    private static bool RateDiffers(Judgement computed) =>
        computed is { PublishedRate: { } printed, Headline: { } rate }
            && decimal.Round(rate, printed.Decimals, MidpointRounding.AwayFromZero) != printed.Percent;

    private static int Class(Status status, bool hasMiddle) =>
        status.IsReached() ? 2 : status is Status.Nearly && hasMiddle ? 1 : 0;
}
