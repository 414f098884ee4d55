using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>How a plan's results are judged, made from the plan's own rule.</summary>
public sealed record MethodView : View
{
    /// <summary>The theme's word for the page.</summary>
    public required string Title { get; init; }

    /// <summary>The plan's name, above the title.</summary>
    public required Phrase Plan { get; init; }

    /// <summary>Whether the rule is the plan's own or this site's standard.</summary>
    public required string Origin { get; init; }

    /// <summary>What the editors say about the rule; null when nothing.</summary>
    public Html? Note { get; init; }

    /// <summary>One, or several in time, the latest first.</summary>
    public required ImmutableArray<RuleBlock> Rules { get; init; }

    /// <summary>Says that each year is judged by the rule of its time; null when the rule never changed.</summary>
    public string? Changes { get; init; }

    /// <summary>How each rate is worked out, in words.</summary>
    public required ImmutableArray<FormulaLine> Formulas { get; init; }

    /// <summary>Statuses outside every percentage, with their meaning.</summary>
    public required ImmutableArray<StatusMeaning> Outside { get; init; }

    /// <summary>How results are counted together, a sentence each; empty for a plan that wants no judgement.</summary>
    public required ImmutableArray<string> RollUpRules { get; init; }

    /// <summary>What the municipality's own words are taken to mean; empty when it publishes none.</summary>
    public required ImmutableArray<MarkMeaning> Published { get; init; }

    /// <summary>The plan's own marks, best first, with the status each is taken to mean; empty when it has none.</summary>
    public required ImmutableArray<MarkMeaning> Grades { get; init; }

    /// <summary>What the plan calls its marks, else the theme's word; null when it has none.</summary>
    public Phrase? GradeName { get; init; }

    /// <summary>An indicator of the plan worked out; null when none can be judged yet.</summary>
    public IndicatorView? Example { get; init; }

    /// <summary>Whose indicator the example is; null without one.</summary>
    public Anchor? ExampleNode { get; init; }

    /// <summary>Indicators that follow a rule of their own; empty when none does.</summary>
    public required ImmutableArray<Anchor> Exceptions { get; init; }
}

/// <summary>A rule and its scale.</summary>
/// <param name="Heading">The years that it holds for; null for the only one.</param>
/// <param name="Choices">One sentence each.</param>
/// <param name="Bands">Empty for a plan that wants no judgement.</param>
/// <param name="HasMarks">Whether bands have marks.</param>
/// <param name="HasPoints">Whether bands are worth points.</param>
public sealed record RuleBlock(string? Heading, ImmutableArray<string> Choices, ImmutableArray<BandLine> Bands, bool HasMarks, bool HasPoints);

/// <summary>A rate and its formula.</summary>
/// <param name="Name">達成率, 進捗率: the rate, and for which direction.</param>
/// <param name="Words">目標 ÷ 実績 × 100: the formula in words.</param>
public sealed record FormulaLine(string Name, string Words);

/// <summary>One step of a plan's scale.</summary>
/// <param name="Rate">The rate that it looks at; an en dash where only staff decide.</param>
/// <param name="Range">80%以上100%未満: its bounds in words.</param>
/// <param name="Mark">B; null when the step has no mark.</param>
/// <param name="Name">おおむね達成; null when the plan does not name it.</param>
/// <param name="Status">The status that it gives.</param>
/// <param name="Points">What it is worth; null when steps have no points.</param>
public sealed record BandLine(string Rate, string Range, Phrase? Mark, Phrase? Name, StatusView Status, string? Points);

/// <summary>A status explained.</summary>
/// <param name="Status">The status.</param>
/// <param name="Meaning">When a result has it, in a sentence.</param>
public sealed record StatusMeaning(StatusView Status, string Meaning);

/// <summary>A word or sign of the municipality, and what it is taken to mean.</summary>
/// <param name="Mark">As printed.</param>
/// <param name="Name">What the plan calls the mark; null where the mark is a word itself.</param>
/// <param name="Status">The status that it is counted as.</param>
public sealed record MarkMeaning(Phrase Mark, Phrase? Name, StatusView Status);

/// <summary>Published against computed judgements, where they differ.</summary>
public sealed record DifferencesView : View
{
    /// <summary>The theme's word for the page.</summary>
    public required string Title { get; init; }

    /// <summary>The plan's name, above the title.</summary>
    public required Phrase Plan { get; init; }

    /// <summary>How many of how many published ones differ.</summary>
    public required string Summary { get; init; }

    /// <summary>Why they can differ.</summary>
    public required string Intro { get; init; }

    /// <summary>What the table lists, above it.</summary>
    public required string Caption { get; init; }

    /// <summary>What the municipality published: judgements, or rates alone.</summary>
    public required string PublishedName { get; init; }

    /// <summary>In the plan's order; empty when all agree.</summary>
    public required ImmutableArray<DifferenceRow> Rows { get; init; }

    /// <summary>The page on how the plan's results are judged, seen from the page.</summary>
    public required string MethodHref { get; init; }
}

/// <summary>A judgement that was published otherwise than computed.</summary>
/// <param name="Id">As the plan numbers the node.</param>
/// <param name="Title">The node.</param>
/// <param name="Href">The indicator on the node's page, seen from the page.</param>
/// <param name="Indicator">As the plan prints its name.</param>
/// <param name="Year">The year that was judged, with its era.</param>
/// <param name="Target">As printed; an en dash when there is none.</param>
/// <param name="Actual">As printed; an en dash when nothing was reported.</param>
/// <param name="Published">The published mark and rate, parted by a blank.</param>
/// <param name="PublishedStatus">What the mark is taken to mean; null where only a rate was published.</param>
/// <param name="Computed">The computed status; null for a plan that wants no judgement.</param>
/// <param name="Rate">The computed rate in percent, one decimal; an en dash when there is none.</param>
/// <param name="Why">Which rule decided, in a sentence.</param>
public sealed record DifferenceRow(string Id, Phrase Title, string Href, Phrase Indicator, string Year, Phrase Target, Phrase Actual,
    Phrase Published, StatusView? PublishedStatus, StatusView? Computed, string Rate, Line Why);
