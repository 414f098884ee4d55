using AngleSharp.Dom;

namespace PlanSite.Inspect;

/// <summary>Tables say what they show, and which cells head which.</summary>
internal static class TableChecks
{
    /// <summary>What is wrong with the tables of a page.</summary>
    public static IEnumerable<PageFault> Of(PageTree page) =>
        page.Elements.Where(e => e.LocalName == "table" && e.GetAttribute("role") is not ("presentation" or "none")).SelectMany(t => Of(page, t));

    private static IEnumerable<PageFault> Of(PageTree page, IElement table)
    {
        if (string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent))
            yield return page.FaultAt(table, PageRules.BareTable, "表に題（caption）がありません。", "表のはじめに <caption> を書いてください。");
        var heads = table.QuerySelectorAll("th");
        if (heads.Length == 0) yield return page.FaultAt(table, PageRules.BareTable, "表に見出しのセル（th）がありません。", "見出しの行や列を th で書いてください。");
        foreach (var head in heads.Where(h => h.GetAttribute("scope") is not ("col" or "row" or "colgroup" or "rowgroup")))
            yield return page.FaultAt(head, PageRules.BareTable, "見出しのセル（th）に scope がありません。", "scope=\"col\" か scope=\"row\" を付けてください。");
        foreach (var head in heads.Where(h => string.IsNullOrWhiteSpace(h.TextContent)))
            yield return page.FaultAt(head, PageRules.BareTable, "見出しのセル（th）が空です。", "言葉を書くか、td にしてください。");
    }
}
