using System.Collections.Immutable;
using PlanSite.Index;

namespace PlanSite.Data;

/// <summary>Which tables a plan is offered as.</summary>
internal static class DataTables
{
    /// <summary>The tables for which the plan has data, in the order in which they are offered.</summary>
    public static ImmutableArray<DataTable> Of(PlanModel model) =>
    [
        .. ((DataTable[])
        [
            OutlineTables.Outline(model),
            IndicatorTables.Indicators(model),
            IndicatorTables.Values(model),
            ResultTables.Judgements(model),
            ResultTables.Grades(model),
            WorkTables.Steps(model),
            WorkTables.Budget(model),
            WorkTables.Effects(model),
            StatementTables.YearBudgets(model),
            StatementTables.Observations(model),
            StatementTables.Milestones(model),
            StatementTables.Initiatives(model),
            StatementTables.Related(model),
            SdgTables.Links(model),
            SdgTables.Goals(model),
        ]).Where(t => !t.Rows.IsEmpty),
    ];
}
