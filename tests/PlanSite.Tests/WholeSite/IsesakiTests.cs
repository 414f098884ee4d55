namespace PlanSite.Tests.WholeSite;

/// <summary>A plan with grades and money by year: the grade judges the work, the indicator the target.</summary>
public sealed class IsesakiTests
{
    private static readonly int[] Years = [2020, 2021, 2022, 2023];

    [Fact]
    public void The_grades_of_every_item_and_year_are_published()
    {
        var published = Facts.Published("isesaki", "grades").Select(r => $"{r["node"]} {r["fiscal_year"]} {r["mark"]}");
        var printed = Facts.Printed("isesaki-items").SelectMany(r => Years.Where(y => r["grade_" + y].Length > 0).Select(y => $"{r["item"]} {y} {r["grade_" + y]}"));
        Faults.Between(printed, published);
    }

    [Theory]
    [InlineData("2020", 3, 47, 1, 0)]
    [InlineData("2021", 8, 45, 1, 0)]
    [InlineData("2022", 9, 45, 1, 0)]
    [InlineData("2023", 10, 45, 0, 0)]
    public void Grades_are_counted_by_year(string year, int ahead, int asPlanned, int behind, int none)
    {
        var marks = Facts.Published("isesaki", "grades").Where(r => r["fiscal_year"] == year).ToLookup(r => r["mark"]);
        Assert.Equal((ahead, asPlanned, behind, none), (marks["◎"].Count(), marks["○"].Count(), marks["△"].Count(), marks["×"].Count()));
    }

    [Theory]
    [InlineData("revenue", 142_867, 647_876, 314_436, 185_583)]
    [InlineData("expenditure", 161_477, 169_298, 154_967, 169_567)]
    public void Effects_add_up_to_the_printed_sums(string kind, params int[] thousandYen)
    {
        var published = Facts.Published("isesaki", "effects").Where(r => r["kind"] == kind).ToLookup(r => r["fiscal_year"], r => r.Number("amount_yen"));
        Assert.Equal(thousandYen.Select(t => t * 1000m), new[] { "2020", "2021", "2022", "2023" }.Select(y => published[y].Sum()));
        foreach (var amount in thousandYen) Assert.Contains(Facts.Thousands(amount) + ",000円", RealSite.Page("plans/isesaki/").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_effect_of_every_item_is_published_and_shown()
    {
        var printed = Facts.Printed("isesaki-effects");
        Faults.Between(printed.Select(r => $"{r["item"]} {r["kind"]} {r["year"]} {Facts.Thousands(r.Number("thousand_yen") * 1000)}"),
            Facts.Published("isesaki", "effects").Select(r => $"{r["node"]} {r["kind"]} {r["fiscal_year"]} {Facts.Thousands(r.Number("amount_yen"))}"));
        Faults.None(printed.Where(r => !RealSite.Page($"plans/isesaki/item/{r["item"]}/").Text.Contains(Facts.Thousands(r.Number("thousand_yen")) + "千円", StringComparison.Ordinal))
            .Select(r => $"{r["item"]} {r["year"]} {r["thousand_yen"]}"));
    }

    [Fact]
    public void Items_bear_their_titles_and_departments()
    {
        Faults.Between(Facts.Printed("isesaki-items").Select(r => $"{r["item"]} {r["title"]}"),
            Facts.Published("isesaki", "outline").Where(r => r["level"] == "item").Select(r => $"{r["node"]} {Facts.Fold(r["title"])}"));
        Faults.None(Facts.Printed("isesaki-items").SelectMany(r => r["departments"].Split(' ')
            .Where(d => !RealSite.Page($"plans/isesaki/item/{r["item"]}/").Text.Contains(d, StringComparison.Ordinal)).Select(d => $"{r["item"]}: {d}")));
    }

    /// <summary>Until the year of the target a rate would read as a result: 10.0% of 25.0% recycled is no 40% of a promise kept.</summary>
    [Fact]
    public void No_rate_stands_beside_a_figure_that_is_not_due()
    {
        var item = RealSite.Tree("plans/isesaki/item/1-8-1/index.html");
        Assert.Equal(3, item.QuerySelectorAll(".facts .s-not_due").Length);
        Assert.DoesNotContain(item.QuerySelectorAll(".facts dt"), t => t.TextContent == "達成率");
        Assert.Empty(item.QuerySelectorAll(".values .rate"));

        var rows = RealSite.Tree("plans/isesaki/item/index.html").QuerySelectorAll("tr[data-status]").ToLookup(r => r.GetAttribute("data-status"), r => r.QuerySelector("[data-h=達成率]")!.TextContent);
        Assert.NotEmpty(rows["not_due"]);
        Assert.All(rows["not_due"], rate => Assert.Equal("–", rate));
        Assert.All(rows["achieved"], rate => Assert.EndsWith("%", rate, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_item_shows_its_grades_beside_the_judgement_of_its_targets()
    {
        var indicators = Facts.Published("isesaki", "indicators");
        Assert.NotEmpty(indicators);
        Faults.None(indicators.Where(r => !RealSite.Page($"plans/isesaki/{r["level"]}/{r["node"]}/").Text.Contains(Facts.Fold(r["name"]), StringComparison.Ordinal)).Select(r => $"{r["node"]}: {r["name"]}"));
        Faults.None(Facts.Printed("isesaki-items").SelectMany(r => Years.Select(y => r["grade_" + y]).Where(m => m.Length > 0).Distinct(StringComparer.Ordinal)
            .Where(m => !RealSite.Page($"plans/isesaki/item/{r["item"]}/").Text.Contains(m, StringComparison.Ordinal)).Select(m => $"{r["item"]}: {m}")));
    }
}
