using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>The staff guide has one line for each rule about figures, with its code, kind, title and remedy.</summary>
public sealed class RulesInTheGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Content, "REFERENCE.md")).Replace("\\", "", StringComparison.Ordinal);

    public static TheoryData<string> Codes => [.. ComputeRules.All.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_stands_in_the_guide_as_it_is(string code)
    {
        var rule = ComputeRules.All.Single(r => r.Code == code);
        var kind = rule.Severity is Severity.Error ? "エラー" : "注意";
        Assert.Contains($"| {rule.Code} | {kind} | {rule.Title} | {rule.Remedy} |", Guide, StringComparison.Ordinal);
        Assert.True(rule.Title.Length > 3 && rule.Remedy.Length > 3, code);
    }
}
