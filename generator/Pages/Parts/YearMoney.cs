using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>Money by year as the documents print it: by source for one node, and all nodes in one table. Nothing of it enters the sums.</summary>
public sealed class YearMoney(Place place, PlanModel model)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly MoneyWords _money = new(place, model.Plan);

    /// <summary>By source; null when nothing is printed.</summary>
    /// <param name="budgets">Of a node, or of the whole plan.</param>
    /// <param name="id">The id of the table within the page.</param>
    /// <param name="title">Whose money it is.</param>
    public YearMoneyTable? Of(ImmutableArray<YearBudget> budgets, string id, string title)
    {
        if (budgets.IsEmpty) return null;
        var used = budgets.SelectMany(b => b.Shares).Select(s => s.Source).ToHashSet();
        ImmutableArray<FundingSource> sources = [.. _plan.FundingSources.Where(used.Contains)];
        var earmarked = sources.Where(s => s.IsEarmarked).ToImmutableArray();
        var rows = ImmutableArray.CreateBuilder<YearMoneyRow>();
        rows.Add(Row(new Phrase(_words["total"], null), null, budgets, b => b.Total, isSum: true));
        rows.AddRange(sources.Except(earmarked).Select(Source));
        if (!earmarked.IsEmpty) rows.Add(Row(new Phrase(_words["earmarked"], null), null, budgets, b => b.Earmarked, isSum: true));
        rows.AddRange(earmarked.Select(Source));
        var caption = _words.Fill("year_money_caption", ("title", title));
        return new YearMoneyTable(id, caption, _words["source_of_money"], Heads(budgets), rows.ToImmutable());

        YearMoneyRow Source(FundingSource source) =>
            Row(place.Of(_plan, source.Name), null, budgets, b => b.Shares.FirstOrDefault(s => s.Source == source)?.Amount, isSum: false);
    }

    /// <summary>The plan and every node with money by year, a row each; null when there is none.</summary>
    public YearMoneyTable? All()
    {
        var nodes = _plan.Nodes.Where(n => !n.YearBudgets.IsEmpty).ToImmutableArray();
        if (nodes.IsEmpty) return Of(_plan.YearBudgets, "year-money", _plan.Title);
        var printed = nodes.SelectMany(n => n.YearBudgets).Concat(_plan.YearBudgets);
        ImmutableArray<YearBudget> columns = [.. printed.DistinctBy(b => (b.Year, b.Kind)).OrderBy(b => b.Year)];
        ImmutableArray<YearMoneyRow> rows = [.. nodes.Select(Line)];
        if (!_plan.YearBudgets.IsEmpty)
            rows = rows.Add(Row(new Phrase(_words["total"], null), null, Filled(_plan.YearBudgets), b => b.Total, isSum: true));
        var caption = _words.Fill("year_money_all_caption", ("plan", _plan.ShortTitle));
        return new YearMoneyTable("year-money", caption, _words["name"], Heads(columns), rows);

        YearMoneyRow Line(Node node) => Row(
            place.Of(_plan, $"{node.Key.Id} {node.Title}"), place.To(_plan, node) + "#year-money",
            Filled(node.YearBudgets), b => b.Total, isSum: false);

        IEnumerable<YearBudget?> Filled(ImmutableArray<YearBudget> budgets) =>
            columns.Select(c => budgets.FirstOrDefault(b => (b.Year, b.Kind) == (c.Year, c.Kind)));
    }

    /// <summary>The years, and all of them together where there are several of one kind.</summary>
    private ImmutableArray<string> Heads(ImmutableArray<YearBudget> budgets)
    {
        ImmutableArray<string> years = [.. budgets.Select(Head)];
        if (!IsSummed(budgets)) return years;
        var sum = _words.Fill("year_money_sum", ("years", place.Format.Years(budgets[0].Year, budgets[^1].Year)));
        return years.Add(sum + KindOf(budgets[0]));
    }

    private string Head(YearBudget budget) => place.Format.Year(budget.Year) + KindOf(budget);

    private string KindOf(YearBudget budget) =>
        budget.Kind is { } kind ? _words.Fill("year_money_kind", ("kind", _words["money_kind_" + MoneyWords.KindWord(kind)])) : "";

    private static bool IsSummed(IEnumerable<YearBudget?> budgets) =>
        budgets.OfType<YearBudget>().ToArray() is { Length: > 1 } known && known.Select(b => b.Kind).Distinct().Count() == 1;

    private YearMoneyRow Row(Phrase name, string? href, IEnumerable<YearBudget?> budgets, Func<YearBudget, decimal?> amount, bool isSum)
    {
        var yen = budgets.Select(b => b is null ? null : amount(b) * b.UnitYen).ToArray();
        var amounts = yen.Select(y => y is { } known ? _money.Amount(known) : "–");
        if (IsSummed(budgets)) amounts = amounts.Append(yen.Contains(null) ? "–" : _money.Amount(yen.Sum() ?? 0));
        return new YearMoneyRow(name, href, [.. amounts], isSum);
    }
}
