using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>The first page: what this is, what there is, where to look.</summary>
public sealed record HomeView : View
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>What the site is for, in its first language.</summary>
    public required Phrase Description { get; init; }

    /// <summary>The search page, seen from the page: where the form goes.</summary>
    public required string Search { get; init; }

    /// <summary>In the order of the content.</summary>
    public required ImmutableArray<PlanCard> Plans { get; init; }

    /// <summary>All seventeen goals.</summary>
    public required ImmutableArray<SdgChip> Sdgs { get; init; }

    /// <summary>The page of all goals, seen from the page.</summary>
    public required string SdgsHref { get; init; }

    /// <summary>Ways into the content by subject, one group a plan.</summary>
    public required ImmutableArray<TopicGroup> Topics { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<CorrectionLine> Corrections { get; init; }

    /// <summary>The newest data of each plan, newest first.</summary>
    public required ImmutableArray<NewsLine> News { get; init; }
}

/// <summary>A plan at a glance, by its own rule; plans are not ranked against each other.</summary>
/// <param name="City">Whose plan it is.</param>
/// <param name="Title">The plan's name.</param>
/// <param name="Href">Its page, seen from the page.</param>
/// <param name="Period">Its first and last year, with their eras.</param>
/// <param name="Summary">What it is for; null when there is no text.</param>
/// <param name="State">Which year's results are shown, or when the first are due.</param>
/// <param name="Results">Of the whole plan.</param>
/// <param name="Contents">How many measures and indicators, in a sentence.</param>
/// <param name="Rule">Whether it is judged by its own rule, by the site's, or not at all.</param>
/// <param name="Money">All budgets as people say them; null when it has none.</param>
public sealed record PlanCard(
    Phrase City, Phrase Title, string Href, string Period, Html? Summary, string State, RollUpView Results, string Contents, Phrase Rule,
    string? Money);

/// <summary>Ways into a plan by subject.</summary>
/// <param name="Title">The plan's short name.</param>
/// <param name="Links">Policies and the plan's own words; never empty.</param>
public sealed record TopicGroup(Phrase Title, ImmutableArray<Anchor> Links);

/// <summary>The newest data of a plan.</summary>
/// <param name="Date">When they were published, in words.</param>
/// <param name="Text">What is new.</param>
/// <param name="Href">The plan's page, seen from the page.</param>
public sealed record NewsLine(string Date, Line Text, string Href);

/// <summary>A plan: its purpose, what was reached so far, what it costs, where to go on.</summary>
public sealed record PlanView : View
{
    /// <summary>The plan's name.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Whose plan it is, above the title.</summary>
    public required Phrase City { get; init; }

    /// <summary>Its first and last year, with their eras.</summary>
    public required string Period { get; init; }

    /// <summary>What it is for; null when there is no text.</summary>
    public Html? Summary { get; init; }

    /// <summary>What the editors say about the data; null when nothing.</summary>
    public Html? Note { get; init; }

    /// <summary>Which year's results are shown, or that none are out yet.</summary>
    public required string State { get; init; }

    /// <summary>False for a plan that wants no judgement.</summary>
    public required bool IsJudged { get; init; }

    /// <summary>How its results are judged, seen from the page; null for a plan without indicators.</summary>
    public string? MethodHref { get; init; }

    /// <summary>Whether the marks are the municipality's or this site's; null when nothing is judged.</summary>
    public Line? JudgedBy { get; init; }

    /// <summary>The results of the whole plan.</summary>
    public required RollUpView RollUp { get; init; }

    /// <summary>What is to be reached by when, for a plan without results yet; null otherwise.</summary>
    public ResultTable? Targets { get; init; }

    /// <summary>The outermost level, each with what is below it added up.</summary>
    public required BranchTable Branches { get; init; }

    /// <summary>What stands out, a heading with a few items each; empty when nothing does.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>All budgets, a box for each kind and years; empty when there are none.</summary>
    public ImmutableArray<MoneyBox> Money { get; init; } = [];

    /// <summary>Financial effects by year; null when none were reported.</summary>
    public EffectTable? Effects { get; init; }

    /// <summary>The page of all money, seen from the page; shown only where there is money.</summary>
    public required string MoneyHref { get; init; }

    /// <summary>The levels with how many nodes each has.</summary>
    public required ImmutableArray<LevelLine> Levels { get; init; }

    /// <summary>Pages of the reported years, newest first.</summary>
    public required ImmutableArray<Anchor> Years { get; init; }

    /// <summary>What cuts across the outline, in the plan's order; empty when nothing does.</summary>
    public required ImmutableArray<ProgrammeLine> Programmes { get; init; }

    /// <summary>What the plan calls those, else the theme's word.</summary>
    public required Phrase ProgrammeName { get; init; }

    /// <summary>Null when the plan links nothing to SDGs; <see cref="SdgNote"/> then says so.</summary>
    public string? SdgsHref { get; init; }

    /// <summary>The goals that its policies name; empty when it names none.</summary>
    public required ImmutableArray<SdgChip> Sdgs { get; init; }

    /// <summary>Why the plan has no goals, or what is to be known of them; null when nothing is said.</summary>
    public string? SdgNote { get; init; }

    /// <summary>The documents that the data come from.</summary>
    public required ImmutableArray<SourceLine> Sources { get; init; }

    /// <summary>Whom to ask about its figures.</summary>
    public required AskView Ask { get; init; }
}

/// <summary>A few nodes that stand out, with why.</summary>
public sealed record Finding(string Heading, string Why, ImmutableArray<FindingLine> Lines, Anchor? All);

/// <summary>An item that stands out.</summary>
/// <param name="Href">Its page, seen from the page.</param>
/// <param name="Title">As the plan prints it.</param>
/// <param name="Result">Its result, or its direction of travel, in a sentence.</param>
/// <param name="Status">How it came out; null for a plan that wants no judgement.</param>
public sealed record FindingLine(string Href, Phrase Title, Line Result, StatusView? Status);

/// <summary>A level of the outline.</summary>
/// <param name="Name">What the plan calls it.</param>
/// <param name="Count">How many nodes it has, as printed.</param>
/// <param name="Href">The list of them, seen from the page.</param>
/// <param name="Description">What the level is for; null when the plan does not say.</param>
public sealed record LevelLine(Phrase Name, string Count, string Href, Phrase? Description);

/// <summary>Something that cuts across the outline.</summary>
/// <param name="Name">With its mark where the plan gives one.</param>
/// <param name="Href">Its page, seen from the page.</param>
/// <param name="Description">What it is for; null when the plan does not say.</param>
/// <param name="Count">How many members it has, as printed.</param>
/// <param name="Results">Of its members.</param>
public sealed record ProgrammeLine(Phrase Name, string Href, Phrase? Description, string Count, RollUpView Results);
