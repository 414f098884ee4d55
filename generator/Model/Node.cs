using PlanSite.Diagnostics;
using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>Names a node: ids are unique within a level of a plan.</summary>
public sealed record NodeKey(string Level, string Id)
{
    public override string ToString() => $"{Level}/{Id}";
}

/// <summary>One entry of the outline. Any node can carry indicators, steps, SDGs, departments, money, grades and texts.</summary>
public sealed record Node
{
    public required NodeKey Key { get; init; }

    public NodeKey? Parent { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is, in one or two plain sentences (Markdown); null when not given.</summary>
    public string? Description { get; init; }

    /// <summary>What is to hold at the end of the plan, in words (Markdown); null when the plan gives none.</summary>
    public string? Goal { get; init; }

    /// <summary>Texts under the plan's own headings, for the whole period.</summary>
    public EquatableArray<NodeText> Texts { get; init; } = [];

    /// <summary>SDG links given here, not those inherited from above.</summary>
    public EquatableArray<SdgLink> Sdgs { get; init; } = [];

    /// <summary>The departments that the plan names.</summary>
    public EquatableArray<Department> Departments { get; init; } = [];

    /// <summary>True when the plan adds "ほか" to the departments.</summary>
    public bool AndOtherDepartments { get; init; }

    public EquatableArray<Programme> Programmes { get; init; } = [];

    public EquatableArray<Tag> Tags { get; init; } = [];

    public EquatableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>Figures without a target, in the order of the content.</summary>
    public EquatableArray<Observation> Observations { get; init; } = [];

    /// <summary>Promises with a date, in the order of the content.</summary>
    public EquatableArray<Milestone> Milestones { get; init; } = [];

    public EquatableArray<Step> Steps { get; init; } = [];

    public Budget? Budget { get; init; }

    /// <summary>Money by year as the document prints it for this node, ascending. It is added to nothing: the sums are of budgets.</summary>
    public EquatableArray<YearBudget> YearBudgets { get; init; } = [];

    /// <summary>The plan's own mark given once for the whole period; yearly ones are in <see cref="Reports"/>.</summary>
    public GradeMark? Grade { get; init; }

    /// <summary>What was reported for each year, ascending.</summary>
    public EquatableArray<YearReport> Reports { get; init; } = [];

    /// <summary>関連事業: projects that the plan names beside this node.</summary>
    public EquatableArray<RelatedProject> Related { get; init; } = [];

    public EquatableArray<SourceRef> Sources { get; init; } = [];

    public EquatableArray<Node> Children { get; init; } = [];

    /// <summary>First and last year in which the node exists; null means the plan's own.</summary>
    public FiscalYear? From { get; init; }

    public FiscalYear? To { get; init; }

    /// <summary>Weight in roll-ups; 1 unless the plan weighs.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>Further words that search finds the node by.</summary>
    public EquatableArray<string> Keywords { get; init; } = [];

    /// <summary>Editor's note (Markdown): an oddity of the source, explained.</summary>
    public string? Note { get; init; }

    public required SourceSpan Span { get; init; }

    public YearReport? ReportOf(FiscalYear year) => Reports.FirstOrDefault(r => r.Year == year);

    /// <summary>This node and everything below it, parents first.</summary>
    public IEnumerable<Node> SelfAndDescendants() => Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);
}

/// <summary>One or more paragraphs or points under a heading of the plan.</summary>
/// <param name="Kind">The heading.</param>
/// <param name="Items">Markdown; one item is a paragraph, several are a list.</param>
public sealed record NodeText(TextKind Kind, EquatableArray<string> Items);

/// <summary>A link to an SDG goal, or to one of its targets.</summary>
/// <param name="Goal">1 to 17.</param>
/// <param name="Target">3.4, 11.a; null when only the goal is meant.</param>
public readonly record struct SdgLink(int Goal, string? Target);

/// <summary>A row of work by year: what was planned, what was done.</summary>
/// <param name="Id">Known by this within the plan; part of addresses.</param>
/// <param name="Name">Null when the node itself is the row.</param>
/// <param name="Planned">What is planned, by year.</param>
/// <param name="Done">What was done, by year.</param>
/// <param name="Departments">Who answers for it.</param>
/// <param name="AndOtherDepartments">True when the document says that others take part.</param>
/// <param name="Tags">Words that the step is marked with.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Step(
    string Id,
    string? Name,
    EquatableArray<StepCell> Planned,
    EquatableArray<StepCell> Done,
    EquatableArray<Department> Departments,
    bool AndOtherDepartments,
    EquatableArray<Tag> Tags,
    string? Note,
    SourceSpan Span);

/// <param name="Year">The year that the cell is of.</param>
/// <param name="Printed">As printed; ⇒ means "as the year before".</param>
/// <param name="Text">What holds for the year, with ⇒ resolved.</param>
/// <param name="Continued">True when the text was carried over by ⇒.</param>
public sealed record StepCell(FiscalYear Year, string Printed, string Text, bool Continued)
{
    /// <summary>
    /// Of a done cell: the years of the planned cells that it fulfils, where an editor says so; empty when the editor says that it fulfils none.
    /// Null when nothing is said, and then only equal words count.
    /// </summary>
    public EquatableArray<FiscalYear>? PlannedFor { get; init; }
}

/// <summary>What was reported for one fiscal year, apart from the actuals of indicators.</summary>
public sealed record YearReport
{
    public required FiscalYear Year { get; init; }

    public GradeMark? Grade { get; init; }

    public EquatableArray<NodeText> Texts { get; init; } = [];

    /// <summary>Departments as reported that year, where they differ from the plan's; empty otherwise.</summary>
    public EquatableArray<Department> Departments { get; init; } = [];

    public EquatableArray<Effect> Effects { get; init; } = [];

    public string? Note { get; init; }

    public required SourceSpan Span { get; init; }
}

public enum EffectKind
{
    /// <summary>More income.</summary>
    Revenue,

    /// <summary>Less spending.</summary>
    Expenditure,
}

/// <summary>財政効果額: what a measure brought in or saved in a year.</summary>
/// <param name="Kind">What kind of effect it is.</param>
/// <param name="Yen">Exact amount in yen.</param>
/// <param name="Printed">As printed, with its unit.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
public sealed record Effect(EffectKind Kind, decimal Yen, string Printed, string? Note);

/// <summary>A total that the plan prints, to be compared with what the content adds up to.</summary>
/// <param name="Scope">The node whose descendants are added up; null for the whole plan.</param>
/// <param name="Kind">budget, grade, achieved ...</param>
/// <param name="Item">Funding source, grade mark or effect kind; null for the sum of all.</param>
/// <param name="Year">The year; null for the whole period.</param>
/// <param name="UnitYen">Yen in one unit of the amount.</param>
/// <param name="Expected">In printed units for money, else a count.</param>
/// <param name="Printed">As it was printed.</param>
/// <param name="Note">Explains a difference that the document itself prints; null when there should be none.</param>
/// <param name="Span">Where it is written.</param>
public sealed record PublishedTotal(NodeKey? Scope, PublishedTotalKind Kind, string? Item, FiscalYear? Year,
    decimal UnitYen, decimal Expected, string Printed, string? Note, SourceSpan Span)
{
    /// <summary>Of a total of budgets: only those of this kind are compared with it; null when all are.</summary>
    public MoneyKind? MoneyKind { get; init; }
}

public enum PublishedTotalKind
{
    Budget,
    Revenue,
    Expenditure,
    Grade,
    Judgement,
}
