using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Pages.Parts;

/// <summary>Which results stand out, and in which order: asked by a plan's own page and by pages of several plans.</summary>
internal static class Rankings
{
    /// <summary>Those that reached their targets and not just so, the furthest beyond them first.</summary>
    public static IEnumerable<Judgement> Beyond(IEnumerable<Judgement> judgements) =>
        judgements.Where(j => j.Status.IsReached() && j is { Headline: not null, Attainment: not 100 }).OrderByDescending(Rank);

    /// <summary>Those that missed their targets, the furthest from them first.</summary>
    public static IEnumerable<Judgement> Behind(IEnumerable<Judgement> judgements) =>
        judgements.Where(j => j.Status is Status.Missed).OrderBy(Rank);

    /// <summary>True for what moves away from its target, where nobody doubts the value.</summary>
    public static bool IsAway(Judgement judgement) => judgement.Travel?.Way is Way.Away && TravelViews.IsTold(judgement);

    /// <summary>The rate that the plan shows first, in percent, turned where it says more when it is worse; 0 without one.</summary>
    public static decimal Rank(Judgement judgement) => judgement.IsMirrored ? 200 - judgement.Headline!.Value : judgement.Headline ?? 0;
}
