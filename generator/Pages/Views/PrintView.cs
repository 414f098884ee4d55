using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>A plan as one document for paper.</summary>
public sealed record PrintView : View
{
    public required Phrase Title { get; init; }

    public required Phrase City { get; init; }

    public required string Period { get; init; }

    public required string State { get; init; }

    public Html? Summary { get; init; }

    public required RollUpView? RollUp { get; init; }

    public required ImmutableArray<PrintEntry> Contents { get; init; }

    public required ImmutableArray<PrintNode> Nodes { get; init; }

    /// <summary>What the programmes do, in the plan's order.</summary>
    public required ImmutableArray<PrintProgramme> Programmes { get; init; }

    /// <summary>The goals of the SDGs with results and money; null when the plan maps nothing.</summary>
    public BranchTable? Goals { get; init; }

    /// <summary>Goals that all items carry, which are not among the rows.</summary>
    public required ImmutableArray<SdgApart> Apart { get; init; }

    public required ImmutableArray<SourceLine> Sources { get; init; }
}

/// <param name="Href">Where it leads, seen from the page.</param>
/// <param name="Text">What is read.</param>
/// <param name="Level">0 for the outermost.</param>
public sealed record PrintEntry(string Href, Phrase Text, string Level);

/// <summary>One node in the document.</summary>
public sealed record PrintNode
{
    public required string Anchor { get; init; }

    public required Phrase Level { get; init; }

    public required string Id { get; init; }

    public required Phrase Title { get; init; }

    public required bool H2 { get; init; }

    public required bool H3 { get; init; }

    public required bool H4 { get; init; }

    public required bool H5 { get; init; }

    public required bool H6 { get; init; }

    public Html? Description { get; init; }

    public Html? Goal { get; init; }

    public required Phrase GoalName { get; init; }

    /// <summary>Figures without a target, promises with a date, money by year and related business, a line each.</summary>
    public required ImmutableArray<PrintStatement> Statements { get; init; }

    public required ImmutableArray<PrintResult> Results { get; init; }

    public StepTable? Steps { get; init; }

    public required ImmutableArray<YearStory> Years { get; init; }

    public string? Budget { get; init; }

    public Phrase? Grade { get; init; }

    public Phrase? Departments { get; init; }
}

public sealed record PrintStatement(Phrase Name, Phrase Text);

public sealed record PrintProgramme(Phrase Name, ImmutableArray<ThemeView> Themes);

public sealed record PrintResult(Line Sentence, StatusView? Status, Phrase? Target, Phrase? Actual, string Rate);
