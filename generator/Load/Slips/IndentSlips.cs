using System.Text.RegularExpressions;

namespace PlanSite.Load.Slips;

/// <summary>Lines that begin too far to the right or to the left of those they go with.</summary>
internal static partial class IndentSlips
{
    /// <summary>The depths of lines above, nearest first, as the depth that a line may have been meant to have.</summary>
    /// <param name="lines">Of one entry.</param>
    /// <param name="at">The line in question, from 0.</param>
    /// <param name="before">Lines of the file before the entry.</param>
    public static IEnumerable<Slip> In(string[] lines, int at, int before)
    {
        var own = KeyLine().Match(lines[at]);
        if (!own.Success) yield break;
        var depth = own.Groups[1].Length;
        var tried = new HashSet<int> { depth };
        for (var line = at - 1; line >= 0; line--)
        {
            var above = KeyLine().Match(lines[line]);
            if (!above.Success) continue;
            var dash = above.Groups[2].Length > 0 && own.Groups[2].Length == 0 ? above.Groups[2].Length : 0;
            var wanted = above.Groups[1].Length + dash;
            if (!tried.Add(wanted)) continue;
            yield return new Slip(LoadRules.BrokenYaml, 0, Math.Max(1, depth), $"字下げが、上の行とそろっていません（半角の空白 {depth} 個）。",
                $"{before + line + 1} 行目の「{above.Groups[3].Value}」と初めの文字をそろえてください（半角の空白 {wanted} 個）。",
                new string(' ', wanted) + lines[at][depth..]);
        }
    }

    [GeneratedRegex("""^( *)(- +)?([A-Za-z0-9_./-]+|"[^"]*"):(?: |$)""", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();
}
