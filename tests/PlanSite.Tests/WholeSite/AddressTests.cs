using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>Addresses that people have written down.</summary>
public sealed class AddressTests
{
    public static TheoryData<string> Promised =>
    [
        "", "plans/isehara/", "plans/isehara/policy/01/", "plans/isehara/measure/01-101/", "plans/isehara/measure/40-106/", "plans/isehara/measure/",
        "plans/isehara/policy/", "plans/isehara/goal/1/", "plans/isehara/basic-policy/5-10/", "plans/isehara/direction/1-1-1/", "plans/isehara/years/2022/",
        "plans/isehara/status/", "plans/isehara/status/missed/", "plans/isehara/departments/", "plans/isehara/departments/kenko-zukuri/", "plans/isehara/programmes/",
        "plans/isehara/programmes/1/", "plans/isehara/money/", "plans/isehara/sdgs/", "plans/isehara/method/", "plans/isehara/print/",
        "plans/isesaki/item/1-1-1/", "plans/isesaki/years/2020/", "plans/isesaki/years/2023/", "plans/isesaki/section/1-1/", "plans/nisshin/item/1/", "plans/nisshin/measure/54/",
        "plans/nisshin/view/1/", "plans/nisshin/strategy/7/", "plans/nisshin/differences/", "plans/izunokuni/item/1101/", "plans/izunokuni/tags/dx/", "plans/izunokuni/area/2/",
        "sdgs/", "search/", "data/", "about/", "accessibility/", "glossary/", "404.html", "en/", "en/plans/isehara/measure/01-101/", "embed/isehara/measure/01-101/participants/",
    ];

    public static TheoryData<string, string, int> Levels => new()
    {
        { "isehara", "goal", 5 }, { "isehara", "basic-policy", 10 }, { "isehara", "direction", 18 }, { "isehara", "policy", 40 }, { "isehara", "measure", 121 },
        { "nisshin", "view", 3 }, { "nisshin", "strategy", 7 }, { "nisshin", "policy", 16 }, { "nisshin", "item", 24 }, { "nisshin", "measure", 54 },
        { "izunokuni", "area", 2 }, { "izunokuni", "section", 8 }, { "izunokuni", "item", 17 },
        { "isesaki", "area", 5 }, { "isesaki", "section", 32 }, { "isesaki", "item", 55 },
    };

    [Theory]
    [MemberData(nameof(Promised))]
    public void A_promised_address_is_there(string address) => Assert.True(RealSite.HasPage(address), address);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Every_node_of_a_level_has_its_page_and_stands_in_the_list_of_its_level(string plan, string level, int count)
    {
        var folder = $"plans/{plan}/{level}/";
        var pages = RealSite.Pages.Where(p => p.Path.StartsWith(folder, StringComparison.Ordinal) && p.Path != folder + "index.html").ToList();
        Assert.Equal(count, pages.Count);
        var list = RealSite.Page(folder);
        var linked = list.References.Select(r => new Uri(new Uri("https://x/" + folder), r.Value).AbsolutePath[1..]).ToHashSet(StringComparer.Ordinal);
        Faults.None(pages.Select(p => p.Path).Where(p => !linked.Contains(p)));
    }

    [Fact]
    public void All_17_goals_have_a_page_also_those_that_no_plan_names()
    {
        Assert.All(Enumerable.Range(1, 17), goal => Assert.True(RealSite.HasPage($"sdgs/{goal}/")));
        var named = Facts.Published("isehara", "sdgs").Select(r => r["goal"]).ToHashSet(StringComparer.Ordinal);
        Assert.All(named, goal => Assert.Contains(RealSite.Page($"sdgs/{goal}/").References, r => r.Value.Contains("plans/isehara/policy/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_matrix_of_policies_and_goals_links_all_40_policies_and_17_goals()
    {
        var links = RealSite.Page("plans/isehara/sdgs/").References.Select(r => r.Value).ToList();
        Assert.All(Facts.Printed("isehara-policies"), p => Assert.Contains(links, l => l.Contains($"policy/{p["policy"]}/", StringComparison.Ordinal)));
        Assert.All(SdgGoal.All, g => Assert.Contains(links, l => l.Contains($"sdgs/{g.Number}/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_program_names_no_municipality()
    {
        string[] names = ["isehara", "nisshin", "izunokuni", "isesaki", "伊勢原", "日進", "伊豆の国", "伊勢崎"];
        var sources = Directory.GetFiles(Path.Combine(Repository.Root, "generator"), "*", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal));
        Faults.None(sources.SelectMany(f => names.Where(n => File.ReadAllText(f).Contains(n, StringComparison.OrdinalIgnoreCase)).Select(n => $"{f}: {n}")));
    }
}
