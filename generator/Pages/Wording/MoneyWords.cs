using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Values;

namespace PlanSite.Pages.Wording;

/// <summary>An amount with what it is and of which years: （令和3～4年度の見込み）.</summary>
internal readonly record struct LabelledYen(string Label, decimal Yen);

/// <summary>How budgets are written: never without what they are and of which years, and in one unit throughout the tables of a plan.</summary>
internal sealed class MoneyWords(Place place, Plan plan)
{
    private bool IsJapanese => place.Words.IsJapanese;

    /// <summary>For tables, in the unit that the plan prints: 46,452千円; in yen where it prints several, or for readers of another language.</summary>
    public string Amount(decimal yen) =>
        IsJapanese && plan.BudgetUnit is { } unit ? Format.Number(yen / unit.Yen) + unit.Name : place.Format.Yen(yen);

    /// <summary>An amount of a budget as the plan prints it; in yen for readers of another language.</summary>
    /// <param name="budget">The amount.</param>
    /// <param name="amount">In the budget's unit.</param>
    public string Printed(Budget budget, decimal amount) =>
        IsJapanese ? Format.Number(amount) + budget.UnitName : place.Format.Yen(amount * budget.UnitYen);

    /// <summary>（令和3～4年度の見込み）: what the amount is and of which years, in brackets.</summary>
    public string Label(Budget budget) => Label(budget.Kind, budget.From, budget.To);

    /// <summary>The same of a sum; empty where the years are not known.</summary>
    public string Label(MoneySum sum) => sum is { From: { } from, To: { } to } ? Label(sum.Kind, from, to) : "";

    /// <summary>The node's own budget in yen; empty when it has none.</summary>
    public ImmutableArray<LabelledYen> Of(Node node) => node.Budget is { } budget ? [new(Label(budget), budget.TotalYen)] : [];

    /// <summary>One for each kind and years, which are not added to each other; empty when there is none.</summary>
    public ImmutableArray<LabelledYen> Of(MoneySum? sum) => [.. (sum?.Budgets ?? []).Select(b => new LabelledYen(Label(b), b.BudgetYen ?? 0))];

    /// <summary>In a sentence: 90億217万3,000円（令和3～4年度の見込み）; null when there is no budget.</summary>
    public string? InWords(MoneySum sum) => sum.Budgets.IsEmpty ? null
        : string.Join(place.Words["comma"], Of(sum).Select(m => place.Format.YenInWords(m.Yen) + m.Label));

    /// <summary>A column of budgets. What all of them are stands in its head; where they differ, in each cell.</summary>
    public MoneyColumn Column(IEnumerable<ImmutableArray<LabelledYen>> cells)
    {
        var labels = cells.SelectMany(c => c).Select(m => m.Label).Distinct(StringComparer.Ordinal).ToArray();
        return new MoneyColumn(this, place.Words["budget"] + (labels.Length == 1 ? labels[0] : ""), IsSame: labels.Length == 1);
    }

    private string Label(MoneyKind? kind, FiscalYear from, FiscalYear to)
    {
        var years = place.Format.Years(from, to);
        return kind is { } known
            ? place.Words.Fill("money_label", ("years", years), ("kind", place.Words["money_kind_" + KindWord(known)]))
            : place.Words.Fill("money_label_plain", ("years", years));
    }

    /// <summary>The end of the key of its word in the theme.</summary>
    internal static string KindWord(MoneyKind kind) => kind switch
    {
        MoneyKind.Estimate => "estimate",
        MoneyKind.Budget => "budget",
        _ => "settled",
    };
}

/// <param name="Words">What its amounts are called.</param>
/// <param name="Head">Above the column.</param>
/// <param name="IsSame">True when the head says what every cell is.</param>
internal sealed record MoneyColumn(MoneyWords Words, string Head, bool IsSame)
{
    /// <summary>Empty when there is no budget.</summary>
    public MoneyCell? Cell(ImmutableArray<LabelledYen> amounts) => amounts.IsEmpty ? null : new MoneyCell(
        [.. amounts.Select(m => Words.Amount(m.Yen) + (IsSame ? "" : m.Label))], Format.Machine(amounts.Max(m => m.Yen)));
}
