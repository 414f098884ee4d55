using System.Reflection;
using PlanSite.Diagnostics;
using PlanSite.Reports;

namespace PlanSite.Tests.Mistakes;

/// <summary>The list of rules is complete, and every rule has a mistake that it alone tells of.</summary>
public sealed class RuleCatalogueTests
{
    public static TheoryData<string> Codes => [.. RuleCatalogue.All.Select(r => r.Code)];

    [Fact]
    public void Every_rule_of_the_program_is_in_the_catalogue()
    {
        var kept = typeof(Build).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!);
        Assert.Equal(kept.Select(r => r.Code).Order(StringComparer.Ordinal), RuleCatalogue.All.Select(r => r.Code));
    }

    [Fact]
    public void A_code_means_one_thing_and_every_rule_has_words_for_staff()
    {
        Assert.Equal(RuleCatalogue.All.Length, RuleCatalogue.All.DistinctBy(r => r.Code).Count());
        Assert.Equal(RuleCatalogue.All.Length, RuleCatalogue.All.DistinctBy(r => r.Title).Count());
        Assert.All(RuleCatalogue.All, r => Assert.Matches("^PS[0-9]{4}$", r.Code));
        Assert.All(RuleCatalogue.All, r => Assert.True(r.Title.Length > 3 && r.Remedy.Length > 3 && !r.Remedy.EndsWith('。'), r.Code));
    }

    [Fact]
    public void Every_rule_is_told_in_English_too() => Assert.Equal(RuleCatalogue.All.Select(r => r.Code), EnglishRules.Codes.Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_told_is_always_of_a_rule_in_the_catalogue() =>
        Assert.All(Mistake.All.SelectMany(m => m.Found), d => Assert.Contains(d.Rule, RuleCatalogue.All));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_folder_with_a_mistake_against_it(string code)
    {
        var rule = RuleCatalogue.All.Single(r => r.Code == code);
        var line = $" {(rule.Severity is Severity.Error ? "エラー" : "注意")} {code}: ";
        Assert.True(Mistake.All.Any(m => m.Expected.Contains(line, StringComparison.Ordinal)), $"no folder expects {code} ({rule.Title})");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Silencing_a_rule_makes_an_expectation_fail(string code)
    {
        var rule = RuleCatalogue.All.Single(r => r.Code == code);
        Assert.Contains(Mistake.All, m => m.Printed() == m.Expected && m.Printed(silenced: rule) != m.Expected);
    }
}
