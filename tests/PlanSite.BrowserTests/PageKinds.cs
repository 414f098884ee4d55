namespace PlanSite.BrowserTests;

/// <summary>One page of every kind, as a file below the root; of a kind that looks different from plan to plan, several.</summary>
internal static class PageKinds
{
    public const string List = "plans/isehara/measure/index.html";
    public const string Measure = "plans/isehara/measure/01-101/index.html";
    public const string Search = "search/index.html";

    /// <summary>In the site's first language.</summary>
    public static IReadOnlyList<string> InOneLanguage { get; } =
    [
        "index.html",
        "plans/isehara/index.html",
        "plans/izunokuni/index.html",
        "plans/isehara/goal/1/index.html",
        "plans/isehara/policy/01/index.html",
        Measure,
        "plans/isehara/measure/18-103/index.html",
        "plans/isehara/measure/19-103/index.html",
        "plans/nisshin/item/16/index.html",
        "plans/nisshin/measure/1/index.html",
        "plans/izunokuni/item/2101/index.html",
        "plans/isesaki/item/2-6-1/index.html",
        "plans/isesaki/item/1-8-1/index.html",
        List,
        "plans/isehara/policy/index.html",
        "plans/isehara/years/2022/index.html",
        "plans/isehara/status/index.html",
        "plans/isehara/status/missed/index.html",
        "plans/isehara/departments/index.html",
        "plans/isehara/departments/kenko-zukuri/index.html",
        "plans/isehara/programmes/1/index.html",
        "plans/izunokuni/tags/dx/index.html",
        "plans/isehara/money/index.html",
        "plans/isesaki/money/index.html",
        "plans/isehara/sdgs/index.html",
        "plans/nisshin/sdgs/index.html",
        "plans/isehara/method/index.html",
        "plans/nisshin/differences/index.html",
        "plans/izunokuni/print/index.html",
        "plans/nisshin/print/index.html",
        "plans/isesaki/about/yomikata/index.html",
        "plans/nisshin/about/data-notes/index.html",
        "topics/index.html",
        "topics/children/index.html",
        "topics/environment/index.html",
        "plans/isesaki/changes/index.html",
        "plans/isesaki/changes/better/index.html",
        "sdgs/index.html",
        "sdgs/3/index.html",
        Search + "?q=%E5%AD%90%E3%81%A9%E3%82%82",
        "data/index.html",
        "about/index.html",
        "glossary/index.html",
        "404.html",
        "embed/isehara/measure/01-101/participants/index.html",
        "twin/cities/999997/index.html",
        "town/index.html",
        "plans/isesaki/years/2021/index.html",
    ];

    /// <summary>Those that differ most from language to language: long words, readings, names that stay Japanese.</summary>
    private static readonly string[] Translated =
    [
        "index.html", "plans/isehara/index.html", Measure, List, "plans/isesaki/item/2-6-1/index.html", "plans/nisshin/item/16/index.html",
        "plans/isehara/money/index.html", "plans/isehara/sdgs/index.html", "plans/isehara/method/index.html", "plans/izunokuni/print/index.html",
        "plans/isehara/departments/index.html", "sdgs/3/index.html", Search + "?q=%E5%AD%90%E3%81%A9%E3%82%82", "data/index.html", "about/index.html", "glossary/index.html",
    ];

    private static readonly string[] Languages = ["", "en/", "ja-easy/"];

    /// <summary>With some in every language.</summary>
    public static IReadOnlyList<string> All { get; } = [.. InOneLanguage, .. Languages[1..].SelectMany(l => Translated.Select(p => l + p))];

    /// <summary>Where looking takes long: every kind once, in each language in turn; all of them when PLANSITE_PROOF is <c>whole</c>.</summary>
    public static IReadOnlyList<string> InTurn { get; } = Proof.IsWhole ? All
        : [.. InOneLanguage.Select(p => Array.IndexOf(Translated, p) is var i && i < 0 ? p : Languages[i % Languages.Length] + p)];

    /// <summary>Pages on which scripts change what is there.</summary>
    public static IReadOnlyList<string> Scripted { get; } = ["index.html", Measure, List, "plans/isesaki/item/2-6-1/index.html", "data/index.html", Search];
}
