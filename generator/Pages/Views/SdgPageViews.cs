using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>The seventeen goals over all plans, or within one, with the policies that serve them.</summary>
public sealed record SdgIndexView : View
{
    public required string Title { get; init; }

    public required string Intro { get; init; }

    public required ImmutableArray<SdgCard> Goals { get; init; }

    public required ImmutableArray<SdgMatrix> Matrices { get; init; }

    /// <summary>What plans without a mapping say about SDGs.</summary>
    public required ImmutableArray<SdgNote> Notes { get; init; }
}

/// <param name="Chip">The goal.</param>
/// <param name="Count">How many policies and measures, in words.</param>
public sealed record SdgCard(SdgChip Chip, string Count);

public sealed record SdgNote(Phrase Plan, string Href, Phrase Text);

/// <summary>Policies against goals: each row leads to the policy, each column to the goal.</summary>
public sealed record SdgMatrix(
    string Id, string Caption, Phrase Plan, Phrase Head, ImmutableArray<SdgChip> Goals, ImmutableArray<SdgMatrixRow> Rows,
    ImmutableArray<string> Totals);

public sealed record SdgMatrixRow(string Id, Phrase Title, string Href, ImmutableArray<SdgMatrixCell> Cells);

/// <param name="Linked">True when the policy names the goal.</param>
/// <param name="Number">How many, as printed.</param>
/// <param name="Label">For those who do not see the mark: policy and goal; empty when not linked.</param>
public sealed record SdgMatrixCell(bool Linked, string Number, string Label);

/// <summary>One goal: what each plan does for it.</summary>
public sealed record SdgView : View
{
    public required SdgChip Goal { get; init; }

    public required string Summary { get; init; }

    public required ImmutableArray<SdgPlanBlock> Plans { get; init; }

    public required ImmutableArray<SdgNote> Without { get; init; }

    public Anchor? Previous { get; init; }

    public Anchor? Next { get; init; }
}

public sealed record SdgPlanBlock(
    Phrase Plan, string Href, RollUpView Results, ImmutableArray<Anchor> Policies, Phrase PolicyHead, ResultTable? Measures);
