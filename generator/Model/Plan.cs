using System.Collections.Frozen;
using PlanSite.Diagnostics;
using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>A published plan of one municipality with a period of fiscal years.</summary>
public sealed record Plan
{
    /// <summary>Name of its folder under <c>content/plans/</c>; the first part of its addresses.</summary>
    public required string Id { get; init; }

    /// <summary>The plan's own title, as published.</summary>
    public required string Title { get; init; }

    /// <summary>A short name for lists and narrow screens.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Purpose in one to three sentences (Markdown).</summary>
    public required string Summary { get; init; }

    /// <summary>Whose plan it is.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>First fiscal year of the period.</summary>
    public required FiscalYear From { get; init; }

    /// <summary>Last fiscal year of the period, itself included.</summary>
    public required FiscalYear To { get; init; }

    /// <summary>The date of the newest document behind the data.</summary>
    public required DateOnly DataDate { get; init; }

    /// <summary>BCP 47 language of the content: ja, en.</summary>
    public required string Language { get; init; }

    /// <summary>Its names in other languages as <c>plan.yaml</c> gives them.</summary>
    public NameTranslations OwnNames { get; init; } = NameTranslations.None;

    /// <summary>The same with those that hold for the whole site.</summary>
    public NameTranslations Names { get; init; } = NameTranslations.None;

    /// <summary>Outermost first.</summary>
    public required EquatableArray<Level> Levels { get; init; }

    /// <summary>The outermost nodes, in the plan's order.</summary>
    public required EquatableArray<Node> Roots { get; init; }

    /// <summary>Every node of the outline by its key, in document order: parents before children.</summary>
    public required EquatableArray<Node> Nodes { get; init; }

    /// <summary>Every node; validation has seen to it that each key that is named is here.</summary>
    public required FrozenDictionary<NodeKey, Node> NodeByKey { get; init; }

    /// <summary>All that the plan declares, in its order, also those that others took over from.</summary>
    public EquatableArray<Department> Departments { get; init; } = [];

    /// <summary>Its cross-cutting groups, in its order; empty when it has none.</summary>
    public EquatableArray<Programme> Programmes { get; init; } = [];

    /// <summary>What the programmes do, in the order of the programmes; empty when the content does not tell.</summary>
    public EquatableArray<ProgrammeTheme> Themes { get; init; } = [];

    /// <summary>What the plan itself calls its programmes: リーディングプロジェクト.</summary>
    public string? ProgrammeName { get; init; }

    /// <summary>All words that nodes and steps may be marked with, in the order of <c>plan.yaml</c>.</summary>
    public EquatableArray<Tag> Tags { get; init; } = [];

    /// <summary>What belongs to the site's topics, in their order; topics without anything of the plan are left out.</summary>
    public EquatableArray<TopicNodes> Topics { get; init; } = [];

    /// <summary>The plan's own headings for texts: 目指す姿, 成果, 課題.</summary>
    public EquatableArray<TextKind> TextKinds { get; init; } = [];

    /// <summary>What the plan itself calls the goals of its nodes: 5年後までの目標. Null when it has no name for them.</summary>
    public string? GoalName { get; init; }

    /// <summary>Names of the sources of money, in the plan's order.</summary>
    public EquatableArray<FundingSource> FundingSources { get; init; } = [];

    /// <summary>The one unit in which the plan prints the budgets of its nodes; null when it prints several, or none.</summary>
    public MoneyUnit? BudgetUnit { get; init; }

    /// <summary>Money by year as the document prints it for the whole plan, ascending; added to nothing.</summary>
    public EquatableArray<YearBudget> YearBudgets { get; init; } = [];

    /// <summary>True when money by year is printed for the plan or for any of its nodes.</summary>
    public bool HasYearBudgets => !YearBudgets.IsEmpty || Nodes.Any(n => !n.YearBudgets.IsEmpty);

    /// <summary>The plan's own marks, best first; empty when it gives none.</summary>
    public EquatableArray<GradeMark> Grades { get; init; } = [];

    /// <summary>What the grade judges: 進捗, 取組状況.</summary>
    public string? GradeName { get; init; }

    /// <summary>The latest rule; <see cref="JudgementRule.At"/> gives that of an earlier year.</summary>
    public required JudgementRule Rule { get; init; }

    /// <summary>The site's units, to set 1.2km against 800m.</summary>
    public required UnitTable Units { get; init; }

    /// <summary>Terms of use of the plan's data, where they are not the site's; null otherwise.</summary>
    public Licence? Licence { get; init; }

    /// <summary>Documents that the figures come from.</summary>
    public required EquatableArray<SourceDocument> Sources { get; init; }

    /// <summary>Passages of the documents that the content does not carry over, with the reason.</summary>
    public EquatableArray<LeftOut> LeftOut { get; init; } = [];

    /// <summary>Totals that the documents print, to be checked against what the content adds up to.</summary>
    public EquatableArray<PublishedTotal> PublishedTotals { get; init; } = [];

    /// <summary>Prose of the plan (Markdown).</summary>
    public EquatableArray<Prose> Pages { get; init; } = [];

    /// <summary>Fiscal years for which an actuals file exists, ascending. Empty for a plan at its start.</summary>
    public required EquatableArray<FiscalYear> ReportedYears { get; init; }

    /// <summary>Years declared as drafts. Their results are in the plan only where drafts are shown, and then marked.</summary>
    public EquatableArray<FiscalYear> Drafts { get; init; } = [];

    /// <summary>Draft years whose results are shown, ascending; none on a published site.</summary>
    public IEnumerable<FiscalYear> ShownDrafts => ReportedYears.Where(y => Drafts.Contains(y));

    /// <summary>Says what the plan publishes about SDGs when it publishes no mapping; null when it has one.</summary>
    public string? SdgNote { get; init; }

    /// <summary>Editor's notes about the data as a whole (Markdown); null when none.</summary>
    public string? Note { get; init; }

    /// <summary>Where <c>plan.yaml</c> begins, for messages on the plan as a whole.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The level whose nodes are reported on (事業, 取組項目).</summary>
    public Level MeasureLevel => Levels.First(l => l.Role is LevelRole.Measure);

    /// <summary>The level that citizens look for first (施策); the level above the measures unless the plan says otherwise.</summary>
    public Level? PolicyLevel => Levels.FirstOrDefault(l => l.Role is LevelRole.Policy);

    /// <summary>True when some node is linked to a goal, or some figure is a local SDG indicator; then the plan has pages by goal.</summary>
    public bool HasSdgs => Nodes.Any(n =>
        !n.Sdgs.IsEmpty || n.Indicators.Any(i => !i.SdgIndicators.IsEmpty) || n.Observations.Any(o => !o.SdgIndicators.IsEmpty));

    /// <summary>The department that took over; null when none did.</summary>
    public Department? SuccessorOf(Department department) => Departments.FirstOrDefault(d => d.Id == department.SucceededBy);

    /// <summary>The departments that a department took over from.</summary>
    public IEnumerable<Department> PredecessorsOf(Department department) => Departments.Where(d => d.SucceededBy == department.Id);

    /// <summary>The node that it stands below; null for a root.</summary>
    public Node? ParentOf(Node node) => node.Parent is { } key ? NodeByKey[key] : null;

    /// <summary>The nodes that it stands below, outermost first.</summary>
    public EquatableArray<Node> Above(Node node) => ParentOf(node) is { } parent ? [.. Above(parent), parent] : [];

    /// <summary>An indicator of the plan.</summary>
    public Indicator IndicatorOf(NodeKey node, string id) => NodeByKey[node].Indicators.First(i => i.Id == id);

    /// <summary>The level that a node of this plan is on.</summary>
    public Level LevelOf(Node node) => Levels.First(l => l.Id == node.Key.Level);
}

/// <param name="Code">全国地方公共団体コード, six digits with check digit; empty for an invented place.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Url">Its address on the web; null when it has none.</param>
public sealed record Municipality(string Code, string Name, string? Url)
{
    /// <summary>Whom to ask about the plan as a whole, where a department names nobody; null when the documents name nobody.</summary>
    public string? Contact { get; init; }
}

/// <summary>Who answers for a measure. Names are those of the document; a renamed department is another entry.</summary>
/// <param name="Id">Known by this within the plan; part of addresses.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Division">部; null when the plan gives none.</param>
/// <param name="Contact">Whom to ask; null when nobody is named.</param>
/// <param name="SucceededBy">Id of the department that took over under another name; null when none.</param>
public sealed record Department(string Id, string Name, string? Division, string? Contact, string? SucceededBy)
{
    /// <summary>Of the id alone, which tells departments apart: they are asked for in sets a thousand times.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

/// <summary>A word put on nodes or steps that gets an index page: DX, 新規.</summary>
/// <param name="Id">Known by this within the plan; part of addresses.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Description">What it means; null when nothing is said.</param>
public sealed record Tag(string Id, string Name, string? Description);

/// <summary>A heading for texts of nodes and years.</summary>
/// <param name="Id">Known by this in the content: seika.</param>
/// <param name="Name">The heading as the plan prints it: 成果.</param>
public sealed record TextKind(string Id, string Name);
