using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>Branches of the outline with what stands below each added up.</summary>
internal sealed class BranchTables(Place place, PlanModel model)
{
    private readonly Plan _plan = model.Plan;
    private readonly MoneyWords _money = new(place, model.Plan);
    private readonly RollUpViews _rollUps = new(place, model);

    /// <summary>A row a node, with all below it added up; the nodes are of one level and at least one.</summary>
    public BranchTable Make(ImmutableArray<Node> nodes)
    {
        var level = _plan.LevelOf(nodes[0]);
        var bars = _plan.Rule.IsNone ? null : StatusMultiples.Draw(
            "branches",
            [.. nodes.Select(n => new MultipleData("b-" + n.Key.Id, n.Title, model.Score.RollUps[n.Key].Nodes))], place.Words.Charts,
            Compute.RollUps.Of(model.Score, [.. nodes.SelectMany(n => n.SelfAndDescendants())]).Nodes);
        var money = _money.Column(nodes.Select(Money));
        var rows = nodes.Select((n, i) => Row(n, bars?.Bars[i], money)).ToImmutableArray();
        return new BranchTable(
            place.Words.Fill("branches_caption", ("level", level.Name), ("count", RollUpViews.Count(nodes.Length))),
            place.Of(_plan, level.Name),
            rows.Any(r => r.Results.HasCounts),
            rows.Any(r => !r.Results.Grades.IsEmpty && r.Results.GradeSentence is not null),
            rows.Any(r => r.Budget is not null) ? money.Head : null,
            rows,
            bars is null ? null : new Html(bars.Legend));
    }

    private ImmutableArray<LabelledYen> Money(Node node) => _money.Of(model.Score.Money.GetValueOrDefault(node.Key));

    private BranchRow Row(Node node, string? bar, MoneyColumn money)
    {
        var measures = node.SelfAndDescendants().Count(n => n.Key.Level == _plan.MeasureLevel.Id);
        return new BranchRow(
            node.Key.Id, place.Of(_plan, node.Title), place.To(_plan, node), null, RollUpViews.Count(measures),
            _rollUps.Make(model.Score.RollUps[node.Key]),
            string.IsNullOrEmpty(bar) ? null : new Html(bar),
            money.Cell(Money(node)));
    }
}
