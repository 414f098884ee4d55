using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Index;

/// <summary>Goals and targets as data, and what a plan does for each goal.</summary>
public sealed class SdgIndexTests
{
    /// <summary>From the resolution (A/RES/70/1): how many targets are numbered, and how many have letters.</summary>
    [Theory]
    [InlineData(1, 5, 2)]
    [InlineData(2, 5, 3)]
    [InlineData(3, 9, 4)]
    [InlineData(4, 7, 3)]
    [InlineData(5, 6, 3)]
    [InlineData(6, 6, 2)]
    [InlineData(7, 3, 2)]
    [InlineData(8, 10, 2)]
    [InlineData(9, 5, 3)]
    [InlineData(10, 7, 3)]
    [InlineData(11, 7, 3)]
    [InlineData(12, 8, 3)]
    [InlineData(13, 3, 2)]
    [InlineData(14, 7, 3)]
    [InlineData(15, 9, 3)]
    [InlineData(16, 10, 2)]
    [InlineData(17, 19, 0)]
    public void A_goal_has_the_targets_that_the_resolution_numbers(int goal, int numbered, int lettered) => Assert.Equal(
        Enumerable.Range(1, numbered).Select(n => $"{goal}.{n}").Concat(Enumerable.Range(0, lettered).Select(n => $"{goal}.{(char)('a' + n)}")),
        SdgGoal.All[goal - 1].Targets.Select(t => t.Number));

    [Fact]
    public void There_are_17_goals_and_169_targets_each_with_words_of_its_own()
    {
        Assert.Equal(Enumerable.Range(1, 17), SdgGoal.All.Select(g => g.Number));
        var targets = SdgGoal.All.SelectMany(g => g.Targets).ToArray();
        Assert.Equal(169, targets.Length);
        Assert.Equal(169, targets.DistinctBy(t => t.About).Count());
        Assert.All(targets, t => Assert.True(t.About.Length is > 5 and <= 45 && t.EnglishAbout.Length is > 8 and <= 75, t.Number));
        Assert.All(SdgGoal.All, g => Assert.Matches("ゴールです。$", g.About));
        Assert.All(SdgGoal.All, g => Assert.Matches("[.]$", g.EnglishAbout));
    }

    [Theory]
    [InlineData("3.4", true)]
    [InlineData("17.19", true)]
    [InlineData("13.b", true)]
    [InlineData("3.14", false)]
    [InlineData("17.a", false)]
    [InlineData("18.1", false)]
    [InlineData("3", false)]
    public void A_target_is_known_by_its_number_only_when_there_is_one(string number, bool isThere) =>
        Assert.Equal(isThere, SdgGoal.TargetOf(number) is not null);

    [Fact]
    public void Only_17_is_on_every_policy_of_Isehara()
    {
        Assert.Equal([17], Isehara.Goals.Where(g => g.IsOnAll).Select(g => g.Goal.Number));
        Assert.Equal(40, Isehara.Goals[16].Direct.Length);
    }

    /// <summary>Added up by hand from isehara-budget.tsv: 9,916 + 195,094, and 51,710 + 23,447 + 41,416 + 329,474 + 5,970 thousand yen.</summary>
    [Theory]
    [InlineData(7, "31", 2, "205010000")]
    [InlineData(1, "06", 5, "452017000")]
    public void A_goal_adds_up_the_measures_and_the_money_of_its_policies(int goal, string policies, int measures, string yen)
    {
        var links = Isehara.Goals[goal - 1];
        Assert.Equal(policies, string.Join(' ', links.Direct.Select(n => n.Key.Id)));
        Assert.Equal(measures, links.Measures.Length);
        Assert.Equal(decimal.Parse(yen, System.Globalization.CultureInfo.InvariantCulture), links.Money.BudgetYen);
    }

    private static PlanModel Isehara => RealSite.Model.Plans.Single(p => p.Plan.Id == "isehara");
}
