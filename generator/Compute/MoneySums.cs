using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>Adds money up exactly: budgets by source, effects by year and kind.</summary>
public static class MoneySums
{
    /// <param name="nodes">Each node once; those below them are not added.</param>
    public static MoneySum Of(Plan plan, IEnumerable<Node> nodes)
    {
        var all = nodes as IReadOnlyCollection<Node> ?? [.. nodes];
        var budgets = all.Select(n => n.Budget).OfType<Budget>().ToImmutableArray();
        return new MoneySum
        {
            BudgetYen = budgets.IsEmpty ? null : budgets.Sum(b => b.TotalYen),
            BudgetNodes = budgets.Length,
            BySource = [.. plan.FundingSources.Select(f => new SourceSum(f.Id, Share(budgets, f.Id))).Where(_ => !budgets.IsEmpty)],
            Effects = Effects(all),
        };
    }

    private static decimal Share(ImmutableArray<Budget> budgets, string source) =>
        budgets.Sum(b => b.Shares.Where(s => s.Source == source).Sum(s => s.Amount) * b.UnitYen);

    private static ImmutableArray<EffectSum> Effects(IReadOnlyCollection<Node> nodes) =>
    [
        .. nodes.SelectMany(n => n.Reports.SelectMany(r => r.Effects.Select(e => (r.Year, e.Kind, e.Yen))))
            .GroupBy(e => (e.Year, e.Kind)).OrderBy(g => g.Key.Year).ThenBy(g => g.Key.Kind)
            .Select(g => new EffectSum(g.Key.Year, g.Key.Kind, g.Sum(e => e.Yen), g.Count())),
    ];
}
