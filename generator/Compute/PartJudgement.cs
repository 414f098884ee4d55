using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>The result of one labelled part of a value: 小学校 25校 of 小学校 25校、中学校 11校.</summary>
/// <param name="Label">As it was printed.</param>
/// <param name="Target">What the part was to reach.</param>
/// <param name="Actual">What it has reached; null when it was not reported.</param>
/// <param name="Attainment">Percent, unrounded; null when this part has no actual.</param>
/// <param name="Reached">True when the part has come to its target.</param>
public sealed record PartJudgement(string Label, Quantity Target, Quantity? Actual, decimal? Attainment, bool Reached);
