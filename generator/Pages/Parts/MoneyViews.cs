using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Parts;

/// <summary>Money by source and financial effects by year, added up exactly.</summary>
internal sealed class MoneyViews(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly MoneyWords _money = new(place, model.Plan);

    /// <summary>The node's own budget, or the sums of those below it.</summary>
    public ImmutableArray<MoneyBox> Make(Node node) =>
        node.Budget is { } budget ? [Own(node, budget)] : Sum(model.Score.Money.GetValueOrDefault(node.Key));

    /// <summary>One box for each kind and years; empty when there is no budget.</summary>
    public ImmutableArray<MoneyBox> Sum(MoneySum? sum) => [.. (sum?.Budgets ?? []).Select((b, i) => Box(b, i, isApart: sum!.Budgets.Length > 1))];

    private MoneyBox Box(MoneySum sum, int index, bool isApart) => new()
    {
        Id = "money-" + Format.Number(index + 1),
        Heading = _words.Fill("money_sum_of", ("count", RollUpViews.Count(sum.BudgetNodes))),
        Label = _money.Label(sum),
        Total = new Phrase(_money.Amount(sum.BudgetYen ?? 0), null),
        TotalWords = place.Format.YenInWords(sum.BudgetYen ?? 0),
        Rows = [.. sum.BySource.Select(s => Row(s.Source, new Phrase(_money.Amount(s.Yen), null), s.Yen, sum.BudgetYen ?? 0))],
        Apart = isApart && index == 0,
    };

    private MoneyBox Own(Node node, Budget budget) => new()
    {
        Id = "money-1",
        Heading = _words["budget"],
        Label = _money.Label(budget),
        Total = Printed(budget, budget.Total),
        TotalWords = place.Format.YenInWords(budget.TotalYen),
        Rows = budget.Total == 0 ? [] : [.. budget.Shares.Select(s => Row(s.Source, Printed(budget, s.Amount), s.Amount, budget.Total))],
        Note = markdown.Render(budget.Note, place, node.Span),
    };

    private Phrase Printed(Budget budget, decimal amount) =>
        new(_money.Printed(budget, amount), null) { Source = place.Sources is null ? null : budget.Span };

    private MoneyRow Row(FundingSource source, Phrase amount, decimal part, decimal total) => new(
        place.Of(_plan, source.Name), amount, Format.Percent(total == 0 ? null : part * 100 / total), RollUpViews.Width(part, total));

    /// <summary>Effects by year, in yen; null when none were reported.</summary>
    public EffectTable? Effects(MoneySum? sum)
    {
        if (sum is null || sum.Effects.IsEmpty) return null;
        var years = sum.Effects.Select(e => e.Year).Distinct().Order().ToImmutableArray();
        var rows = years.Select(y =>
            new EffectRow(place.Format.Year(y), Yen(sum, EffectKind.Revenue, y), Yen(sum, EffectKind.Expenditure, y), Total: false));
        var all = _words.Fill("effects_total", ("years", place.Format.Years(years[0], years[^1])));
        var total = new EffectRow(all, Yen(sum, EffectKind.Revenue, null), Yen(sum, EffectKind.Expenditure, null), Total: true);
        return new EffectTable(_words["effects_caption"], [.. rows, total]);
    }

    private string? Yen(MoneySum sum, EffectKind kind, FiscalYear? year)
    {
        var found = sum.Effects.Where(e => e.Kind == kind && (year is null || e.Year == year)).ToList();
        return found.Count == 0 ? null : place.Format.Yen(found.Sum(e => e.Yen));
    }
}
