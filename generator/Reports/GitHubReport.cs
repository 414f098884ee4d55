using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Diagnostics;

namespace PlanSite.Reports;

/// <summary>
/// Commands of GitHub's workflows that write each problem beside its line. GitHub shows the first ten only: what stops publishing comes first.
/// </summary>
internal static class GitHubReport
{
    /// <param name="found">In order of place.</param>
    /// <param name="sources">Where their files are, from the top of the repository on.</param>
    /// <param name="style">The language.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ImmutableArray<Diagnostic> found, SourceLines sources, ReportStyle style, TextWriter output)
    {
        foreach (var diagnostic in found.OrderBy(d => d.Rule.Severity)) output.WriteLine(CommandOf(diagnostic, sources, style));
    }

    private static string CommandOf(Diagnostic diagnostic, SourceLines sources, ReportStyle style)
    {
        var (span, told) = (diagnostic.Span, new ToldRule(diagnostic, style));
        var command = diagnostic.Rule.Severity is Severity.Error ? "error" : "warning";
        var place = span.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $",line={span.Line},col={span.Column}");
        var end = span.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $",endLine={span.Line},endColumn={span.Column + span.Length}");
        return $"::{command} file={Property(sources.PathOf(span))}{place}{end},title={Property($"{diagnostic.Rule.Code} {told.Title}")}"
            + $"::{Escaped($"{told.Message}\n→ {told.Remedy}")}";
    }

    private static string Property(string text) =>
        Escaped(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escaped(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
