using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Truth;

/// <summary>"Nearly" asks for 80 % and for half of the way from a comparable baseline; standing still is never nearly. A plan's own bands stay as they are.</summary>
public sealed class NearlyTests
{
    private const string Own = "bands: [{ from: 100, status: achieved }, { from: 80, status: nearly }, { status: missed }]";

    public static TheoryData<string, string, string, string, string> Cases => new()
    {
        // direction and baseline, target, actual: rate, way made, status, what decided
        { "up 80人", "100人", "90人", "90.0% 50.0% nearly Band", "exactly half of the way" },
        { "up 80人", "100人", "89.9人", "89.9% 49.5% missed NotHalfway", "a hair less than half" },
        { "up 60人", "100人", "80人", "80.0% 50.0% nearly Band", "exactly 80 % and exactly half" },
        { "up 50人", "100人", "79.9人", "79.9% 59.8% missed Band", "more than half of the way, but less than 80 %" },
        { "up 98箇所", "99箇所", "98箇所", "99.0% 0.0% missed NotMoved", "nothing moved" },
        { "up 98箇所", "99箇所", "97箇所", "98.0% −100.0% missed WorseThanBaseline", "a step back" },
        { "up 98箇所", "99箇所", "99箇所", "100.0% 100.0% achieved Band", "there" },
        { "up 100人", "100人", "99人", "99.0% – missed WorseThanBaseline", "the baseline is the target: anything short is missed" },
        { "up 100人", "100人", "100人", "100.0% – achieved Band", "held" },
        { "up 0人", "100人", "85人", "85.0% 85.0% nearly Band", "from nothing the way is the rate" },
        { "up ", "100人", "80人", "80.0% – nearly Band", "without a baseline 80 % alone decides" },
        { "up ", "100人", "79.9人", "79.9% – missed Band", "without a baseline, below 80 %" },
        { "up 98件", "100人", "90人", "90.0% – nearly Band", "a baseline of another unit is none" },
        { "up 119人", "116人", "110人", "94.8% – nearly Band", "a flow whose target lies below the start has no way to make" },
        { "up 119人", "116人", "117人", "100.9% – achieved Band", "and less than the start is no step back" },
        { "down 200t", "100t", "125t", "80.0% 75.0% nearly Band", "less is better" },
        { "down 110t", "90t", "100t", "90.0% 50.0% nearly Band", "less is better, exactly half" },
        { "down 110t", "90t", "100.1t", "89.9% 49.5% missed NotHalfway", "less is better, a hair less than half" },
        { "down 110t", "100t", "110t", "90.9% 0.0% missed NotMoved", "less is better, nothing moved" },
        { "down 100t", "110t", "120t", "91.7% – nearly Band", "a limit above the start has no way to make" },
        { "down 100t", "100t", "101t", "99.0% – missed WorseThanBaseline", "a limit to hold" },
        { "keep 40%", "50%", "49%", "98.0% – nearly Band", "9 of the 10 points made" },
        { "keep 40%", "50%", "45%", "90.0% – nearly Band", "half of the distance" },
        { "keep 41%", "50%", "45%", "90.0% – missed NotHalfway", "4 of 9 points" },
        { "keep 40%", "50%", "40%", "80.0% – missed NotMoved", "a level that is off and stays off" },
        { "keep 50%", "50%", "49%", "98.0% – missed WorseThanBaseline", "a level that was right and is not any more" },
        { "up 3件", "5～10件", "4件", "80.0% – nearly Band", "half of the way to the near end of the range" },
        { "up 4件", "5～10件", "4件", "80.0% – missed NotMoved", "outside of the range, and not moved" },
        { "up 7件", "5～10件", "12件", "83.3% – missed WorseThanBaseline", "out of the range that it was in" },
        { "up 30件", "5～10件", "12件", "83.3% – nearly Band", "18 of 20 made, from above" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nearly_needs_the_rate_and_the_way(string start, string target, string actual, string expected, string why)
    {
        var (direction, baseline) = (start.Split(' ')[0], start.Split(' ')[1]);
        var from = baseline.Length > 0 ? $"baseline: {{ year: H30, value: {baseline} }}, " : "";
        var judgement = OnePlan.Judge($"direction: {direction}, {from}targets: {{ R3: \"{target}\" }}", [(3, actual)]);
        Assert.True(expected == Told(judgement), $"{why}: {Told(judgement)}");
    }

    [Fact]
    public void A_baseline_that_counts_another_thing_leaves_80_percent_to_decide() =>
        Assert.Equal("82.0% – nearly Band", Told(OnePlan.Judge(
            "direction: up, baseline: { year: H30, value: 140人, not_comparable: 別のもの }, targets: { R3: 150人 }", [(3, "123人")])));

    [Theory]
    [InlineData("98人", "99.0% 0.0% nearly Band")] // its own scale does not ask for a way
    [InlineData("97人", "98.0% −100.0% missed WorseThanBaseline")] // a step back needs the plan's leave: the next case
    public void A_plans_own_bands_stay_as_they_are(string actual, string expected) =>
        Assert.Equal(expected, Told(OnePlan.Judge("direction: up, baseline: { year: H30, value: 98人 }, targets: { R3: 99人 }", [(3, actual)], Own)));

    [Fact]
    public void A_plan_may_call_a_step_back_nearly() =>
        Assert.Equal("98.0% −100.0% nearly Band", Told(OnePlan.Judge(
            "direction: up, baseline: { year: H30, value: 98人 }, targets: { R3: 99人 }", [(3, "97人")], "nearly_even_when_worse: true, " + Own)));

    [Theory]
    [InlineData("93人", "nearly B Band")] // exactly 65 % of the way: 13 of 20
    [InlineData("85人", "nearly C Band")] // 5 of 20 is exactly a quarter
    [InlineData("84.9人", "missed D NotHalfway")]
    public void An_own_band_may_ask_for_its_own_share_of_the_way(string actual, string expected)
    {
        var judgement = OnePlan.Judge("direction: up, baseline: { year: H30, value: 80人 }, targets: { R3: 100人 }", [(3, actual)],
            "bands: [{ from: 100, status: achieved, mark: A }, { from: 80, status: nearly, from_progress: 65, mark: B }, " +
            "{ from: 80, status: nearly, from_progress: 25, mark: C }, { status: missed, mark: D }]");
        Assert.Equal(expected, $"{judgement.Status.Id()} {judgement.Mark} {judgement.DecidedBy}");
    }

    [Fact]
    public void A_band_of_any_status_may_ask_for_its_share_of_the_way()
    {
        // 110 of 100 is reached, but only 125 % of the way from 60: the plan's S asks for 130 %
        var judgement = OnePlan.Judge("direction: up, baseline: { year: H30, value: 60人 }, targets: { R3: 100人 }", [(3, "110人")],
            "bands: [{ from: 100, status: exceeded, from_progress: 130, mark: S }, { from: 100, status: achieved, mark: A }, { status: missed, mark: D }]");
        Assert.Equal((Status.Achieved, "A", Deciding.Band), (judgement.Status, judgement.Mark, judgement.DecidedBy));
    }

    private static string Told(Judgement judgement) =>
        $"{Format.Percent(judgement.Attainment)} {Format.Percent(judgement.Progress)} {judgement.Status.Id()} {judgement.DecidedBy}";
}
