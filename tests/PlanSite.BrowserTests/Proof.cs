namespace PlanSite.BrowserTests;

/// <summary>How much is tried: with every change what differs most, all of it when PLANSITE_PROOF is <c>whole</c>; tests/README.md says what came of it.</summary>
internal static class Proof
{
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("PLANSITE_PROOF") == "whole";

    /// <summary>Of many alike every so-and-so-many-th, the first among them.</summary>
    public static IEnumerable<T> OneIn<T>(int every, IEnumerable<T> all) => IsWhole ? all : all.Where((_, i) => i % every == 0);
}
