using System.Text.RegularExpressions;

namespace PlanSite.Load.Slips;

/// <summary>Lines that begin too far to the right or to the left of those they go with.</summary>
internal static partial class IndentSlips
{
    /// <summary>The depths of the lines around, nearest above first, as the depth that a line may have been meant to have.</summary>
    /// <param name="lines">Of one entry.</param>
    /// <param name="at">The line in question, from 0.</param>
    /// <param name="before">Lines of the file before the entry.</param>
    public static IEnumerable<Slip> In(string[] lines, int at, int before)
    {
        var own = KeyLine().Match(lines[at]);
        if (!own.Success) yield break;
        var depth = own.Groups[1].Length;
        var tried = new HashSet<int> { depth };
        var others = Enumerable.Range(0, at).Reverse().Concat(Enumerable.Range(at + 1, Math.Min(3, lines.Length - at - 1)));
        foreach (var line in others)
        {
            var other = KeyLine().Match(lines[line]);
            if (!other.Success) continue;
            var (ofOther, ofOwn) = (other.Groups[2].Length, own.Groups[2].Length);
            var wanted = other.Groups[1].Length + (ofOther > 0 && ofOwn == 0 ? ofOther : 0) - (line > at && ofOther == 0 ? ofOwn : 0);
            if (wanted < 0 || !tried.Add(wanted)) continue;
            yield return new Slip(LoadRules.BrokenYaml, 0, Math.Max(1, depth), $"字下げが、ほかの行とそろっていません（半角の空白 {depth} 個）。",
                $"{before + line + 1} 行目の「{other.Groups[3].Value}」と字下げをそろえてください（半角の空白 {wanted} 個）。",
                new string(' ', wanted) + lines[at][depth..]);
        }
    }

    [GeneratedRegex("""^(?<g1> *)(?<g2>- +)?(?<g3>[A-Za-z0-9_./-]+|"[^"]*"):(?: |$)""", Slip.Options, Slip.Patience)]
    private static partial Regex KeyLine();
}
