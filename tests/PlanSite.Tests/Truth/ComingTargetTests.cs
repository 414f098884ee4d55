using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>
/// An indicator whose only target is still to come is not due, also where the plan judges years by their own targets: the page and the
/// list name that target and its year.
/// </summary>
public sealed class ComingTargetTests
{
    private const string Yearly = "{ id: y, name: 相談, direction: up, targets: { R2: 20件, R3: 20件, R5: 20件 } }";
    private const string Final = "{ id: f, name: 見学, direction: up, targets: { R5: 9件 } }";

    private static readonly string[] Measures = [$"id: a, parent: \"1\", indicators: [{Yearly}, {Final}]", $"id: b, parent: \"2\", indicators: [{Yearly}]"];

    [Theory]
    [InlineData("2件", "見学は令和3年度に2件でした。目標は令和5年度までに9件です。")]
    [InlineData("-", "見学の目標は、令和5年度までに9件です。")]
    [InlineData("2件", "目標の年度(令和5年度)がまだ来ていないため、判定していません。")]
    public void Its_page_names_the_target_and_its_year(string actual, string words)
    {
        var site = TrialSite.Of("", Measures, (3, $"a: {{ y: 25件, f: \"{actual}\" }}\nb: {{ y: 25件 }}"));
        var page = site.Page("plans/p/measure/a/").Text;
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain("までに–", page, StringComparison.Ordinal);
        Assert.DoesNotContain("年度()", page, StringComparison.Ordinal);
        Assert.Contains("9件(令和5年度まで)", site.Page("plans/p/measure/").Text, StringComparison.Ordinal);
    }

    /// <summary>The target of R3 is not that of R5, for which there is none.</summary>
    [Fact]
    public void A_list_shows_no_target_of_another_year_beside_the_word_that_there_is_none()
    {
        string[] one = ["id: a, parent: \"1\", indicators: [{ id: y, name: 接種, direction: up, targets: { R3: 71件 } }]"];
        var site = TrialSite.Of("", one, (3, "a: { y: 5件 }"), (5, "a: { y: 90件 }"));
        Assert.DoesNotContain("71件", site.Page("plans/p/measure/").Text, StringComparison.Ordinal);
        Assert.Contains("71件", site.Page("plans/p/years/2021/").Text, StringComparison.Ordinal);
    }

    /// <summary>Nothing is reported of R1 to R5: neither target lies in the plan's last year, and both are to come.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("judgement: { target: final }")]
    public void A_plan_at_its_start_has_its_targets_to_come_whenever_they_are(string rule)
    {
        string[] two = ["id: a, parent: \"1\", indicators: [{ id: y, name: 接種, direction: up, targets: { R3: 71件 } }]", "id: b, parent: \"2\", to: R4, indicators: [{ id: y, name: 検診, direction: up, targets: { R2: 30件, R4: 40件 } }]"];
        var score = Trial.Score(rule, two);
        Assert.Equal("not_due 2", Trial.Counted(score.Total.Nodes));
        var page = TrialSite.Of(rule, two).Page("plans/p/").Text;
        Assert.Contains("目標は2件です(令和3年度が期限のもの1件、令和4年度が期限のもの1件)。", page, StringComparison.Ordinal);
        Assert.Contains("71件(令和3年度まで)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("目標なし", page, StringComparison.Ordinal);
    }
}
