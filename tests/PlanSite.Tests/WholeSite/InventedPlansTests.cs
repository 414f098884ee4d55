namespace PlanSite.Tests.WholeSite;

/// <summary>Plans of shapes that none of the shipped ones has build without a line of code.</summary>
public sealed class InventedPlansTests
{
    private static readonly Lazy<BuiltSite> Harbor = new(() => BuiltSite.Of(RealSite.Fixture("harbor")));
    private static readonly Lazy<BuiltSite> Small = new(() => BuiltSite.Of(RealSite.Fixture("small")));
    private static readonly Lazy<BuiltSite> Rules = new(() => BuiltSite.Of(RealSite.Fixture("rules")));

    public static TheoryData<string> Names => ["harbor", "small", "rules"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_pages_have_no_faults_and_no_broken_links(string name)
    {
        var site = SiteOf(name);
        Faults.None(site.PageFaults());
    }

    [Fact]
    public void A_plan_of_two_levels_in_English_with_points_and_ranges_is_shown_in_its_own_words()
    {
        var page = Harbor.Value.Page("plans/harbor-town/action/W1/");
        Assert.Equal("en", page.Language);
        Assert.All(new[] { "Cleanerharbourwater", "68points", "70-75points", "Council'smark", "Twosamples", "HarbourOffice" }, w => Assert.Contains(w, page.Text, StringComparison.Ordinal));
        Assert.True(Harbor.Value.HasPage("plans/harbor-town/theme/water/"));
        Assert.True(Harbor.Value.HasPage("plans/harbor-town/action/NO/"));
        Assert.True(Harbor.Value.HasPage("plans/harbor-town/action/1.10/"));
        Assert.True(Harbor.Value.HasPage("plans/harbor-town/action/0012/"));
    }

    [Fact]
    public void A_plan_without_money_and_goals_has_no_pages_and_no_files_for_them()
    {
        Assert.DoesNotContain(Harbor.Value.Files.Keys, f => f.Contains("budget.csv", StringComparison.Ordinal) || f.Contains("effects.csv", StringComparison.Ordinal) || f.Contains("/data/sdgs", StringComparison.Ordinal));
        Assert.Contains("TheCompassnamesnogoals", Harbor.Value.Page("plans/harbor-town/").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("W1", "2024", "nearly", "C")] // 68 of 70 to 75: 97.1 %
    [InlineData("W2", "2024", "nearly", "C")] // 12, at most 10 wanted: 10 / 12 = 83.3 %
    [InlineData("S1", "2023", "exceeded", "A")] // 50 of 45: 111.1 %
    [InlineData("S1", "2024", "nearly", "C")] // 49 of 50: 98 %
    [InlineData("S2", "2023", "achieved", "B")] // 33 within 30 to 35
    [InlineData("S2", "2024", "not_reported", "")]
    [InlineData("1.10", "2024", "achieved", "B")] // 72 within 70 to 80, two years early
    public void Its_own_scale_from_A_to_E_judges_its_scores(string action, string year, string status, string mark)
    {
        var rows = Facts.Csv(Harbor.Value.Text("plans/harbor-town/data/judgements.csv"));
        var row = Assert.Single(rows, r => r["node"] == action && r["fiscal_year"] == year);
        Assert.Equal((status, mark), (row["status"], row["mark"]));
    }

    private static BuiltSite SiteOf(string name) => name switch
    {
        "harbor" => Harbor.Value,
        "rules" => Rules.Value,
        _ => Small.Value,
    };
}
