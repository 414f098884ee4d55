using PlanSite.Pages.Charts;
using PlanSite.Pages.Wording;
using PlanSite.Tests.Fixtures;
using PlanSite.Tests.Rendering;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>What a page says and draws where a rule judges the number in brackets, or the sum of all years, and there is none.</summary>
public sealed class JudgedNumberPagesTests
{
    private const string Bracket = "judged_value: bracket";
    private const string Total = "judged_value: running_total";

    [Fact]
    public void The_page_gives_the_real_reason()
    {
        Assert.Equal(
            ("指標の目標は40%、実績は6.5%です。判定に使うかっこの中の数を読み取れないため、比べられません。",
                "実績のかっこの中の数（累計など）で判定する決まりですが、実績（6.5%）からはその数を読み取れないため、判定していません。"),
            Told("direction: up, targets: { R3: 40% }", [(3, "6.5%")], Bracket));
        Assert.Equal(
            ("指標の目標は各年度の合計で1,534人、令和3年度の実績は1,057人です。足し合わせられない年度があるため、比べられません。",
                "各年度の実績を足し合わせて判定する決まりですが、令和元年度、令和2年度の足し合わせられる実績がこのサイトにないため、判定していません。"),
            Told("direction: up, targets: { R3: '1,534人' }", [(3, "1,057人")], Total));
        Assert.Equal("指標は6件 (累計 23件)で、目標の5件 (累計 20件)を3件上回りました。",
            Told("direction: up, targets: { R3: '5件 (累計 20件)' }", [(3, "\"6件 (累計 23件)\"")], Bracket).Result);
    }

    [Theory]
    [InlineData(Bracket)]
    [InlineData(Total)]
    public void Nothing_is_drawn_of_a_number_that_is_not_judged(string rule)
    {
        var score = OnePlan.Score("direction: up, targets: { R2: 40件, R3: 40件 }", [(2, "7件"), (3, "6件")], rule);
        var node = score.Plan.Nodes.Single();
        var indicator = node.Indicators.Single();
        Assert.Null(IndicatorCharts.Draw(indicator, score.ByYear[(node.Key, indicator.Id)], score.CurrentOf(node, indicator), ChartWords.Japanese));
    }

    private static (string Result, string Decision) Told(string text, (int, string)[] actuals, string rule)
    {
        var score = OnePlan.Score(text, actuals, rule);
        var node = score.Plan.Nodes.Single();
        var judgement = score.CurrentOf(node, node.Indicators.Single());
        return (new Sentences(ThemeFiles.Place(), score.Plan).Result(node.Indicators.Single(), judgement).ToString(), new Explanations(ThemeFiles.Place(), score.Plan).Decision(judgement).ToString());
    }
}
