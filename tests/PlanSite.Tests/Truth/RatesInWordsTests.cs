using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>What pages say about rates: those that only a municipality's formula explains, published ones without a verdict, changes without a target.</summary>
public sealed class RatesInWordsTests
{
    private const string Mirrored = "judgement: { less_is_better: actual/target }";

    private static readonly string[] Less =
    [
        "id: a, parent: \"1\", indicators: [{ id: i, name: 事故, direction: down, targets: { R5: 100件 } }]",
        "id: b, parent: \"1\", indicators: [{ id: i, name: 火事, direction: down, targets: { R5: 100件 } }]",
        "id: c, parent: \"2\", indicators: [{ id: i, name: 講座, direction: up, targets: { R5: 100件 } }]",
    ];

    /// <summary>130 % and 150 % are worse than 100 %; capped they would be two full hundreds. Only 60 ÷ 100 can be meant.</summary>
    [Fact]
    public void Rates_that_grow_as_it_gets_worse_enter_no_mean()
    {
        var score = Trial.Score(Mirrored, Less, (5, "a: { i: 130件 }\nb: { i: 150件 }\nc: { i: 60件 }"));
        Assert.Equal((60m, 1), (score.Total.MeanRate, score.Total.MeanOf));
        Assert.Null(Trial.Score(Mirrored, Less[..2], (5, "a: { i: 130件 }\nb: { i: 150件 }")).Total.MeanRate);
    }

    [Fact]
    public void Such_a_rate_is_explained_by_what_the_bands_look_at_and_the_worst_stands_first()
    {
        var site = TrialSite.Of(Mirrored, Less, (5, "a: { i: 130件 }\nb: { i: 150件 }\nc: { i: 60件 }"));
        Assert.Contains("200%から引いた70.0%が「80%未満」の区分に入るため「未達成」です。", site.Page("plans/p/measure/a/").Text, StringComparison.Ordinal);
        Assert.Contains("状況の区分は、200%から率を引いた数で見ます。", site.Page("plans/p/method/").Text, StringComparison.Ordinal);
        var plan = site.Page("plans/p/").Text;
        Assert.True(plan.IndexOf("実績150件", StringComparison.Ordinal) is > 0 and var worst && worst < plan.IndexOf("実績130件", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_only_rates_were_published_nothing_is_called_a_published_judgement()
    {
        string[] one = ["id: a, parent: \"1\", indicators: [{ id: i, name: 講座, direction: up, targets: { R5: 300件 } }]"];
        var site = TrialSite.Of("", one, (5, "a: { i: { value: 200件, published: 66.6% } }"));
        Assert.Contains("見本町が公表した率を、このサイトの計算と並べて示します。", site.Page("plans/p/").Text, StringComparison.Ordinal);
        Assert.Contains("公表された率1件のうち1件が、このサイトの計算と異なります。", site.Page("plans/p/differences/").Text, StringComparison.Ordinal);
        Assert.All(site.Pages.Where(p => p.Path.StartsWith("plans/p/", StringComparison.Ordinal)), p => Assert.DoesNotContain("公表された判定", p.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_computed_rate_beside_a_printed_one_has_as_many_decimals()
    {
        string[] one = ["id: a, parent: \"1\", indicators: [{ id: i, name: 講座, direction: up, targets: { R5: 300件 } }]"];
        var page = TrialSite.Of("", one, (5, "a: { i: { value: 200件, published: 66.70% } }")).Page("plans/p/measure/a/").Text;
        Assert.Contains("公表された率(66.70%)と、このサイトの計算(66.67%)とが異なります。", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published: \"-\"", null)]
    [InlineData("published: －", null)]
    [InlineData("published: { mark: 達成, rate: \"-\" }", null)]
    [InlineData("published: { rate: \"66.7\" }", "66.7%")]
    [InlineData("published: { rate: 67 }", "67%")]
    public void A_cell_of_a_table_of_rates_is_taken_as_printed(string published, string? rate)
    {
        var judgement = OnePlan.Judge("direction: up, targets: { R3: 300件 }", [(3, $"{{ value: 200件, {published} }}")], "published_marks: { 達成: achieved }");
        Assert.Equal((rate, false), (judgement.PublishedRate?.Printed, judgement.RateDiffers));
    }

    [Fact]
    public void A_change_without_a_target_is_told_without_one()
    {
        string[] one = ["id: a, parent: \"1\", indicators: [{ id: i, name: 利用, direction: up, baseline: { year: H30, value: 100人 } }]"];
        var site = TrialSite.Of("judgement: { headline: change, bands: [{ from: 0, status: achieved }, { status: missed }] }", one, (5, "a: { i: 115人 }"));
        Assert.All(site.Pages, p => Assert.DoesNotContain("目標は–", p.Text, StringComparison.Ordinal));
        Assert.Contains("利用は115人でした。令和5年度の目標は定められていません。", site.Page("plans/p/measure/a/").Text, StringComparison.Ordinal);
        Assert.Contains("当初からの変化率の平均は、項目ごとの率を", site.Page("plans/p/method/").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("direction: down, targets: { R5: 80%未満 }", "80%", "目標の80%未満の範囲に入りませんでした。", "目標が範囲(80%未満)です。")]
    [InlineData("direction: up, targets: { R5: 80%超 }", "80%", "目標の80%超の範囲に入りませんでした。", "目標が範囲(80%超)です。")]
    public void A_value_at_an_open_end_is_not_said_to_hit_the_target(string indicator, string actual, string sentence, string reason)
    {
        var page = TrialSite.Of("", [$"id: a, parent: \"1\", indicators: [{{ id: i, name: 率, {indicator} }}]"], (5, $"a: {{ i: {actual} }}")).Page("plans/p/measure/a/").Text;
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.DoesNotContain("ちょうど", page, StringComparison.Ordinal);
        Assert.DoesNotContain("「80%以上100%未満」の区分", page, StringComparison.Ordinal);
    }

    /// <summary>40 to 60 is neither more nor less: nothing is inferred, and nothing asked.</summary>
    [Fact]
    public void A_range_needs_no_direction()
    {
        const string Range = "id: a, parent: \"1\", indicators: [{ id: i, name: 率, targets: { R5: 40%以上60%以下 } }]";
        Assert.DoesNotContain(Trial.Check(Trial.Files("", [Range], (5, "a: { i: 70% }"))), d => d.Rule.Code == "PS0511");
        Assert.DoesNotContain("という向きは", TrialSite.Of("", [Range], (5, "a: { i: 70% }")).Page("plans/p/measure/a/").Text, StringComparison.Ordinal);
    }

    /// <summary>17.5 % is expected after three of four years from 10 % to 20 %.</summary>
    [Fact]
    public void Between_shares_lie_points_also_behind_the_line()
    {
        string[] one = ["id: a, parent: \"1\", indicators: [{ id: i, name: 率, direction: up, baseline: { year: R1, value: 10% }, targets: { R5: 20% } }]"];
        var page = TrialSite.Of("judgement: { target: final }", one, (4, "a: { i: 15% }")).Page("plans/p/measure/a/").Text;
        Assert.Contains("今の目安は17.5%で、2.5ポイント遅れています", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_just_hits_its_target_is_no_finding_of_going_far_beyond()
    {
        string[] one = ["id: a, parent: \"1\", indicators: [{ id: i, name: 講座, direction: up, targets: { R5: 30件 } }]"];
        Assert.DoesNotContain("目標を大きく上回った", TrialSite.Of("", one, (5, "a: { i: 30件 }")).Page("plans/p/").Text, StringComparison.Ordinal);
        Assert.Contains("目標を大きく上回った", TrialSite.Of("", one, (5, "a: { i: 60件 }")).Page("plans/p/").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_in_Latin_letters_stays_so_in_the_distance()
    {
        string[] one = ["id: a, parent: \"1\", indicators: [{ id: i, name: Visitors, direction: up, targets: { R5: \"2,000 people\" } }]"];
        Assert.Contains("まであと100people", TrialSite.Of("", one, (5, "a: { i: \"1,900 people\" }")).Page("plans/p/measure/a/").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_word_that_is_the_status_word_is_not_said_twice()
    {
        const string Marks = "judgement: { bands: [{ from: 100, status: achieved, mark: 達成 }, { status: missed, mark: 未達成 }] }";
        string[] one = ["id: a, parent: \"1\", indicators: [{ id: i, name: 講座, direction: up, targets: { R5: 30件 } }]"];
        var page = TrialSite.Of(Marks, one, (5, "a: { i: { value: 10件, published: 未達成 } }")).Page("plans/p/measure/a/").Text;
        Assert.DoesNotContain("「未達成」(未達成)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("33.3%未達成未達成", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_measure_graded_once_no_yearly_grade_is_missing()
    {
        string[] measures = ["id: a, parent: \"1\", grade: ◎", "id: b, parent: \"1\"", "id: c, parent: \"2\""];
        var found = Trial.Check(Trial.Files("", measures, (4, "b: { grade: ○ }\nc: { grade: ○ }"), (5, "b: { grade: ○ }"))).Where(d => d.Rule.Code == "PS0402").ToList();
        Assert.Equal(["c"], found.Select(d => d.Message[^2..^1]));
        Assert.All(found, d => Assert.Equal(Severity.Warning, d.Rule.Severity));
    }
}
