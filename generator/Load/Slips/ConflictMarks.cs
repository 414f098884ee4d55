using System.Text.RegularExpressions;
using PlanSite.Diagnostics;

namespace PlanSite.Load.Slips;

/// <summary>What a version control leaves where two people changed the same lines.</summary>
internal static partial class ConflictMarks
{
    /// <summary>The lines without marks and with the first of the two versions, the same number of them; each conflict is reported.</summary>
    public static string[] Without(string file, string[] lines, DiagnosticBag bag)
    {
        if (!lines.Any(l => Mark().IsMatch(l))) return lines;
        var (kept, isTheirs) = ((string[])lines.Clone(), false);
        for (var i = 0; i < lines.Length; i++)
        {
            var mark = Mark().Match(lines[i]).Groups[1].Value;
            isTheirs = mark.Length > 0 ? mark[0] is '=' or '|' : isTheirs;
            if (mark.Length > 0 || isTheirs) kept[i] = "";
            if (mark.StartsWith('<')) Report(file, lines, i, bag);
        }

        if (!lines.Any(l => Mark().Match(l).Groups[1].Value.StartsWith('<')))
            Report(file, lines, Array.FindIndex(lines, l => Mark().IsMatch(l)), bag);
        return kept;
    }

    private static void Report(string file, string[] lines, int first, DiagnosticBag bag)
    {
        var last = Array.FindIndex(lines, first, l => Mark().Match(l).Groups[1].Value.StartsWith('>'));
        var until = last > first ? $"{first + 1} 行目から {last + 1} 行目まで" : $"{first + 1} 行目から";
        bag.Report(LoadRules.Conflict, new SourceSpan(file, first + 1, 1) { Length = lines[first].TrimEnd().Length },
            $"二人の直しがぶつかった印（<<<<<<<、=======、>>>>>>>）が残っています（{until}）。",
            "「=======」の上と下を見くらべて正しいほうを残し、三つの印の行を消してください。");
    }

    [GeneratedRegex("^(?<g1><{7}|={7}|>{7}|\\|{7})(?: .*)?\\s*$", Slip.Options, Slip.Patience)]
    private static partial Regex Mark();
}
