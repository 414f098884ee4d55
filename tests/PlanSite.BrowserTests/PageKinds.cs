namespace PlanSite.BrowserTests;

/// <summary>One address of each kind of page, and of each plan's shape where it matters.</summary>
internal static class PageKinds
{
    public static readonly string[] All =
    [
        "index.html",
        "plans/isehara/index.html",
        "plans/izunokuni/index.html",
        "plans/isehara/goal/1/index.html",
        "plans/isehara/policy/01/index.html",
        "plans/isehara/measure/01-101/index.html",
        "plans/isehara/measure/18-103/index.html",
        "plans/isehara/measure/19-103/index.html",
        "plans/nisshin/item/16/index.html",
        "plans/nisshin/measure/1/index.html",
        "plans/izunokuni/item/1101/index.html",
        "plans/isesaki/item/2-6-1/index.html",
        "plans/isehara/measure/index.html",
        "plans/isehara/policy/index.html",
        "plans/isehara/years/2022/index.html",
        "plans/isehara/status/index.html",
        "plans/isehara/status/missed/index.html",
        "plans/isehara/departments/index.html",
        "plans/isehara/programmes/1/index.html",
        "plans/isehara/money/index.html",
        "plans/isehara/sdgs/index.html",
        "plans/nisshin/sdgs/index.html",
        "plans/nisshin/differences/index.html",
        "plans/isehara/method/index.html",
        "plans/izunokuni/print/index.html",
        "plans/isesaki/about/yomikata/index.html",
        "sdgs/index.html",
        "sdgs/3/index.html",
        "search/index.html?q=子ども",
        "data/index.html",
        "glossary/index.html",
        "about/index.html",
        "404.html",
        "embed/isehara/measure/01-101/participants/index.html",
        "en/index.html",
        "en/plans/isehara/measure/01-101/index.html",
    ];

    public static TheoryData<string> Addresses => [.. All];
}

[CollectionDefinition("site")]
public sealed class SiteTests : ICollectionFixture<SiteFixture>;
