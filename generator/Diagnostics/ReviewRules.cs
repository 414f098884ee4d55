using System.Collections.Immutable;

namespace PlanSite.Diagnostics;

/// <summary>Problems of acknowledged warnings. Codes never change their meaning.</summary>
public static class ReviewRules
{
    /// <summary>An acknowledgement of a warning that is not given any more; not told while there are errors.</summary>
    public static readonly Rule Idle = new("PS0530", Severity.Warning, "確認した注意がもう出ていない", "要らなくなった reviewed の行を消す");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } = [Idle];
}
