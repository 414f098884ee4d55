using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Validate;
using PlanSite.Write;

namespace PlanSite.Commands;

/// <summary><c>check</c>: the stages up to Compute, and nothing written. Draft years are looked at as well, as if they were published.</summary>
public static class CheckContent
{
    /// <summary>Tells all problems; one of <see cref="ExitCode"/>.</summary>
    public static int Run(string content, TextWriter output)
    {
        var bag = new DiagnosticBag();
        DiskFaults.Tell(bag, () => Check(content, output, bag));
        new DiagnosticPrinter(output, content).Print(bag.Sorted());
        return bag.HasErrors ? ExitCode.Problems : ExitCode.Good;
    }

    private static void Check(string content, TextWriter output, DiagnosticBag bag)
    {
        if (ContentLoader.Load(new DiskFileSystem(), content, bag) is { } sources
            && ContentValidator.Validate(sources, Routes.WordsBelowPlans, bag) is { } site)
        {
            _ = Scorecards.Compute(site, bag);
            var hasDrafts = site.Plans.Any(p => !p.Drafts.IsEmpty);
            if (hasDrafts && ContentValidator.Validate(sources, Routes.WordsBelowPlans, bag, showsDrafts: true) is { } withDrafts)
            {
                _ = Scorecards.Compute(withDrafts, bag);
            }

            var nodes = site.Plans.SelectMany(p => p.Nodes).ToArray();
            output.WriteLine($"調べました: {site.Plans.Length} 計画、{nodes.Length} 項目、{nodes.Sum(n => n.Indicators.Length)} 指標");
        }
    }
}
