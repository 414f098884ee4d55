using System.Reflection;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Tests.Snapshots;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Mistakes;

/// <summary>The list of rules is complete, every rule has a mistake that it alone tells of, and the staff guide lists them all.</summary>
public sealed class RuleCatalogueTests
{
    private const string Begin = "<!-- rules: この表はプログラムの一覧から作っています。手では直しません。 -->\n";

    private const string End = "\n<!-- /rules -->";

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
    public void What_is_told_is_always_of_a_rule_in_the_catalogue() =>
        Assert.All(Mistake.All.SelectMany(m => m.Found), d => Assert.Contains(d.Rule, RuleCatalogue.All));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_folder_with_a_mistake_against_it(string code)
    {
        var rule = RuleCatalogue.All.Single(r => r.Code == code);
        var line = $": {(rule.Severity is Severity.Error ? "エラー" : "注意")} {code}: ";
        Assert.True(Mistake.All.Any(m => m.Expected.Contains(line, StringComparison.Ordinal)), $"no folder expects {code} ({rule.Title})");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Silencing_a_rule_makes_an_expectation_fail(string code)
    {
        var rule = RuleCatalogue.All.Single(r => r.Code == code);
        Assert.Contains(Mistake.All, m => m.Printed() == m.Expected && m.Printed(silenced: rule) != m.Expected);
    }

    [Fact]
    public void The_staff_guide_lists_all_rules()
    {
        var guide = Path.Combine(Repository.Content, "README.md");
        var text = File.ReadAllText(guide).ReplaceLineEndings("\n");
        var parts = text.Split([Begin, End], StringSplitOptions.None);
        Assert.Equal(3, parts.Length);
        Snapshot.MatchFile(guide, $"{parts[0]}{Begin}{Table()}{End}{parts[2]}");
    }

    /// <summary>One row a rule, by code.</summary>
    private static string Table()
    {
        var table = new StringBuilder("| 番号 | 種類 | 何を見ているか | 直し方 |\n|---|---|---|---|\n");
        foreach (var rule in RuleCatalogue.All)
        {
            _ = table.Append("| ").AppendJoin(" | ", rule.Code, rule.Severity is Severity.Error ? "エラー" : "注意", Cell(rule.Title), Cell(rule.Remedy)).Append(" |\n");
        }

        return table.ToString().TrimEnd('\n');
    }

    /// <summary>Text in which Markdown finds no markup.</summary>
    private static string Cell(string text) => string.Concat(text.Select(c => @"\|<>*_".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));
}
