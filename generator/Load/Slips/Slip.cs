using System.Text.RegularExpressions;
using PlanSite.Diagnostics;

namespace PlanSite.Load.Slips;

/// <summary>
/// What hands usually get wrong in a line of YAML, told in its own words, with the line as it was probably meant. The mended line is only for
/// reading on, so that the faults behind it are found in the same run: nothing is published of it.
/// </summary>
/// <param name="Rule">By which it is told.</param>
/// <param name="At">Where it is, from 0, in UTF-16 units of the line.</param>
/// <param name="Length">How much of the line it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How to mend it.</param>
/// <param name="Mended">The whole line as it was probably meant.</param>
internal sealed record Slip(Rule Rule, int At, int Length, string Message, string Remedy, string Mended)
{
    /// <summary>Of all patterns that slips are found by; their groups are g1, g2 … from left to right.</summary>
    public const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>How long a pattern may search a line, in milliseconds; no line that is looked at takes as many microseconds.</summary>
    public const int Patience = 1_000;

    /// <summary>Tells it of a line, counted from 1.</summary>
    public void Report(string file, int line, DiagnosticBag bag) =>
        bag.Report(Rule, new SourceSpan(file, line, At + 1) { Length = Length }, Message, Remedy);
}
