using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>A whole level of a plan in one table.</summary>
public sealed record ListView : View
{
    public required Phrase Title { get; init; }

    public required Phrase Plan { get; init; }

    public Phrase? Description { get; init; }

    /// <summary>Null for levels whose nodes are results.</summary>
    public BranchTable? Branches { get; init; }

    public ResultTable? Table { get; init; }
}

/// <summary>An index of groups: departments, programmes, subjects, statuses, years.</summary>
public sealed record GroupsView : View
{
    public required Phrase Title { get; init; }

    public required Phrase Plan { get; init; }

    public required string Intro { get; init; }

    public required string Caption { get; init; }

    public required Phrase Head { get; init; }

    public required bool HasCounts { get; init; }

    public required bool HasGrades { get; init; }

    /// <summary>Head of the column of budgets, with what they are; null without the column.</summary>
    public string? BudgetHead { get; init; }

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
    public required Phrase Title { get; init; }

    public required Phrase Kicker { get; init; }

    public required Phrase Plan { get; init; }

    public StatusView? Status { get; init; }

    public Html? Description { get; init; }

    /// <summary>Further facts in plain sentences: division, successor, contact.</summary>
    public required ImmutableArray<Line> Facts { get; init; }

    public required ImmutableArray<Anchor> Links { get; init; }

    /// <summary>What a programme does; empty for other groups, and where the content does not tell.</summary>
    public ImmutableArray<ThemeView> Themes { get; init; } = [];

    /// <summary>How many initiatives there are; null without themes.</summary>
    public string? ThemesSummary { get; init; }

    public RollUpView? Results { get; init; }

    /// <summary>Null for a group without members.</summary>
    public ResultTable? Table { get; init; }

    public ImmutableArray<MoneyBox> Money { get; init; } = [];
}

/// <summary>All money of a plan.</summary>
public sealed record MoneyView : View
{
    public required Phrase Title { get; init; }

    public required Phrase Plan { get; init; }

    public required ImmutableArray<MoneyBox> Money { get; init; }

    /// <summary>One table for each kind and years of the budgets.</summary>
    public required ImmutableArray<MoneyMatrix> ByBranch { get; init; }

    /// <summary>Money by year as the document prints it; null when it prints none.</summary>
    public YearMoneyTable? ByYear { get; init; }

    /// <summary>The same of the whole plan by source; null when it prints none.</summary>
    public YearMoneyTable? YearSources { get; init; }

    public EffectTable? Effects { get; init; }

    /// <summary>Nodes with a budget or an effect, the largest first.</summary>
    public ResultTable? Table { get; init; }

    public required ImmutableArray<EffectLine> EffectNodes { get; init; }

    /// <summary>Says of which years' reports the amounts of <see cref="EffectNodes"/> are.</summary>
    public required string EffectsCaption { get; init; }
}

/// <param name="Id">The id of the table within the page.</param>
/// <param name="Caption">What the table shows, above it.</param>
/// <param name="Head">Above the column.</param>
/// <param name="Sources">Heads of the columns.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Total">The last row.</param>
public sealed record MoneyMatrix(string Id, string Caption, Phrase Head,
    ImmutableArray<Phrase> Sources, ImmutableArray<MoneyMatrixRow> Rows, MoneyMatrixRow Total);

public sealed record MoneyMatrixRow(Phrase Title, string? Href, ImmutableArray<string> Amounts, string Total);

public sealed record EffectLine(string Id, Phrase Title, string Href, string? Revenue, string? Expenditure);
