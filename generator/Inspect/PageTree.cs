using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Diagnostics;

namespace PlanSite.Inspect;

/// <summary>A page while it is looked at: the tree that browsers make of its file.</summary>
internal sealed class PageTree
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    /// <param name="path">Below the site's root.</param>
    /// <param name="text">What stands in its file.</param>
    public PageTree(string path, string text)
    {
        Source = new PageSource(path, text);
        Document = new HtmlParser(Options).ParseDocument(text);
        Elements = [.. Document.All];
        Language = Document.DocumentElement.GetAttribute("lang") ?? "";
        Template = PageTemplate.Of(path, Language);
        Ids = Elements.Select(e => e.GetAttribute("id")).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        Policy = PagePolicy.Of(Elements);
    }

    /// <summary>Tells places.</summary>
    public PageSource Source { get; }

    /// <summary>The tree.</summary>
    public IDocument Document { get; }

    /// <summary>All of it, in the order of the page.</summary>
    public ImmutableArray<IElement> Elements { get; }

    /// <summary>As the page names it: ja. Empty without.</summary>
    public string Language { get; }

    /// <summary>By which template of the theme it is made: node.</summary>
    public string Template { get; }

    /// <summary>Places that links can lead to.</summary>
    public FrozenSet<string> Ids { get; }

    /// <summary>What it may load.</summary>
    public PagePolicy Policy { get; }

    /// <summary>Something wrong with an element.</summary>
    public PageFault FaultAt(IElement element, Rule rule, string message, string remedy) =>
        new(Template, new Diagnostic(rule, Source.Of(element), message, remedy));

    /// <summary>Something wrong with the page as a whole.</summary>
    public PageFault Fault(Rule rule, string message, string remedy) =>
        new(Template, new Diagnostic(rule, SourceSpan.WholeFile(Source.Path), message, remedy));
}
