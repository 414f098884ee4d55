using PlanSite.Compare;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Reports;
using PlanSite.Templates;
using PlanSite.Validate;
using PlanSite.Write;

namespace PlanSite.Commands;

/// <summary>
/// <c>check</c>: the stages up to Compute, and nothing written. Draft years are looked at as well, as if they were published. With a theme
/// all pages are made as well, and thrown away: what is wrong with a template shows only then.
/// </summary>
public static class CheckContent
{
    /// <summary>Tells all problems; one of <see cref="ExitCode"/>.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="theme">The theme to try; null looks at the content alone.</param>
    /// <param name="style">How problems are told.</param>
    /// <param name="output">Where they are told.</param>
    public static int Run(string content, string? theme, ReportStyle style, TextWriter output)
    {
        var bag = new DiagnosticBag();
        Site? site = null;
        DiskFaults.Tell(bag, () => site = Check(content, theme, bag));
        var found = bag.Sorted();
        Report.Write(found, new SourceLines(new DiskFileSystem(), content, theme), style, output);
        if (site is not null && style.Format is ReportFormat.Text)
        {
            GapLines.Write(Gaps.Of(site), style, output);
            output.WriteLine(SentenceOn(site, style));
        }

        return bag.HasErrors || (style.IsStrict && !found.IsEmpty) ? ExitCode.Problems : ExitCode.Good;
    }

    private static Site? Check(string content, string? theme, DiagnosticBag bag)
    {
        var files = new DiskFileSystem();
        if (ContentLoader.Load(files, content, bag) is not { } sources) return null;
        if (ContentValidator.Validate(sources, Routes.WordsBelowPlans, bag) is not { } site) return null;
        var scorecards = Scorecards.Compute(site, bag);
        var hasDrafts = site.Plans.Any(p => !p.Drafts.IsEmpty);
        if (hasDrafts && ContentValidator.Validate(sources, Routes.WordsBelowPlans, bag, showsDrafts: true) is { } withDrafts)
        {
            _ = Scorecards.Compute(withDrafts, bag);
        }

        if (theme is null && site.Moved.IsEmpty && site.Ended.IsEmpty) return site;
        var model = SiteIndex.Build(site, scorecards);
        FormerAddressCheck.Run(model, bag);
        if (theme is not null && ThemeLoader.Load(files, theme, bag) is { } read && !bag.HasErrors) Outputs.Make(model, read, bag, _ => { });

        return site;
    }

    private static string SentenceOn(Site site, ReportStyle style)
    {
        var nodes = site.Plans.SelectMany(p => p.Nodes).ToArray();
        var indicators = nodes.Sum(n => n.Indicators.Length);
        return style.Say($"調べました: {site.Plans.Length} 計画、{nodes.Length} 項目、{indicators} 指標",
            $"Checked: {site.Plans.Length} plans, {nodes.Length} items, {indicators} indicators");
    }
}
