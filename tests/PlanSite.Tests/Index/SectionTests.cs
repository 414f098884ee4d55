using System.Text;
using PlanSite.Index;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Index;

/// <summary>A section is declared once, with its words in the theme; everything else follows from that.</summary>
public sealed class SectionTests
{
    public static TheoryData<string> All => [.. Sections.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_section_has_its_words_in_both_languages(string id)
    {
        var section = Sections.All.Single(s => s.Id == id);
        string?[] keys =
        [
            section.TitleKey, section.HeadKey, section.Groups is null ? null : section.IntroKey, section.IsSearched ? section.KindKey : null,
            Sections.Bar.Contains(section) ? section.BarKey : null,
            .. RealSite.Model.Plans.Select(p => section.MenuKey(p.Score)),
        ];
        foreach (var language in (string[])["ja", "en"])
        {
            Assert.All(keys.OfType<string>(), key => Assert.Contains(key, ThemeWords.Of(language).All.Keys));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_level_of_a_plan_may_take_a_section_s_address(string id)
    {
        const string Plan = "content/plans/p/plan.yaml";
        var files = Trial.Files("", ["id: a, parent: \"1\""]);
        var text = Encoding.UTF8.GetString(files.ReadBytes(Plan)).Replace("id: field", $"id: {id}", StringComparison.Ordinal);
        Assert.Contains(Trial.Check(files.With(Plan, text)), d => d.Rule.Code == "PS0306" && d.Message.Contains($"「{id}」", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_section_that_a_plan_has_stands_in_its_menu_once_unless_it_has_nothing_to_show_and_one_that_it_lacks_has_no_page(string id)
    {
        var section = Sections.All.Single(s => s.Id == id);
        foreach (var plan in RealSite.Model.Plans)
        {
            var address = Routes.Section(plan.Plan, section);
            Assert.Equal(plan.Has(section) && section.IsInMenu(plan.Score) ? 1 : 0, RealSite.Model.MenuOf[plan.Plan.Id].Count(p => p.Address == address));
            Assert.Equal(plan.Has(section), RealSite.Model.Pages.Any(p => p.Address.StartsWith(address, StringComparison.Ordinal)));
        }
    }
}
