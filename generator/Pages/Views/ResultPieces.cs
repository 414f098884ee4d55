using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>What can be sorted: how it is read, and the number behind it.</summary>
/// <param name="Text">As people read it.</param>
/// <param name="Sort">In percent, so that different units can be compared; empty sorts last.</param>
public sealed record Measured(Line Text, string Sort);

/// <summary>What a table can be narrowed by. Works by script only and stays hidden without.</summary>
public sealed record FilterForm(
    ImmutableArray<FilterChoice> Statuses, ImmutableArray<FilterChoice> Ways, ImmutableArray<FilterChoice> Grades,
    ImmutableArray<FilterChoice> Departments, ImmutableArray<FilterChoice> Sdgs, string Total);

/// <summary>An entry of a list to choose from.</summary>
/// <param name="Value">A word that rows carry in their ids.</param>
/// <param name="Text">What is read.</param>
public sealed record FilterChoice(string Value, Phrase Text);
