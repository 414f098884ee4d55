using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Pictures;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Parts;

/// <summary>Money and result in one picture: the fields of a plan as bars as long as their money, filled by results; effects by year.</summary>
internal sealed class MoneyPictures(Place place, PlanModel model)
{
    /// <summary>More bars are read no faster than a table.</summary>
    private const int Most = 20;

    private readonly Plan _plan = model.Plan;
    private readonly Words _words = place.Words;
    private readonly MoneyWords _money = new(place, model.Plan);

    /// <summary>One for each kind and years of the budgets, which are not added; none while nothing is judged.</summary>
    public ImmutableArray<MoneyResult> Results() => _plan.Rule.IsNone || model.Score.Total.Judged == 0 || _plan.Roots.Length is < 2 or > Most
        ? []
        : [.. model.Score.TotalMoney.Budgets.Select(Result).OfType<MoneyResult>()];

    private MoneyResult? Result(MoneySum sum, int index)
    {
        var id = "money-result-" + Format.Number(index + 1);
        var unsorted = _plan.Roots.Select((root, i) => Bar($"{id}-{Format.Number(i + 1)}", root, sum));
        var bars = unsorted.OrderByDescending(b => b.Size).ToImmutableArray();
        var caption = _words["money_result_caption"] + _money.Label(sum);
        if (ScaledBars.Draw(id, bars, _words.Charts, caption, _plan.Levels[0].Name) is not { } picture) return null;
        var parts = bars.SelectMany(b => b.Parts).Where(p => p.Size > 0).GroupBy(p => p.Label).Select(g => _words.Fill(
            "money_result_part", ("status", g.Key), ("amount", place.Format.YenRounded(g.Sum(p => p.Size)))));
        return new MoneyResult(
            _words.Fill("money_sum_of", ("count", RollUpViews.Count(sum.BudgetNodes))),
            place.Format.YenInWords(sum.BudgetYen ?? 0),
            _money.Label(sum),
            _words.Fill("money_result", ("parts", string.Join(_words["comma"], parts))), new Html(picture));
    }

    private ScaledBar Bar(string id, Node root, MoneySum sum)
    {
        var budgets = root.SelfAndDescendants()
            .Where(n => n.Budget is { } budget && (budget.Kind, budget.From, budget.To) == (sum.Kind, sum.From, sum.To))
            .ToLookup(StatusOf, n => n.Budget!.TotalYen);
        var parts = Statuses.All.Where(s => s.IsJudged()).Select(s => Part(_words.Status(s), "s-" + s.Id(), Patterns.Of(s), budgets[s].Sum()))
            .Append(Part(_words["outside"], "s-not_judged", new Texture(Pattern.Solid, IsOpen: true), budgets[null].Sum())).ToImmutableArray();
        var amount = place.Format.YenRounded(parts.Sum(p => p.Size));
        return new ScaledBar(id, new Anchor(place.To(_plan, root), place.Of(_plan, root.Title)), amount, parts);
    }

    /// <summary>Null for what stands outside of every percentage.</summary>
    private Status? StatusOf(Node node) => model.Score.NodeStatus.TryGetValue(node.Key, out var status) && status.IsJudged() ? status : null;

    private Segment Part(string label, string style, Texture texture, decimal yen) => new(label, style, texture, yen, place.Format.YenRounded(yen))
    {
        Exact = _money.Amount(yen),
    };

    /// <summary>Effects by year; null for fewer than two years, and where one is negative, which no bar can show.</summary>
    public Html? Effects()
    {
        var effects = model.Score.TotalMoney.Effects;
        var years = effects.Select(e => e.Year).Distinct().Order().ToImmutableArray();
        if (years.Length < 2 || effects.Any(e => e.Yen < 0)) return null;
        var bars = years.Select(y => Bar(y, [.. effects.Where(e => e.Year == y)])).ToImmutableArray();
        return ScaledBars.Draw("effect-years", bars, _words.Charts, null, "") is { } picture ? new Html(picture) : null;
    }

    private ScaledBar Bar(FiscalYear year, ImmutableArray<EffectSum> effects)
    {
        ImmutableArray<Segment> parts =
        [
            Part(_words["effect_revenue"], "c-m1", new Texture(Pattern.Solid), Sum(EffectKind.Revenue)),
            Part(_words["effect_expenditure"], "c-m2", new Texture(Pattern.Diagonal), Sum(EffectKind.Expenditure)),
        ];
        return new ScaledBar($"effect-years-{year}", new Anchor(place.To(Routes.Year(_plan, year)), new Phrase(place.Year(_plan, year), null)),
            place.Format.YenRounded(effects.Sum(e => e.Yen)), parts);

        decimal Sum(EffectKind kind) => effects.Where(e => e.Kind == kind).Sum(e => e.Yen);
    }
}
