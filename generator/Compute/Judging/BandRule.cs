using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>Finds the line of the plan's scale that a result falls on.</summary>
internal static class BandRule
{
    /// <param name="rule">How the plan judges.</param>
    /// <param name="measured">The judgement so far, with its rates.</param>
    /// <param name="reached">Whether the target is met, by the direction and the words of the target; a rate of 100 % alone does not prove it
    /// (未満).</param>
    public static Judgement Decide(JudgementRule rule, Judgement measured, bool reached)
    {
        if (rule.Bands.All(b => b.StaffOnly || IsOpen(b) || Look(rule, measured, b) is null))
        {
            var status = reached ? Status.Achieved : Status.Missed;
            var named = rule.Bands.FirstOrDefault(b => b.Status == status && !b.StaffOnly);
            return measured with { Status = status, DecidedBy = Deciding.NoRate, Band = named };
        }

        var bands = rule.Bands.Where(b => !b.StaffOnly && Holds(rule, measured, b) && (reached || !b.Status.IsReached() || !AsksForTarget(rule, b)))
            .ToArray();
        var band = bands[0];
        if (band.Status is Status.Nearly && measured.Change is Change.Worsened && rule.NearlyNeverWhenWorse)
        {
            return With(measured, bands[^1], Deciding.WorseThanBaseline);
        }

        var fit = bands.FirstOrDefault(b => b.FromProgress is not { } wanted || WayRule.IsMade(measured, wanted)) ?? bands[^1];
        if (band.Status is not Status.Nearly || fit.Status is Status.Nearly) return With(measured, fit, Deciding.Band);
        return With(measured, fit, measured.Change is Change.Unchanged ? Deciding.NotMoved : Deciding.NotHalfway);
    }

    /// <summary>The best line, for a level that was held.</summary>
    public static Judgement Best(JudgementRule rule, Judgement measured) =>
        With(measured, rule.Bands.FirstOrDefault(b => b.Status is Status.Achieved && !b.StaffOnly) ?? rule.Bands[0], Deciding.Band);

    /// <summary>One of the four rates, in percent and unrounded; null when it cannot be told.</summary>
    public static decimal? RateOf(Judgement measured, RateKind kind) => kind switch
    {
        RateKind.Progress => measured.Progress,
        RateKind.Change => measured.ChangePercent,
        RateKind.Path => measured.PathRate,
        _ => measured.Attainment,
    };

    private static Judgement With(Judgement measured, Band band, Deciding by) =>
        measured with { Status = band.Status, Band = band, Mark = band.Mark, DecidedBy = by };

    private static bool IsOpen(Band band) => band.From is null && band.Above is null;

    private static bool Holds(JudgementRule rule, Judgement measured, Band band)
    {
        if (IsOpen(band)) return true;
        return Look(rule, measured, band) is { } rate && !(rate < band.From) && !(rate <= band.Above);
    }

    /// <summary>True for a line that asks for the whole target. A lower line, or one on the change since the baseline, needs no target met.</summary>
    private static bool AsksForTarget(JudgementRule rule, Band band) =>
        (band.On ?? rule.Headline) is RateKind.Attainment or RateKind.Progress && (band.From >= 100 || band.Above >= 100);

    /// <summary>The rate a band looks at. Where a city divides actual by target although less is better, bands look at 200 % less the rate.</summary>
    private static decimal? Look(JudgementRule rule, Judgement measured, Band band)
    {
        var kind = band.On ?? rule.Headline;
        var rate = RateOf(measured, kind);
        return kind is RateKind.Attainment && measured.IsMirroredAttainment ? 200 - rate : rate;
    }
}
