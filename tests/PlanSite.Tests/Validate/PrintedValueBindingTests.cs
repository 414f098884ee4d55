using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Validate;

/// <summary>How printed values come into a plan: units of captions, empty cells, years after the end of an era.</summary>
public sealed class PrintedValueBindingTests
{
    private const string Site = "title: t\ndescription: d\npublisher: p\nlicence: { name: CC0 }\n";

    [Fact]
    public void The_unit_of_an_indicator_completes_its_baseline_targets_and_actuals()
    {
        var (indicator, found) = Read("unit: 千円, direction: up, baseline: { year: R1, value: \"7,000,000\" }, targets: { R3: { value: \"7,415,050\" } }", "\"7,300,000 (速報値)\"");
        Assert.Equal(("7,000,000", "7,000,000千円"), (indicator.Baseline!.Value.Printed, indicator.Baseline.Value.Shown));
        Assert.Equal((7_415_050_000m, "円"), (indicator.Targets.Single().Value.Quantity!.Value.Number, indicator.Targets.Single().Value.Quantity!.Value.Unit.Id));
        Assert.Equal("7,300,000千円 (速報値)", indicator.Actuals.Single().Value.Shown);
        Assert.Empty(found);
    }

    [Fact]
    public void The_unit_of_the_plan_holds_where_the_indicator_gives_none()
    {
        var (indicator, found) = Read("direction: up, baseline: { value: \"57.10\" }, targets: { R3: \"93.00\" }", "\"60.5\"", plan: "unit: \"%\"");
        Assert.Equal("57.10% 93.00% 60.5%", string.Join(' ', Values(indicator).Select(v => v.Shown)));
        Assert.Empty(found);
    }

    [Fact]
    public void An_indicator_may_have_a_unit_of_its_own_or_none()
    {
        Assert.Equal("10人", Read("unit: 人, direction: up, targets: { R3: \"10\" }", "\"12\"", plan: "unit: 千円").Indicator.Targets.Single().Value.Shown);
        Assert.Equal("105", Read("unit: \"-\", direction: up, targets: { R3: \"105\" }", "\"106\"", plan: "unit: 千円").Indicator.Targets.Single().Value.Shown);
        Assert.Equal("105", Read("unit: なし, direction: up, targets: { R3: \"105\" }", "\"106\"", plan: "unit: 千円").Indicator.Targets.Single().Value.Shown);
    }

    [Theory]
    [InlineData("5人", "PS0408")]
    [InlineData("50%", "PS0408")]
    [InlineData("男5人 女3人", "PS0408")]
    [InlineData("741万円", "")]
    [InlineData("7,415,050", "")]
    [InlineData("10%減", "")]
    [InlineData("前年比105%", "")]
    [InlineData("検討", "")]
    [InlineData("-", "")]
    [InlineData("1/2", "PS0401")]
    public void A_printed_unit_of_another_kind_is_asked_about_and_kept(string actual, string codes)
    {
        var (indicator, found) = Read("unit: 千円, direction: up, targets: { R3: \"7,415,050\" }", $"\"{actual}\"");
        Assert.Equal(codes, Codes(found));
        Assert.Equal(actual == "7,415,050" ? "7,415,050千円" : actual, indicator.Actuals.Single().Value.Shown);
    }

    [Fact]
    public void The_unit_of_a_plan_is_no_contradiction_to_an_indicator_that_prints_its_own()
    {
        Assert.Empty(Read("direction: up, targets: { R3: 10人 }", "12人", plan: "unit: 千円").Found);
        Assert.Equal("PS0408", Codes(Read("direction: up, targets: { R3: \"10\" }", "12人", plan: "unit: 千円").Found));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("''")]
    [InlineData("\" \"")]
    [InlineData("\"　\"")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("{ value: \"\" }")]
    [InlineData("{ value: \"\", published: 達成 }")]
    [InlineData("# あとで")]
    public void An_empty_actual_is_asked_about(string actual)
    {
        var (indicator, found) = Read("direction: up, targets: { R3: 10人 }", actual);
        var asked = Assert.Single(found, d => d.Rule.Code == "PS0407");
        Assert.Equal((Severity.Warning, "plans/p/actuals/R3.yaml", 2), (asked.Rule.Severity, asked.Span.File, asked.Span.Line));
        Assert.Contains("\"-\"", asked.Remedy, StringComparison.Ordinal);
        Assert.Equal(ValueKind.NotSet, indicator.Actuals.Single().Value.Kind);
        Assert.DoesNotContain(Read("direction: up, targets: { R3: 10人 }", "\"-\"").Found, d => d.Rule.Code == "PS0407");
    }

    [Theory]
    [InlineData("\"-\"")]
    [InlineData("\"－\"")]
    [InlineData("該当なし")]
    [InlineData("{ value: \"\", reviewed: { PS0407: 資料の欄は空白です。 } }")]
    public void A_dash_a_word_or_an_acknowledgement_answers(string actual) => Assert.Empty(Read("direction: up, targets: { R3: 10人 }", actual).Found);

    [Fact]
    public void An_empty_target_is_asked_about_too() =>
        Assert.Equal("PS0407", Codes(Read("direction: up, targets: { R2: , R3: 10人 }", "12人").Found));

    [Fact]
    public void A_comment_in_place_of_a_value_is_named()
    {
        var found = Read("direction: up, targets: { R3: 10人 }", "#5人").Found;
        Assert.Contains(found, d => d.Rule.Code == "PS0407" && d.Message.Contains("「#5人」", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_that_is_no_value_stops_publishing_and_says_why()
    {
        var (site, found) = Content.Read(Files("direction: up, targets: { R3: 10人 }", "\"#DIV/0!\"", ""));
        Assert.Null(site);
        var error = Assert.Single(found);
        Assert.Equal("PS0213", error.Rule.Code);
        Assert.Contains("0 または空のセルで割った", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("H32")]
    [InlineData("平成32年度")]
    [InlineData("平成３２年度")]
    [InlineData("2020")]
    [InlineData("R2")]
    public void Plans_of_before_2019_may_count_on_in_heisei(string year)
    {
        var files = new MemoryFileSystem()
            .With("content/site.yaml", Site)
            .With("content/plans/p/plan.yaml", Plan("H28", year, ""))
            .With("content/plans/p/measures/a.yaml", $"""
                - id: m
                  title: 事業
                  from: H29
                  to: {year}
                  budget: {"{"} from: H28, to: {year}, total: 1 {"}"}
                  steps: [{"{"} planned: {"{"} H28: 検討, {year}: 実施 {"}"} {"}"}]
                  indicators: [{"{"} id: i, name: 指標, direction: up, baseline: {"{"} year: H27, value: 5人 {"}"}, targets: {"{"} H31: 8人, {year}: 10人 {"}"} {"}"}]
                """)
            .With($"content/plans/p/actuals/{year}.yaml", "m: { i: 12人 }\n");
        var plan = Content.Valid(files).Plans.Single();
        var node = plan.Nodes.Single();
        Assert.Equal([2019, 2020], node.Indicators.Single().Targets.Select(t => t.Year.Start));
        Assert.Equal((2016, 2020, 2020), (plan.From.Start, plan.To.Start, plan.ReportedYears.Single().Start));
        Assert.Equal((2020, 2020, 2020), (node.To!.Value.Start, node.Budget!.To.Start, node.Steps.Single().Planned[^1].Year.Start));
    }

    [Fact]
    public void A_later_plan_is_told_which_year_of_reiwa_is_meant()
    {
        var (_, found) = Content.Read(Files("direction: up, targets: { 平成33年度: 10人 }", "12人", ""));
        var error = Assert.Single(found, d => d.Rule.Severity is Severity.Error);
        Assert.Equal("PS0205", error.Rule.Code);
        Assert.Contains("令和3年度（2021 年度）", error.Message, StringComparison.Ordinal);
        Assert.Contains("R3", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_written_in_two_ways_is_one_year()
    {
        var (_, found) = Content.Read(Files("direction: up, targets: { R3: 10人, 令和3年度: 12人 }", "12人", ""));
        Assert.Contains(found, d => d.Rule.Code == "PS0215");
    }

    private static IEnumerable<PlanValue> Values(Indicator indicator) =>
        indicator.Targets.Select(t => t.Value).Prepend(indicator.Baseline!.Value).Concat(indicator.Actuals.Select(a => a.Value));

    private static string Codes(IEnumerable<Diagnostic> found) => string.Join(' ', found.Select(d => d.Rule.Code));

    private static (Indicator Indicator, ImmutableArray<Diagnostic> Found) Read(string indicator, string actual, string plan = "")
    {
        var (site, found) = Content.Read(Files(indicator, actual, plan));
        Assert.True(site is not null, string.Join('\n', found.Select(d => $"{d.Span} {d.Rule.Code} {d.Message}")));
        return (site.Plans.Single().Nodes[0].Indicators.Single(), found);
    }

    private static MemoryFileSystem Files(string indicator, string actual, string plan) => new MemoryFileSystem()
        .With("content/site.yaml", Site)
        .With("content/plans/p/plan.yaml", Plan("R1", "R5", plan))
        .With("content/plans/p/measures/a.yaml", $"- {{ id: m, title: 事業, indicators: [{{ id: i, name: 指標, {indicator} }}] }}\n- {{ id: other, title: ほかの事業, indicators: [{{ id: i, name: 指標 }}] }}\n")
        .With("content/plans/p/actuals/R3.yaml", $"m:\n  i: {actual}\nother: {{ i: 検討 }}\n");

    private static string Plan(string from, string to, string more) => $$"""
        title: 見本
        summary: 見本。
        municipality: { name: 見本町 }
        period: { from: {{from}}, to: {{to}} }
        data_date: 2024-03-31
        levels: [{ id: measure, name: 事業, role: measure }]
        sources: [{ id: s, title: 資料, publisher: 見本町 }]
        judgement: { published_marks: { 達成: achieved } }
        {{more}}

        """;
}
