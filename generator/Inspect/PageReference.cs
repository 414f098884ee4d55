using System.Collections.Immutable;
using AngleSharp.Dom;
using PlanSite.Diagnostics;

namespace PlanSite.Inspect;

/// <summary>What becomes of an address that a page names.</summary>
internal enum ReferenceUse
{
    /// <summary>A person follows it, or a machine reads it.</summary>
    Follows,

    /// <summary>The browser fetches it by itself.</summary>
    Loads,

    /// <summary>A form is sent there.</summary>
    Sends,
}

/// <summary>An address that a page names.</summary>
/// <param name="Element">Name of the element: a.</param>
/// <param name="Attribute">Name of the attribute: href.</param>
/// <param name="Value">The address as it is written.</param>
/// <param name="Use">What becomes of it.</param>
/// <param name="Directive">Which part of a page's policy is asked about it.</param>
/// <param name="Place">Of the element.</param>
internal sealed record PageReference(string Element, string Attribute, string Value, ReferenceUse Use, string Directive, SourceSpan Place)
{
    private static readonly string[] Plain =
        ["href", "xlink:href", "src", "action", "formaction", "poster", "data", "cite", "manifest", "background"];

    private static readonly ImmutableArray<string> Told =
        ["canonical", "alternate", "license", "search", "prev", "next", "help", "author", "me", "bookmark", "up"];

    /// <summary>All addresses that an element names.</summary>
    /// <param name="element">On a page.</param>
    /// <param name="source">The page's file.</param>
    public static IEnumerable<PageReference> Of(IElement element, PageSource source)
    {
        if (element.Attributes.Length == 0 || element.LocalName == "base") return [];
        return AddressesOf(element).Select(a =>
        {
            var use = UseOf(element, a.Attribute);
            return new PageReference(element.LocalName, a.Attribute, a.Value.Trim(), use, DirectiveOf(element, use), source.Of(element));
        });
    }

    private static IEnumerable<(string Attribute, string Value)> AddressesOf(IElement element)
    {
        foreach (var name in Plain)
        {
            if (element.GetAttribute(name) is { } value && (name != "data" || element.LocalName == "object")) yield return (name, value);
        }

        var set = element.GetAttribute("srcset") ?? "";
        foreach (var candidate in set.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            yield return ("srcset", candidate.Split(' ')[0]);
        if (RefreshOf(element) is { } refresh) yield return ("content", refresh);
    }

    /// <summary>Where a page leads to by itself, as in <c>0; url=other/index.html</c>; null for any other element.</summary>
    private static string? RefreshOf(IElement element)
    {
        var kind = element.LocalName == "meta" ? element.GetAttribute("http-equiv") : null;
        if (!string.Equals(kind, "refresh", StringComparison.OrdinalIgnoreCase)) return null;
        var content = element.GetAttribute("content") ?? "";
        var at = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : content[(at + 4)..].Trim(' ', '"', '\'');
    }

    private static ReferenceUse UseOf(IElement element, string attribute) => (element.LocalName, attribute) switch
    {
        ("a" or "area" or "meta", _) or (_, "cite") => ReferenceUse.Follows,
        (_, "action" or "formaction") => ReferenceUse.Sends,
        ("link", _) => Told.Contains(element.GetAttribute("rel") ?? "", StringComparer.OrdinalIgnoreCase) ? ReferenceUse.Follows : ReferenceUse.Loads,
        _ => ReferenceUse.Loads,
    };

    private static string DirectiveOf(IElement element, ReferenceUse use) => (element.LocalName, use) switch
    {
        (_, ReferenceUse.Sends) => "form-action",
        ("script", _) => "script-src",
        ("link", _) => OfLink(element),
        ("iframe" or "frame", _) => "frame-src",
        ("video" or "audio" or "source" or "track", _) => "media-src",
        _ => "img-src",
    };

    private static string OfLink(IElement element) => (element.GetAttribute("rel"), element.GetAttribute("as")) switch
    {
        ("stylesheet", _) or (_, "style") => "style-src",
        ("modulepreload", _) or (_, "script") => "script-src",
        (_, "font") => "font-src",
        ("icon", _) or (_, "image") => "img-src",
        _ => "connect-src",
    };
}
