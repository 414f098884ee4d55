using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Reports;

/// <summary>Tells the problems of a run, once, at its end. Each format is a class of its own.</summary>
public static class Report
{
    /// <summary>Writes nothing where nothing was found.</summary>
    /// <param name="found">In order of place.</param>
    /// <param name="sources">Where their lines are found.</param>
    /// <param name="style">For whom it is.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ImmutableArray<Diagnostic> found, SourceLines sources, ReportStyle style, TextWriter output)
    {
        switch (style.Format)
        {
            case ReportFormat.GitHub:
                GitHubReport.Write(found, sources, style, output);
                break;
            case ReportFormat.Json:
                JsonReport.Write(found, sources, style, output);
                break;
            default:
                new TextReport(sources, style, output).Write(found);
                break;
        }
    }
}
