using AngleSharp.Dom;

namespace PlanSite.Inspect;

/// <summary>Whatever is looked at or used has a name that can be read aloud, and names that point to others find them.</summary>
internal static class AccessibleNames
{
    private static readonly string[] Pointing = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list"];

    /// <summary>What has no name, and what names somebody who is not there.</summary>
    public static IEnumerable<PageFault> Of(PageTree page)
    {
        var labels = page.Elements.Where(e => e.LocalName == "label" && NameOf(e).Length > 0)
            .Select(e => e.GetAttribute("for")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return page.Elements.SelectMany(e => Pictures(page, e).Concat(Controls(page, e, labels)).Concat(Lost(page, e)));
    }

    private static IEnumerable<PageFault> Pictures(PageTree page, IElement element)
    {
        if (element.LocalName == "img" && !element.HasAttribute("alt"))
        {
            yield return page.FaultAt(element, PageRules.NoAlternative, $"画像「{FileOf(element)}」に代わりの文字（alt）がありません。",
                "alt=\"画像の中身を表す言葉\" と書いてください。飾りの画像なら alt=\"\" と書きます。");
        }

        if (element.LocalName == "svg" && element.GetAttribute("role") == "img" && OwnName(element).Length == 0
            && element.Children.All(c => c.LocalName != "title"))
        {
            yield return page.FaultAt(element, PageRules.NoAlternative, "図（svg role=\"img\"）に代わりの文字がありません。",
                "中に <title> を書くか、aria-label を付けてください。");
        }
    }

    private static IEnumerable<PageFault> Controls(PageTree page, IElement element, HashSet<string> labels)
    {
        PageFault Fault(string what, string remedy) => page.FaultAt(element, PageRules.NoName, what + "に名前がありません。", remedy);

        switch (element.LocalName)
        {
            case "a" or "area" when element.HasAttribute("href") && NameOf(element).Length == 0:
                yield return Fault($"「{element.GetAttribute("href")!.Split('/')[^1]}」へのリンク", "リンクの中に言葉を書くか、aria-label を付けてください。");
                break;
            case "button" or "summary" when NameOf(element).Length == 0:
                yield return Fault($"{(element.LocalName == "button" ? "ボタン" : "開閉の見出し（summary）")}", "中に言葉を書くか、aria-label を付けてください。");
                break;
            case "iframe" when OwnName(element).Length == 0:
                yield return Fault("枠（iframe）", "title に、何の枠かを書いてください。");
                break;
            case "input" or "select" or "textarea" when IsAskedFor(element) && OwnName(element).Length == 0 && !IsLabelled(element, labels):
                yield return Fault($"入力欄「{element.GetAttribute("name") ?? element.Id}」", "<label for=\"入力欄の id\"> を書くか、aria-label を付けてください。");
                break;
        }
    }

    private static bool IsAskedFor(IElement field) => field.GetAttribute("type") is not ("hidden" or "submit" or "reset");

    private static bool IsLabelled(IElement field, HashSet<string> labels) => (field.Id is { } id && labels.Contains(id))
        || (field.Closest("label") is { } around && NameOf(around).Length > 0)
        || (field.GetAttribute("type") is "button" && !string.IsNullOrWhiteSpace(field.GetAttribute("value")))
        || (field.GetAttribute("type") is "image" && !string.IsNullOrWhiteSpace(field.GetAttribute("alt")));

    private static IEnumerable<PageFault> Lost(PageTree page, IElement element)
    {
        foreach (var name in Pointing)
        {
            if (element.GetAttribute(name) is not { } value) continue;
            foreach (var id in value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(i => !page.Ids.Contains(i)))
            {
                yield return page.FaultAt(element, PageRules.LostReference, $"<{element.LocalName}> の {name} が指す id「{id}」が、ページにありません。",
                    "ある id に直してください。");
            }
        }
    }

    /// <summary>What an element is called by its own attributes.</summary>
    private static string OwnName(IElement element) =>
        First(element.GetAttribute("aria-label"), element.GetAttribute("aria-labelledby"), element.GetAttribute("title"));

    private static string NameOf(IElement element) => OwnName(element) is { Length: > 0 } own ? own : WordsIn(element).Trim();

    /// <summary>What is read aloud of the things within.</summary>
    private static string WordsIn(INode node) => string.Concat(node.ChildNodes.Select(child => child switch
    {
        IText text => text.Data,
        IElement element when element.GetAttribute("aria-hidden") == "true" || element.HasAttribute("hidden") => "",
        IElement { LocalName: "img" } image => First(image.GetAttribute("aria-label"), image.GetAttribute("alt")),
        IElement element => First(element.GetAttribute("aria-label"), WordsIn(element)),
        _ => "",
    }));

    private static string First(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (!string.IsNullOrWhiteSpace(name)) return name;
        }

        return "";
    }

    private static string FileOf(IElement image) => (image.GetAttribute("src") ?? "").Split('/')[^1];
}
