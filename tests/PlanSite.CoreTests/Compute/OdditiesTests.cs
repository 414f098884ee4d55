using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>Values that do not go together are asked about, whatever note stands beside them. R3 is reported; where two values stand, R2 and R3.</summary>
public sealed class OdditiesTests
{
    private const string Count = "direction: up, baseline: { year: R1, value: \"1,600人\" }, targets: { R3: \"6,750人\" }";
    private const string Share = "direction: up, baseline: { year: R1, value: \"14.0%\" }, targets: { R3: \"19.6%\" }";

    public static TheoryData<string, string, string> Cases => new()
    {
        // words against a number
        { Count, "中止", "PS0523" },
        { Count, "コロナにより中止", "PS0523" },
        { Count, "増加", "PS0523" },
        { Count, "12月末", "PS0523" },
        { Count, "未実施", "PS0523" },
        { Count, "待機者ゼロ", "PS0523" },
        { Count, "なし(0件)", "PS0523" },
        { "direction: up, targets: { R3: 男5人 女3人 }", "実施", "PS0523" },
        { "direction: up, targets: { R3: 5～10件 }", "実施", "PS0523" },
        { "targets: { R3: 15人削減 }", "実施", "PS0523" },
        { "targets: { R3: 検討 }", "5件", "PS0523" },
        { "targets: { R3: 12月末 }", "5件", "PS0523" },
        { Count, "{ value: 中止, note: 感染症のため }", "PS0523" },
        { Count, "{ value: 中止, judgement: { status: ended, reason: 中止したため } }", "" },
        { Count, "-", "" },
        { Count, "該当なし", "" },
        { Count, "集計中", "" },
        { "targets: { R3: \"-\" }", "中止", "" },
        { "targets: { R3: 検討 }", "検討", "" },

        // a share as Excel holds it
        { Share, "0.137", "PS0524" },
        { Share, "0.196", "PS0524" },
        { Share, "1", "PS0524" },
        { Share, "１", "PS0524" },
        { Share, "0.9%", "PS0513 PS0526" },
        { Share, "13.7", "PS0512" },
        { Share, "{ value: \"0.137\", note: 割合 }", "PS0524" },
        { "unit: \"%\", direction: up, baseline: { value: \"14.0\" }, targets: { R3: \"19.6\" }", "0.137", "PS0513 PS0524" },
        { "unit: \"%\", direction: up, baseline: { value: \"0.9\" }, targets: { R3: \"1.5\" }", "0.8", "" },
        { "direction: up, baseline: { value: \"0.14\" }, targets: { R3: \"19.6%\" }", "13.7%", "PS0524" },
        { "direction: up, baseline: { value: \"14.0%\" }, targets: { R3: \"0.196\" }", "13.7%", "PS0512 PS0524 PS0529" },
        { "direction: up, targets: { R3: \"0.5\" }", "0.4", "" },
        { "direction: up, baseline: { value: 0.3ha }, targets: { R3: 0.5ha }", "0.4ha", "" },

        // a share over 100 %
        { Share, "137%", "PS0525" },
        { Share, "100.1%", "PS0525" },
        { Share, "100%", "PS0526" },
        { "direction: up, baseline: { value: \"90%\" }, targets: { R3: \"100%\" }", "900%", "PS0525" },
        { "direction: up, targets: { R3: \"100%\" }", "101%", "PS0525" },
        { "direction: up, targets: { R3: \"100%以上\" }", "101%", "PS0525" },
        { "direction: up, targets: { R3: \"105%\" }", "110%", "" },
        { "direction: up, baseline: { value: \"120%\" }, targets: { R3: \"100%\" }", "110%", "" },
        { "direction: up, targets: { R3: 100人 }", "110人", "" },
        { "direction: up, targets: { R3: 10ポイント }", "110ポイント", "PS0513" },
        { "direction: up, targets: { R3: \"100%\" }", "{ value: \"101%\", note: 追加で実施 }", "PS0525" },
        { "direction: up, baseline: { value: \"90%\" }", "101%", "PS0525" },
        { "direction: up, baseline: { value: \"110%\" }", "120%", "" },
        { "direction: up", "101%", "" },
        { "direction: up, targets: { R3: 80%以上95%未満 }", "101%", "PS0525" },

        // far from the baseline
        { Count, "23,030人", "PS0526" },
        { Count, "2,303人", "" },
        { Count, "20,250人", "PS0526" },
        { Count, "15,000人", "" },
        { Count, "533人", "PS0513 PS0526" },
        { Count, "534人", "PS0513" },
        { "direction: up, baseline: { value: 100人 }", "1,001人", "PS0526" },
        { "direction: up, baseline: { value: 100人 }", "1,000人", "" },
        { "direction: up, baseline: { value: 100人 }", "9人", "PS0526" },
        { "direction: up, baseline: { value: 100人 }, targets: { R3: 110人 }", "331人", "PS0526" },
        { "direction: up, baseline: { value: 100人 }, targets: { R3: 110人 }", "330人", "" },
        { "direction: up, baseline: { value: 100人 }, targets: { R3: \"5,000人\" }", "4,900人", "" },
        { "direction: up, baseline: { value: 100人 }, targets: { R3: \"5,000人\" }", "11,000人", "PS0526" },
        { "direction: down, baseline: { value: 100人 }, targets: { R3: 2人 }", "1.5人", "" },
        { "direction: up, baseline: { value: 1km }, targets: { R3: \"1,200m\" }", "12km", "PS0526" },
        { "direction: up, baseline: { value: 100人, not_comparable: 別の数え方 }, targets: { R3: 300人 }", "320人", "" },
        { "direction: up, baseline: { value: 100人 }, targets: { R3: 110人 }", "{ value: 400人, note: 合併のため }", "PS0526" },

        // units
        { "direction: up, baseline: { value: \"57.10%\" }, targets: { R3: \"93.00\" }", "60.5", "PS0529" },
        { "direction: up, baseline: { value: 57人 }, targets: { R3: 93件 }", "60件", "PS0529" },
        { "direction: up, baseline: { value: 57人, not_comparable: 人で数えていた }, targets: { R3: 93件 }", "60件", "" },
        { "direction: up, baseline: { value: 57人, note: 人で数えていた }, targets: { R3: 93件 }", "60件", "PS0529" },
        { "baseline: { value: \"1,000t\" }, targets: { R3: \"▲50%\" }", "600t", "PS0528" },
        { "direction: up, baseline: { value: \"1,000t (40%)\" }, targets: { R3: \"50%\" }, judgement: { judged_value: bracket }", "600t (45%)", "" },
        { "direction: up, baseline: { value: 100件 }, targets: { R3: 110件 }, judgement: { judged_value: running_total }", "5件", "PS0522" },
        { "direction: up, targets: { R3: 10回/年 }", "12", "PS0512" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_does_not_go_together_is_asked_about(string indicator, string actual, string rules)
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site(indicator, [(3, actual)]), bag);
        Assert.Equal(rules, string.Join(' ', bag.Sorted().Select(d => d.Rule.Code).Order(StringComparer.Ordinal)));
        Assert.All(bag.Sorted(), d => Assert.Equal(Severity.Warning, d.Rule.Severity));
    }

    [Fact]
    public void Every_year_is_looked_at()
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site("direction: up, targets: { R2: 9人, R3: 10人 }", [(2, "中止"), (3, "10人")]), bag);
        Assert.Equal(("PS0523", "plans/p/actuals/R2.yaml"), (Assert.Single(bag.Sorted()).Rule.Code, bag.Sorted()[0].Span.File));
    }

    [Fact]
    public void The_percentage_that_was_probably_meant_is_told()
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site(Share, [(3, "0.137")]), bag);
        Assert.Contains("「13.7%」", Assert.Single(bag.Sorted()).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_left_off_is_to_be_written_there_and_not_for_every_plan()
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site(Count, [(3, "\"2,303\"")]), bag);
        var found = Assert.Single(bag.Sorted());
        Assert.Equal("PS0512", found.Rule.Code);
        Assert.Contains("unit", found.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("site.yaml", found.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_arithmetic_of_a_leap_is_told()
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site(Count, [(3, "\"23,030人\"")]), bag);
        Assert.Contains("実績「23,030人」が当初値「1,600人」の 14.4 倍です", Assert.Single(bag.Sorted()).Message, StringComparison.Ordinal);
    }
}
