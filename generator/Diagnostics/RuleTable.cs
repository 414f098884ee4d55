using System.Text;

namespace PlanSite.Diagnostics;

/// <summary>The list of rules for the staff guide, in Markdown.</summary>
internal static class RuleTable
{
    /// <summary>One row a rule, in the order given.</summary>
    public static string Of(IEnumerable<Rule> rules)
    {
        var table = new StringBuilder("| 番号 | 種類 | 何を見ているか | 直し方 |\n|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            var severity = rule.Severity is Severity.Error ? "エラー" : "注意";
            _ = table.Append("| ").AppendJoin(" | ", rule.Code, severity, Cell(rule.Title), Cell(rule.Remedy)).Append(" |\n");
        }

        return table.ToString().TrimEnd('\n');
    }

    /// <summary>Text in which Markdown finds no markup.</summary>
    private static string Cell(string text) => string.Concat(text.Select(c => @"\|<>*_".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));
}
