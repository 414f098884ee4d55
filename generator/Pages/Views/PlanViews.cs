using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>The first page: whose plans there are and how far they came, what stands out, where to look.</summary>
public sealed record HomeView : View
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>What the site is for, in its first language.</summary>
    public required Phrase Description { get; init; }

    /// <summary>The search page, seen from the page: where the form goes.</summary>
    public required string Search { get; init; }

    /// <summary>The whole of the only plan; null where there are several, or none.</summary>
    public PlanView? Dashboard { get; init; }

    /// <summary>By topic, by city and plan, by department; those that lead nowhere are left out.</summary>
    public required ImmutableArray<HomeDoor> Doors { get; init; }

    /// <summary>In the order of the content.</summary>
    public required GlanceList Plans { get; init; }

    /// <summary>Cities with several plans have a page; empty when there are none.</summary>
    public required ImmutableArray<Anchor> Cities { get; init; }

    /// <summary>What stands out now; empty while there are no results.</summary>
    public required ImmutableArray<StandOut> StandOuts { get; init; }

    /// <summary>What moved since last year; empty where no plan has two years.</summary>
    public required ImmutableArray<ChangeLine> Changes { get; init; }

    /// <summary>The topics common to all plans; without lines where the site has none.</summary>
    public required TopicList Topics { get; init; }

    /// <summary>The departments of each plan; empty when none has any.</summary>
    public required ImmutableArray<Anchor> Departments { get; init; }

    /// <summary>All seventeen goals.</summary>
    public required ImmutableArray<SdgChip> Sdgs { get; init; }

    /// <summary>The page of all goals, seen from the page.</summary>
    public required string SdgsHref { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<CorrectionLine> Corrections { get; init; }

    /// <summary>The newest data of each plan, newest first.</summary>
    public required ImmutableArray<NewsLine> News { get; init; }
}

/// <summary>A way into the site.</summary>
/// <param name="Id">For its drawing: topics, plans, departments.</param>
/// <param name="Href">Where it leads, seen from the page.</param>
/// <param name="Text">What is behind it.</param>
/// <param name="Count">How much of it there is, in words.</param>
public sealed record HomeDoor(string Id, string Href, string Text, string Count);

/// <summary>The newest data of a plan.</summary>
/// <param name="Date">When they were published, in words.</param>
/// <param name="Text">What is new.</param>
/// <param name="Href">The plan's page, seen from the page.</param>
/// <param name="Told">What the data say, with one number.</param>
public sealed record NewsLine(string Date, Line Text, string Href, Figure Told);

/// <summary>A plan: how it stands at a glance, what stands out, what it costs, where to go on.</summary>
public sealed record PlanView : View
{
    /// <summary>The plan's name, as published.</summary>
    public required Phrase Title { get; init; }

    /// <summary>The name that fits a phone.</summary>
    public required Phrase ShortTitle { get; init; }

    /// <summary>False where the short name is the whole one.</summary>
    public required bool IsShortened { get; init; }

    /// <summary>Whose plan it is, above the title.</summary>
    public required Phrase City { get; init; }

    /// <summary>Its first and last year, with their eras.</summary>
    public required string Period { get; init; }

    /// <summary>What it is for; null when there is no text.</summary>
    public Html? Summary { get; init; }

    /// <summary>What the editors say about the data; null when nothing.</summary>
    public Html? Note { get; init; }

    /// <summary>How many of how many, in one sentence.</summary>
    public required Html Headline { get; init; }

    /// <summary>How the indicators stand, where the headline tells of the plan's own marks; null otherwise.</summary>
    public string? Beside { get; init; }

    /// <summary>What stands out, with one number; null when nothing does.</summary>
    public FirstFinding? Standout { get; init; }

    /// <summary>Which year's results are shown, or that none are out yet.</summary>
    public required string State { get; init; }

    /// <summary>Pictures of all results, that of the headline first; empty at the start of a plan, and where there are too many.</summary>
    public required ImmutableArray<WallView> Walls { get; init; }

    /// <summary>All reported years with the ways to their pictures, the oldest first; empty where there is a single one.</summary>
    public required ImmutableArray<NavPhrase> WallYears { get; init; }

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

    /// <summary>Where the indicators are going; null where that cannot be told.</summary>
    public TravelView? Travel { get; init; }

    /// <summary>The fields as long as their money, filled by their results; empty where money and results do not meet.</summary>
    public required ImmutableArray<MoneyResult> MoneyResults { get; init; }

    /// <summary>All budgets, a box for each kind and years, where no picture tells of them; empty when there are none.</summary>
    public required ImmutableArray<MoneyBox> Money { get; init; }

    /// <summary>Financial effects by year as bars; null for fewer than two years.</summary>
    public Html? EffectBars { get; init; }

    /// <summary>The same as a table, exactly; null when none were reported.</summary>
    public EffectTable? Effects { get; init; }

    /// <summary>The page of all money, seen from the page; shown only where there is money.</summary>
    public required string MoneyHref { get; init; }

    /// <summary>The levels with how many nodes each has.</summary>
    public required ImmutableArray<LevelLine> Levels { get; init; }

    /// <summary>The reported years.</summary>
    public required YearsView Years { get; init; }

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
