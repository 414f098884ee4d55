using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>
/// A rule that judges the number in brackets, or the sum of all years, judges that number or none: never the nearest thing, and never
/// without a word. The plan runs from R1 to R5.
/// </summary>
public sealed class JudgedNumberTests
{
    private const string Bracket = "judged_value: bracket";
    private const string Total = "judged_value: running_total";

    [Theory]
    [InlineData("6.5%", "40%")]
    [InlineData("2.1% (10.5% (35.4%))", "40%")]
    [InlineData("2.1% ((35.4%))", "40%")]
    [InlineData("6.5% (速報値)", "40%")]
    [InlineData("6.5% (令和4年度)", "40%")]
    [InlineData("5件 (23)", "20件")]
    [InlineData("5件 (12件) (23件)", "20件")]
    [InlineData("5件 (窓口12件・電話11件)", "20件")]
    [InlineData("5件 (累計 20～25件)", "20件")]
    [InlineData("5件 (-)", "20件")]
    [InlineData("90件", "減少")]
    [InlineData("5件", "5～10件")]
    [InlineData("窓口5件 電話6件", "窓口5件 電話6件")]
    public void Without_one_number_in_brackets_there_is_no_number_and_a_notice_names_the_value(string actual, string target)
    {
        var indicator = $"direction: up, baseline: {{ year: H30, value: \"100件 (100件)\" }}, targets: {{ R3: \"{target}\" }}";
        var judgement = OnePlan.Judge(indicator, [(3, $"\"{actual}\"")], Bracket);
        Assert.Equal((Status.NotComparable, Deciding.NoBracket), (judgement.Status, judgement.DecidedBy));
        Assert.Equal((null, null, null, null), (judgement.JudgedNumber, judgement.Attainment, judgement.Progress, judgement.ChangePercent));
        var notice = Assert.Single(Found(indicator, [(3, $"\"{actual}\"")], Bracket), d => d.Rule.Code != "PS0529");
        Assert.Equal(("PS0521", "plans/p/actuals/R3.yaml"), (notice.Rule.Code, notice.Span.File));
        Assert.Contains($"「{actual}」", notice.Message, StringComparison.Ordinal);
        Assert.Contains("2021 年度", notice.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6.5% (35.4%)", "40%", 88.5)] // 35.4 ÷ 40
    [InlineData("5件（累計23件）", "20件", 115)]
    [InlineData("5件 (速報値) (累計23件)", "20件", 115)]
    [InlineData("120人 (35.4%)", "40%", 88.5)]
    [InlineData("6件 (累計 23件)", "5件 (累計 20件)", 115)] // in brackets against in brackets
    public void The_number_in_brackets_is_judged_without_a_notice(string actual, string target, double rate)
    {
        var indicator = $"direction: up, targets: {{ R3: \"{target}\" }}";
        Assert.Equal((decimal)rate, OnePlan.Judge(indicator, [(3, $"\"{actual}\"")], Bracket).Attainment);
        Assert.Empty(Found(indicator, [(3, $"\"{actual}\"")], Bracket));
    }

    [Theory]
    [InlineData("\"3% (35.4%)\"", "")] // 3 of 40 is under a tenth, 35.4 is not
    [InlineData("\"35% (3.5%)\"", "PS0513")]
    [InlineData("\"35% (500%)\"", "PS0513")]
    [InlineData("\"500% (35%)\"", "")]
    public void Whether_a_figure_is_far_from_its_target_is_asked_of_the_judged_number(string actual, string codes) =>
        Assert.Equal(codes, Codes("direction: up, targets: { R3: 40% }", [(3, actual)], Bracket));

    [Theory]
    [InlineData("\"30% (10%)\"", 50, "")] // (25 − 10) ÷ (40 − 10)
    [InlineData("30%", null, "PS0521")]
    [InlineData("\"30% (速報値)\"", null, "PS0521")]
    [InlineData("30%, not_comparable: 数え方がちがう", null, "")]
    public void A_baseline_without_a_number_in_brackets_is_not_compared(string baseline, int? progress, string codes)
    {
        var indicator = $"direction: up, baseline: {{ year: H30, value: {baseline} }}, targets: {{ R3: 40% }}";
        Assert.Equal(progress, OnePlan.Judge(indicator, [(3, "\"6% (25%)\"")], Bracket).Progress);
        Assert.Equal(codes, Codes(indicator, [(3, "\"6% (25%)\"")], Bracket));
    }

    [Theory]
    [InlineData("(3, 1057)", "2019、2020")]
    [InlineData("(2, 500) (3, 557)", "2019")]
    [InlineData("(1, 500) (3, 557)", "2020")]
    [InlineData("(1, -) (2, 500) (3, 557)", "2019")]
    [InlineData("(1, 集計中) (2, 500) (3, 557)", "2019")]
    [InlineData("(1, 検討) (2, 500) (3, 557)", "2019")]
    [InlineData("(1, 400～500) (2, 500) (3, 557)", "2019")]
    [InlineData("(1, 5km) (2, 500) (3, 557)", "2019")]
    [InlineData("(1, 500) (2, 5km) (3, 557)", "2020")]
    public void A_year_without_a_number_to_add_leaves_no_total_and_a_notice_names_it(string years, string missing)
    {
        var actuals = Years(years);
        const string Indicator = "direction: up, targets: { R3: 1534人 }";
        var judgement = OnePlan.Judge(Indicator, actuals, Total);
        Assert.Equal((Status.NotComparable, Deciding.NoTotal), (judgement.Status, judgement.DecidedBy));
        Assert.Equal((null, null), (judgement.JudgedNumber, judgement.Attainment));
        Assert.Equal(missing, string.Join('、', judgement.Gaps));
        var notice = Assert.Single(Found(Indicator, actuals, Total), d => d.Rule.Code == "PS0522");
        Assert.Equal("plans/p/actuals/R3.yaml", notice.Span.File);
        Assert.All(missing.Split('、'), y => Assert.Contains($"{y} 年度", notice.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(1, 400) (2, 600) (3, 1057)", "", 2057)]
    [InlineData("(1, 0) (2, 0) (3, 1057)", "", 1057)]
    [InlineData("(1, 400)", "", 400)]
    [InlineData("(3, 1057)", "from: R3,", 1057)] // begins in R3
    [InlineData("(2, 600) (3, 400)", "from: R2,", 1000)]
    public void All_years_since_the_start_add_up(string years, string measure, int total)
    {
        const string Indicator = "direction: up, targets: { R5: 4000人 }";
        Assert.Equal(total, OnePlan.Judge(Indicator, Years(years), $"{Total}, target: final", measure).JudgedNumber?.Number);
        Assert.DoesNotContain(Found(Indicator, Years(years), $"{Total}, target: final", measure), d => d.Rule.Code is "PS0522" or "PS0513");
    }

    [Fact]
    public void Years_in_units_of_the_same_kind_add_up() =>
        Assert.Equal(2000, OnePlan.Judge("direction: up, targets: { R2: 2000m }", [(1, "1.2km"), (2, "800m")], Total).JudgedNumber?.Number);

    [Fact]
    public void A_year_from_which_another_way_of_counting_holds_is_not_added_to_earlier_ones() =>
        Assert.Equal("2020", string.Join('、', OnePlan.Judge("direction: up, targets: { R2: 20件 }", [(1, "5件"), (2, "{ value: 5件, break: 数え方を改めた }")], Total).Gaps));

    [Fact]
    public void A_judgement_by_editors_needs_no_number()
    {
        const string Judged = "{ value: \"6.5%\", judgement: { status: missed, reason: 資料の本文にある } }";
        Assert.Equal(Status.Missed, OnePlan.Judge("direction: up, targets: { R3: 40% }", [(3, Judged)], Bracket).Status);
        Assert.Empty(Found("direction: up, targets: { R3: 40% }", [(3, Judged)], Bracket));
        Assert.Empty(Found("direction: up, targets: { R3: 40% }", [(3, Judged)], Total));
    }

    private static (int, string)[] Years(string written) =>
        [.. written.Trim('(', ')').Split(") (").Select(y => y.Split(", ")).Select(y => (int.Parse(y[0], System.Globalization.CultureInfo.InvariantCulture), int.TryParse(y[1], out _) ? y[1] + "人" : $"\"{y[1]}\""))];

    private static Diagnostic[] Found(string indicator, (int, string)[] actuals, string rule, string measure = "")
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site(indicator, actuals, rule, measure), bag);
        return [.. bag.Sorted().Where(d => d.Rule.Code is "PS0512" or "PS0513" or "PS0516" or "PS0521" or "PS0522")];
    }

    private static string Codes(string indicator, (int, string)[] actuals, string rule) => string.Join(' ', Found(indicator, actuals, rule).Select(d => d.Rule.Code));
}
