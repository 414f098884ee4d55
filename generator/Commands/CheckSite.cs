using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Inspect;
using PlanSite.Reports;
using PlanSite.Write;

namespace PlanSite.Commands;

/// <summary><c>check --site</c>: reads the pages that a build has made, for those who changed the theme. Nothing is written.</summary>
public static class CheckSite
{
    /// <summary>Tells all problems; one of <see cref="ExitCode"/>.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="style">How problems are told.</param>
    /// <param name="output">Where they are told.</param>
    public static int Run(string site, ReportStyle style, TextWriter output)
    {
        var files = new DiskFileSystem();
        var bag = new DiagnosticBag();
        SiteInspection? read = null;
        DiskFaults.Tell(bag, () => read = SiteInspection.Of(files, site));
        ImmutableArray<PageFault> faults = read?.Faults ?? [];
        var isFolded = style.Format is ReportFormat.Text && !style.ShowsAll;
        ImmutableArray<Diagnostic> found = [.. bag.Sorted(), .. isFolded ? FoldedFaults.Of(faults) : faults.Select(FoldedFaults.Alone)];
        Report.Write(found, new SourceLines(files, site), style with { IsOfPages = true }, output);
        if (read is { Pages: > 0 } && style.Format is ReportFormat.Text)
            output.WriteLine(style.Say($"調べました: {read.Pages} ページ", $"Checked: {read.Pages} pages"));
        return found.Any(d => d.Rule.Severity is Severity.Error || style.IsStrict) ? ExitCode.Problems : ExitCode.Good;
    }
}
