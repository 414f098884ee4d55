using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>Copies results into the shape of plan.json.</summary>
internal static class ResultDocuments
{
    /// <summary>One year's result; what could not be worked out is left out, never 0.</summary>
    public static JudgementDocument Judgement(Judgement judgement) => new()
    {
        Year = judgement.Year.Start,
        ReportedYear = judgement.ReportedIn.Start,
        Status = judgement.Status,
        DecidedBy = judgement.DecidedBy,
        TargetYear = judgement.Target?.Year.Start,
        ActualYear = judgement.Actual?.Year.Start,
        AttainmentPercent = judgement.Attainment,
        ProgressPercent = judgement.Progress,
        ChangePercent = judgement.ChangePercent,
        PathPercent = judgement.PathRate,
        HeadlinePercent = judgement.Headline,
        Change = judgement.Change,
        Mark = judgement.Mark,
        Provisional = judgement.Provisional ? true : null,
        Published = judgement.Published?.Mark,
        Differs = judgement.Differs,
        PublishedRate = judgement.PublishedRate?.Printed,
        RateDiffers = judgement.PublishedRate is null ? null : judgement.RateDiffers,
        Travel = judgement.Travel is { } travel ? Travel(travel) : null,
        Behind = judgement.IsBehind ? true : null,
        Parts = judgement.Parts.IsEmpty ? null : [.. judgement.Parts.Select(Part)],
        Pace = judgement.Pace is { } p
            ? new(p.Expected.Number, ValueDocuments.Unit(p.Expected.Unit), p.ExpectedPercent, p.Lead, p.OnPace, p.From.Start, p.To.Start)
            : null,
        Calculations = judgement.Calculations.IsEmpty ? null : [.. judgement.Calculations.Select(CalculationDocuments.Of)],
    };

    /// <summary>Results counted together; rates in percent, left out where nothing is judged.</summary>
    public static RollUpDocument RollUp(RollUp sum) => new(
        new(sum.Known, sum.Judged, sum.Achieved, ByStatus(sum.Nodes)),
        new(sum.IndicatorsKnown, sum.IndicatorsJudged, sum.IndicatorsAchieved, ByStatus(sum.Indicators)),
        sum.Graded == 0 ? null : [.. sum.Grades.Select(g => new GradeCountDocument(g.Grade.Mark, g.Count))],
        sum.MeanRate,
        sum.MeanOf,
        sum.Points,
        sum.Points is null ? null : sum.PointsOf,
        sum.IsBeforeDue,
        sum.Behind.Length);

    private static TravelDocument Travel(Travel travel) => new(
        travel.Way, travel.First.Year?.Start, travel.First.Value.Printed, travel.Latest.Year!.Value.Start, travel.Latest.Value.Printed,
        travel.Step, travel.NeededPerYear, travel.MadePerYear);

    /// <summary>Sums in yen, with how many amounts each is made of.</summary>
    public static MoneyDocument Money(MoneySum sum) => new(
        sum.BudgetYen,
        sum.BudgetNodes,
        Sources(sum),
        sum.Effects.IsEmpty ? null : [.. sum.Effects.Select(e => new EffectSumDocument(e.Year.Start, e.Kind, e.Yen, e.Nodes))],
        sum.Budgets.IsEmpty ? null : [.. sum.Budgets.Select(Budget)]);

    private static BudgetSumDocument Budget(MoneySum sum) =>
        new(sum.Kind, sum.From?.Start, sum.To?.Start, sum.BudgetYen ?? 0, sum.BudgetNodes, Sources(sum));

    private static ImmutableArray<SourceYenDocument>? Sources(MoneySum sum) =>
        sum.BySource.IsEmpty ? null : [.. sum.BySource.Select(s => new SourceYenDocument(s.Source.Id, s.Yen))];

    private static ImmutableSortedDictionary<string, int> ByStatus(ImmutableArray<StatusCount> counts) =>
        counts.ToImmutableSortedDictionary(c => c.Status.Id(), c => c.Count, StringComparer.Ordinal);

    private static PartResultDocument Part(PartJudgement part) =>
        new(part.Label, part.Target.Number, part.Actual?.Number, ValueDocuments.Unit(part.Target.Unit), part.Attainment, part.Reached);
}
