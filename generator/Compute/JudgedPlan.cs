using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>A plan with the judgement of every indicator; nothing is counted together yet.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="ResultYear">The year whose results are shown as current: the latest with an actuals file; null for a plan at its start.</param>
/// <param name="Current">What stands now of every indicator: the view of <paramref name="ResultYear"/>, or of the plan's last year when nothing is
/// reported yet.</param>
/// <param name="ByYear">Judgements of every reported year, ascending, for each indicator.</param>
public record JudgedPlan(Plan Plan, FiscalYear? ResultYear, FrozenDictionary<(NodeKey Node, string Indicator), Judgement> Current,
    FrozenDictionary<(NodeKey Node, string Indicator), ImmutableArray<Judgement>> ByYear)
{
    /// <summary>What stands now of the node's indicators, in their order; empty without indicators.</summary>
    public ImmutableArray<Judgement> CurrentOf(Node node) => [.. node.Indicators.Select(i => Current[(node.Key, i.Id)])];

    /// <summary>What stands now of one indicator of the node.</summary>
    public Judgement CurrentOf(Node node, Indicator indicator) => Current[(node.Key, indicator.Id)];

    /// <param name="node">The item of the plan.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">A reported year; null for the current result.</param>
    /// <returns>Null for a year that was not reported.</returns>
    public Judgement? JudgementOf(Node node, Indicator indicator, FiscalYear? year) => year is null || year == ResultYear
        ? CurrentOf(node, indicator)
        : ByYear[(node.Key, indicator.Id)].FirstOrDefault(j => j.ReportedIn == year);

    /// <summary>
    /// The plan's own mark: of a year's report, or, for the current state (null), of the latest report or the one given once for the whole
    /// period, which is no year's.
    /// </summary>
    public GradeMark? GradeOf(Node node, FiscalYear? year = null) => year is { } y
        ? node.ReportOf(y)?.Grade
        : (ResultYear is { } latest ? node.ReportOf(latest)?.Grade : null) ?? node.Grade;

    /// <summary>
    /// How many steps of the plan's scale the mark of the latest year stands below that of the year before: negative where it went up. Null without
    /// marks of both years.
    /// </summary>
    public int? MarkChangeOf(Node node)
    {
        if (ResultYear is not { } year || node.ReportOf(year)?.Grade is not { } now) return null;
        return node.ReportOf(new FiscalYear(year.Start - 1))?.Grade is { } before ? Plan.Grades.IndexOf(now) - Plan.Grades.IndexOf(before) : null;
    }

    /// <summary>The current judgement of every indicator, in document order, each once also where several nodes share it.</summary>
    public IEnumerable<Judgement> Judgements =>
        Plan.Nodes.SelectMany(n => n.Indicators.Select(i => (Key: i.SameAs ?? new IndicatorKey(n.Key, i.Id), Judgement: CurrentOf(n, i))))
            .DistinctBy(j => j.Key).Select(j => j.Judgement);

    /// <summary>
    /// Results to which the municipality published a mark or a rate: the current ones, and those of earlier years that have a rate; each
    /// value once.
    /// </summary>
    public IEnumerable<Judgement> Published => Judgements.Where(j => j.Published is not null || j.PublishedRate is not null)
        .Concat(Plan.Nodes.SelectMany(n => n.Indicators.Where(i => i.SameAs is null).SelectMany(i => ByYear[(n.Key, i.Id)]
            .Where(j => j.PublishedRate is not null && j.Year != CurrentOf(n, i).Actual?.Year).DistinctBy(j => j.Year))));
}
