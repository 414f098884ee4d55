using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>How a plan's results are judged, made from the plan's own rule.</summary>
public sealed record MethodView : View
{
    public required string Title { get; init; }

    public required Phrase Plan { get; init; }

    /// <summary>Whether the rule is the plan's own or this site's standard.</summary>
    public required string Origin { get; init; }

    public Html? Note { get; init; }

    /// <summary>One, or several in time, the latest first.</summary>
    public required ImmutableArray<RuleBlock> Rules { get; init; }

    /// <summary>Says that each year is judged by the rule of its time; null when the rule never changed.</summary>
    public string? Changes { get; init; }

    public required ImmutableArray<FormulaLine> Formulas { get; init; }

    /// <summary>Statuses outside every percentage, with their meaning.</summary>
    public required ImmutableArray<StatusMeaning> Outside { get; init; }

    public required ImmutableArray<string> RollUpRules { get; init; }

    /// <summary>What the municipality's own words are taken to mean; empty when it publishes none.</summary>
    public required ImmutableArray<MarkMeaning> Published { get; init; }

    public required ImmutableArray<MarkMeaning> Grades { get; init; }

    public Phrase? GradeName { get; init; }

    /// <summary>An indicator of the plan worked out; null when none can be judged yet.</summary>
    public IndicatorView? Example { get; init; }

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

public sealed record FormulaLine(string Name, string Words);

public sealed record BandLine(string Rate, string Range, Phrase? Mark, Phrase? Name, StatusView Status, string? Points);

public sealed record StatusMeaning(StatusView Status, string Meaning);

public sealed record MarkMeaning(Phrase Mark, Phrase? Name, StatusView Status);

/// <summary>Published against computed judgements, where they differ.</summary>
public sealed record DifferencesView : View
{
    public required string Title { get; init; }

    public required Phrase Plan { get; init; }

    public required string Summary { get; init; }

    public required string Intro { get; init; }

    public required string Caption { get; init; }

    /// <summary>What the municipality published: judgements, or rates alone.</summary>
    public required string PublishedName { get; init; }

    public required ImmutableArray<DifferenceRow> Rows { get; init; }

    public required string MethodHref { get; init; }
}

public sealed record DifferenceRow(string Id, Phrase Title, string Href, Phrase Indicator, string Year, Phrase Target, Phrase Actual,
    Phrase Published, StatusView? PublishedStatus, StatusView? Computed, string Rate, Line Why);
