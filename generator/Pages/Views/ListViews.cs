using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>A whole level of a plan in one table.</summary>
public sealed record ListView : View
{
    /// <summary>The level's name in the theme's words.</summary>
    public required Phrase Title { get; init; }

    /// <summary>The plan's name, above the title.</summary>
    public required Phrase Plan { get; init; }

    /// <summary>What the level is for; null when the plan does not say.</summary>
    public Phrase? Description { get; init; }

    /// <summary>Null for levels whose nodes are results.</summary>
    public BranchTable? Branches { get; init; }

    /// <summary>Null for levels of branches, which have <see cref="Branches"/>.</summary>
    public ResultTable? Table { get; init; }
}

/// <summary>An index of groups: departments, programmes, subjects, statuses, years.</summary>
public sealed record GroupsView : View
{
    /// <summary>What the plan calls the section, else the theme's word.</summary>
    public required Phrase Title { get; init; }

    /// <summary>The plan's name, above the title.</summary>
    public required Phrase Plan { get; init; }

    /// <summary>What the groups are, in a sentence.</summary>
    public required string Intro { get; init; }

    /// <summary>What the table lists and how many, above it.</summary>
    public required string Caption { get; init; }

    /// <summary>Above the column of names.</summary>
    public required Phrase Head { get; init; }

    /// <summary>False hides the column of results: no group has any, or the groups are results themselves.</summary>
    public required bool HasCounts { get; init; }

    /// <summary>False hides the column of the plan's own marks.</summary>
    public required bool HasGrades { get; init; }

    /// <summary>Head of the column of budgets, with what they are; null without the column.</summary>
    public string? BudgetHead { get; init; }

    /// <summary>In the plan's order; years the newest first.</summary>
    public required ImmutableArray<GroupRow> Rows { get; init; }
}

/// <param name="Name">As people read it.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
/// <param name="Href">Null for a group without members, which has a line but leads nowhere.</param>
/// <param name="Status">For the index of statuses; null elsewhere.</param>
/// <param name="Count">How many items, as printed.</param>
/// <param name="Results">How its items came out.</param>
/// <param name="Budget">What they cost; null when no amounts are shown.</param>
public sealed record GroupRow(Phrase Name, Phrase? Note, string? Href, StatusView? Status, string Count, RollUpView Results, MoneyCell? Budget);

/// <summary>One group with its members and their results.</summary>
public sealed record GroupView : View
{
    /// <summary>The group's name, with its mark where the plan gives one.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Name of the index that it belongs to, above the title.</summary>
    public required Phrase Kicker { get; init; }

    /// <summary>The plan's name, above the title.</summary>
    public required Phrase Plan { get; init; }

    /// <summary>Where one may follow what is new, seen from the page; null for groups without a feed.</summary>
    public string? Feed { get; init; }

    /// <summary>For a page of a status; null for other groups.</summary>
    public StatusView? Status { get; init; }

    /// <summary>What the plan says of it, of a status its meaning; null when nothing.</summary>
    public Html? Description { get; init; }

    /// <summary>Further facts in plain sentences: division.</summary>
    public required ImmutableArray<Line> Facts { get; init; }

    /// <summary>Whose contact follows, or that nobody is known; null for other groups than departments.</summary>
    public Line? Who { get; init; }

    /// <summary>How to reach those; empty where nobody is known.</summary>
    public ImmutableArray<ContactPiece> Contact { get; init; } = [];

    /// <summary>Departments that it succeeded or that succeeded it; empty for other groups.</summary>
    public required ImmutableArray<Anchor> Links { get; init; }

    /// <summary>All reported years, also this one, the oldest first; empty for other groups, and where there is a single one.</summary>
    public ImmutableArray<NavPhrase> Years { get; init; } = [];

    /// <summary>What a programme does; empty for other groups, and where the content does not tell.</summary>
    public ImmutableArray<ThemeView> Themes { get; init; } = [];

    /// <summary>How many initiatives there are; null without themes.</summary>
    public string? ThemesSummary { get; init; }

    /// <summary>Its members' results; null where they tell nothing, and for a status or a year, which are results.</summary>
    public RollUpView? Results { get; init; }

    /// <summary>Where the results of a status or a mark stand in the plan; null for other groups, and where there are few, or too many.</summary>
    public Html? Wall { get; init; }

    /// <summary>Null for a group without members.</summary>
    public ResultTable? Table { get; init; }

    /// <summary>The members' budgets added up, a box for each kind and years; empty when there are none.</summary>
    public ImmutableArray<MoneyBox> Money { get; init; } = [];
}

/// <summary>All money of a plan.</summary>
public sealed record MoneyView : View
{
    /// <summary>By what the plan tells: budgets, effects or both.</summary>
    public required Phrase Title { get; init; }

    /// <summary>The plan's name, above the title.</summary>
    public required Phrase Plan { get; init; }

    /// <summary>The whole plan's budgets by source, a box for each kind and years, which are not added to each other.</summary>
    public required ImmutableArray<MoneyBox> Money { get; init; }

    /// <summary>The fields as long as their money, filled by results, for each kind and years; empty where the two do not meet.</summary>
    public required ImmutableArray<MoneyResult> Results { get; init; }

    /// <summary>One table for each kind and years of the budgets.</summary>
    public required ImmutableArray<MoneyMatrix> ByBranch { get; init; }

    /// <summary>Money by year as the document prints it; null when it prints none.</summary>
    public YearMoneyTable? ByYear { get; init; }

    /// <summary>The same of the whole plan by source; null when it prints none.</summary>
    public YearMoneyTable? YearSources { get; init; }

    /// <summary>Financial effects by year as bars; null for fewer than two years.</summary>
    public Html? EffectBars { get; init; }

    /// <summary>Financial effects by year; null when none were reported.</summary>
    public EffectTable? Effects { get; init; }

    /// <summary>Nodes with a budget or an effect, the largest first.</summary>
    public ResultTable? Table { get; init; }

    /// <summary>Who reported effects, the largest sum first.</summary>
    public required ImmutableArray<EffectLine> EffectNodes { get; init; }

    /// <summary>Says of which years' reports the amounts of <see cref="EffectNodes"/> are.</summary>
    public required string EffectsCaption { get; init; }
}
