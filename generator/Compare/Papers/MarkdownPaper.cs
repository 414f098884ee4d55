using System.Globalization;
using System.Text;

namespace PlanSite.Compare;

/// <summary>For a comment on a change: a table a plan, what follows folded away. Cut where comments may not be longer.</summary>
internal static class MarkdownPaper
{
    /// <summary>Rows of a table that fit a comment of 65,536 characters.</summary>
    private const int MostRows = 150;

    /// <summary>The whole text.</summary>
    public static string Of(Paper paper)
    {
        var text = new StringBuilder($"## 新旧対照\n\n`{Code(paper.Former)}` → `{Code(paper.Now)}`: {paper.Sum}\n");
        if (!paper.Losses.IsEmpty) List(text, $"⚠ {Paper.Lost}", paper.Losses.Select(ChangeText.Sentence));
        foreach (var plan in Paper.ByPlan(paper.Differences.Changes)) Table(text, $"### {Cell(plan.Key)}（変更 {plan.Count()} 件）", [.. plan]);
        if (!paper.Corrections.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {Paper.Missing}\n\n{Paper.Paste}\n\n```yaml\n");
            foreach (var correction in paper.Corrections.Take(MostRows)) text.Append(correction.Line).Append('\n');
            text.Append("```\n");
        }

        if (paper.Differences.Consequences.IsEmpty) return text.ToString();
        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{Paper.Consequences} {paper.Differences.Consequences.Length} 件</summary>\n");
        foreach (var plan in Paper.ByPlan(paper.Differences.Consequences)) Table(text, $"#### {Cell(plan.Key)}", [.. plan]);
        return text.Append("\n</details>\n").ToString();
    }

    private static void List(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {heading}\n\n");
        foreach (var line in lines.Take(MostRows)) text.Append("- ").Append(Cell(line)).Append('\n');
    }

    private static void Table(StringBuilder text, string heading, SiteChange[] changes)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{heading}\n\n| 項目 | 旧 | 新 | 結果 |\n|---|---|---|---|\n");
        foreach (var change in changes.Take(MostRows))
        {
            var result = string.Join("、", new[] { ChangeText.Result(change), change.Declared ?? "" }.Where(r => r.Length > 0));
            var (before, after) = ChangeText.Excerpts(change);
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(ChangeText.Place(change))} | {Cell(before)} | {Cell(after)} | {Cell(result)} |\n");
        }

        if (changes.Length > MostRows) text.Append(CultureInfo.InvariantCulture, $"\nほか {changes.Length - MostRows} 件\n");
    }

    /// <summary>Words in which nobody finds markup.</summary>
    private static string Cell(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(c => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '\\' or '|' or '`' or '*' or '_' or '[' or ']' or '#' or '~' or '@' => "\\" + c,
        _ => c.ToString(),
    }));

    private static string Code(string name) => name.Replace('`', '\'').ReplaceLineEndings(" ");
}
