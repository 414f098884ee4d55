using System.Collections.Frozen;
using PlanSite.Diagnostics;
using PlanSite.Index;

namespace PlanSite.Compare;

/// <summary>Holds what the content says of former addresses against the pages that there are.</summary>
public static class FormerAddressCheck
{
    /// <summary>Reports an address that is said to be given up and still stands, and one that is said to be the new one and does not.</summary>
    public static void Run(SiteModel model, DiagnosticBag bag)
    {
        var site = model.Site;
        if (site.Moved.IsEmpty && site.Ended.IsEmpty) return;
        var pages = model.Pages.Where(p => p.Subject is not (Subject.Moved or Subject.Ended)).Select(p => FormerAddresses.PlaceOf(p.Address))
            .Concat(new Data.DataFiles(model).Addresses).ToFrozenSet(StringComparer.Ordinal);
        foreach (var (address, span) in site.Moved.Select(m => (m.From, m.Span)).Concat(site.Ended.Select(e => (e.Address, e.Span))))
        {
            if (!pages.Contains(address)) continue;
            bag.Report(CompareRules.StillThere, span, $"「{address}」は移ったか終わったとありますが、いまもページがあります。",
                "この行を消すか、番地を直してください。");
        }

        foreach (var move in site.Moved.Where(m => !pages.Any(p => p.StartsWith(m.To, StringComparison.Ordinal))))
        {
            bag.Report(CompareRules.NowhereToGo, move.Span, $"「{move.From}」の移った先「{move.To}」に、ページがありません。", "to をいまある番地に直してください。");
        }
    }
}
