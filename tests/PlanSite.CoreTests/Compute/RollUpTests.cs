using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>Counting together, on the small plan: FY2022 has 52% of 50%, 2 of 2 complaints, 865g of 860g with a stage missed.</summary>
public sealed class RollUpTests
{
    private static readonly PlanScore Score = Scorecards.Of(Content.Valid(Content.Small()).Plans.Single());

    [Fact]
    public void A_measure_with_several_indicators_is_achieved_only_when_all_are()
    {
        Assert.Equal(Status.Missed, Score.NodeStatus[new NodeKey("measure", "02-1")]);
        Assert.Equal((3, 3, 2), (Score.Total.Known, Score.Total.Judged, Score.Total.Achieved));
        Assert.Equal((4, 4, 2), (Score.Total.IndicatorsKnown, Score.Total.IndicatorsJudged, Score.Total.IndicatorsAchieved));
    }

    [Fact]
    public void Counts_of_parts_add_up_to_the_whole()
    {
        var goals = Score.Plan.Roots.Select(r => Score.RollUps[r.Key]).ToArray();
        Assert.All(Statuses.All, s => Assert.Equal(Score.Total.CountOf(s), goals.Sum(g => g.CountOf(s))));
        Assert.Equal(Score.TotalMoney.BudgetYen, goals.Select((_, i) => Score.Money[Score.Plan.Roots[i].Key].BudgetYen ?? 0).Sum());
    }

    [Fact]
    public void The_mean_caps_each_rate_at_one_hundred()
    {
        // 104 % capped to 100, 100, and 860/865 of the waste; the stage has no rate
        Assert.Equal((100m + 100m + 86000m / 865m) / 3, Score.Total.MeanRate);
        Assert.Equal(3, Score.Total.MeanOf);
    }

    [Fact]
    public void Every_reported_year_has_its_own_results()
    {
        // FY2021: 43% of 45% nearly, 5 of 4 complaints 80 % nearly, 870g of 880g achieved, no target for the stage
        Assert.Equal((3, 1), (Score.TotalByYear[new(2021)].Judged, Score.TotalByYear[new(2021)].Achieved));
        Assert.Equal(2, Score.TotalByYear[new(2021)].CountOf(Status.Nearly));
    }

    [Fact]
    public void Money_adds_up_by_source_and_effects_by_year()
    {
        Assert.Equal((1_500_000m, 2), (Score.TotalMoney.BudgetYen, Score.TotalMoney.BudgetNodes));
        Assert.Equal([1_100_000m, 400_000m], Score.TotalMoney.BySource.Select(s => s.Yen));
        Assert.Equal([(EffectKind.Revenue, 120_000m), (EffectKind.Expenditure, 30_000m)], Score.TotalMoney.Effects.Select(e => (e.Kind, e.Yen)));
    }

    [Fact]
    public void Nothing_judged_gives_no_share_rather_than_zero()
    {
        var empty = RollUps.Of(Score, []);
        Assert.Equal((0, null, null), (empty.Judged, empty.ShareAchieved, empty.MeanRate));
    }

    [Fact]
    public void Planned_work_is_laid_beside_done_work()
    {
        var delays = Score.Delays[new NodeKey("measure", "01-1")];
        Assert.Equal([("準備", 0), ("実施", 0), ("検討", 0)], delays.Select(d => (d.Work, d.YearsLate ?? -1)));
    }
}
