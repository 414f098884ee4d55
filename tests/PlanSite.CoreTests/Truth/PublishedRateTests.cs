using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>A rate that a municipality printed is set beside the computed one, rounded to as many decimals as are printed, half away from zero.</summary>
public sealed class PublishedRateTests
{
    public static TheoryData<string, string, string, bool> Cases => new()
    {
        // target, actual, printed: differs
        { "300件", "200件", "66.7%", false }, // 66.666…
        { "300件", "200件", "66.6%", true },
        { "300件", "200件", "67%", false },
        { "300件", "200件", "66%", true },
        { "300件", "200件", "66.67%", false },
        { "300件", "200件", "66.66%", true },
        { "300件", "200件", "66.70%", true }, // two decimals are promised: 66.67
        { "300件", "200件", "６６．７％", false },
        { "300件", "200件", "66.7 %", false },
        { "300件", "200件", " 66.7% ", false },
        { "8件", "1件", "13%", false }, // 12.5: half away from zero
        { "8件", "1件", "12%", true },
        { "8件", "1件", "12.5%", false },
        { "8件", "1件", "12.50%", false },
        { "2件", "25件", "1,250.0%", false },
        { "2件", "25件", "１，２５０％", false },
        { "2件", "0件", "0%", false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_printed_rate_is_compared_at_its_own_decimals(string target, string actual, string printed, bool differs)
    {
        var judgement = OnePlan.Judge($"direction: up, targets: {{ R3: {target} }}", [(3, $"{{ value: {actual}, published: \"{printed}\" }}")]);
        Assert.Equal((differs, printed.Trim()), (judgement.RateDiffers, judgement.PublishedRate!.Printed));
        Assert.Null(judgement.Published);
        Assert.False(judgement.Differs);
    }

    [Theory]
    [InlineData("▲13%", false)] // (790 − 800) ÷ (880 − 800) = −12.5 %: half away from zero
    [InlineData("△13%", false)]
    [InlineData("-13%", false)]
    [InlineData("−13%", false)]
    [InlineData("▲12.5%", false)]
    [InlineData("▲12%", true)]
    [InlineData("13%", true)] // the sign counts
    public void A_rate_below_nought_is_read_with_its_sign(string printed, bool differs) =>
        Assert.Equal(differs, OnePlan.Judge("direction: up, baseline: { year: H30, value: 800件 }, targets: { R3: 880件 }", [(3, $"{{ value: 790件, published: \"{printed}\" }}")],
            "headline: progress").RateDiffers);

    [Fact]
    public void A_mark_and_a_rate_are_each_compared()
    {
        const string Marks = "published_marks: { 達成: achieved, 未達成: missed }";
        var judgement = OnePlan.Judge("direction: up, targets: { R3: 300件 }", [(3, "{ value: 200件, published: { mark: 達成, rate: \"66.7%\" } }")], Marks);
        Assert.Equal((true, false, "達成", "66.7%"), (judgement.Differs, judgement.RateDiffers, judgement.Published!.Mark, judgement.PublishedRate!.Printed));
    }

    [Fact]
    public void A_mark_that_looks_like_a_rate_is_a_mark_where_the_plan_says_so()
    {
        var judgement = OnePlan.Judge("direction: up, targets: { R3: 300件 }", [(3, "{ value: 200件, published: \"50%以上\" }")], "published_marks: { 50%以上: nearly, 100%: achieved }");
        Assert.Equal(("50%以上", null), (judgement.Published!.Mark, judgement.PublishedRate?.Printed));
        Assert.Equal("100%", OnePlan.Judge("direction: up, targets: { R3: 300件 }", [(3, "{ value: 200件, published: \"100%\" }")], "published_marks: { 100%: achieved }").Published!.Mark);
    }

    [Theory]
    [InlineData("10人", "検討")] // words against a number
    [InlineData("-", "10件")] // no target, no rate
    public void Without_a_computed_rate_nothing_differs(string target, string actual) =>
        Assert.False(OnePlan.Judge($"direction: up, targets: {{ R3: \"{target}\" }}", [(3, $"{{ value: {actual}, published: \"80%\" }}")]).RateDiffers);

    [Fact]
    public void A_plan_that_wants_no_judgement_has_its_rates_compared_all_the_same() =>
        Assert.True(OnePlan.Judge("direction: up, targets: { R3: 300件 }, judgement: none", [(3, "{ value: 200件, published: \"80%\" }")]).RateDiffers);

    [Theory]
    [InlineData("{ value: 5件, published: { rate: 八割 } }", "PS0204")]
    [InlineData("{ value: 5件, published: { mark: 可 } }", "PS0206")]
    [InlineData("{ value: 5件, published: 八割 }", "PS0206")]
    [InlineData("{ value: 5件, published: { note: 可 } }", "PS0201")]
    public void What_is_neither_a_mark_nor_a_rate_is_told(string actual, string code) =>
        Assert.Contains(code, Trial.Check(Trial.Files("", ["id: a, parent: \"1\", indicators: [{ id: i, name: 件数, direction: up, targets: { R3: 10件 } }]"], (3, $"a: {{ i: {actual} }}"))).Select(d => d.Rule.Code));

    [Fact]
    public void Where_an_earlier_year_holds_each_year_keeps_its_own_printed_rate()
    {
        // R2: 11 of 10 is 110 %; R3: 9 of 10 is 90 %; both are printed so, and nothing differs
        (int, string)[] actuals = [(2, "{ value: 11件, published: \"110%\" }"), (3, "{ value: 9件, published: \"90%\" }")];
        var score = OnePlan.Score("direction: up, targets: { R3: 10件 }", actuals, "target: final, reached: any_year");
        Assert.All(score.ByYear[(new("measure", "m"), "i")].Append(score.Current[(new("measure", "m"), "i")]), j => Assert.False(j.RateDiffers));
    }
}
