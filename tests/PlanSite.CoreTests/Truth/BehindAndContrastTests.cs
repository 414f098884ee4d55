using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>Before a final target is due: no share, but those behind by name. And a plan's own mark that points another way than its indicator.</summary>
public sealed class BehindAndContrastTests
{
    public static TheoryData<string, string, string, bool> Behind => new()
    {
        // baseline, values of R2 and R3 against 100 in R5 (final), behind
        { "{ year: H30, value: 0件 }", "", "60件", false }, // H30 to R5 are five years; 60 % of the way is expected in R3
        { "{ year: H30, value: 0件 }", "", "59件", true },
        { "{ year: H30, value: 0件 }", "", "100件", false }, // reached early
        { "{ year: H30, value: 0件 }", "", "\"-\"", false }, // what is not known is not behind
        { "{ value: 0件 }", "", "60件", false }, // no year: the line begins the year before the plan, which is H30 again
        { "{ value: 0件 }", "", "59件", true },
        { "{ year: H30, value: 0件, not_comparable: 別 }", "40件", "70件", false }, // 30 made, 15 a year needed
        { "\"-\"", "40件", "59件", true }, // 19 made a year, 20.5 a year needed
        { "\"-\"", "40件", "60件", false }, // 20 made, 20 needed
        { "\"-\"", "40件", "40件", true }, // stands still
        { "\"-\"", "40件", "39件", true }, // moves away
        { "\"-\"", "", "39件", false }, // one value tells no direction
    };

    [Theory]
    [MemberData(nameof(Behind))]
    public void Those_behind_before_the_target_is_due_are_told(string baseline, string second, string third, bool behind)
    {
        var start = baseline.StartsWith('{') ? baseline : "{ value: \"-\" }";
        (int, string)[] actuals = second.Length > 0 ? [(2, $"a: {{ i: {second} }}"), (3, $"a: {{ i: {third} }}")] : [(3, $"a: {{ i: {third} }}")];
        var score = Trial.Score("judgement: { target: final }", [$"id: a, parent: \"1\", indicators: [{{ id: i, name: 件数, direction: up, baseline: {start}, targets: {{ R5: 100件 }} }}]"], actuals);
        Assert.Equal(behind, score.CurrentOf("a").IsBehind);
        Assert.Equal(behind ? 1 : 0, score.Total.Behind.Length);
    }

    [Fact]
    public void While_a_final_target_lies_ahead_no_share_is_made_of_anything()
    {
        // a reached early, b missed and due, c ahead
        string[] measures = [Counting("a", 5), Counting("b", 3), Counting("c", 5)];
        var score = Trial.Score("judgement: { target: final }", measures, (3, "a: { i: 12件 }\nb: { i: 5件 }\nc: { i: 5件 }"), (5, "a: { i: 12件 }\nb: { i: 5件 }\nc: { i: 9件 }"));
        var early = score.TotalByYear[new(2021)];
        Assert.Equal((true, null, null, null), (early.IsBeforeDue, early.ShareAchieved, early.IndicatorsShare, early.MeanRate));
        Assert.Equal("achieved 1, missed 1, not_due 1", Trial.Counted(early.Nodes));
        Assert.Equal((false, 3, 1), (score.Total.IsBeforeDue, score.Total.Judged, score.Total.Achieved)); // 9 of 10 is nearly
        Assert.Equal(100m / 3, score.Total.ShareAchieved);
    }

    [Fact]
    public void Only_those_reached_early_make_no_hundred_percent()
    {
        var score = Trial.Score("judgement: { target: final }", [Counting("a", 5), Counting("b", 4)], (3, "a: { i: 12件 }\nb: { i: 10件 }"));
        Assert.Equal((true, 2, 2, null), (score.Total.IsBeforeDue, score.Total.Judged, score.Total.Achieved, score.Total.ShareAchieved));
    }

    [Fact]
    public void A_plan_that_judges_before_the_due_year_may_show_its_share() =>
        Assert.Equal(50m, Trial.Score("judgement: { target: final, judge_before_due: true }", [Counting("a", 5), Counting("b", 5)], (3, "a: { i: 12件 }\nb: { i: 1件 }")).Total.ShareAchieved);

    [Fact]
    public void A_measure_that_ended_is_not_judged_from_the_year_after()
    {
        const string Ended = "id: a, parent: \"1\", to: R2, indicators: [{ id: i, name: 件数, direction: up, targets: { R2: 10件, R3: 10件 } }]";
        var score = Trial.Score("", [Ended, Counting("b", 3)], (2, "b: { i: 1件 }"), (3, "b: { i: 1件 }"));
        Assert.Equal([Status.NotReported, Status.Ended], score.ByYear[(new("measure", "a"), "i")].Select(j => j.Status)); // in its last year a result was due
    }

    [Fact]
    public void Dues_are_told_by_year_of_the_last_to_come()
    {
        var score = Trial.Score("judgement: { target: final }", [Counting("a", 4), Counting("b", 5),
            "id: c, parent: \"1\", indicators: [{ id: i, name: 甲, direction: up, targets: { R4: 10件 } }, { id: j, name: 乙, direction: up, targets: { R5: 10件 } }]"]);
        Assert.Equal([(2022, 1), (2023, 2)], score.Total.Dues.Select(d => (d.Year.Start, d.Count)));
    }

    public static TheoryData<string, string, string> Contrasts => new()
    {
        // mark, values of R2 and R3 against 10件 in R3 or R5 (final), what contrasts
        { "◎", "R5 8件 6件", "Away" },
        { "○", "R5 8件 6件", "Away" },
        { "△", "R5 8件 6件", "" },
        { "○", "R3 8件 6件", "Away" }, // missed, too: the way it goes is told
        { "○", "R3 4件 6件", "Missed" },
        { "○", "R3 8件 9件", "" }, // nearly
        { "○", "R3 8件 12件", "" },
        { "△", "R3 8件 12件", "Reached" },
        { "△", "R5 8件 12件", "Reached" },
        { "△", "R3 4件 6件", "" },
        { "○", "R5 6件 8件", "" },
        { "", "R5 8件 6件", "" },
    };

    [Theory]
    [MemberData(nameof(Contrasts))]
    public void A_mark_that_points_another_way_than_the_indicator_is_noted(string mark, string series, string expected)
    {
        var (due, second, third) = (series.Split(' ')[0], series.Split(' ')[1], series.Split(' ')[2]);
        var measure = $"id: a, parent: \"1\", indicators: [{{ id: i, name: 件数, direction: up, targets: {{ {due}: 10件 }} }}]";
        var grade = mark.Length > 0 ? $", grade: {mark}" : "";
        foreach (var once in new[] { false, true })
        {
            var score = Trial.Score("judgement: { target: final }", [measure + (once ? grade : "")], (2, $"a: {{ i: {second} }}"), (3, $"a: {{ i: {third}{(once ? "" : grade)} }}"));
            var found = MarkContrasts.Of(score, score.Plan.NodeByKey[new NodeKey("measure", "a")]);
            Assert.Equal(expected, string.Join(' ', found.Select(c => c.Kind)));
        }
    }

    [Fact]
    public void The_mark_that_counts_now_is_the_latest_reports_else_the_one_for_the_whole_period()
    {
        string[] measures = ["id: a, parent: \"1\", grade: ◎", "id: b, parent: \"1\", grade: ◎", "id: c, parent: \"1\""];
        var score = Trial.Score("", measures, (2, "b: { grade: △ }\nc: { grade: △ }"), (3, "b: { grade: ○ }"));
        Node Of(string id) => score.Plan.NodeByKey[new NodeKey("measure", id)];
        Assert.Equal(["◎", "○", null], new[] { "a", "b", "c" }.Select(m => score.GradeOf(Of(m))?.Mark)); // c has no mark of the latest report
        Assert.Equal([null, "△", "△"], new[] { "a", "b", "c" }.Select(m => score.GradeOf(Of(m), new(2020))?.Mark));
        Assert.Equal([null, "○", null], new[] { "a", "b", "c" }.Select(m => score.GradeOf(Of(m), new(2021))?.Mark));
        Assert.Equal((2, 2, 1), (score.Total.Graded, score.TotalByYear[new(2020)].Graded, score.TotalByYear[new(2021)].Graded));
    }

    private static string Counting(string id, int due) => $"id: {id}, parent: \"1\", indicators: [{{ id: i, name: 件数, direction: up, targets: {{ R{due}: 10件 }} }}]";
}
