using PlanSite.Compute;
using PlanSite.Data;
using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Inspect;
using PlanSite.Pages;
using PlanSite.Pages.Wording;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Inspect;

/// <summary>The address of a page tells by which template it was made, for every page of every site.</summary>
public sealed class PageTemplateTests
{
    [Theory]
    [InlineData("")]
    [InlineData("small")]
    [InlineData("harbor")]
    [InlineData("statements")]
    [InlineData("traps")]
    public void Each_page_was_made_by_the_template_that_its_address_tells(string fixture)
    {
        var disk = fixture.Length == 0 ? RealSite.Sources() : RealSite.Fixture(fixture);
        var site = Content.Valid(disk, "content");
        var model = SiteIndex.Build(site, [.. site.Plans.Select(Scorecards.Of)]);
        var pages = new SitePages(new MarkdownText(new DiagnosticBag()), new DataFiles(model), () => throw new InvalidOperationException());
        Faults.None(from page in model.Pages
                    from language in page.Languages
                    let path = Routes.FileOf(Routes.InLanguage(site, page.Address, language))
                    let told = PageTemplate.Of(path, language)
                    where told != pages.JobOf(page).Template
                    select $"{path}: {told}, made by {pages.JobOf(page).Template}");
    }
}
