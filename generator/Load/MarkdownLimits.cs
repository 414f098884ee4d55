using Markdig;

namespace PlanSite.Load;

/// <summary>
/// Texts in which marks are piled up so that no person wrote them, and that a reader of Markdown would refuse or need minutes for.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Quotations, lists and indentations in one another.</summary>
    private const int MostLevels = 40;

    /// <summary>In one block, which ends with an empty line.</summary>
    private const int MostBrackets = 500;

    private const int MostUnderlines = 200;

    private const int MostDefinitions = 1_000;

    /// <summary>A block with more marks of one kind is tried out.</summary>
    private const int FewMarks = 50;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>What is too much in a text, as a Japanese sentence; null when it can be read.</summary>
    public static string? ProblemOf(string text)
    {
        if (text.Length < FewMarks) return null;
        int brackets = 0, underlines = 0, stars = 0, definitions = 0;
        var isToBeTried = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var rest = line.TrimStart();
            if (rest.IsEmpty) (brackets, underlines, stars) = (0, 0, 0);
            if (LevelsOf(line) > MostLevels) return "引用（>）や箇条書きの入れ子が深すぎます（40 段まで）。";
            if (rest.StartsWith('[') && rest.Contains("]:", StringComparison.Ordinal)) definitions++;
            if (rest.Length > 0 && rest[0] is '=' or '-') underlines++;
            brackets += line.Count('[');
            stars += line.Count('*') + line.Count('_') + line.Count('>');
            if (brackets > MostBrackets) return "一つの段落に「[」が多すぎます（500 まで）。";
            if (underlines > MostUnderlines && !rest.StartsWith("- ")) return "空の行のない所に「---」や「===」の行が多すぎます（200 まで）。";
            isToBeTried |= brackets > FewMarks || stars > FewMarks;
        }

        if (definitions > MostDefinitions) return "リンク先の一覧（[名前]: 住所）が多すぎます（1,000 まで）。";
        return isToBeTried && !CanBeRead(text) ? "記号（* や [ など）の重なりが深すぎます。" : null;
    }

    /// <summary>
    /// Marks before the first word of a line that each may begin a quotation or list in another, and two blanks for each further level.
    /// </summary>
    private static int LevelsOf(ReadOnlySpan<char> line)
    {
        var (marks, blanks) = (0, 0);
        foreach (var c in line)
        {
            if (c is '>' or '-' or '+' or '*') marks++;
            else if (c is ' ') blanks++;
            else if (c is '\t') blanks += 4;
            else if (!char.IsAsciiDigit(c) && c is not ('.' or ')')) break;
        }

        return blanks == 0 && !line.StartsWith('>') ? 0 : marks + Math.Max(0, blanks - marks) / 2;
    }

    private static bool CanBeRead(string text)
    {
        try
        {
            _ = Markdown.ToHtml(text, Pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            // The library's own limit of depth.
            return false;
        }
    }
}
