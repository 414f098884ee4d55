using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>What stands beside the statuses when results are counted together: published marks, years still to come, rates by weight.</summary>
public sealed class CountedTogetherTests
{
    private const string Marks = "judgement: { published_marks: { 達成: achieved, 未達成: missed } }";

    [Fact]
    public void Published_marks_are_counted_in_the_order_of_the_rule_with_those_that_nobody_got()
    {
        string[] measures = [Counting("a"), Counting("b"), Counting("c")];
        var score = Trial.Score(Marks, measures,
            (3, "a: { i: { value: 9件, published: 未達成 } }\nb: { i: { value: 8件, published: 未達成 } }\nc: { i: 10件 }"));
        Assert.Equal(["達成 0", "未達成 2"], score.Total.Published.Select(p => $"{p.Mark} {p.Count}"));
        Assert.Empty(Trial.Score(Marks, measures, (3, "a: { i: 9件 }\nb: { i: 8件 }\nc: { i: 10件 }")).Total.Published);
    }

    [Fact]
    public void What_is_not_due_is_counted_by_the_last_year_of_its_targets()
    {
        string[] measures = [Counting("a", 4), Counting("b", 5), Counting("c", 5), Counting("d", 3)];
        var score = Trial.Score("judgement: { target: final }", measures, (3, "a: { i: 1件 }\nb: { i: 1件 }\nc: { i: 1件 }\nd: { i: 1件 }"));
        Assert.Equal(["2022 1", "2023 2"], score.Total.Dues.Select(d => $"{d.Year} {d.Count}"));
        Assert.Equal((3, 1), (score.Total.CountOf(Status.NotDue), score.Total.CountOf(Status.Missed)));
    }

    [Fact]
    public void Weights_of_indicators_count_only_where_the_plan_weighs()
    {
        // 100 % and 50 %
        string[] measures =
        [
            "id: a, parent: \"1\", indicators: [{ id: i, name: 件数, weight: 3, direction: up, targets: { R3: 10件 } }, "
                + "{ id: j, name: 回数, direction: up, targets: { R3: 10回 } }]",
        ];
        Assert.Equal(75m, Trial.Score("", measures, (3, "a: { i: 10件, j: 5回 }")).Total.MeanRate);
    }

    [Theory]
    [InlineData("50か所", 100, 100)] // of 50 to 60
    [InlineData("60か所", 100, 100)]
    [InlineData("25か所", 50, 50)]
    [InlineData("80か所", 75, 75)] // 60 ÷ 80
    public void A_range_is_measured_from_its_nearer_end(string actual, int attainment, int headline)
    {
        var judgement = OnePlan.Judge("targets: { R3: 50～60か所 }", [(3, actual)]);
        Assert.Equal((attainment, headline), (judgement.Attainment, judgement.Headline));
    }

    [Theory]
    [InlineData("104件", 100)] // within the tolerance of 5 %
    [InlineData("105件", 100)]
    [InlineData("106件", 94)]
    [InlineData("90件", 90)]
    [InlineData("250件", 0)] // never below nought
    public void A_level_to_be_held_is_measured_by_the_distance_from_it(string actual, int attainment) =>
        Assert.Equal(attainment, OnePlan.Judge("direction: keep, targets: { R3: 100件 }", [(3, actual)], "keep_tolerance: 5").Attainment);

    [Theory]
    [InlineData("direction: down", "東4か所 西2か所", "東4か所 西3か所", Status.Nearly, Direction.Down, false)]
    [InlineData("direction: up", "東4か所 西2か所", "東4か所 西3か所", Status.Achieved, Direction.Up, false)]
    [InlineData("", "東4か所 西2か所", "東4か所 西3か所", Status.Achieved, Direction.Up, true)]
    [InlineData("", "東4か所 西2か所", "東4か所 北3か所", Status.NotComparable, null, false)]
    public void Parts_follow_the_direction_of_their_indicator(string direction, string target, string actual, Status status, Direction? way, bool inferred)
    {
        var judgement = OnePlan.Judge($"{direction}{(direction.Length > 0 ? ", " : "")}targets: {{ R3: {target} }}", [(3, actual)]);
        Assert.Equal(status, judgement.Status);
        if (way is not null) Assert.Equal((way, inferred), (judgement.Direction, judgement.DirectionInferred));
        else Assert.All(judgement.Parts.Where(p => p.Actual is null), p => Assert.False(p.Reached));
    }

    private static string Counting(string id, int due = 3) =>
        $"id: {id}, parent: \"1\", indicators: [{{ id: i, name: 件数, direction: up, targets: {{ R{due}: 10件 }} }}]";
}
