using PlanSite.Compute;
using PlanSite.Files;
using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Compute;

/// <summary>
/// Rules that six municipalities publish, each written in <c>plan.yaml</c> alone (<c>Fixtures/rules/</c>). The figures are invented;
/// marks and rates were worked out by hand.
/// </summary>
public sealed class MunicipalRulesTests
{
    private static readonly Lazy<Site> Rules = new(() => Content.Valid(new DiskFileSystem(), Repository.Fixture("rules")));

    public static TheoryData<string, string, string, string, string> Results => new()
    {
        // 富士市: (180−100)÷(200−100) = 80 %; (20−50)÷(0−50) = 60 %; (12−10)÷10 = 20 %; (4−5)÷5 = −20 %
        { "fuji", "f1", "80%以上", "achieved", "80.0%" },
        { "fuji", "f2", "50～80%", "nearly", "60.0%" },
        { "fuji", "f3", "50%未満", "missed", "20.0%" },
        { "fuji", "f4", "20%未満", "missed", "−20.0%" },
        { "fuji", "f5", "評価せず", "ended", "0.0%" },
        // 長与町: 121÷120; +10 %; −10 %; −11 %; 54 after 50 is 8 % worse
        { "nagayo", "n1", "S", "exceeded", "100.8%" },
        { "nagayo", "n2", "A", "achieved", "91.7%" },
        { "nagayo", "n3", "B", "nearly", "75.0%" },
        { "nagayo", "n4", "C", "missed", "74.2%" },
        { "nagayo", "n5", "B", "nearly", "74.1%" },
        { "nagayo", "n6", "-", "not_comparable", "–" },
        // 佐野市: 50, 45, 25, 24 of 50; 79 of 100
        { "sano", "s1", "7点", "achieved", "100.0%" },
        { "sano", "s2", "6点", "nearly", "90.0%" },
        { "sano", "s3", "2点", "missed", "50.0%" },
        { "sano", "s4", "1点", "missed", "48.0%" },
        { "sano", "s5", "4点", "missed", "79.0%" },
        // 多摩市: third of five years expects 60 %
        { "tama", "t1", "順調", "achieved", "100.0%" },
        { "tama", "t2", "おおむね順調", "nearly", "60.0%" },
        { "tama", "t3", "遅れ", "missed", "58.3%" },
        { "tama", "t4", "おおむね順調", "nearly", "83.3%" },
        // あきる野市
        { "akiruno", "a1", "S", "exceeded", "110.0%" },
        { "akiruno", "a2", "A", "achieved", "100.0%" },
        { "akiruno", "a3", "B", "nearly", "90.0%" },
        { "akiruno", "a4", "C", "missed", "40.0%" },
        { "akiruno", "a5", "F", "ended", "100.0%" },
        { "akiruno", "a6", "X", "missed", "0.0%" },
        { "akiruno", "a7", "Y", "ended", "–" },
        { "akiruno", "a8", "Z", "not_comparable", "–" },
        // 御所市: 63÷60, 57÷60, 450÷500, 501÷500
        { "gose", "g1", "達成", "achieved", "105.0%" },
        { "gose", "g2", "未達成", "missed", "95.0%" },
        { "gose", "g3", "達成", "achieved", "90.0%" },
        { "gose", "g4", "未達成", "missed", "100.2%" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void A_published_rule_gives_its_mark(string plan, string measure, string mark, string status, string headline)
    {
        var score = Scorecards.Of(Rules.Value.Plans.Single(p => p.Id == plan));
        var judgement = score.CurrentOf(score.Plan.NodeByKey[new NodeKey("measure", measure)]).Single();
        Assert.Equal((mark, status, headline), (judgement.Mark, judgement.Status.Id(), Format.Percent(judgement.Headline)));
    }

    [Fact]
    public void Points_of_bands_and_of_grades_add_up()
    {
        // 7+6+2+1+4 for the rates, 3+2+1+1+2 for the policy's own marks
        var score = Scorecards.Of(Rules.Value.Plans.Single(p => p.Id == "sano"));
        Assert.Equal(29, score.Total.Points);
    }

    [Fact]
    public void Ended_and_not_assessable_measures_stay_outside_the_share()
    {
        var total = Scorecards.Of(Rules.Value.Plans.Single(p => p.Id == "akiruno")).Total;
        Assert.Equal((8, 5, 2, 40m), (total.Known, total.Judged, total.Achieved, total.ShareAchieved));
        Assert.Equal(2, total.CountOf(Status.Ended));
    }
}
