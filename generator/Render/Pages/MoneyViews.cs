using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Render.Views;
using PlanSite.Values;

namespace PlanSite.Render.Pages;

/// <summary>Money by source and financial effects by year, added up exactly.</summary>
public sealed class MoneyViews(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;

    /// <summary>The node's own budget, or the sum of those below it.</summary>
    public MoneyBox? Make(Node node) => node.Budget is { } budget ? Own(node, budget) : Sum(model.Score.Money.GetValueOrDefault(node.Key));

    public MoneyBox? Sum(MoneySum? sum)
    {
        if (sum?.BudgetYen is not { } total) return null;
        return new MoneyBox(
            place.Format.Period(_plan.From, _plan.To), place.Format.Yen(total), place.Format.YenInWords(total),
            [.. sum.BySource.Select(s => Row(s.Source, place.Format.Yen(s.Yen), s.Yen, total))],
            null, _words.Fill("money_sum_of", ("count", RollUpViews.Count(sum.BudgetNodes))));
    }

    private MoneyBox Own(Node node, Budget budget) => new(
        place.Format.Period(budget.From, budget.To),
        Format.Number(budget.Total) + budget.UnitName,
        place.Format.YenInWords(budget.TotalYen),
        budget.Total == 0 ? [] : [.. budget.Shares.Select(s => Row(s.Source, Format.Number(s.Amount) + budget.UnitName, s.Amount, budget.Total))],
        markdown.Render(budget.Note, place, node.Span),
        _words["money_own"]);

    private MoneyRow Row(string source, string amount, decimal part, decimal total)
    {
        var name = _plan.FundingSources.FirstOrDefault(f => f.Id == source)?.Name ?? source;
        return new MoneyRow(place.Of(_plan, name), amount, Format.Percent(total == 0 ? null : part * 100 / total), RollUpViews.Width(part, total));
    }

    public EffectTable? Effects(MoneySum? sum)
    {
        if (sum is null || sum.Effects.IsEmpty) return null;
        var years = sum.Effects.Select(e => e.Year).Distinct().Order();
        var rows = years.Select(y => new EffectRow(place.Format.Year(y), Yen(sum, EffectKind.Revenue, y), Yen(sum, EffectKind.Expenditure, y), Total: false));
        var total = new EffectRow(_words["total"], Yen(sum, EffectKind.Revenue, null), Yen(sum, EffectKind.Expenditure, null), Total: true);
        return new EffectTable(_words["effects_caption"], [.. rows, total]);
    }

    private string? Yen(MoneySum sum, EffectKind kind, FiscalYear? year)
    {
        var found = sum.Effects.Where(e => e.Kind == kind && (year is null || e.Year == year)).ToList();
        return found.Count == 0 ? null : place.Format.Yen(found.Sum(e => e.Yen));
    }
}
