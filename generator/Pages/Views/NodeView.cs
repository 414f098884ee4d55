using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>Page of one entry of the outline, from the outermost goal to the single measure: it shows what the node has.</summary>
public sealed record NodeView : View
{
    /// <summary>What the plan calls the node's level, above the title.</summary>
    public required Phrase Level { get; init; }

    /// <summary>As the plan numbers it: 1-2-3.</summary>
    public required string Id { get; init; }

    /// <summary>As the plan prints it.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Combined status; null when the node carries no indicator.</summary>
    public StatusView? Status { get; init; }

    /// <summary>How many of several indicators reached their target; null for a single one.</summary>
    public string? Several { get; init; }

    /// <summary>Who judged: the municipality, staff or this site; null when nothing is judged.</summary>
    public Line? JudgedBy { get; init; }

    /// <summary>What it is about; null when the plan does not say.</summary>
    public Html? Description { get; init; }

    /// <summary>What is to hold at the end of the plan, in words; null when the plan gives no such goal.</summary>
    public Html? Goal { get; init; }

    /// <summary>What the plan calls such a goal, else the theme's word; heads <see cref="Goal"/>.</summary>
    public required Phrase GoalName { get; init; }

    /// <summary>The plan's own texts for the whole period, under its own headings; empty when there are none.</summary>
    public required ImmutableArray<TextBlock> Texts { get; init; }

    /// <summary>What the editors note; null when nothing.</summary>
    public Html? Note { get; init; }

    /// <summary>In the plan's order; empty for a node that only leads on.</summary>
    public required ImmutableArray<IndicatorView> Indicators { get; init; }

    /// <summary>Figures without a target; null when there are none.</summary>
    public ObservationTable? Observations { get; init; }

    /// <summary>Promises with a date; empty when there are none.</summary>
    public required ImmutableArray<MilestoneLine> Milestones { get; init; }

    /// <summary>Work by year; null when the plan lists none.</summary>
    public StepTable? Steps { get; init; }

    /// <summary>What was reported year by year, newest first.</summary>
    public required ImmutableArray<YearStory> Years { get; init; }

    /// <summary>Where the plan's own mark and an indicator point different ways.</summary>
    public required ImmutableArray<Line> Contrasts { get; init; }

    /// <summary>Grades by year in one strip; empty when the plan gives none.</summary>
    public required ImmutableArray<GradeCell> Grades { get; init; }

    /// <summary>What the plan calls its marks, else the theme's word; heads <see cref="Grades"/>.</summary>
    public required Phrase GradeName { get; init; }

    /// <summary>The mark given once for the whole period; null when marks are yearly or there are none.</summary>
    public GradeView? OwnGrade { get; init; }

    /// <summary>Its own budget, or the sums of those below; empty when there is none.</summary>
    public ImmutableArray<MoneyBox> Money { get; init; } = [];

    /// <summary>Money by year as the document prints it; null when it prints none.</summary>
    public YearMoneyTable? YearMoney { get; init; }

    /// <summary>Its effects by year, or the sums of those below; null when none were reported.</summary>
    public EffectTable? Effects { get; init; }

    /// <summary>The results below it counted together; null without anything below or to tell.</summary>
    public RollUpView? RollUp { get; init; }

    /// <summary>What is below it and leads further on; null when nothing is.</summary>
    public BranchTable? Branches { get; init; }

    /// <summary>What is below it and is reported on; null when nothing is.</summary>
    public ResultTable? Measures { get; init; }

    /// <summary>The goals it serves, also by what is above and below; empty when none.</summary>
    public required ImmutableArray<SdgChip> Sdgs { get; init; }

    /// <summary>The targets that it names or inherits, in few words; empty when only goals are meant.</summary>
    public required ImmutableArray<SdgTargetLine> SdgTargets { get; init; }

    /// <summary>What cuts across the outline and includes it; empty when nothing does.</summary>
    public required ImmutableArray<NodeProgramme> Programmes { get; init; }

    /// <summary>What the plan calls those, else the theme's word.</summary>
    public required Phrase ProgrammeName { get; init; }

    /// <summary>The plan's words that it is marked with, linked to their pages.</summary>
    public required ImmutableArray<Anchor> Tags { get; init; }

    /// <summary>The site's topics that it belongs to, linked to this plan's place on their pages.</summary>
    public required ImmutableArray<Anchor> Topics { get; init; }

    /// <summary>Who answers for it, in the plan's order; empty when the plan names nobody.</summary>
    public required ImmutableArray<DepartmentLine> Departments { get; init; }

    /// <summary>True when the plan adds that further departments take part.</summary>
    public required bool AndOthers { get; init; }

    /// <summary>Business of others that belongs to it; empty when none.</summary>
    public required ImmutableArray<RelatedLine> Related { get; init; }

    /// <summary>What was corrected here, the newest first; empty when nothing was.</summary>
    public required ImmutableArray<CorrectionLine> Corrections { get; init; }

    /// <summary>How to quote the page and where its figures come from.</summary>
    public required Reference Reference { get; init; }

    /// <summary>What stands beside it below the same parent; null for an only child.</summary>
    public SiblingList? Siblings { get; init; }

    /// <summary>Whom to ask about its figures.</summary>
    public required AskView Ask { get; init; }

    /// <summary>The node before it on its level; null on the first.</summary>
    public Anchor? Previous { get; init; }

    /// <summary>The node after it on its level; null on the last.</summary>
    public Anchor? Next { get; init; }
}
