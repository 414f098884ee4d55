using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Truth;

/// <summary>A change needs no target; a wish has a rate of change; points are told by their mean.</summary>
public sealed class ChangeAndPointsTests
{
    private const string OnChange = "headline: change, bands: [{ from: 10, status: achieved, mark: A }, { from: 0, status: nearly, mark: B }, { status: missed, mark: C }]";

    public static TheoryData<string, string, string> WithoutTarget => new()
    {
        // indicator, actual: rate of change, change, status
        { "direction: up, baseline: { year: R2, value: 100件 }", "120件", "20.0% Improved no_target" },
        { "direction: down, baseline: { year: R2, value: 100件 }", "120件", "−20.0% Worsened no_target" },
        { "direction: down, baseline: { year: R2, value: 100件 }", "75件", "25.0% Improved no_target" },
        { "baseline: { year: R2, value: 100件 }", "120件", "20.0% Increased no_target" }, // nobody says which way is better
        { "baseline: { year: R2, value: 100件 }", "80件", "−20.0% Decreased no_target" },
        { "direction: neutral, baseline: { year: R2, value: 100件 }", "80件", "−20.0% Decreased no_target" },
        { "direction: up, baseline: { year: R2, value: 100件 }", "100件", "0.0% Unchanged no_target" },
        { "direction: up, baseline: { year: R2, value: 0件 }", "3件", "– Improved no_target" }, // nothing can be divided by 0
        { "direction: up, baseline: { year: R2, value: ▲50千円 }", "25千円", "150.0% Improved no_target" }, // 75 of 50
        { "direction: up, baseline: { year: R2, value: 1km }", "1,200m", "20.0% Improved no_target" },
        { "direction: up, baseline: { year: R2, value: 100件 }", "120人", "–  no_target" },
        { "direction: up, baseline: { year: R2, value: 100件, not_comparable: 別のもの }", "120件", "–  no_target" },
        { "direction: up, baseline: { year: R2, value: 100件 }", "\"-\"", "–  no_target" },
        { "direction: up, baseline: { year: R2, value: 100件 }, targets: { R5: 300件 }", "120件", "20.0% Improved not_due" },
        { $"direction: up, baseline: {{ year: R2, value: 100件 }}, judgement: {{ {OnChange} }}", "120件", "20.0% Improved no_target" }, // not the plan's rule: see below
    };

    [Theory]
    [MemberData(nameof(WithoutTarget))]
    public void A_change_is_told_without_a_target(string indicator, string actual, string expected)
    {
        var judgement = OnePlan.Judge(indicator, [(3, actual)]);
        Assert.Equal(expected, $"{Format.Percent(judgement.ChangePercent)} {judgement.Change} {judgement.Status.Id()}");
        Assert.Equal((null, null), (judgement.Attainment, judgement.Progress));
    }

    [Theory]
    [InlineData("up", "110件", "achieved A 10")]
    [InlineData("up", "109件", "nearly B 9")]
    [InlineData("up", "100件", "nearly B 0")] // the plan's own scale, which asks for nothing more
    [InlineData("up", "99件", "missed C -1")]
    [InlineData("down", "90件", "achieved A 10")]
    [InlineData("down", "101件", "missed C -1")]
    [InlineData("neutral", "150件", "no_target  50")]
    public void Bands_on_the_change_alone_judge_without_a_target(string direction, string actual, string expected)
    {
        var judgement = OnePlan.Judge($"direction: {direction}, baseline: {{ year: R2, value: 100件 }}", [(3, actual)], OnChange);
        Assert.Equal(expected, $"{judgement.Status.Id()} {judgement.Mark} {judgement.Headline:0.##}");
    }

    [Fact]
    public void A_scale_that_also_looks_at_the_target_does_not_judge_without_one() =>
        Assert.Equal(Status.NoTarget, OnePlan.Judge("direction: up, baseline: { year: R2, value: 100件 }", [(3, "120件")],
            "headline: change, bands: [{ on: attainment, from: 100, status: achieved }, { from: 0, status: nearly }, { status: missed }]").Status);

    public static TheoryData<string, string, string> Wishes => new()
    {
        { "減少", "90件", "10.0% Improved achieved" },
        { "減少", "100件", "0.0% Unchanged missed" },
        { "減少", "110件", "−10.0% Worsened missed" },
        { "増加", "110件", "10.0% Improved achieved" },
        { "増加", "99件", "−1.0% Worsened missed" },
        { "維持", "100件", "– Unchanged achieved" }, // holding a level has no better way, and so no rate
        { "維持", "101件", "– Worsened missed" },
    };

    [Theory]
    [MemberData(nameof(Wishes))]
    public void A_wish_without_a_number_has_its_rate_of_change(string wish, string actual, string expected)
    {
        var judgement = OnePlan.Judge($"baseline: {{ year: R2, value: 100件 }}, targets: {{ R3: {wish} }}", [(3, actual)]);
        Assert.Equal(expected, $"{Format.Percent(judgement.ChangePercent)} {judgement.Change} {judgement.Status.Id()}");
        Assert.Null(judgement.Headline);
    }

    [Theory]
    [InlineData("90件", "achieved", "target: final")] // reached early
    [InlineData("100件", "not_due", "target: final")]
    [InlineData("110件", "not_due", "target: final")]
    [InlineData("110件", "missed", "target: final, judge_before_due: true")]
    public void A_wish_is_not_missed_before_its_year(string actual, string status, string rule) =>
        Assert.Equal(status, OnePlan.Judge("baseline: { year: R2, value: 100件 }, targets: { R5: 減少 }", [(3, actual)], rule).Status.Id());

    [Fact]
    public void A_wish_answered_in_words_waits_for_a_human() =>
        Assert.Equal(Status.NeedsJudgement, OnePlan.Judge("baseline: { year: R2, value: 100件 }, targets: { R3: 減少 }", [(3, "減りました")]).Status);

    [Fact]
    public void Points_of_marks_and_bands_are_told_by_their_mean()
    {
        // 10 of 10 gives 3 points, 9 of 10 gives 1, the marks ◎ and △ give 5 and 1: 10 points of 4, 2.5 in the mean
        var score = Trial.Score("judgement: { bands: [{ from: 100, status: achieved, points: 3 }, { status: missed, points: 1 }] }",
            [Counting("a"), Counting("b"), "id: c, parent: \"1\", grade: ◎", "id: d, parent: \"2\""], (3, "a: { i: 10件 }\nb: { i: 9件 }\nd: { grade: △ }"));
        Assert.Equal((10m, 4, 2.5m), (score.Total.Points, score.Total.PointsOf, score.Total.MeanPoints));
        Assert.Equal((1m, 1), (score.RollUps[new NodeKey("field", "2")].Points, score.RollUps[new NodeKey("field", "2")].PointsOf));
        Assert.Equal((5m, 3), (score.TotalByYear[new(2021)].Points, score.TotalByYear[new(2021)].PointsOf)); // ◎ is no year's mark
    }

    [Fact]
    public void A_mean_of_points_that_could_only_be_good_is_not_made()
    {
        var score = Trial.Score("judgement: { target: final, bands: [{ from: 100, status: achieved, points: 3 }, { status: missed, points: 1 }] }",
            [Counting("a", 5), Counting("b", 5), Counting("c", 2)], (3, "a: { i: 12件 }\nb: { i: 4件 }\nc: { i: 4件 }"));
        Assert.Equal((1m, 1), (score.Total.Points, score.Total.PointsOf)); // c alone is due, and missed; a has reached 12 of 10 early
    }

    [Fact]
    public void Without_points_there_is_no_mean() =>
        Assert.Equal((null, null), (Trial.Score("", [Counting("a")], (3, "a: { i: 10件 }")).Total.Points, Trial.Score("", [Counting("a")], (3, "a: { i: 10件 }")).Total.MeanPoints));

    private static string Counting(string id, int due = 3) => $"id: {id}, parent: \"1\", indicators: [{{ id: i, name: 件数, direction: up, targets: {{ R{due}: 10件 }} }}]";
}
