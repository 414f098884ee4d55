using AngleSharp.Dom;

namespace PlanSite.Inspect;

/// <summary>What must hold on every page in itself, whatever it shows: how it is built, and that nothing is inline.</summary>
internal static class PageChecks
{
    /// <summary>All that is wrong with a page, but for where it leads to.</summary>
    public static IEnumerable<PageFault> Of(PageTree page) =>
    [
        .. Frame(page), .. Headings(page), .. Ids(page), .. page.Elements.SelectMany(e => Inline(page, e)), .. AccessibleNames.Of(page),
        .. TableChecks.Of(page),
    ];

    private static IEnumerable<PageFault> Frame(PageTree page)
    {
        const string remedy = "layouts/ のテンプレートに書いてください。";
        var document = page.Document;
        if (page.Language.Length == 0) yield return page.Fault(PageRules.Frame, "ページの言語がありません。", "<html lang=\"{{ page.lang }}\"> と書いてください。");
        if (string.IsNullOrWhiteSpace(document.Title)) yield return page.Fault(PageRules.Frame, "ページの題名（title）がありません。", remedy);
        var mains = document.QuerySelectorAll("main").Length;
        if (mains != 1) yield return page.Fault(PageRules.Frame, mains == 0 ? "本文（main）がありません。" : "本文（main）が二つ以上あります。", "main は一つだけにしてください。");
        if (document.QuerySelector("meta[name=viewport]") is null) yield return page.Fault(PageRules.Frame, "画面の幅に合わせる指定（viewport）がありません。", remedy);
        if (string.IsNullOrWhiteSpace(document.QuerySelector("meta[name=description]")?.GetAttribute("content")))
            yield return page.Fault(PageRules.Frame, "ページの説明（description）がありません。", remedy);
        if (page.Policy.Text.Length == 0)
        {
            yield return page.Fault(PageRules.Frame, "読み込んでよいものの決まり（Content-Security-Policy）がありません。",
                "layouts/ に <meta http-equiv=\"Content-Security-Policy\" content=\"{{ policy }}\"> と書いてください。");
        }
        else if (page.Policy.Text.Contains("unsafe", StringComparison.Ordinal))
        {
            yield return page.Fault(PageRules.Frame, "Content-Security-Policy が、あぶないもの（unsafe）を許しています。", "{{ policy }} と書いてください。");
        }
    }

    private static IEnumerable<PageFault> Headings(PageTree page)
    {
        const string remedy = "見出しは h1 を一つだけにし、その下は段をとばさずに h2、h3 と書いてください。";
        var headings = page.Elements.Where(e => LevelOf(e) > 0).ToArray();
        if (!Array.Exists(headings, h => LevelOf(h) == 1)) yield return page.Fault(PageRules.Headings, "h1 の見出しがありません。", remedy);
        foreach (var more in headings.Where(h => LevelOf(h) == 1).Skip(1))
            yield return page.FaultAt(more, PageRules.Headings, "h1 の見出しが二つ以上あります。", remedy);
        if (headings is [var first, ..] && LevelOf(first) > 1)
            yield return page.FaultAt(first, PageRules.Headings, $"はじめの見出しが h{LevelOf(first)} です。", remedy);
        foreach (var (before, heading) in headings.Zip(headings.Skip(1)))
        {
            if (LevelOf(heading) > LevelOf(before) + 1)
                yield return page.FaultAt(heading, PageRules.Headings, $"h{LevelOf(before)} の次の見出しが h{LevelOf(heading)} です。", remedy);
        }
    }

    private static int LevelOf(IElement element) => element.LocalName is ['h', >= '1' and <= '6'] name ? name[1] - '0' : 0;

    private static IEnumerable<PageFault> Ids(PageTree page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            if (element.GetAttribute("id") is not { } id) continue;
            if (id.Length == 0 || id.Any(char.IsWhiteSpace))
            {
                yield return page.FaultAt(element, PageRules.DoubleId, $"id「{id}」が空か、空白を含んでいます。", "空白のない名前にしてください。");
            }
            else if (!seen.Add(id))
            {
                yield return page.FaultAt(element, PageRules.DoubleId, $"id「{id}」が、ページの中に二つ以上あります。",
                    "別の id にしてください。リンクは、はじめの一つにしか行きません。");
            }
        }
    }

    private static IEnumerable<PageFault> Inline(PageTree page, IElement element)
    {
        PageFault Fault(string what, string remedy) => page.FaultAt(element, PageRules.InlineCode, what + "が、ページの中に直接書かれています。", remedy);

        if (element.LocalName == "style") yield return Fault("スタイル（<style>）", "assets の CSS ファイルに移してください。policy がブラウザーに止めさせます。");
        if (element.LocalName == "script" && !IsData(element) && (!element.HasAttribute("src") || !string.IsNullOrWhiteSpace(element.TextContent)))
            yield return Fault("スクリプト（<script>）", "assets の .js ファイルに移してください。policy がブラウザーに止めさせます。");
        if (element.LocalName == "base") yield return page.FaultAt(element, PageRules.InlineCode, "<base> があります。", "消してください。policy が止め、リンクがすべてずれます。");
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style") yield return Fault($"<{element.LocalName}> の style 属性", "class を付けて、assets の CSS ファイルに書いてください。");
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal))
                yield return Fault($"<{element.LocalName}> の {attribute.Name} 属性", "assets の .js ファイルに移してください。");
            if (SiteLinks.IsScript(attribute.Value.TrimStart()))
                yield return Fault($"<{element.LocalName}> の {attribute.Name}（javascript:）", "button にして、assets の .js ファイルから動かしてください。");
        }
    }

    /// <summary>A block of data, which nobody runs.</summary>
    private static bool IsData(IElement script) => script.GetAttribute("type") is "application/ld+json" or "application/json";
}
