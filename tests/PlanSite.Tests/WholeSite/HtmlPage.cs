using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Inspect;

namespace PlanSite.Tests.WholeSite;

/// <summary>What the tests need of a page, taken out of its document once.</summary>
/// <param name="Path">Below the site's root.</param>
/// <param name="Language">As the page names it: ja.</param>
/// <param name="Title">Of the document, not of the main part.</param>
/// <param name="Ids">Places that links can lead to.</param>
/// <param name="References">All addresses that it names.</param>
/// <param name="Text">Words of the main part, folded by <see cref="Facts.Fold"/>.</param>
internal sealed record HtmlPage(string Path, string Language, string Title, FrozenSet<string> Ids, ImmutableArray<PageReference> References, string Text)
{
    public bool HasId(string id) => Ids.Contains(id);

    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    public static HtmlPage Read(string path, string text)
    {
        var page = new PageTree(path, text);
        return new HtmlPage(path, page.Language, page.Document.Title ?? "", page.Ids, [.. page.Elements.SelectMany(e => PageReference.Of(e, page.Source))],
            Facts.Fold((page.Document.QuerySelector("main") ?? page.Document.Body!).TextContent));
    }
}
