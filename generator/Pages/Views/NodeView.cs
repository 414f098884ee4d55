using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>Page of one entry of the outline, from the outermost goal to the single measure: it shows what the node has.</summary>
public sealed record NodeView : View
{
    public required Phrase Level { get; init; }

    public required string Id { get; init; }

    public required Phrase Title { get; init; }

    /// <summary>Combined status; null when the node carries no indicator.</summary>
    public StatusView? Status { get; init; }

    /// <summary>How many of several indicators reached their target; null for a single one.</summary>
    public string? Several { get; init; }

    /// <summary>Who judged: the municipality, staff or this site; null when nothing is judged.</summary>
    public Line? JudgedBy { get; init; }

    public Html? Description { get; init; }

    /// <summary>What is to hold at the end of the plan, in words; null when the plan gives no such goal.</summary>
    public Html? Goal { get; init; }

    public required Phrase GoalName { get; init; }

    public required ImmutableArray<TextBlock> Texts { get; init; }

    public Html? Note { get; init; }

    public required ImmutableArray<IndicatorView> Indicators { get; init; }

    /// <summary>Figures without a target; null when there are none.</summary>
    public ObservationTable? Observations { get; init; }

    public required ImmutableArray<MilestoneLine> Milestones { get; init; }

    public StepTable? Steps { get; init; }

    /// <summary>What was reported year by year, newest first.</summary>
    public required ImmutableArray<YearStory> Years { get; init; }

    /// <summary>Where the plan's own mark and an indicator point different ways.</summary>
    public required ImmutableArray<Line> Contrasts { get; init; }

    /// <summary>Grades by year in one strip; empty when the plan gives none.</summary>
    public required ImmutableArray<GradeCell> Grades { get; init; }

    public required Phrase GradeName { get; init; }

    /// <summary>The mark given once for the whole period; null when marks are yearly or there are none.</summary>
    public GradeView? OwnGrade { get; init; }

    public ImmutableArray<MoneyBox> Money { get; init; } = [];

    /// <summary>Money by year as the document prints it; null when it prints none.</summary>
    public YearMoneyTable? YearMoney { get; init; }

    public EffectTable? Effects { get; init; }

    public RollUpView? RollUp { get; init; }

    public BranchTable? Branches { get; init; }

    public ResultTable? Measures { get; init; }

    public required ImmutableArray<SdgChip> Sdgs { get; init; }

    /// <summary>The targets that it names or inherits, in few words; empty when only goals are meant.</summary>
    public required ImmutableArray<SdgTargetLine> SdgTargets { get; init; }

    public required ImmutableArray<NodeProgramme> Programmes { get; init; }

    public required Phrase ProgrammeName { get; init; }

    public required ImmutableArray<Anchor> Tags { get; init; }

    public required ImmutableArray<DepartmentLine> Departments { get; init; }

    public required bool AndOthers { get; init; }

    public required ImmutableArray<RelatedLine> Related { get; init; }

    public required ImmutableArray<CorrectionLine> Corrections { get; init; }

    public required Reference Reference { get; init; }

    public Anchor? Previous { get; init; }

    public Anchor? Next { get; init; }
}

public sealed record CorrectionLine(string Date, Anchor? Where, string Old, string New, Phrase Reason);

/// <summary>How to quote this page and where its figures come from.</summary>
/// <param name="Citation">How to cite the page.</param>
/// <param name="Sources">The documents it comes from.</param>
/// <param name="Record">Link to the line of the record; null when the repository is not known.</param>
/// <param name="RecordName">What the link to the record is called.</param>
public sealed record Reference(string Citation, ImmutableArray<SourceLine> Sources, string? Record, string RecordName);

/// <summary>Work by year: what was planned, what was done.</summary>
/// <param name="Caption">What the table shows, above it.</param>
/// <param name="Years">Empty when the plan says what is to be done, but not when.</param>
/// <param name="HasDone">Whether anything was reported.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Delays">Work that was done earlier or later than planned.</param>
/// <param name="DelaySummary">What is late, in a sentence; null when nothing is.</param>
/// <param name="DelayRemarks">What the comparison rests on, and what it does not say.</param>
public sealed record StepTable(string Caption, ImmutableArray<string> Years, bool HasDone, ImmutableArray<StepRow> Rows,
    ImmutableArray<Line> Delays, string? DelaySummary, ImmutableArray<string> DelayRemarks);

/// <param name="Name">As people read it.</param>
/// <param name="Kind">The word for planned, or for done.</param>
/// <param name="Done">True for the row of what was done.</param>
/// <param name="First">True on the first line of a step, which carries its name.</param>
/// <param name="Cells">One a year.</param>
/// <param name="Tags">Words that the step is marked with.</param>
/// <param name="Departments">Who answers for it.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
public sealed record StepRow(
    Phrase Name, string Kind, bool Done, bool First, ImmutableArray<StepCellView> Cells, ImmutableArray<Phrase> Tags,
    Phrase? Departments, Phrase? Note);

/// <param name="Text">What is read.</param>
/// <param name="Continued">True when the plan prints ⇒.</param>
public sealed record StepCellView(Phrase? Text, bool Continued);

public sealed record GradeCell(string Year, string ShortYear, Phrase? Mark, Phrase? Name, string? Href);

/// <param name="Mark">The sign as it was printed.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Named">True when the mark is a sign that needs its name: ◎ 計画以上.</param>
public sealed record GradeView(Phrase Mark, Phrase Name, bool Named);

/// <summary>What was reported for one year.</summary>
public sealed record YearStory(string Id, string Year, Phrase? Grade, Phrase? GradeName, ImmutableArray<TextBlock> Texts,
    ImmutableArray<Phrase> Effects, ImmutableArray<Anchor> Departments, Html? Note);

/// <summary>Budgets of one kind and of the same years, by source.</summary>
public sealed record MoneyBox
{
    /// <summary>Unique on the page.</summary>
    public required string Id { get; init; }

    public required string Heading { get; init; }

    /// <summary>What it is and of which years, in brackets.</summary>
    public required string Label { get; init; }

    public required string Total { get; init; }

    /// <summary>The same exact amount as people say it.</summary>
    public required string TotalWords { get; init; }

    public required ImmutableArray<MoneyRow> Rows { get; init; }

    public Html? Note { get; init; }

    /// <summary>The sources as one bar; null where the page shows none.</summary>
    public Html? Bar { get; init; }

    /// <summary>True on the first of several boxes, which are not added to each other.</summary>
    public bool Apart { get; init; }
}

/// <param name="Name">As people read it.</param>
/// <param name="Amount">As printed, with its unit.</param>
/// <param name="Share">Percent with one decimal, with sign.</param>
/// <param name="Width">The same without sign, for the bar.</param>
public sealed record MoneyRow(Phrase Name, string Amount, string Share, string Width);

public sealed record EffectTable(string Caption, ImmutableArray<EffectRow> Rows);

/// <summary>Null where nothing was reported, which is not the same as 0.</summary>
public sealed record EffectRow(string Year, string? Revenue, string? Expenditure, bool Total);
