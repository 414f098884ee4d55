using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>An indicator that several nodes share has one series of values, and counts once wherever two of them are counted together.</summary>
public sealed class SharedIndicatorTests
{
    private const string First = "id: a, parent: \"1\", indicators: [{ id: i, name: 収納率, direction: up, targets: { R3: 97% }, note: もとの注 }]";
    private const string Second = "id: b, parent: \"2\", indicators: [{ id: r, same_as: measure/a/i }]";
    private const string Third = "id: c, parent: \"2\", indicators: [{ id: i, same_as: measure/a/i, note: ここの注 }]";

    [Fact]
    public void It_counts_once_above_both_and_once_above_each()
    {
        var score = Trial.Score("", [First, Second], (3, "a: { i: 98% }"));
        Assert.Equal("achieved 1", Trial.Counted(score.Total.Nodes));
        Assert.Equal("achieved 1", Trial.Counted(score.Total.Indicators));
        Assert.Equal((true, 100m, 1), (score.Total.HasShared, score.Total.ShareAchieved, score.Total.MeanOf));
        Assert.All(new[] { "1", "2" }, f => Assert.Equal("achieved 1", Trial.Counted(score.RollUps[new NodeKey("field", f)].Nodes)));
        Assert.False(score.RollUps[new NodeKey("field", "2")].HasShared);
        Assert.Single(score.Judgements);
    }

    [Fact]
    public void Three_that_share_it_count_as_one()
    {
        var score = Trial.Score("", [First, Second, Third], (3, "a: { i: 90% }"));
        Assert.Equal("nearly 1", Trial.Counted(score.Total.Nodes));
        Assert.Equal("nearly 1", Trial.Counted(score.RollUps[new NodeKey("field", "2")].Nodes));
        Assert.All(new[] { "a", "b", "c" }, m => Assert.Equal(Status.Nearly, score.StatusOf(m)));
    }

    [Fact]
    public void Each_shows_the_same_values_under_its_own_id_and_note()
    {
        var score = Trial.Score("", [Second, Third, First], (2, "a: { i: 95% }"), (3, "a: { i: 98% }")); // whichever comes first in the file
        var (a, b, c) = (score.CurrentOf("a"), score.CurrentOf("b", "r"), score.CurrentOf("c"));
        Assert.Equal([(98m, 97m), (98m, 97m)], new[] { b, c }.Select(j => (j.JudgedNumber!.Value.Number, j.Target!.Value.Quantity!.Value.Number)));
        Assert.Equal((a.Status, a.Attainment, a.Travel!.Way), (b.Status, b.Attainment, b.Travel!.Way));
        Assert.Equal(["もとの注", "もとの注", "ここの注"], new[] { "a", "b", "c" }.Select(m => score.Plan.NodeByKey[new NodeKey("measure", m)].Indicators.Single().Note));
    }

    [Fact]
    public void A_node_that_has_an_indicator_of_its_own_besides_counts_with_the_status_it_shows()
    {
        // a and b share what is missed; b has reached another thing of its own: two nodes, both missed; two indicators
        var score = Trial.Score("", [First, "id: b, parent: \"1\", indicators: [{ id: r, same_as: measure/a/i }, { id: j, name: 件数, direction: up, targets: { R3: 5件 } }]"],
            (3, "a: { i: 20% }\nb: { j: 6件 }"));
        Assert.Equal((Status.Missed, Status.Missed), (score.StatusOf("a"), score.StatusOf("b")));
        Assert.Equal("missed 2", Trial.Counted(score.Total.Nodes));
        Assert.Equal("achieved 1, missed 1", Trial.Counted(score.Total.Indicators));
        Assert.Equal("missed 2", Trial.Counted(score.RollUps[new NodeKey("field", "1")].Nodes));
    }

    [Fact]
    public void It_counts_once_in_every_year_and_its_behind_is_named_once()
    {
        const string Rated = "id: a, parent: \"1\", indicators: [{ id: i, name: 収納率, direction: up, baseline: { year: H30, value: 90% }, targets: { R5: 97% } }]";
        var score = Trial.Score("judgement: { target: final }", [Rated, Second], (2, "a: { i: 89% }"), (3, "a: { i: 88% }"));
        Assert.All(score.TotalByYear.Values.Append(score.Total), t => Assert.Equal(("not_due 1", 1), (Trial.Counted(t.Nodes), t.Behind.Length)));
        Assert.Equal(1, score.Total.Dues.Single().Count);
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "same_as: measure/x/i", "PS0331", "指標「measure/x/i」がありません" },
        { "same_as: measure/a/x", "PS0331", "指標「measure/a/x」がありません" },
        { "same_as: a/i", "PS0331", "「階層/番号/指標」の形" },
        { "same_as: measure/b/r", "PS0331", "も same_as です" }, // itself
        { "same_as: measure/a/i, direction: up", "PS0201", "direction" }, // all but the note comes from the other
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_it_names_must_be_there_and_be_no_copy_itself(string key, string code, string words)
    {
        var found = Trial.Check(Trial.Files("", [First, $"id: b, parent: \"2\", indicators: [{{ id: r, {key} }}]"], (3, "a: { i: 98% }")));
        var error = Assert.Single(found, d => d.Rule.Code == code);
        Assert.Contains(words, error.Message + error.Remedy, StringComparison.Ordinal);
        Assert.Equal(2, error.Span.Line);
    }
}
