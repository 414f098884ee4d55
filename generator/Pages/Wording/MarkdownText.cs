using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Templates;
using PlanSite.Values;
using SourceSpan = PlanSite.Diagnostics.SourceSpan;

namespace PlanSite.Pages.Wording;

/// <summary>
/// Turns the content's Markdown into markup. HTML in it is shown as text, and links lead only to https, http, mail or this site.
/// </summary>
public sealed class MarkdownText(DiagnosticBag bag)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Null for no text at all.</summary>
    /// <param name="markdown">The text as it was written; null when there is none.</param>
    /// <param name="place">The page it is for.</param>
    /// <param name="span">Where the text stands, for the diagnostic of a bad link.</param>
    /// <param name="firstHeading">Level that the text's outermost headings get on the page.</param>
    public Html? Render(string? markdown, Place place, SourceSpan span, int firstHeading = 3)
    {
        if (string.IsNullOrWhiteSpace(markdown)) return null;
        if (PlainText.IsPlain(markdown)) return new Html($"<p>{markdown.Trim()}</p>\n");
        return new Html(ToHtml(Parse(markdown, place, span, firstHeading)));
    }

    /// <summary>One item of a list or a short text: its only paragraph loses the paragraph's tags.</summary>
    public Html Inline(string markdown, Place place, SourceSpan span)
    {
        if (PlainText.IsPlain(markdown)) return new Html(markdown.Trim());
        var html = ToHtml(Parse(markdown, place, span, 3)).Trim();
        var single = html.StartsWith("<p>", StringComparison.Ordinal) && html.IndexOf("</p>", StringComparison.Ordinal) == html.Length - 4;
        return new Html(single ? html[3..^4] : html);
    }

    private MarkdownDocument Parse(string markdown, Place place, SourceSpan span, int firstHeading)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var headings = document.Descendants<HeadingBlock>().ToList();
        var outermost = headings.Count == 0 ? 0 : headings.Min(h => h.Level);
        foreach (var heading in headings) heading.Level = Math.Min(6, heading.Level - outermost + firstHeading);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Lead(link, place, span);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (IsAbroad(link.IsEmail ? "mailto:" + link.Url : link.Url)) continue;
            Refuse(link.Url, span);
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document;
    }

    private void Lead(LinkInline link, Place place, SourceSpan span)
    {
        var url = link.Url ?? "";
        if (link.IsImage || (!IsAbroad(url) && url.Contains(':', StringComparison.Ordinal)) || url.StartsWith("//", StringComparison.Ordinal))
        {
            Refuse(url, span);
            link.ReplaceBy(new LiteralInline(link.FirstChild?.ToString() ?? url), copyChildren: false);
        }
        else if (!IsAbroad(url) && !url.StartsWith('#'))
        {
            link.Url = Inside(url, place);
        }
    }

    /// <summary>A link of the site, from the root with a slash or relative to the page, made to work from any folder.</summary>
    private static string Inside(string url, Place place)
    {
        var whole = new Uri(new Uri("site:///" + place.Address), url);
        return place.ToAddress("/" + Uri.UnescapeDataString(whole.AbsolutePath).TrimStart('/') + whole.Fragment);
    }

    private static bool IsAbroad(string url) => WebAddress.Read(url, out _) is { Kind: AddressKind.Web or AddressKind.Mail };

    private void Refuse(string url, SourceSpan span) =>
        bag.Report(ThemeRules.UnsafeLink, span, $"リンク「{url}」は使えません。", "https:// か http://、mailto:、またはサイト内の住所（/plans/… など）にしてください。画像は使えません。");

    private static string ToHtml(MarkdownDocument document)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        MarkdownTables.FindHeadings(document);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new MarkdownTables());
        renderer.Render(document);
        return writer.ToString();
    }
}
