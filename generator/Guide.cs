using System.Text.RegularExpressions;
using PlanSite.Diagnostics;
using PlanSite.Shapes;

namespace PlanSite;

/// <summary>
/// The parts of the staff guide that the program knows best. They stand between <c>&lt;!-- shapes: plan period … --&gt;</c> or
/// <c>&lt;!-- rules: … --&gt;</c> and the mark that closes them; everything else is written by people.
/// </summary>
internal static partial class Guide
{
    /// <summary>The guide with its tables as they should be now.</summary>
    /// <param name="text">The guide as it is, with line feeds alone.</param>
    public static string Filled(string text) => Marked().Replace(text, part => $"{part.Groups["open"]}{TableOf(part)}\n{part.Groups["close"]}");

    private static string TableOf(Match part) => part.Groups["what"].Value == "rules"
        ? RuleTable.Of(RuleCatalogue.All)
        : GuideTables.Of(part.Groups["names"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"(?<open><!-- (?<what>rules|shapes):(?<names>[^\n]*?)-->\n).*?(?<close><!-- /\k<what> -->)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
