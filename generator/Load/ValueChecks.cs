using System.Globalization;
using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>Looks at every value of a file as text, whatever it means: its characters, its length, its marks.</summary>
internal static class ValueChecks
{
    /// <summary>The longest text of the four plans has some 3,000 characters.</summary>
    public const int LongestValue = 20_000;

    /// <summary>Reports what was read well and is yet damaged: characters, lost comments, lengths. Null is an empty file.</summary>
    public static void Check(YamlNode? root, string text, DiagnosticBag bag)
    {
        if (root is null) return;
        Check(root, bag);
        StrangeCharacters.ReportEscaped(root, text, bag);
    }

    private static void Check(YamlNode node, DiagnosticBag bag)
    {
        if (node is YamlScalar scalar) Check(scalar.Value, scalar.Span, bag);
        foreach (var item in (node as YamlList)?.Items ?? []) Check(item, bag);
        foreach (var entry in (node as YamlMap)?.Entries ?? [])
        {
            Check(entry.Key, entry.KeySpan, bag);
            Check(entry.Value, bag);
        }
    }

    private static void Check(string value, SourceSpan span, DiagnosticBag bag)
    {
        if (value.Length > LongestValue)
        {
            bag.Report(LoadRules.TooMuchText, span,
                string.Create(CultureInfo.InvariantCulture, $"一つの値が長すぎます（{value.Length:#,0} 文字。{LongestValue:#,0} 文字まで）。"),
                "短くするか、pages/ の文章のファイルに移してください。引用符を閉じ忘れていないかも確かめてください。");
        }
        else if (MarkdownLimits.ProblemOf(value) is { } problem)
        {
            Tangled(problem, span, bag);
        }
    }

    /// <summary>Reports Markdown that the reader of prose cannot take apart.</summary>
    public static void Tangled(string problem, SourceSpan span, DiagnosticBag bag) =>
        bag.Report(LoadRules.TangledMarkdown, span, problem, "記号を減らすか、空の行で段落を分けてください。");
}
