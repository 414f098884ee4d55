using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PlanSite.Tests.WholeSite;

/// <summary>What the tests need of a page, taken out of its document once.</summary>
/// <param name="Path">Below the site's root.</param>
/// <param name="Language">As the page names it: ja.</param>
/// <param name="Title">Of the document, not of the main part.</param>
/// <param name="Headings">Levels, 1 to 6, in the order of the page.</param>
/// <param name="Ids">As often as they are given.</param>
/// <param name="References">All addresses that it names.</param>
/// <param name="Text">Words of the main part, folded by <see cref="Facts.Fold"/>.</param>
/// <param name="Problems">Faults of the page in itself, in words.</param>
internal sealed record HtmlPage(string Path, string Language, string Title, ImmutableArray<int> Headings, ImmutableArray<string> Ids,
    ImmutableArray<Reference> References, string Text, ImmutableArray<string> Problems)
{
    public bool HasId(string id) => Ids.Contains(id, StringComparer.Ordinal);

    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    public static HtmlPage Read(string path, string text)
    {
        var document = new HtmlParser().ParseDocument(text);
        var elements = document.All.ToList();
        return new HtmlPage(path, document.DocumentElement.GetAttribute("lang") ?? "", document.Title ?? "",
            [.. elements.Where(e => e.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6").Select(e => e.LocalName[1] - '0')],
            [.. elements.Select(e => e.GetAttribute("id")).OfType<string>()],
            [.. elements.SelectMany(Reference.Of)],
            Facts.Fold((document.QuerySelector("main") ?? document.Body!).TextContent),
            [.. PageRules.ProblemsOf(document, elements)]);
    }
}

/// <summary>An address that a page names.</summary>
/// <param name="Element">Name of the element: a.</param>
/// <param name="Attribute">Name of the attribute: href.</param>
/// <param name="Value">The address as it is written.</param>
/// <param name="Loads">The browser fetches it by itself; false for links that a person follows or a machine reads.</param>
internal sealed record Reference(string Element, string Attribute, string Value, bool Loads)
{
    private static readonly string[] Plain = ["href", "src", "action", "formaction", "poster", "data", "cite", "manifest"];

    public static IEnumerable<Reference> Of(IElement element)
    {
        foreach (var name in Plain)
        {
            if (element.GetAttribute(name) is { } value && !(element.LocalName == "input" && name == "data"))
                yield return new Reference(element.LocalName, name, value, DoesLoad(element, name));
        }

        if (element.GetAttribute("srcset") is { } set)
        {
            foreach (var candidate in set.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return new Reference(element.LocalName, "srcset", candidate.Split(' ')[0], true);
        }
    }

    private static bool DoesLoad(IElement element, string attribute) => (element.LocalName, attribute) switch
    {
        ("a" or "area", _) or ("form", _) or (_, "cite") => false,
        ("link", _) => element.GetAttribute("rel") is not ("canonical" or "alternate" or "license" or "search" or "prev" or "next" or "help"),
        _ => true,
    };
}
