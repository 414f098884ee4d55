using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>All money of a plan: by source, by field, by measure; and the financial effects by year.</summary>
internal sealed class MoneyPage(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly MoneyWords _money = new(place, model.Plan);

    /// <summary>The page of all money; its parts are empty where the plan tells nothing of them.</summary>
    public MoneyView Make()
    {
        var (money, pictures) = (new MoneyViews(place, model, markdown), new MoneyPictures(place, model));
        var total = model.Score.TotalMoney;
        var nodes = _plan.Nodes.Where(n => n.Budget is not null).OrderByDescending(n => n.Budget!.TotalYen).ToImmutableArray();
        var hasBudgets = !total.Budgets.IsEmpty || _plan.HasYearBudgets;
        var title = new Phrase(_words[!hasBudgets ? "section_effects" : total.Effects.IsEmpty ? "money_title_budget" : "money_title"], null);
        return new MoneyView
        {
            Page = Frames.Make(place, "money", title, _words.Fill("money_description", ("plan", _plan.Title)), Frames.Way(place, _plan), model),
            Title = title,
            Plan = place.Of(_plan, _plan.Title),
            Money = [.. money.Sum(total).Select((box, i) => box with { Bar = Bar(box, total.Budgets[i]) })],
            Results = pictures.Results(),
            ByBranch = [.. total.Budgets.Select(Matrix)],
            ByYear = new YearMoney(place, model).All(),
            YearSources = _plan.Nodes.All(n => n.YearBudgets.IsEmpty) ? null
                : new YearMoney(place, model).Of(_plan.YearBudgets, "year-sources", _plan.ShortTitle),
            EffectBars = pictures.Effects(),
            Effects = money.Effects(total),
            Table = nodes.IsEmpty ? null : new ResultViews(place, model).Whole(
                "list", _words.Fill("money_table", ("count", RollUpViews.Count(nodes.Length))), nodes),
            EffectNodes = EffectNodes(),
            EffectsCaption = EffectsCaption(total.Effects),
        };
    }

    private Html? Bar(MoneyBox box, MoneySum sum)
    {
        var chart = MoneyBar.Draw(box.Id + "-bar", _words["money_caption"] + box.Label, sum, _plan, _words.Charts, _money.Amount);
        return chart is null ? null : new Html(chart.Html);
    }

    private MoneyMatrix Matrix(MoneySum total, int index)
    {
        var level = _plan.Levels[0];
        return new MoneyMatrix(
            "matrix-" + Format.Number(index + 1),
            _words.Fill("money_matrix", ("level", level.Name)) + _money.Label(total),
            place.Of(_plan, level.Name),
            [.. _plan.FundingSources.Select(f => place.Of(_plan, f.Name))],
            [.. _plan.Roots.Select(r => Row(place.Of(_plan, $"{r.Key.Id} {r.Title}"), place.To(_plan, r), Part(r, total)))],
            Row(new Phrase(_words["total"], null), null, total));
    }

    /// <summary>Of the budgets below a node, those of the same kind and years as the total.</summary>
    private MoneySum? Part(Node node, MoneySum total) =>
        model.Score.Money.GetValueOrDefault(node.Key)?.Budgets.FirstOrDefault(b => (b.Kind, b.From, b.To) == (total.Kind, total.From, total.To));

    private MoneyMatrixRow Row(Phrase title, string? href, MoneySum? sum) => new(
        title, href,
        [.. _plan.FundingSources.Select(f => sum?.BySource.FirstOrDefault(s => s.Source == f) is { } part ? _money.Amount(part.Yen) : "–")],
        sum?.BudgetYen is { } yen ? _money.Amount(yen) : "–");

    private string EffectsCaption(ImmutableArray<EffectSum> effects) => effects.IsEmpty ? "" : _words.Fill(
        "effects_items_caption", ("years", place.Format.Years(effects.Min(e => e.Year), effects.Max(e => e.Year))));

    private ImmutableArray<EffectLine> EffectNodes() =>
    [
        .. _plan.Nodes.Select(n => (Node: n, Effects: n.Reports.SelectMany(r => r.Effects).ToList()))
            .Where(n => n.Effects.Count > 0)
            .OrderByDescending(n => n.Effects.Sum(e => e.Yen))
            .Select(n => new EffectLine(
                n.Node.Key.Id, place.Of(_plan, n.Node.Title), place.To(_plan, n.Node),
                Sum(n.Effects, EffectKind.Revenue), Sum(n.Effects, EffectKind.Expenditure))),
    ];

    private string? Sum(List<Effect> effects, EffectKind kind)
    {
        var found = effects.Where(e => e.Kind == kind).ToList();
        return found.Count == 0 ? null : place.Format.Yen(found.Sum(e => e.Yen));
    }
}
