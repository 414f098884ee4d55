using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Tests.Compute;

/// <summary>Values of several labelled parts are compared label by label.</summary>
public sealed class PartsRuleTests
{
    private static readonly FiscalYear Year = new(2022);

    public static TheoryData<string, string, string, decimal?> Cases => new()
    {
        // target, actual, status, mean of the parts' rates capped at 100 %
        { "3、4年生=20 5、6年生=35", "3、4年=20 5、6年=35", "achieved", 100 },
        { "1、2年=15 3、4年=35", "1、2年=20 3、4年=40", "achieved", 100 },
        { "地域型=5 ブランチ=2", "地域型=5 ブランチ=1", "nearly", 75 },
        { "小学校=4 中学校=2", "小学校=1 中学校=1", "missed", 37.5m },
        { "小学校=4 中学校=2", "小学校=4 高校=2", "not_comparable", null },
        { "小学校=4 中学校=2", "小学校高学年=4 中学校=2", "not_comparable", null },
        { "東部=4", "東部A=1 東部B=4", "not_comparable", null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parts_are_judged_by_their_labels(string target, string actual, string status, decimal? rate)
    {
        var span = SourceSpan.WholeFile("measures/01.yaml");
        var indicator = new Indicator { Id = "lessons", Name = "授業数", Direction = Direction.Up, Rule = new JudgementRule(), Span = span };
        var blank = new Judgement
        {
            Node = new NodeKey("measure", "01-101"),
            IndicatorId = indicator.Id,
            Year = Year,
            ReportedIn = Year,
            Rule = indicator.Rule,
            Status = Status.NotReported,
            DecidedBy = Deciding.NoActual,
            Target = new Target(Year, Value(target), null, span),
            Actual = new Actual(Year, Value(actual), span),
        };
        var judged = PartsRule.Decide(indicator, blank);
        Assert.Equal(status, judged.Status.Id());
        Assert.Equal(rate, judged.Attainment);
    }

    private static PlanValue Value(string parts) => new()
    {
        Printed = parts,
        Kind = ValueKind.Parts,
        Parts = [.. parts.Split(' ').Select(p => p.Split('=')).Select(p => new ValuePart(p[0], new Quantity(decimal.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture), new Unit("回"))))],
    };
}
