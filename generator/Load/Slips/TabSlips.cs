using System.Text.RegularExpressions;
using PlanSite.Diagnostics;

namespace PlanSite.Load.Slips;

/// <summary>
/// Tabs between a colon and its value. YAML itself lets them stand; nobody sees them, and what is pasted so is mostly a row of a spreadsheet
/// that needs another look.
/// </summary>
internal static partial class TabSlips
{
    /// <summary>Tells each.</summary>
    /// <param name="root">The file as it was read.</param>
    /// <param name="text">Of the whole file.</param>
    /// <param name="bag">Where they are reported.</param>
    public static void Report(YamlNode root, string text, DiagnosticBag bag)
    {
        if (text.Contains('\t', StringComparison.Ordinal)) Report(root, text.Split('\n'), bag);
    }

    private static void Report(YamlNode node, string[] lines, DiagnosticBag bag)
    {
        foreach (var item in (node as YamlList)?.Items ?? []) Report(item, lines, bag);
        foreach (var entry in (node as YamlMap)?.Entries ?? [])
        {
            ReportOne(entry.KeySpan, lines, bag);
            Report(entry.Value, lines, bag);
        }
    }

    private static void ReportOne(SourceSpan key, string[] lines, DiagnosticBag bag)
    {
        if (key.Line > lines.Length || key.Column > lines[key.Line - 1].Length) return;
        var match = BehindColon().Match(lines[key.Line - 1][(key.Column - 1)..]);
        if (!match.Success) return;
        var tab = match.Groups[1];
        bag.Report(LoadRules.UnseenBlank, key with { Column = key.Column + tab.Index, Length = tab.Length }, "コロンのあとがタブです。",
            "タブを消して、半角の空白を一つ打ってください。表計算ソフトから写すと入ることがあります。");
    }

    [GeneratedRegex("""^(?:"[^"]*"|'[^']*'|[^:"']+): *(?<g1>\t+)(?=[^\s#])""", Slip.Options, Slip.Patience)]
    private static partial Regex BehindColon();
}
