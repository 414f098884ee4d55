using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>Adds money up exactly: budgets by kind, years and source, effects by year and kind.</summary>
public static class MoneySums
{
    /// <param name="plan">The plan.</param>
    /// <param name="nodes">Each node once; those below them are not added.</param>
    public static MoneySum Of(Plan plan, IEnumerable<Node> nodes)
    {
        var all = nodes as IReadOnlyCollection<Node> ?? [.. nodes];
        ImmutableArray<MoneySum> sums =
        [
            .. all.Select(n => n.Budget).OfType<Budget>().GroupBy(b => (b.From, b.To, b.Kind))
                .OrderBy(g => g.Key.From).ThenBy(g => g.Key.To).ThenBy(g => g.Key.Kind).Select(g => Sum(plan, [.. g])),
        ];
        var sum = sums.Length == 1 ? sums[0] : new MoneySum { BudgetNodes = sums.Sum(s => s.BudgetNodes), Apart = sums };
        return sum with { Effects = Effects(all) };
    }

    /// <param name="plan">The plan.</param>
    /// <param name="budgets">Of one kind and of the same years; at least one.</param>
    private static MoneySum Sum(Plan plan, ImmutableArray<Budget> budgets) => new()
    {
        BudgetYen = budgets.Sum(b => b.TotalYen),
        BudgetNodes = budgets.Length,
        BySource = [.. plan.FundingSources.Select(f => new SourceSum(f, Share(budgets, f)))],
        Kind = budgets[0].Kind,
        From = budgets[0].From,
        To = budgets[0].To,
    };

    private static decimal Share(ImmutableArray<Budget> budgets, FundingSource source) =>
        budgets.Sum(b => b.Shares.Where(s => s.Source == source).Sum(s => s.Amount) * b.UnitYen);

    private static ImmutableArray<EffectSum> Effects(IReadOnlyCollection<Node> nodes) =>
    [
        .. nodes.SelectMany(n => n.Reports.SelectMany(r => r.Effects.Select(e => (r.Year, e.Kind, e.Yen))))
            .GroupBy(e => (e.Year, e.Kind)).OrderBy(g => g.Key.Year).ThenBy(g => g.Key.Kind)
            .Select(g => new EffectSum(g.Key.Year, g.Key.Kind, g.Sum(e => e.Yen), g.Count())),
    ];
}
