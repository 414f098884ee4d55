using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Tests.Truth;

/// <summary>One status for a node of several indicators: achieved only when all are, and never while one of them is open or still to come.</summary>
public sealed class CombinedStatusTests
{
    private static readonly SourceSpan Nowhere = SourceSpan.WholeFile("a.yaml");

    public static TheoryData<string, string> Cases => new()
    {
        // indicators ("+" of a final target in a later year), node
        { "achieved", "achieved" },
        { "achieved achieved", "achieved" },
        { "exceeded exceeded", "exceeded" },
        { "exceeded achieved", "achieved" },
        { "achieved nearly", "nearly" },
        { "nearly missed", "missed" },
        { "achieved achieved missed", "missed" },
        { "achieved not_reported", "not_reported" },
        { "exceeded needs_judgement", "needs_judgement" },
        { "achieved not_comparable", "not_comparable" },
        { "achieved doubtful", "doubtful" },
        { "achieved not_comparable doubtful", "not_comparable" },
        { "needs_judgement not_reported", "needs_judgement" },
        { "missed not_reported", "missed" },
        { "nearly doubtful", "nearly" },
        { "missed not_due+", "missed" },
        { "achieved no_target", "achieved" },
        { "achieved ended", "achieved" },
        { "achieved not_judged", "achieved" },
        { "achieved+ not_due+", "not_due" },
        { "achieved not_due+", "not_due" },
        { "achieved+ achieved+", "achieved" },
        { "achieved+ not_due+ not_reported", "not_reported" },
        { "achieved not_due", "achieved" }, // of yearly targets: none is set for this year, those of this year are met
        { "not_due+ no_target", "not_due" },
        { "not_due no_target", "not_due" },
        { "not_due+ not_judged", "not_due" },
        { "not_due+ ended", "not_due" },
        { "not_reported not_due+", "not_reported" },
        { "not_reported no_target", "not_reported" },
        { "no_target not_judged", "no_target" },
        { "ended not_judged", "ended" },
        { "doubtful not_judged", "doubtful" },
        { "not_judged not_judged", "not_judged" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_node_stands_where_its_indicators_let_it(string indicators, string node)
    {
        ImmutableArray<Judgement> judgements = [.. indicators.Split(' ').Select(Of)];
        Assert.Equal(node, RollUps.Combine(judgements).Id());
        Assert.Equal(node, RollUps.Combine([.. judgements.Reverse()]).Id());
    }

    private static Judgement Of(string written)
    {
        var status = Statuses.All.Single(s => s.Id() == written.TrimEnd('+'));
        var due = new FiscalYear(written.EndsWith('+') ? 2024 : 2021);
        return new Judgement
        {
            Node = new NodeKey("measure", "a"),
            IndicatorId = "i",
            Year = new FiscalYear(2021),
            ReportedIn = new FiscalYear(2021),
            Rule = new JudgementRule { Target = TargetBasis.Final },
            Status = status,
            DecidedBy = Deciding.Band,
            Target = new Target(due, new PlanValue { Printed = "10件", Kind = ValueKind.Number }, null, Nowhere),
        };
    }
}
