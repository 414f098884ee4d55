namespace PlanSite.Tests.WholeSite;

/// <summary>Every page in itself: structure, words for machines, nothing inline, and whatever it points to.</summary>
public sealed class PageTests
{
    [Fact]
    public void No_page_has_a_fault_that_check_tells() => Faults.None(RealSite.Whole.PageFaults());

    [Fact]
    public void Every_page_tells_the_language_of_its_address() =>
        Faults.None(RealSite.Pages.Where(p => p.Language != p.Path.Split('/')[0] switch { "en" => "en", "ja-easy" => "ja-x-easy", _ => "ja" })
            .Select(p => $"{p.Path}: {p.Language}"));

    [Fact]
    public void No_two_pages_of_a_language_have_the_same_title() =>
        Faults.None(RealSite.Pages.GroupBy(p => (p.Language, p.Title)).Where(g => g.Count() > 1 || g.Key.Title.Length == 0)
            .Select(g => $"{g.Key.Title}: {string.Join(' ', g.Select(p => p.Path))}"));
}
