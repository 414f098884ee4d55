using PlanSite.Tests.Truth;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Pictures;

/// <summary>Columns of lists that answer by how much, since last year, which way and why.</summary>
public sealed class ListTests
{
    public static TheoryData<string, string, string, string, string> Cells => new()
    {
        // list, number, column, text, number that sorts
        { "plans/isehara/measure/", "01-101", "目標との差", "あと4,447人", "65.881481" }, // (6,750 − 2,303) ÷ 6,750
        { "plans/isehara/measure/", "01-102", "目標との差", "152人上回る", "-4.222222" }, // 3,752 of 3,600
        { "plans/isehara/measure/", "01-103", "目標との差", "ちょうど", "0" },
        { "plans/isehara/measure/", "03-101", "目標との差", "あと1自治会", "0.970874" }, // 102 of 103
        { "plans/isehara/measure/", "03-101", "判定の理由", "当初より後退", "" },
        { "plans/isehara/measure/", "01-105", "目標への動き", "遠ざかっている", "" }, // 16.2 % to 13.7 %, target 17.0 %
        { "plans/isesaki/item/", "1-8-1", "前の年度から", "−0.1ポイント遠ざかった", "-0.990099" }, // recycling 10.1 % to 10.0 %
        { "plans/isesaki/item/", "1-8-1", "目標との差", "–", "" }, // due next year
        { "plans/isesaki/item/", "5-6-5", "前の年度から", "−15人遠ざかった", "-2.177068" }, // 689 to 674
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_row_tells_gap_change_direction_and_reason(string list, string id, string column, string text, string sort)
    {
        var cells = RealPages.Dom(list).QuerySelectorAll("#list tbody tr").Where(r => r.QuerySelector("td.id")!.TextContent == id)
            .Select(r => r.QuerySelector($"td[data-h='{column}']")!);
        Assert.Contains(cells, c => Facts.Fold(c.TextContent) == Facts.Fold(text) && (c.GetAttribute("data-v") ?? "") == sort);
    }

    [Fact]
    public void No_gap_is_told_before_a_target_is_due() => Assert.All(
        RealPages.Dom("plans/isesaki/item/").QuerySelectorAll("#list tbody tr[data-status=not_due] td[data-h='目標との差']"), c => Assert.Equal("–", c.TextContent));

    [Fact]
    public void Rows_can_be_narrowed_by_where_they_are_going()
    {
        var page = RealPages.Dom("plans/isesaki/item/");
        Assert.Equal(["", "nearer", "away", "met"], page.QuerySelectorAll("select[name=way] option").Select(o => o.GetAttribute("value")));
        Assert.Equal(6, page.QuerySelectorAll("tr[data-way=away]").Length);
        Assert.Equal("../../plans/isesaki/item/index.html?way=away", RealPages.Dom("plans/isesaki/").QuerySelector("#finding-away .links a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_plan_with_one_year_has_no_column_of_the_year_before() =>
        Assert.Empty(RealPages.Dom("plans/isehara/measure/").QuerySelectorAll("td[data-h='前の年度から']"));
}
