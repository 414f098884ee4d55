using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>A plan under way: what the straight line (or declared path) expects by now.</summary>
/// <param name="Expected">In the indicator's unit.</param>
/// <param name="ExpectedPercent">Share of the way that the line has made, in percent.</param>
/// <param name="Lead">Actual less expected, positive when ahead in the better direction.</param>
/// <param name="OnPace">True when the result is on the line or ahead of it.</param>
/// <param name="From">The year the line starts in.</param>
/// <param name="To">The year of the target.</param>
public sealed record Pace(Quantity Expected, decimal ExpectedPercent, decimal Lead, bool OnPace, FiscalYear From, FiscalYear To);
