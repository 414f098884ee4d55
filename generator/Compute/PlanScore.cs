using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>A plan with its results.</summary>
public sealed record PlanScore
{
    public required Plan Plan { get; init; }

    /// <summary>The year whose results are shown as current: the latest with an actuals file; null for a plan at its start.</summary>
    public required FiscalYear? ResultYear { get; init; }

    /// <summary>
    /// The current judgement of every indicator, of <see cref="ResultYear"/> (of the plan's last year when nothing is reported yet).
    /// </summary>
    public required FrozenDictionary<(NodeKey Node, string Indicator), Judgement> Current { get; init; }

    /// <summary>Judgements of every reported year, ascending, for each indicator.</summary>
    public required FrozenDictionary<(NodeKey Node, string Indicator), ImmutableArray<Judgement>> ByYear { get; init; }

    /// <summary>Combined status of every node that carries indicators.</summary>
    public required FrozenDictionary<NodeKey, Status> NodeStatus { get; init; }

    /// <summary>Results of each node and everything below it.</summary>
    public required FrozenDictionary<NodeKey, RollUp> RollUps { get; init; }

    public required FrozenDictionary<NodeKey, MoneySum> Money { get; init; }

    public required RollUp Total { get; init; }

    public required MoneySum TotalMoney { get; init; }

    /// <summary>Results of the whole plan by reported year.</summary>
    public required FrozenDictionary<FiscalYear, RollUp> TotalByYear { get; init; }

    /// <summary>Planned against done for every node with steps of both kinds.</summary>
    public required FrozenDictionary<NodeKey, ImmutableArray<StepDelay>> Delays { get; init; }

    public ImmutableArray<Judgement> CurrentOf(Node node) => [.. node.Indicators.Select(i => Current[(node.Key, i.Id)])];

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

    public bool HasIndicators => Total.IndicatorsKnown > 0;

    /// <summary>True where the municipality published marks or rates of its own.</summary>
    public bool HasPublished => ByYear.Values.Any(years => years.Any(j => j.Published is not null || j.PublishedRate is not null));

    /// <summary>True where the municipality published rates and no mark: nothing may then call them judgements.</summary>
    public bool HasPublishedRatesOnly => HasPublished && !ByYear.Values.Any(years => years.Any(j => j.Published is not null));

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

/// <summary>How the year of done work stands to the planned one. Only what is certain is in time, early or late.</summary>
public enum StepTiming
{
    InTime,
    Early,
    Late,

    /// <summary>Reported in other words: whether it is the same work is not known.</summary>
    NotComparable,
}

/// <summary>When a planned piece of work came about.</summary>
/// <param name="StepId">The step within its item.</param>
/// <param name="Work">What was to be done, as printed.</param>
/// <param name="Planned">First year in which the work was planned.</param>
/// <param name="Done">First year in which it was done; null when that is not certain, which does not mean that it was not done.</param>
public sealed record StepDelay(string StepId, string Work, FiscalYear Planned, FiscalYear? Done)
{
    /// <summary>The words of the done work, where an editor says that it is the planned one; null when the words are equal.</summary>
    public string? DoneAs { get; init; }

    public int? YearsLate => Done is { } done ? done.Start - Planned.Start : null;

    public StepTiming Timing => YearsLate switch
    {
        null => StepTiming.NotComparable,
        0 => StepTiming.InTime,
        < 0 => StepTiming.Early,
        _ => StepTiming.Late,
    };
}
