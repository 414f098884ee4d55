using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>An indicator with its result and everything needed to work it out again.</summary>
public sealed record IndicatorView
{
    /// <summary>Fragment on the page.</summary>
    public required string Id { get; init; }

    /// <summary>As the plan prints it; heads the indicator's section.</summary>
    public required Phrase Name { get; init; }

    /// <summary>What is counted; null when the plan does not say.</summary>
    public Phrase? Definition { get; init; }

    /// <summary>As computed, or as this site's editors judged; null for a plan that wants no judgement.</summary>
    public required StatusView? Status { get; init; }

    /// <summary>What stands first: the published judgement, else the computed one; null for a plan that wants none.</summary>
    public required StatusView? Answer { get; init; }

    /// <summary>The result in one plain sentence.</summary>
    public required Line Result { get; init; }

    /// <summary>Mark of the plan's scale: B; null when it has none.</summary>
    public Phrase? Mark { get; init; }

    /// <summary>The official judgement, shown first; null when none was published.</summary>
    public Phrase? Published { get; init; }

    /// <summary>What the published mark means; null where the mark is that very word.</summary>
    public StatusView? PublishedStatus { get; init; }

    /// <summary>The rate that the municipality printed; null when none.</summary>
    public Phrase? PublishedRate { get; init; }

    /// <summary>Says that published and computed judgement differ, and why; null when they agree.</summary>
    public string? Differs { get; init; }

    /// <summary>The year that was judged, with its era: 令和4年度 (2022).</summary>
    public required string Year { get; init; }

    /// <summary>As printed; null when there is none.</summary>
    public Phrase? Target { get; init; }

    /// <summary>As printed, a running total as what it is; null when nothing was reported.</summary>
    public Phrase? Actual { get; init; }

    /// <summary>達成率 or 進捗率, as the plan shows it first.</summary>
    public required string RateName { get; init; }

    /// <summary>Null when there is no rate.</summary>
    public string? Rate { get; init; }

    /// <summary>Better, worse or the same as at the start, in a word; null when that cannot be told.</summary>
    public string? Change { get; init; }

    /// <summary>How far ahead of the straight line or the plan's path, in a sentence; null when no pace can be told.</summary>
    public string? Pace { get; init; }

    /// <summary>Direction of travel in a word with its arrow; null when it cannot be told.</summary>
    public string? Way { get; init; }

    /// <summary>The same in sentences: from what to what, the last step apart, what a year asks for; null when it cannot be told.</summary>
    public Line? Travel { get; init; }

    /// <summary>Results and targets over the years, with their legend; null when there is no number to draw.</summary>
    public Html? Chart { get; init; }

    /// <summary>False hides the columns of results: nothing was reported in any year.</summary>
    public required bool HasActuals { get; init; }

    /// <summary>False where no line of the table of values has a status or a published mark.</summary>
    public bool HasStatuses => Values.Any(v => v.Status is not null || v.Published is not null);

    /// <summary>False where no line of the table of values has a rate: nothing is due yet, or nothing can be divided.</summary>
    public bool HasRates => Values.Any(v => v.Rate is not null);

    /// <summary>The baseline, then a line a year, ascending.</summary>
    public required ImmutableArray<ValueRow> Values { get; init; }

    /// <summary>The formulas that gave the rates; empty where nothing was divided.</summary>
    public required ImmutableArray<CalculationView> Calculations { get; init; }

    /// <summary>Which rule decided, in one sentence.</summary>
    public required Line Decision { get; init; }

    /// <summary>The several values of one indicator, each against its target; empty for a single value.</summary>
    public required ImmutableArray<PartRow> Parts { get; init; }

    /// <summary>Milestones in order; empty when the indicator has none.</summary>
    public required ImmutableArray<StageStep> Stages { get; init; }

    /// <summary>What must be known: provisional, inferred direction, notes of the source.</summary>
    public required ImmutableArray<Line> Notes { get; init; }

    /// <summary>The page on how the plan's results are judged, seen from the page.</summary>
    public required string MethodHref { get; init; }

    /// <summary>The indicator's page for other sites to frame, seen from the page.</summary>
    public required string EmbedHref { get; init; }

    /// <summary>What the figure is asked about, sent and framed with; null where it is only shown.</summary>
    public FigureView? Figure { get; init; }
}

/// <summary>A line of the table of values.</summary>
/// <param name="When">The year, in words.</param>
/// <param name="Target">The target as printed; null when there is none.</param>
/// <param name="TargetUnderstood">The number in its base unit, where it looks different from what is printed.</param>
/// <param name="Actual">The result as printed; null when there is none.</param>
/// <param name="ActualUnderstood">How the result was read, where that is not what was printed; null otherwise.</param>
/// <param name="Rate">In percent, one decimal; null when there is none, or before the year of the target.</param>
/// <param name="Status">How it came out; null when it was not judged.</param>
/// <param name="Published">The judgement that was published; null when there is none.</param>
/// <param name="Current">True for the year that the page speaks of.</param>
public sealed record ValueRow(string When, Phrase? Target, string? TargetUnderstood, Phrase? Actual, string? ActualUnderstood,
    string? Rate, StatusView? Status, Phrase? Published, bool Current);

/// <param name="Name">As people read it.</param>
/// <param name="Words">The formula in words.</param>
/// <param name="Numbers">The formula with its numbers.</param>
/// <param name="Result">The result as printed.</param>
/// <param name="Rounding">What was rounded; null when nothing was.</param>
public sealed record CalculationView(string Name, string Words, string Numbers, string Result, string? Rounding);

/// <summary>One of several values of an indicator.</summary>
/// <param name="Label">What the value is of.</param>
/// <param name="Target">With its unit.</param>
/// <param name="Actual">With its unit; an en dash when nothing was reported.</param>
/// <param name="Rate">Attainment in percent, one decimal; an en dash when there is none.</param>
/// <param name="Width">Length of its bar where the target lies at 100, at most 125; null when there is none.</param>
/// <param name="Reached">True when this part alone meets its target.</param>
public sealed record PartRow(Phrase Label, string Target, string Actual, string Rate, string? Width, bool Reached);

/// <summary>One of the stages that an indicator passes.</summary>
/// <param name="Text">As the plan names it.</param>
/// <param name="Passed">True for stages before the reported one.</param>
/// <param name="Here">True for the reported one.</param>
/// <param name="Target">True for the one that is to be reached.</param>
public sealed record StageStep(Phrase Text, bool Passed, bool Here, bool Target);
