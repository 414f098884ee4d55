using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>The matrix of a plan: its policies against the goals that tell them apart, with results and money.</summary>
internal sealed class SdgMatrices(Place place, PlanModel model)
{
    private readonly Plan _plan = model.Plan;
    private readonly Words _words = place.Words;
    private readonly MoneyWords _money = new(place, model.Plan);
    private readonly ImmutableArray<GoalLinks> _goals = [.. model.Goals.Where(g => !g.IsOnAll)];

    public SdgMatrix Make()
    {
        var nodes = model.Mapped.ToImmutableArray();
        var head = place.Of(_plan, _plan.LevelOf(nodes[0]).Name);
        var bars = Bars(nodes);
        var money = _money.Column(nodes.Select(MoneyOf));
        var rows = nodes.Select((n, i) => (Root: Root(n), Row: Row(n, bars?.Bars[i].Svg, money))).ToImmutableArray();
        var (hasCounts, hasMoney) = (bars is not null, rows.Any(r => r.Row.Budget is not null));
        return new SdgMatrix
        {
            Id = "matrix-" + _plan.Id,
            Caption = _words.Fill(hasCounts ? "sdg_matrix_caption" : "sdg_matrix_plain",
                ("level", head.Text), ("count", RollUpViews.Count(nodes.Length)),
                ("links", RollUpViews.Count(rows.Sum(r => r.Row.Cells.Count(c => c.Href is not null))))),
            Head = head,
            Goals = [.. _goals.Select(g => SdgViews.Chip(place, g.Goal))],
            Groups = [.. rows.GroupBy(r => r.Root).Select(g => new SdgMatrixGroup(g.Key, [.. g.Select(r => r.Row)]))],
            Totals = [.. _goals.Select(g => hasCounts ? SdgViews.Count(_words, g.Results) : RollUpViews.Count(g.Direct.Length))],
            Width = RollUpViews.Count(1 + _goals.Length + (hasCounts ? 1 : 0) + (hasMoney ? 1 : 0)),
            HasCounts = hasCounts,
            BudgetHead = hasMoney ? money.Head : null,
            Legend = bars is null ? null : new Html(bars.Legend),
        };
    }

    private Multiples? Bars(ImmutableArray<Node> nodes) => _plan.Rule.IsNone ? null : StatusMultiples.Draw(
        "matrix-" + _plan.Id, _words["bar_title"], [.. nodes.Select(n => new MultipleData(BarId(n), n.Title, Results(n).Nodes, IsRepeated: true))],
        _words.Charts, RollUps.Of(model.Score, [.. nodes.SelectMany(n => n.SelfAndDescendants()).DistinctBy(n => n.Key)]).Nodes);

    private string BarId(Node node) => $"bar-{_plan.Id}-{node.Key.Level}-{node.Key.Id}";

    private RollUp Results(Node node) => model.Score.RollUps[node.Key];

    private ImmutableArray<LabelledYen> MoneyOf(Node node) => _money.Of(model.Score.Money.GetValueOrDefault(node.Key));

    /// <summary>The outermost branch above; null for a root.</summary>
    private Phrase? Root(Node node) => _plan.Above(node) is [var root, ..] ? place.Of(_plan, $"{root.Key.Id} {root.Title}") : null;

    private SdgMatrixRow Row(Node node, string? bar, MoneyColumn money)
    {
        var isDrawn = !string.IsNullOrEmpty(bar);
        return new SdgMatrixRow(
            node.Key.Id, place.Of(_plan, node.Title), place.To(_plan, node),
            SdgViews.Count(_words, Results(node)),
            isDrawn ? new Html(bar!) : null, isDrawn ? BarId(node) : "",
            money.Cell(MoneyOf(node)),
            [.. _goals.Select(g => Cell(node, g))]);
    }

    private SdgMatrixCell Cell(Node node, GoalLinks goal)
    {
        var number = SdgViews.Number(goal.Goal.Number);
        if (!goal.Direct.Contains(node)) return new SdgMatrixCell(null, number, "");
        var targets = node.Sdgs.Where(s => s.Goal == goal.Goal.Number && s.Target is not null).Select(s => s.Target!);
        var name = $"{number} {SdgViews.NameOf(place, goal.Goal)} {string.Join(", ", targets)}".TrimEnd();
        return new SdgMatrixCell(
            place.To(Routes.Sdg(goal.Goal.Number)) + "#" + Routes.SdgPlace(_plan, node.Key), number,
            _words.Fill("sdg_cell", ("goal", name), ("policy", node.Title), ("count", SdgViews.Count(_words, Results(node)))));
    }
}
