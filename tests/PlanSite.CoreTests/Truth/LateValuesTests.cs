using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>The year of a value is not the year of its report: everything is judged as of the value's own year.</summary>
public sealed class LateValuesTests
{
    private const string Yearly = "direction: up, targets: { R1: 10件, R2: 20件, R3: 30件 }";

    [Fact]
    public void A_late_value_is_held_against_the_target_of_its_own_year()
    {
        var years = Years(Yearly, "", (2, "{ value: 10件, year: R1 }"), (3, "{ value: 15件, year: R2 }"));
        Assert.Equal(["2019 in 2020: 10件 of 10件 achieved", "2020 in 2021: 15件 of 20件 missed"], years);
    }

    [Fact]
    public void A_final_target_is_due_only_when_the_value_of_its_year_is_there()
    {
        var years = Years("direction: up, targets: { R3: 30件 }", "target: final", (3, "{ value: 15件, year: R2 }"), (4, "{ value: 25件, year: R3 }"));
        Assert.Equal(["2020 in 2021: 15件 of 30件 not_due", "2021 in 2022: 25件 of 30件 nearly"], years);
    }

    [Fact]
    public void A_year_may_bring_its_own_value_after_late_ones()
    {
        var years = Years(Yearly, "", (2, "{ value: 10件, year: R1 }"), (3, "30件"));
        Assert.Equal(["2019 in 2020: 10件 of 10件 achieved", "2021 in 2021: 30件 of 30件 achieved"], years);
    }

    [Fact]
    public void A_value_of_before_the_plan_is_judged_by_no_yearly_target_of_it()
    {
        var years = Years(Yearly, "", (1, "{ value: 9件, year: H29 }"), (2, "20件"));
        Assert.Equal(["2017 in 2019: 9件 of – not_due", "2020 in 2020: 20件 of 20件 achieved"], years);
    }

    [Fact]
    public void A_year_written_out_that_is_the_reports_own_is_not_late()
    {
        var judged = OnePlan.Judge(Yearly, [(3, "{ value: 30件, year: R3 }")]);
        Assert.Equal((2021, 2021, false), (judged.Year.Start, judged.ReportedIn.Start, judged.Actual!.IsLate));
    }

    [Fact]
    public void A_silent_report_after_the_due_year_leaves_the_last_word_standing()
    {
        // R3 is due and reached; R4 and R5 are reported without a word on it
        var score = Trial.Score("judgement: { target: final }", ["id: a, parent: \"1\", indicators: [{ id: i, name: 件数, direction: up, targets: { R3: 30件 } }]", "id: b, parent: \"1\""],
            (3, "a: { i: 31件 }"), (4, "b: { grade: ○ }"), (5, "b: { grade: ○ }"));
        Assert.Equal(["2021 achieved", "2021 achieved", "2021 achieved"], score.ByYear[(new("measure", "a"), "i")].Select(j => $"{j.Year.Start} {j.Status.Id()}"));
        Assert.Equal([2021, 2022, 2023], score.ByYear[(new("measure", "a"), "i")].Select(j => j.ReportedIn.Start));
        Assert.Equal(Status.Achieved, score.StatusOf("a"));
    }

    [Fact]
    public void A_silent_report_after_the_due_year_does_not_heal_a_missing_result()
    {
        var score = Trial.Score("judgement: { target: final }", ["id: a, parent: \"1\", indicators: [{ id: i, name: 件数, direction: up, targets: { R3: 30件 } }]", "id: b, parent: \"1\""],
            (2, "a: { i: 29件 }"), (3, "a: { i: \"-\" }"), (5, "b: { grade: ○ }"));
        Assert.Equal(["not_due", "not_reported", "not_reported"], score.ByYear[(new("measure", "a"), "i")].Select(j => j.Status.Id()));
    }

    [Fact]
    public void Two_reports_cannot_give_the_value_of_one_year()
    {
        var found = Trial.Check(Trial.Files("", [$"id: a, parent: \"1\", indicators: [{{ id: i, name: 件数, {Yearly} }}]"], (2, "a: { i: 20件 }"), (3, "a: { i: { value: 21件, year: R2 } }")));
        var error = Assert.Single(found, d => d.Rule.Code == "PS0309");
        Assert.Equal(("plans/p/actuals/R3.yaml", 1), (error.Span.File, error.Span.Line));
    }

    [Theory]
    [InlineData("year: R4", "PS0332")]
    [InlineData("year: 来年", "PS0205")]
    public void A_value_cannot_be_of_a_later_year_than_its_report(string year, string code) =>
        Assert.Contains(code, Trial.Check(Trial.Files("", [$"id: a, parent: \"1\", indicators: [{{ id: i, name: 件数, {Yearly} }}]"], (3, $"a: {{ i: {{ value: 20件, {year} }} }}"))).Select(d => d.Rule.Code));

    [Fact]
    public void A_late_value_fills_its_year_and_no_other_is_called_missing() =>
        Assert.DoesNotContain(Trial.Check(Trial.Files("", [$"id: a, parent: \"1\", indicators: [{{ id: i, name: 件数, {Yearly} }}]"],
            (2, "a: { i: { value: 10件, year: R1 } }"), (3, "a: { i: { value: 20件, year: R2 } }"))), d => d.Rule.Code == "PS0402");

    private static IEnumerable<string> Years(string indicator, string rule, params (int Reiwa, string Value)[] actuals) =>
        OnePlan.Score(indicator, actuals, rule).ByYear[(new("measure", "m"), "i")].Select(Told);

    private static string Told(Judgement j) =>
        $"{j.Year.Start} in {j.ReportedIn.Start}: {j.Actual?.Value.Printed ?? "–"} of {j.Target?.Value.Printed ?? "–"} {j.Status.Id()}";
}
