using PlanSite.Index;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Index;

/// <summary>All pages are known before one is rendered: what is written, what the list names, and what is told to others are the same.</summary>
public sealed class AddressListTests
{
    [Fact]
    public void Every_page_that_is_written_stands_in_the_list_and_every_page_in_the_list_is_written()
    {
        var listed = RealSite.Model.Pages.SelectMany(p => p.Languages.Select(l => Routes.FileOf(Routes.InLanguage(RealSite.Model.Site, p.Address, l))));
        Assert.Equal(listed.Order(StringComparer.Ordinal), RealSite.Files.Keys.Where(HtmlPage.IsPage).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_pages_have_the_same_address_not_even_in_other_letters() =>
        Assert.Empty(RealSite.Model.Pages.GroupBy(p => p.Address, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void The_published_plans_have_pages_of_every_kind_though_nothing_has_moved_or_ended_and_no_city_has_two()
    {
        var kinds = typeof(Subject).GetNestedTypes().Where(t => !t.IsAbstract).Select(t => t.Name).Except([nameof(Subject.Moved), nameof(Subject.Ended), nameof(Subject.City)]);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), RealSite.Model.Pages.Select(p => p.Subject.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "2024-03-31", "ja en ja-easy", true)]
    [InlineData("plans/isehara/status/missed/", "2023-03-31", "ja en ja-easy", true)]
    [InlineData("embed/isehara/measure/01-101/participants/", "2023-03-31", "ja", false)]
    [InlineData("404.html", "2024-03-31", "ja", false)]
    public void A_page_has_the_date_of_its_plan_s_data_or_of_the_site_s_and_says_whether_it_is_to_be_found(
        string address, string date, string languages, bool findable)
    {
        var page = RealSite.Model.Pages.Single(p => p.Address == address);
        Assert.Equal((date, languages, findable), ($"{page.DataDate:yyyy-MM-dd}", string.Join(' ', page.Languages), page.IsFindable));
    }

    [Fact]
    public void The_search_finds_only_pages_of_the_list_that_are_to_be_found()
    {
        var findable = RealSite.Model.Pages.Where(p => p.IsFindable).Select(p => p.Address).ToHashSet(StringComparer.Ordinal);
        var found = Outputs.DocumentsOf(RealSite.Model, ThemeWords.Of("ja")).All().Select(d => d.Address).ToList();
        Assert.Superset(found.Select(a => a.Split('#')[0]).ToHashSet(StringComparer.Ordinal), findable);
        Assert.Equal(found.Distinct(), found);
    }
}
