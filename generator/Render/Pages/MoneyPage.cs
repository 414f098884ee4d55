using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Render.Charts;
using PlanSite.Render.Views;

namespace PlanSite.Render.Pages;

/// <summary>All money of a plan: by source, by field, by measure; and the financial effects by year.</summary>
public sealed class MoneyPage(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;

    public MoneyView Make()
    {
        var money = new MoneyViews(place, model, markdown);
        var total = model.Score.TotalMoney;
        var nodes = _plan.Nodes.Where(n => n.Budget is not null).OrderByDescending(n => n.Budget!.TotalYen).ToImmutableArray();
        var title = new Phrase(_words["money_title"], null);
        var chart = total.BudgetYen is null ? null : MoneyBar.Draw("money-bar", _words["money_caption"], total, _plan, _words.Charts);
        return new MoneyView
        {
            Page = Frames.Make(place, "money", title, _words.Fill("money_description", ("plan", _plan.Title)), Frames.Way(place, _plan), model),
            Title = title,
            Plan = place.Of(_plan, _plan.Title),
            Money = money.Sum(total),
            Bar = chart is null ? null : new Html(chart.Html),
            ByBranch = total.BudgetYen is null ? null : Matrix(),
            Effects = money.Effects(total),
            Table = nodes.IsEmpty ? null : new ResultTables(place, model).Make(
                "list", _words.Fill("money_table", ("count", RollUpViews.Count(nodes.Length))), nodes, filter: true),
            EffectNodes = EffectNodes(),
        };
    }

    private MoneyMatrix Matrix()
    {
        var level = _plan.Levels[0];
        var total = model.Score.TotalMoney;
        return new MoneyMatrix(
            _words.Fill("money_matrix", ("level", level.Name)),
            place.Of(_plan, level.Name),
            [.. _plan.FundingSources.Select(f => place.Of(_plan, f.Name))],
            [.. _plan.Roots.Select(r => Row(place.Of(_plan, $"{r.Key.Id} {r.Title}"), place.To(_plan, r), model.Score.Money.GetValueOrDefault(r.Key)))],
            Row(new Phrase(_words["total"], null), null, total));
    }

    private MoneyMatrixRow Row(Phrase title, string? href, Compute.MoneySum? sum) => new(
        title, href,
        [.. _plan.FundingSources.Select(f => sum?.BySource.FirstOrDefault(s => s.Source == f.Id) is { } part ? place.Format.YenInWords(part.Yen) : "–")],
        sum?.BudgetYen is { } yen ? place.Format.YenInWords(yen) : "–");

    private ImmutableArray<EffectLine> EffectNodes() =>
    [
        .. _plan.Nodes.Select(n => (Node: n, Effects: n.Reports.SelectMany(r => r.Effects).ToList()))
            .Where(n => n.Effects.Count > 0)
            .OrderByDescending(n => n.Effects.Sum(e => e.Yen))
            .Select(n => new EffectLine(
                n.Node.Key.Id, place.Of(_plan, n.Node.Title), place.To(_plan, n.Node), Sum(n.Effects, EffectKind.Revenue), Sum(n.Effects, EffectKind.Expenditure))),
    ];

    private string? Sum(List<Effect> effects, EffectKind kind)
    {
        var found = effects.Where(e => e.Kind == kind).ToList();
        return found.Count == 0 ? null : place.Format.YenInWords(found.Sum(e => e.Yen));
    }
}
