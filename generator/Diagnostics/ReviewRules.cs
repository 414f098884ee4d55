using System.Collections.Immutable;

namespace PlanSite.Diagnostics;

/// <summary>Problems of acknowledged warnings. Codes never change their meaning.</summary>
public static class ReviewRules
{
    public static readonly Rule Idle = new("PS0530", Severity.Warning, "確認した注意がもう出ていない", "要らなくなった reviewed の行を消す");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } = [Idle];
}
