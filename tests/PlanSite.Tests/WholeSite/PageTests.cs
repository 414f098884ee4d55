namespace PlanSite.Tests.WholeSite;

/// <summary>Every page in itself: structure, words for machines, and nothing inline.</summary>
public sealed class PageTests
{
    [Fact]
    public void No_page_has_a_fault_in_itself() =>
        Faults.None(RealSite.Pages.SelectMany(p => p.Problems.Select(f => $"{p.Path}: {f}")));

    [Fact]
    public void Ids_are_unique_within_a_page() =>
        Faults.None(RealSite.Pages.SelectMany(p => p.Ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{p.Path}: #{g.Key}")));

    [Fact]
    public void Every_page_has_one_first_heading_and_skips_no_level() => Faults.None(RealSite.Pages.SelectMany(HeadingFaults));

    [Fact]
    public void Every_page_tells_the_language_of_its_address() =>
        Faults.None(RealSite.Pages.Where(p => p.Language != (p.Path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "ja")).Select(p => $"{p.Path}: {p.Language}"));

    [Fact]
    public void No_two_pages_of_a_language_have_the_same_title() =>
        Faults.None(RealSite.Pages.GroupBy(p => (p.Language, p.Title)).Where(g => g.Count() > 1 || g.Key.Title.Length == 0)
            .Select(g => $"{g.Key.Title}: {string.Join(' ', g.Select(p => p.Path))}"));

    private static IEnumerable<string> HeadingFaults(HtmlPage page)
    {
        if (page.Headings.Count(h => h == 1) != 1) yield return $"{page.Path}: {page.Headings.Count(h => h == 1)} h1";
        if (page.Headings.Length > 0 && page.Headings[0] != 1) yield return $"{page.Path}: begins with h{page.Headings[0]}";
        for (var i = 1; i < page.Headings.Length; i++)
        {
            if (page.Headings[i] > page.Headings[i - 1] + 1) yield return $"{page.Path}: h{page.Headings[i]} after h{page.Headings[i - 1]}";
        }
    }
}
