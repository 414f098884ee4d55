using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Truth;

/// <summary>The site of a <see cref="Trial"/>, as published.</summary>
internal static class TrialSite
{
    public static BuiltSite Of(string plan, string[] measures, params (int Reiwa, string Yaml)[] actuals) =>
        BuiltSite.Of(Trial.Files(plan, measures, actuals).WithFolder(Path.Combine(Repository.Root, "themes"), "themes"));
}
