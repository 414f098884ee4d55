using System.Text;

namespace PlanSite.Compare;

/// <summary>For people at a terminal: one line a change.</summary>
internal static class TextPaper
{
    /// <summary>The whole text.</summary>
    public static string Of(Paper paper)
    {
        var text = new StringBuilder($"旧: {paper.Former}\n新: {paper.Now}\n");
        foreach (var plan in Paper.ByPlan(paper.Differences.Changes))
            Section(text, $"■ {plan.Key}（変更 {plan.Count()} 件）", plan.Select(ChangeText.Sentence));
        foreach (var plan in Paper.ByPlan(paper.Differences.Consequences))
            Section(text, $"□ {Paper.Consequences}: {plan.Key}（{plan.Count()} 件）", plan.Select(ChangeText.Sentence));
        if (!paper.Losses.IsEmpty) Section(text, $"■ {Paper.Lost}", paper.Losses.Select(ChangeText.Sentence));
        if (!paper.Corrections.IsEmpty)
        {
            Section(text, $"■ {Paper.Missing}", []);
            text.Append("  ").Append(Paper.Paste).Append("\n\n");
            foreach (var correction in paper.Corrections) text.Append(correction.Line).Append('\n');
        }

        return text.Append('\n').Append(paper.Sum).Append('\n').ToString();
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        text.Append('\n').Append(heading).Append('\n');
        foreach (var line in lines) text.Append("  ").Append(line).Append('\n');
    }
}
