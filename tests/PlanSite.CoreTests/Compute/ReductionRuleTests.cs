using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Compute;

/// <summary>Amounts of increase and decrease, each case worked out by hand.</summary>
public sealed class ReductionRuleTests
{
    public static TheoryData<string, string, string, string, string> Amounts => new()
    {
        // target        actual        rate       change       status
        { "15人削減", "17人削減", "113.3%", "Improved", "achieved" },      // 17 ÷ 15
        { "15人削減", "15人削減", "100.0%", "Improved", "achieved" },
        { "15人削減", "13人減", "86.7%", "Improved", "nearly" },          // 13 ÷ 15
        { "15人削減", "10名減", "66.7%", "Improved", "missed" },
        { "15人削減", "0人削減", "0.0%", "Unchanged", "missed" },
        { "15人削減", "17人増", "−113.3%", "Worsened", "missed" },         // the wrong way never reaches it
        { "15人削減", "+17人", "−113.3%", "Worsened", "missed" },
        { "15人削減", "△17人", "113.3%", "Improved", "achieved" },
        { "△15人", "17人削減", "113.3%", "Improved", "achieved" },
        { "△15人", "△17人", "113.3%", "Improved", "achieved" },
        { "△15人", "17人増", "−113.3%", "Worsened", "missed" },
        { "15人増", "17人増", "113.3%", "Improved", "achieved" },
        { "15人増", "+17人", "113.3%", "Improved", "achieved" },
        { "15人増", "17人減", "−113.3%", "Worsened", "missed" },
        { "51%削減", "51%減", "100.0%", "Improved", "achieved" },
        { "51%削減", "▲60%", "117.6%", "Improved", "achieved" },          // 60 ÷ 51
        { "51%削減", "5割減", "98.0%", "Improved", "nearly" },            // 50 ÷ 51
        { "1,000万円削減", "8,500千円の減", "85.0%", "Improved", "nearly" },
        { "15人以上削減", "15人削減", "100.0%", "Improved", "achieved" },
        { "15人を超える削減", "15人削減", "100.0%", "Improved", "nearly" },  // 15 is not above 15
        { "1km減", "1,200m減", "120.0%", "Improved", "achieved" },
        { "前年比5%減", "前年比6%減", "120.0%", "", "achieved" },           // against the year before: nothing is said of the start
        { "前年比5%減", "前年度比 -4%", "80.0%", "", "nearly" },
        { "前年比5%減", "前年比2%増", "−40.0%", "", "missed" },
        { "▲5%（前年度比）", "▲6%（前年比）", "120.0%", "", "achieved" },
        { "現状より10%削減", "12%削減", "120.0%", "Improved", "achieved" },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void A_change_is_judged_by_its_sign_and_size(string target, string actual, string rate, string change, string status)
    {
        var judgement = OnePlan.Judge($"targets: {{ R3: \"{target}\" }}", [(3, $"\"{actual}\"")]);
        Assert.Equal((rate, change, status), (Format.Percent(judgement.Attainment), judgement.Change?.ToString() ?? "", judgement.Status.Id()));
        Assert.False(judgement.DirectionInferred);
    }

    [Theory]
    [InlineData("up")]
    [InlineData("down")]
    [InlineData("keep")]
    public void More_of_what_was_promised_is_better_whatever_direction_the_level_has(string direction)
    {
        Assert.Equal("achieved", OnePlan.Judge($"direction: {direction}, targets: {{ R3: 15人削減 }}", [(3, "17人削減")]).Status.Id());
        Assert.Equal("missed", OnePlan.Judge($"direction: {direction}, targets: {{ R3: 15人削減 }}", [(3, "17人増")]).Status.Id());
    }

    public static TheoryData<string, string, string, string, string> Levels => new()
    {
        // baseline    target             actual      rate      status
        { "100人", "15人削減", "83人", "113.3%", "achieved" },              // 100 − 83 = 17
        { "100人", "15人削減", "85人", "100.0%", "achieved" },
        { "100人", "15人削減", "90人", "66.7%", "missed" },
        { "100人", "15人削減", "117人", "−113.3%", "missed" },
        { "100人", "△15人", "85人", "100.0%", "achieved" },
        { "100人", "15人増", "112人", "80.0%", "nearly" },
        { "1,000t", "51%削減", "490t", "100.0%", "achieved" },             // 510 of 1,000
        { "1,000t", "51%削減", "0.6kt", "–", "not_comparable" },           // a unit that is not listed
        { "1t", "51%削減", "490kg", "100.0%", "achieved" },
        { "1,000t", "▲50%", "600t", "80.0%", "nearly" },
        { "1,000t", "▲50%", "▲40%", "80.0%", "nearly" },
        { "60%", "5ポイント減", "54%", "120.0%", "achieved" },              // six points
        { "60%", "5%減", "54%", "–", "not_comparable" },                   // five percent or five points?
        { "60%", "5人減", "54人", "–", "not_comparable" },
        { "100人", "15人削減", "-3人", "20.0%", "missed" },
        { "100人", "15人削減", "2件減", "–", "not_comparable" },
        { "-", "15人削減", "17人", "–", "not_comparable" },
        { "検討", "15人削減", "17人", "–", "not_comparable" },
        { "0t", "51%削減", "490t", "–", "not_comparable" },
        { "100人", "85人", "17人削減", "–", "not_comparable" },              // a change is no level
        { "100人", "85人", "△17人", "–", "not_comparable" },
        { "100人", "前年比5%減", "95人", "–", "not_comparable" },            // the year before was not reported
        { "100人", "前年比5%減", "当初比6%減", "–", "not_comparable" },
        { "90%", "前年比105%", "95%", "–", "not_comparable" },              // a rate against last year and a share
        { "90%", "95%", "前年比105%", "–", "not_comparable" },
        { "100人", "0人減", "3人減", "–", "not_comparable" },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_level_becomes_a_change_by_the_baseline_of_its_unit_and_by_nothing_else(string baseline, string target, string actual, string rate, string status)
    {
        var judgement = OnePlan.Judge($"baseline: {{ year: R1, value: \"{baseline}\" }}, targets: {{ R3: \"{target}\" }}", [(3, $"\"{actual}\"")]);
        Assert.Equal((rate, status), (Format.Percent(judgement.Attainment), judgement.Status.Id()));
    }

    [Fact]
    public void A_baseline_that_counts_another_thing_is_no_reference() => Assert.Equal("not_comparable",
        OnePlan.Judge("baseline: { value: 100人, not_comparable: 数え方がちがう }, targets: { R3: 15人削減 }", [(3, "85人")]).Status.Id());

    [Fact]
    public void A_level_is_told_against_the_year_before_where_the_target_is()
    {
        // 90 after 100 is 10 % less; 5 % were meant
        var judgement = OnePlan.Judge("targets: { R3: 前年比5%減 }", [(2, "100人"), (3, "90人")]);
        Assert.Equal(("200.0%", "achieved"), (Format.Percent(judgement.Attainment), judgement.Status.Id()));
        Assert.Null(judgement.Change);
    }

    [Fact]
    public void A_named_year_is_the_start_when_it_is_the_baselines()
    {
        // 26 % of 1,000t; 720t are 28 % less
        var judgement = OnePlan.Judge("baseline: { year: H25, value: \"1,000t\" }, targets: { R3: \"26%削減(平成25年度比)\" }", [(3, "720t")]);
        Assert.Equal("107.7%", Format.Percent(judgement.Attainment));
        Assert.Equal("not_comparable", OnePlan.Judge("baseline: { year: R1, value: \"1,000t\" }, targets: { R3: \"26%削減(平成25年度比)\" }", [(3, "720t")]).Status.Id());
    }

    [Fact]
    public void Two_rates_against_the_same_are_numbers_as_any()
    {
        var judgement = OnePlan.Judge("direction: up, baseline: { value: \"90%\" }, targets: { R3: \"前年比110%\" }", [(3, "\"前年度比105%\"")]);
        Assert.Equal(("95.5%", "–"), (Format.Percent(judgement.Attainment), Format.Percent(judgement.Progress)));
    }

    [Theory]
    [InlineData("減少", "17人削減", "achieved")]
    [InlineData("減少", "△17人", "achieved")]
    [InlineData("減少", "2人増", "missed")]
    [InlineData("増加", "2人増", "achieved")]
    [InlineData("維持", "0人減", "achieved")]
    [InlineData("維持", "1人減", "missed")]
    public void A_wish_is_met_by_a_change_of_its_sign(string target, string actual, string status) =>
        Assert.Equal(status, OnePlan.Judge($"targets: {{ R3: {target} }}", [(3, actual)]).Status.Id());

    [Fact]
    public void A_reduction_meant_for_later_is_not_due_until_it_is_made()
    {
        const string indicator = "targets: { R5: 15人削減 }, judgement: { target: final }";
        Assert.Equal(Status.NotDue, OnePlan.Judge(indicator, [(3, "9人削減")]).Status);
        Assert.Equal(Status.Achieved, OnePlan.Judge(indicator, [(3, "16人削減")]).Status);
        Assert.Equal(Status.Missed, OnePlan.Judge(indicator, [(5, "9人削減")]).Status);
    }

    [Fact]
    public void Reductions_of_each_year_add_up_when_no_year_is_missing()
    {
        const string indicator = "targets: { R3: 15人削減 }, judgement: { judged_value: running_total }";
        Assert.Equal("113.3%", Format.Percent(OnePlan.Judge(indicator, [(1, "8人削減"), (2, "2人増"), (3, "11人削減")]).Attainment));
        Assert.Equal(Status.NotComparable, OnePlan.Judge(indicator, [(1, "8人削減"), (3, "11人削減")]).Status);
        Assert.Equal(Status.NotComparable, OnePlan.Judge(indicator, [(1, "8人削減"), (2, "2件減"), (3, "11人削減")]).Status);
    }

    [Fact]
    public void A_change_without_a_direction_to_judge_is_shown_and_not_judged()
    {
        var judgement = OnePlan.Judge("direction: neutral, targets: { R3: 15人削減 }", [(3, "17人削減")]);
        Assert.Equal(("not_judged", "113.3%", "Decreased"), (judgement.Status.Id(), Format.Percent(judgement.Attainment), judgement.Change.ToString()));
    }

    [Fact]
    public void Levels_and_changes_are_no_series_of_one_thing()
    {
        Assert.Null(OnePlan.Judge("direction: down, baseline: { year: R1, value: 100人 }, targets: { R3: △15人 }", [(2, "90人"), (3, "△17人")]).Travel);
        Assert.Null(OnePlan.Judge("baseline: { year: R1, value: 100人 }", [(3, "△17人")]).ChangePercent);
    }

    [Fact]
    public void The_bands_of_the_plan_apply()
    {
        const string rule = "bands: [{ from: 110, status: exceeded, mark: S }, { from: 100, status: achieved, mark: A }, { status: missed, mark: C }]";
        Assert.Equal("S", OnePlan.Judge("targets: { R3: 15人削減 }", [(3, "17人削減")], rule).Mark);
        Assert.Equal("C", OnePlan.Judge("targets: { R3: 15人削減 }", [(3, "14人削減")], rule).Mark);
        Assert.Equal("A", OnePlan.Judge("targets: { R3: 15人削減 }", [(3, "15人削減")], "headline: progress, " + rule).Mark);
    }

    public static TheoryData<string, string, string, string> Asked => new()
    {
        // indicator                                                        actual           rule      the message says
        { "targets: { R3: 15人削減 }", "17人削減", "", "" },
        { "targets: { R3: 15人削減 }", "17人", "PS0528", "当初値" },
        { "baseline: { value: 100人 }, targets: { R3: 15人削減 }", "83人", "PS0528", "もとの値「100人」からの増減（-17人）" },
        { "baseline: { value: 100人 }, targets: { R3: 15人削減 }", "{ value: 83人, note: 到達した値です。 }", "PS0528", "到達した値とみなし" },
        { "baseline: { value: 100人 }, targets: { R3: 15人削減 }", "{ value: 83人, break: 数え方を変えた }", "PS0528", "もとの値（当初値など）がなく" },
        { "targets: { R3: 15人削減 }, judgement: { judged_value: running_total }", "17人削減", "PS0528", "判定に使う数がない" },
        { "baseline: { value: 100人 }, direction: down, targets: { R3: 85人 }", "17人削減", "PS0528", "到達する値と" },
        { "targets: { R3: 前年比5%減 }", "当初比5%減", "PS0528", "何と比べた増減か" },
        { "direction: up, targets: { R3: \"前年比105%\" }", "95%", "PS0528", "到達する値と" },
        { "targets: { R3: 15人削減 }", "17件削減", "PS0528", "単位" },
        { "baseline: { value: \"60%\" }, targets: { R3: 5%減 }", "54%", "PS0528", "ポイント" },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public void What_had_to_be_turned_or_cannot_be_compared_is_asked_about(string indicator, string actual, string code, string says)
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site(indicator, [(3, actual)]), bag);
        var found = bag.Sorted();
        Assert.Equal(code, string.Join(' ', found.Select(d => d.Rule.Code)));
        Assert.All(found, d => Assert.Contains(says, d.Message, StringComparison.Ordinal));
    }
}
