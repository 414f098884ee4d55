using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>What came of reading a text as YAML once.</summary>
/// <param name="Root">What it says; null when it is empty or could not be read.</param>
/// <param name="Fault">Why it could not be read; null when it could.</param>
/// <param name="At">Where the reading ended; nowhere when it came to the end.</param>
/// <param name="Problems">What was found on the way.</param>
internal sealed record YamlAttempt(YamlNode? Root, Exception? Fault, SourceSpan At, DiagnosticBag Problems)
{
    /// <summary>True when it came to its end, or further than another.</summary>
    public bool IsFurtherThan(YamlAttempt other) => Fault is null || At.Line > other.At.Line;
}
