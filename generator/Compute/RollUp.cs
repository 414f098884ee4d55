using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>How many stand in a status.</summary>
/// <param name="Status">The status.</param>
/// <param name="Count">Never negative.</param>
public readonly record struct StatusCount(Status Status, int Count);

/// <summary>How many nodes have a mark.</summary>
/// <param name="Grade">The mark of the plan's own scale.</param>
/// <param name="Count">Never negative.</param>
public readonly record struct GradeCount(GradeMark Grade, int Count);

/// <summary>How many nodes are to reach their target by a year to come.</summary>
/// <param name="Year">The year of the target.</param>
/// <param name="Count">Never negative.</param>
public readonly record struct DueCount(FiscalYear Year, int Count);

/// <summary>How many indicators the municipality itself gave a mark.</summary>
/// <param name="Mark">As it was published.</param>
/// <param name="Count">Never negative.</param>
public readonly record struct PublishedCount(string Mark, int Count);

/// <summary>Results counted together. A number never stands without its denominator.</summary>
public sealed record RollUp
{
    /// <summary>Nodes that carry indicators, by their combined status; every status is listed, also with 0.</summary>
    public required EquatableArray<StatusCount> Nodes { get; init; }

    /// <summary>Indicators, by status.</summary>
    public required EquatableArray<StatusCount> Indicators { get; init; }

    /// <summary>The plan's own marks; empty when it gives none.</summary>
    public required EquatableArray<GradeCount> Grades { get; init; }

    /// <summary>Judgements of indicators that the municipality published, in the order of the rule's marks; empty when it published none.</summary>
    public EquatableArray<PublishedCount> Published { get; init; } = [];

    /// <summary>
    /// True while final targets lie in later years, of which only successes count so far: no percentage is made then, since it could only be good.
    /// </summary>
    public bool IsBeforeDue { get; init; }

    /// <summary>Nodes that are not due, by the year of their target, ascending.</summary>
    public EquatableArray<DueCount> Dues { get; init; } = [];

    /// <summary>True when nodes share indicators, which are counted once.</summary>
    public bool HasShared { get; init; }

    /// <summary>Not due yet, and behind the way to the target.</summary>
    public EquatableArray<Judgement> Behind { get; init; } = [];

    /// <summary>
    /// Mean of the nodes' headline rates, each capped at 0 and 100 %; null when nothing is judged, and before final targets are due.
    /// </summary>
    public decimal? MeanRate { get; init; }

    /// <summary>How many rates the mean is made of.</summary>
    public int MeanOf { get; init; }

    /// <summary>Sum of the points of bands and grades, where the plan adds points up; null when it does not.</summary>
    public decimal? Points { get; init; }

    /// <summary>How many bands and grades with points the sum is made of.</summary>
    public int PointsOf { get; init; }

    /// <summary>Mean of the points; null where the plan gives none.</summary>
    public decimal? MeanPoints => Points is { } sum && PointsOf > 0 ? sum / PointsOf : null;

    /// <summary>How many nodes carry indicators.</summary>
    public int Known => Nodes.Sum(n => n.Count);

    /// <summary>How many of them are judged: the denominator of the share.</summary>
    public int Judged => Nodes.Where(n => n.Status.IsJudged()).Sum(n => n.Count);

    /// <summary>How many of the judged were reached.</summary>
    public int Achieved => Nodes.Where(n => n.Status.IsReached()).Sum(n => n.Count);

    /// <summary>Percent of the judged that were reached, unrounded; null when nothing is judged, and before final targets are due.</summary>
    public decimal? ShareAchieved => Judged == 0 || IsBeforeDue ? null : Achieved * 100m / Judged;

    /// <summary>How many indicators there are; one shared by several nodes counts once.</summary>
    public int IndicatorsKnown => Indicators.Sum(n => n.Count);

    /// <summary>How many indicators are judged: the denominator of their share.</summary>
    public int IndicatorsJudged => Indicators.Where(n => n.Status.IsJudged()).Sum(n => n.Count);

    /// <summary>How many of the judged indicators were reached.</summary>
    public int IndicatorsAchieved => Indicators.Where(n => n.Status.IsReached()).Sum(n => n.Count);

    /// <summary>As <see cref="ShareAchieved"/>, of indicators.</summary>
    public decimal? IndicatorsShare => IndicatorsJudged == 0 || IsBeforeDue ? null : IndicatorsAchieved * 100m / IndicatorsJudged;

    /// <summary>How many nodes have a mark of the plan's own scale.</summary>
    public int Graded => Grades.Sum(g => g.Count);

    /// <summary>True where the plan's own marks are on more nodes than carry indicators: they are told first then.</summary>
    public bool IsOfMarks => Graded > Known;

    /// <summary>How many nodes have a status.</summary>
    public int CountOf(Status status) => Nodes.First(n => n.Status == status).Count;
}

/// <summary>Money added up exactly, in yen. Budgets of different kinds or years are never added to each other.</summary>
public sealed record MoneySum
{
    /// <summary>Sum of budgets; null when no node below has one, and when there are several sums, see <see cref="Apart"/>.</summary>
    public decimal? BudgetYen { get; init; }

    /// <summary>How many nodes have a budget.</summary>
    public int BudgetNodes { get; init; }

    /// <summary>The sum by source of funds, in the order of the plan; empty when the budgets name none, and when there are several sums.</summary>
    public EquatableArray<SourceSum> BySource { get; init; } = [];

    /// <summary>What the budgets are; null when they do not say, and when there are several sums.</summary>
    public MoneyKind? Kind { get; init; }

    /// <summary>First and last year of the budgets; null when there is none or several sums.</summary>
    public FiscalYear? From { get; init; }

    /// <summary>Last year of the budgets; null with <see cref="From"/>.</summary>
    public FiscalYear? To { get; init; }

    /// <summary>One sum for each kind and years, where the budgets differ in them; empty when one sum holds them all.</summary>
    public EquatableArray<MoneySum> Apart { get; init; } = [];

    /// <summary>財政効果額 by year and kind; empty when none was reported.</summary>
    public EquatableArray<EffectSum> Effects { get; init; } = [];

    /// <summary>The sums of budgets, one for each kind and years; empty when no node below has a budget.</summary>
    public ImmutableArray<MoneySum> Budgets => BudgetYen is null ? Apart : [this];
}

/// <param name="Source">Where it comes from.</param>
/// <param name="Yen">The sum in yen.</param>
public sealed record SourceSum(FundingSource Source, decimal Yen);

/// <summary>財政効果額 of a year, added up.</summary>
/// <param name="Year">The year of the report.</param>
/// <param name="Kind">More income, or less spending.</param>
/// <param name="Yen">The sum in yen, exact.</param>
/// <param name="Nodes">How many nodes it is made of.</param>
public sealed record EffectSum(FiscalYear Year, EffectKind Kind, decimal Yen, int Nodes);
