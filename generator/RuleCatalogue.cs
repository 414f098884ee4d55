using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Hosts;
using PlanSite.Inspect;
using PlanSite.Load;
using PlanSite.Templates;
using PlanSite.Validate;
using PlanSite.Write;

namespace PlanSite;

/// <summary>The one list of all that is watched over: the rules of every stage.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules, by code. Each has its own code, and a test with something that breaks it.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. LoadRules.All.Concat(ContentRules.All).Concat(ComputeRules.All).Concat(ReviewRules.All).Concat(ThemeRules.All)
            .Concat(OutputRules.All).Concat(HostRules.All).Concat(PageRules.All)
            .OrderBy(r => r.Code, StringComparer.Ordinal),
    ];
}
