using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>The first page: what this is, what there is, where to look.</summary>
public sealed record HomeView : View
{
    public required string Title { get; init; }

    public required Phrase Description { get; init; }

    public required string Search { get; init; }

    public required ImmutableArray<PlanCard> Plans { get; init; }

    public required ImmutableArray<SdgChip> Sdgs { get; init; }

    public required string SdgsHref { get; init; }

    /// <summary>Ways into the content by subject, one group a plan.</summary>
    public required ImmutableArray<TopicGroup> Topics { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<CorrectionLine> Corrections { get; init; }

    public required ImmutableArray<NewsLine> News { get; init; }
}

/// <summary>A plan at a glance, by its own rule; plans are not ranked against each other.</summary>
public sealed record PlanCard(
    Phrase City, Phrase Title, string Href, string Period, Html? Summary, string State, RollUpView Results, string Contents, Phrase Rule,
    string? Money);

public sealed record TopicGroup(Phrase Title, ImmutableArray<Anchor> Links);

public sealed record NewsLine(string Date, Line Text, string Href);

/// <summary>A plan: its purpose, what was reached so far, what it costs, where to go on.</summary>
public sealed record PlanView : View
{
    public required Phrase Title { get; init; }

    public required Phrase City { get; init; }

    public required string Period { get; init; }

    public Html? Summary { get; init; }

    public Html? Note { get; init; }

    /// <summary>Which year's results are shown, or that none are out yet.</summary>
    public required string State { get; init; }

    /// <summary>False for a plan that wants no judgement.</summary>
    public required bool IsJudged { get; init; }

    public string? MethodHref { get; init; }

    public Line? JudgedBy { get; init; }

    public required RollUpView RollUp { get; init; }

    /// <summary>What is to be reached by when, for a plan without results yet; null otherwise.</summary>
    public ResultTable? Targets { get; init; }

    public required BranchTable Branches { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }

    public ImmutableArray<MoneyBox> Money { get; init; } = [];

    public EffectTable? Effects { get; init; }

    public required string MoneyHref { get; init; }

    /// <summary>The levels with how many nodes each has.</summary>
    public required ImmutableArray<LevelLine> Levels { get; init; }

    public required ImmutableArray<Anchor> Years { get; init; }

    public required ImmutableArray<ProgrammeLine> Programmes { get; init; }

    public required Phrase ProgrammeName { get; init; }

    /// <summary>Null when the plan links nothing to SDGs; <see cref="SdgNote"/> then says so.</summary>
    public string? SdgsHref { get; init; }

    public required ImmutableArray<SdgChip> Sdgs { get; init; }

    public string? SdgNote { get; init; }

    public required ImmutableArray<SourceLine> Sources { get; init; }
}

/// <summary>A few nodes that stand out, with why.</summary>
public sealed record Finding(string Heading, string Why, ImmutableArray<FindingLine> Lines, Anchor? All);

public sealed record FindingLine(string Href, Phrase Title, Line Result, StatusView? Status);

public sealed record LevelLine(Phrase Name, string Count, string Href, Phrase? Description);

public sealed record ProgrammeLine(Phrase Name, string Href, Phrase? Description, string Count, RollUpView Results);
