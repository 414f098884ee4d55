using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Inspect;

/// <summary>What is kept of a page that was looked at.</summary>
/// <param name="Path">Below the site's root.</param>
/// <param name="Template">By which template of the theme it is made: node.</param>
/// <param name="Policy">What it may load.</param>
/// <param name="Ids">Places that links can lead to.</param>
/// <param name="References">All addresses that it names.</param>
/// <param name="Faults">What is wrong with it in itself.</param>
internal sealed record ProducedPage(string Path, string Template, PagePolicy Policy, FrozenSet<string> Ids, ImmutableArray<PageReference> References,
    ImmutableArray<PageFault> Faults)
{
    /// <summary>Where the page says that it is published; null where the site does not know that.</summary>
    public string? Canonical { get; private init; }

    /// <param name="path">Below the site's root.</param>
    /// <param name="text">What stands in its file.</param>
    public static ProducedPage Read(string path, string text)
    {
        var tree = new PageTree(path, text);
        return new ProducedPage(path, tree.Template, tree.Policy, tree.Ids,
            [.. tree.Elements.SelectMany(e => PageReference.Of(e, tree.Source))], [.. PageChecks.Of(tree)])
        {
            Canonical = tree.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
        };
    }

    /// <summary>Something wrong with one of its addresses.</summary>
    public PageFault Fault(PageReference reference, Rule rule, string message, string remedy) =>
        new(Template, new Diagnostic(rule, reference.Place, message, remedy));
}
