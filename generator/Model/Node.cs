using PlanSite.Diagnostics;
using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>Names a node: ids are unique within a level of a plan.</summary>
/// <param name="Level">Id of the level: measure.</param>
/// <param name="Id">Id within the level, as the plan numbers it: 1-2-3; part of addresses.</param>
public sealed record NodeKey(string Level, string Id)
{
    public override string ToString() => $"{Level}/{Id}";
}

/// <summary>One entry of the outline. Any node can carry indicators, steps, SDGs, departments, money, grades and texts.</summary>
public sealed record Node
{
    /// <summary>Its level and its id there.</summary>
    public required NodeKey Key { get; init; }

    /// <summary>The node that it stands below; null for a root.</summary>
    public NodeKey? Parent { get; init; }

    /// <summary>As the plan prints it, without its number.</summary>
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

    /// <summary>The cross-cutting groups that the plan puts it in; empty for most.</summary>
    public EquatableArray<Programme> Programmes { get; init; } = [];

    /// <summary>Words that the node itself is marked with, not those of its steps.</summary>
    public EquatableArray<Tag> Tags { get; init; } = [];

    /// <summary>Its own, in the plan's order; those of nodes below are not among them.</summary>
    public EquatableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>Figures without a target, in the order of the content.</summary>
    public EquatableArray<Observation> Observations { get; init; } = [];

    /// <summary>Promises with a date, in the order of the content.</summary>
    public EquatableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>Its rows of work by year, in the plan's order.</summary>
    public EquatableArray<Step> Steps { get; init; } = [];

    /// <summary>Planned or spent money; null when the plan prints none, which is not 0 yen.</summary>
    public Budget? Budget { get; init; }

    /// <summary>Money by year as the document prints it for this node, ascending. It is added to nothing: the sums are of budgets.</summary>
    public EquatableArray<YearBudget> YearBudgets { get; init; } = [];

    /// <summary>The plan's own mark given once for the whole period; yearly ones are in <see cref="Reports"/>.</summary>
    public GradeMark? Grade { get; init; }

    /// <summary>What was reported for each year, ascending.</summary>
    public EquatableArray<YearReport> Reports { get; init; } = [];

    /// <summary>関連事業: projects that the plan names beside this node.</summary>
    public EquatableArray<RelatedProject> Related { get; init; } = [];

    /// <summary>Where the plan prints it; empty when no place is named.</summary>
    public EquatableArray<SourceRef> Sources { get; init; } = [];

    /// <summary>The nodes right below it, in the plan's order; they may be of different levels.</summary>
    public EquatableArray<Node> Children { get; init; } = [];

    /// <summary>First and last year in which the node exists; null means the plan's own.</summary>
    public FiscalYear? From { get; init; }

    /// <summary>Last year in which the node exists; null means the plan's own.</summary>
    public FiscalYear? To { get; init; }

    /// <summary>Weight in roll-ups; 1 unless the plan weighs.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>Further words that search finds the node by.</summary>
    public EquatableArray<string> Keywords { get; init; } = [];

    /// <summary>Editor's note (Markdown): an oddity of the source, explained.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is written, for messages and for links to the line.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Who answers for it: departments that the plan names, that reported on it, or that answer for a part of it.</summary>
    public IEnumerable<Department> Answering => Departments.Concat(Reports.SelectMany(r => r.Departments))
        .Concat(Steps.SelectMany(s => s.Departments)).Concat(Indicators.SelectMany(i => i.Departments)).Distinct();

    /// <summary>Every department that is named with it: those that answer for it, and those of the projects that are named beside it.</summary>
    public IEnumerable<Department> NamedDepartments => Answering.Concat(Related.SelectMany(r => r.Departments)).Distinct();

    /// <summary>True when it only leads to what is below it, and has no indicator, mark or report of its own.</summary>
    public bool IsBranch => !Children.IsEmpty && Indicators.IsEmpty && Grade is null && Reports.IsEmpty;

    /// <summary>The report of a year; null when nothing but values of indicators, or nothing at all, was reported.</summary>
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
/// <param name="Target">One of the 169: 3.4, 11.a; null when only the goal is meant.</param>
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
/// <param name="Span">Where it is written.</param>
public sealed record StepCell(FiscalYear Year, string Printed, string Text, bool Continued, SourceSpan Span)
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
    /// <summary>The year that is reported on, not the year in which the report came out.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The plan's own mark for the year; null when it gave none.</summary>
    public GradeMark? Grade { get; init; }

    /// <summary>Texts of the report under the plan's own headings: 成果, 課題.</summary>
    public EquatableArray<NodeText> Texts { get; init; } = [];

    /// <summary>Departments as reported that year, where they differ from the plan's; empty otherwise.</summary>
    public EquatableArray<Department> Departments { get; init; } = [];

    /// <summary>Money that the measure brought or saved in the year; empty when none was reported.</summary>
    public EquatableArray<Effect> Effects { get; init; } = [];

    /// <summary>Editor's note on the report (Markdown); null when none.</summary>
    public string? Note { get; init; }

    /// <summary>Where the report is written.</summary>
    public required SourceSpan Span { get; init; }
}
