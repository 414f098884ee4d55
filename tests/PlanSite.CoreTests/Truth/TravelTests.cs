using System.Globalization;
using PlanSite.Compute;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>
/// Direction of travel: the latest value against the first known one, the last step told apart, what a year asks for against what a year made.
/// The plan runs from R1 (2019) to R5 (2023); all steps were worked out by hand.
/// </summary>
public sealed class TravelTests
{
    private const string Up = "direction: up, baseline: { year: H30, value: 100人 }, targets: { R5: 200人 }";
    private const string Down = "direction: down, baseline: { year: H30, value: 200t }, targets: { R5: 100t }";
    private const string Keep = "direction: keep, baseline: { year: H30, value: 90% }, targets: { R5: 100% }";
    private const string Range = "direction: down, targets: { R5: \"3.0%～5.0%\" }";
    private const string Stages = "direction: stages, stages: [検討, 設計, 工事, 完成], targets: { R5: 完成 }";

    public static TheoryData<string, string, string, string> OfFinalTargets => new()
    {
        // indicator, R1, R2: way, last step, needed a year, made a year ("-" where it cannot be told)
        { Up, "120人", "130人", "Nearer Nearer 23.3333 15" }, // 70 in 3 years to R5; 30 in 2 years since H30
        { Up, "150人", "140人", "Nearer Away 20 20" }, // nearer since the start, away since R1
        { Up, "90人", "80人", "Away Away 40 -10" },
        { Up, "80人", "90人", "Away Nearer 36.6667 -5" },
        { Up, "110人", "100人", "Unchanged Away 33.3333 0" },
        { Up, "130人", "130人", "Nearer Unchanged 23.3333 15" },
        { Up, "150人", "200人", "Met Nearer - 50" },
        { Up, "230人", "210人", "Met Away - 55" }, // what meets its target is never away
        { Up, "-", "130人", "Nearer - 23.3333 15" }, // one value and the baseline: there is no step before
        { Up, "120人", "-", "Nearer - 20 20" }, // what was not reported changes nothing: 80 in 4 years, 20 in 1
        { Down, "180t", "170t", "Nearer Nearer 23.3333 15" },
        { Down, "190t", "210t", "Away Away 36.6667 -5" },
        { Down, "100t", "90t", "Met Nearer - 55" },
        { Down, "0t", "0t", "Met Unchanged - 100" },
        { Keep, "95%", "104%", "Nearer Nearer - 3" }, // 10 points off, then 5, then 4: 6 points in 2 years
        { Keep, "112%", "111%", "Away Nearer - -0.5" },
        { Keep, "95%", "100%", "Met Nearer - 5" },
        { Keep + ", judgement: { keep_tolerance: 5 }", "94%", "96%", "Met Nearer - 3" },
        { Range, "2.0%", "5.5%", "Nearer - - 0.5" }, // one point below, then half a point above
        { Range, "5.9%", "6.9%", "Away - - -1" },
        { Range, "5.9%", "4.9%", "Met - - 0.9" },
        { Range, "5.9%", "5.9%", "Unchanged - - 0" },
        { Range, "5.9%", "2.1%", "none" }, // 0.9 above, then 0.9 below: neither nearer nor unchanged
        { Stages, "検討", "設計", "Nearer - - 1" },
        { Stages, "工事", "設計", "Away - - -1" },
        { Stages, "設計", "設計", "Unchanged - - 0" },
        { Stages, "工事", "完成", "Met - - 1" },
        { Stages + ", baseline: { value: 検討 }", "工事", "設計", "Nearer Away - -" },
        { Stages, "検討", "設計の準備", "none" }, // the latest is no stage of the list
        { "baseline: { year: H30, value: 100件 }, targets: { R5: 減少 }", "110件", "105件", "Away Nearer - -2.5" },
        { "baseline: { year: H30, value: 100件 }, targets: { R5: 減少 }", "90件", "95件", "Nearer Away - 2.5" },
        { "baseline: { year: H30, value: 100件 }, targets: { R5: 増加 }", "110件", "115件", "Nearer Nearer - 7.5" },
        { "baseline: { year: H30, value: 100件 }, targets: { R5: 維持 }", "110件", "120件", "Away Away - -10" },
        { "baseline: { year: H30, value: 100件 }, targets: { R5: 維持 }", "70件", "80件", "Away Nearer - -10" },
        { "baseline: { year: H30, value: 100件 }, targets: { R5: 維持 }", "70件", "100件", "Unchanged Nearer - 0" },
        { "baseline: { year: H30, value: 100件 }, targets: { R5: 維持 }", "110件", "90件", "Away - - -5" }, // as far off as before, on the other side: no word for that step
        { "direction: up, baseline: { value: 100人 }, targets: { R5: 200人 }", "120人", "130人", "Nearer Nearer 23.3333 -" }, // no year of the start, no years to divide by
        { "direction: up, targets: { R5: 200人 }", "130人", "120人", "Away - 26.6667 -10" }, // without a baseline the first value is the first known one
        { "direction: up, baseline: { year: H30, value: 500人, not_comparable: 数え方がちがう }, targets: { R5: 200人 }", "120人", "130人", "Nearer - 23.3333 10" },
        { "direction: up, baseline: { year: H30, value: 500件 }, targets: { R5: 200人 }", "120人", "130人", "Nearer - 23.3333 10" },
        { "direction: up, baseline: { year: H30, value: 250人 }, targets: { R5: 200人 }", "150人", "160人", "Nearer - 13.3333 10" }, // a target below the baseline asks for no way from there
        { "direction: up, baseline: { year: H30, value: 1km }, targets: { R5: 2km }", "1,200m", "1.4km", "Nearer Nearer 0.2 0.2" },
        { Up, "120人", "130件", "none" }, // another unit
        { Up, "120人", "増えた", "none" },
        { Up, "\"-\"", "\"-\"", "none" },
        { "direction: up, targets: { R5: 200人 }", "\"-\"", "130人", "none" }, // one value is no series
        { "direction: neutral, baseline: { year: H30, value: 100人 }, targets: { R5: 200人 }", "120人", "130人", "none" },
        { "direction: up, baseline: { year: H30, value: 100人 }", "120人", "130人", "none" }, // no target, no way
        { "direction: up, baseline: { year: H30, value: 100人 }, targets: { R5: \"-\" }", "120人", "130人", "none" },
        { Up, "120人", "{ value: 130人, doubtful: 誤植か }", "none" },
        { Up, "{ value: 300人, doubtful: 誤植か }", "130人", "Nearer - 23.3333 15" },
        { Up, "120人", "{ value: 30人, break: 数え方を改めた }", "none" }, // nothing before the break can be set beside it
        { Up, "{ value: 20人, break: 数え方を改めた }", "30人", "Nearer - 56.6667 10" },
    };

    [Theory]
    [MemberData(nameof(OfFinalTargets))]
    public void A_series_moves_nearer_away_or_not_at_all(string indicator, string first, string second, string expected) =>
        Assert.Equal(expected, Told(OnePlan.Judge(indicator, [(1, first), (2, second)], "target: final")));

    public static TheoryData<string, string, string, string> OfYearlyTargets => new()
    {
        { "R1: 90人, R2: 105人", "95人", "\"-\"", "none" }, // below the start and R2's target, but where its own year wants it: not away
        { "R1: 105人, R2: 110人", "102人", "104人", "Nearer Nearer - 2" }, // the year has come: nothing is needed any more
        { "R1: 105人, R2: 110人", "102人", "111人", "Met Nearer - 5.5" },
        { "R5: 200人", "102人", "104人", "Nearer Nearer 32 2" }, // no target this year: towards the next, 96 in 3 years
        { "R1: 105人", "102人", "104人", "none" }, // neither this year nor later
    };

    [Theory]
    [MemberData(nameof(OfYearlyTargets))]
    public void A_yearly_target_is_that_of_the_value_or_the_next(string targets, string first, string second, string expected) =>
        Assert.Equal(expected, Told(OnePlan.Judge($"direction: up, baseline: {{ year: H30, value: 100人 }}, targets: {{ {targets} }}", [(1, first), (2, second)])));

    [Fact]
    public void A_value_counts_in_its_own_year_however_late_it_is_reported()
    {
        // 100 in H30, 120 in R1, 130 in R2, though reported in R2 and R3: 70 in 3 years are needed, 15 a year were made
        var judgement = OnePlan.Judge(Up, [(2, "{ value: 120人, year: R1 }"), (3, "{ value: 130人, year: R2 }")], "target: final");
        Assert.Equal("Nearer Nearer 23.3333 15", Told(judgement));
        Assert.Equal((2018, 2019, 2020), (judgement.Travel!.First.Year!.Value.Start, judgement.Travel.Former!.Year!.Value.Start, judgement.Travel.Latest.Year!.Value.Start));
    }

    [Fact]
    public void A_value_from_before_the_plan_can_be_the_first_known_one()
    {
        // 10 in H29 (reported in R1), 16 in R1 (reported in R2): 6 in 2 years; 24 in 4 years are needed
        var judgement = OnePlan.Judge("direction: up, targets: { R5: 40件 }", [(1, "{ value: 10件, year: H29 }"), (2, "{ value: 16件, year: R1 }")], "target: final");
        Assert.Equal("Nearer - 6 3", Told(judgement));
    }

    [Fact]
    public void A_year_knows_only_what_was_reported_until_then()
    {
        var years = OnePlan.Score(Up, [(1, "150人"), (2, "140人"), (3, "90人")], "target: final").ByYear[(new("measure", "m"), "i")];
        Assert.Equal(["Nearer - 12.5 50", "Nearer Away 20 20", "Away Away 55 -3.3333"], years.Select(Told)); // 50 in 4, 60 in 3, 110 in 2 years
    }

    [Fact]
    public void Yearly_amounts_are_added_up_where_the_rule_says_so() =>
        Assert.Equal("Nearer - 10 30", Told(OnePlan.Judge("direction: up, targets: { R5: 100件 }, judgement: { judged_value: running_total }",
            [(1, "40件"), (2, "30件")], "target: final"))); // 40, then 70: 30 in 3 years are left

    [Fact]
    public void The_number_in_brackets_travels_where_it_is_the_one_judged() =>
        Assert.Equal("Nearer - 4 6", Told(OnePlan.Judge("direction: up, targets: { R5: 30件 }, judgement: { judged_value: bracket }",
            [(1, "\"9件 (12件)\""), (2, "\"6件 (18件)\"")], "target: final"))); // the first numbers fall, those in brackets rise

    [Fact]
    public void The_latest_of_several_breaks_begins_the_series() =>
        Assert.Equal("Away - 170 -30", Told(OnePlan.Judge("direction: up, targets: { R5: 200人 }",
            [(1, "10人"), (2, "{ value: 90人, break: 一度目 }"), (3, "{ value: 60人, break: 二度目 }"), (4, "30人")], "target: final")));

    private static string Told(Judgement judgement) => judgement.Travel is { } travel ? Told(travel) : "none";

    private static string Told(Travel travel) => $"{travel.Way} {travel.Step?.ToString() ?? "-"} {Number(travel.NeededPerYear)} {Number(travel.MadePerYear)}";

    private static string Number(decimal? step) =>
        step is { } known ? decimal.Round(known, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture) : "-";
}
