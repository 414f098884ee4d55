using AngleSharp.Dom;

namespace PlanSite.Tests.WholeSite;

/// <summary>What must hold on every page, whatever it shows.</summary>
internal static class PageRules
{
    public static IEnumerable<string> ProblemsOf(IDocument document, IReadOnlyList<IElement> elements) =>
        [.. Inline(elements), .. Tables(elements), .. Fields(document, elements), .. References(document, elements), .. Landmarks(document)];

    private static IEnumerable<string> Inline(IReadOnlyList<IElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.LocalName == "style") yield return "inline style sheet";
            if (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && (element.GetAttribute("src") is null || element.TextContent.Trim().Length > 0))
                yield return "inline script";
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name == "style") yield return $"style attribute on {element.LocalName}";
                if (attribute.Name.StartsWith("on", StringComparison.Ordinal)) yield return $"event handler {attribute.Name} on {element.LocalName}";
                if (attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) yield return $"script address on {element.LocalName}";
            }
        }
    }

    private static IEnumerable<string> Tables(IReadOnlyList<IElement> elements)
    {
        foreach (var table in elements.Where(e => e.LocalName == "table"))
        {
            if (table.QuerySelector("caption") is not { } caption || caption.TextContent.Trim().Length == 0) yield return $"table {table.Id} has no caption";
            var heads = table.QuerySelectorAll("th");
            if (heads.Length == 0) yield return $"table {table.Id} has no header cell";
            foreach (var head in heads.Where(h => h.GetAttribute("scope") is not ("col" or "row" or "colgroup" or "rowgroup")))
                yield return $"header cell \"{head.TextContent.Trim()}\" has no scope";
            foreach (var head in heads.Where(h => h.TextContent.Trim().Length == 0))
                yield return $"empty header cell in table {table.Id}";
        }
    }

    private static IEnumerable<string> Fields(IDocument document, IReadOnlyList<IElement> elements)
    {
        var fields = elements.Where(e => e.LocalName is "input" or "select" or "textarea" && e.GetAttribute("type") is not ("hidden" or "submit" or "reset" or "button"));
        foreach (var field in fields)
        {
            var labelled = field.Id is { } id && document.QuerySelectorAll("label").Any(l => l.GetAttribute("for") == id);
            if (!labelled && field.GetAttribute("aria-label") is null && field.GetAttribute("aria-labelledby") is null && field.Closest("label") is null)
                yield return $"field {field.Id ?? field.GetAttribute("name")} has no label";
        }

        foreach (var image in elements.Where(e => e.LocalName == "img" && e.GetAttribute("alt") is null)) yield return $"image {image.GetAttribute("src")} has no alt text";
        foreach (var link in elements.Where(e => e.LocalName == "a" && e.HasAttribute("href") && Name(e).Length == 0)) yield return $"link to {link.GetAttribute("href")} has no words";
        foreach (var svg in elements.Where(e => e.LocalName == "svg" && e.GetAttribute("role") == "img"))
        {
            if (svg.Children.All(c => c.LocalName != "title") || svg.Children.All(c => c.LocalName != "desc")) yield return "drawing without title and description";
        }
    }

    /// <summary>Ids that one element names of another.</summary>
    private static IEnumerable<string> References(IDocument document, IReadOnlyList<IElement> elements)
    {
        var ids = elements.Select(e => e.GetAttribute("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            foreach (var name in (string[])["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list"])
            {
                foreach (var id in (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(i => !ids.Contains(i)))
                    yield return $"{name} of {element.LocalName} names #{id}, which is not there";
            }
        }

        _ = document;
    }

    private static IEnumerable<string> Landmarks(IDocument document)
    {
        if (document.QuerySelectorAll("main").Length != 1) yield return "not one main part";
        if (document.QuerySelector("meta[name=viewport]") is null) yield return "no viewport";
        if (document.QuerySelector("meta[name=description]")?.GetAttribute("content") is not { Length: > 0 }) yield return "no description";
        var policy = document.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";
        if (policy.Contains("unsafe", StringComparison.Ordinal)) yield return "a policy that allows unsafe things";
    }

    private static string Name(IElement link) => (link.GetAttribute("aria-label") ?? link.TextContent).Trim();
}
