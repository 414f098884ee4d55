using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>A row of a table of branches, before it is laid out.</summary>
/// <param name="Row">What is said of it, without its results and money.</param>
/// <param name="Results">What stands below it, counted together.</param>
/// <param name="Money">What stands below it, added up; null when there is no budget.</param>
internal sealed record BranchItem(BranchRow Row, RollUp Results, MoneySum? Money);

/// <summary>Branches of the outline, or goals, with what stands below each added up.</summary>
internal sealed class BranchTables(Place place, PlanModel model)
{
    private readonly Plan _plan = model.Plan;
    private readonly MoneyWords _money = new(place, model.Plan);
    private readonly RollUpViews _rollUps = new(place, model);

    /// <summary>Nodes of one level, with what stands below them.</summary>
    public BranchTable Make(ImmutableArray<Node> nodes)
    {
        var level = _plan.LevelOf(nodes[0]);
        var caption = place.Words.Fill("branches_caption", ("level", level.Name), ("count", RollUpViews.Count(nodes.Length)));
        var whole = RollUps.Of(model.Score, [.. nodes.SelectMany(n => n.SelfAndDescendants())]);
        return Make("branches", caption, place.Of(_plan, level.Name), [.. nodes.Select(n => ItemOf(n))], whole, "b-");
    }

    /// <summary>A node with its results and its money.</summary>
    /// <param name="node">The node.</param>
    /// <param name="departments">Whether to name who answers for it and for what stands below it.</param>
    public BranchItem ItemOf(Node node, bool departments = false) => new(
        new BranchRow
        {
            Id = node.Key.Id,
            Title = place.Of(_plan, node.Title),
            Href = place.To(_plan, node),
            Results = _rollUps.Make(model.Score.RollUps[node.Key]),
            Departments = departments ? Departments(node) : null,
        },
        model.Score.RollUps[node.Key], model.Score.Money.GetValueOrDefault(node.Key));

    /// <summary>A table of whatever has results.</summary>
    /// <param name="id">Unique on the page.</param>
    /// <param name="caption">What the table shows, above it.</param>
    /// <param name="head">Above the column of names.</param>
    /// <param name="items">From top to bottom.</param>
    /// <param name="whole">All rows counted together, each item once.</param>
    /// <param name="bars">What the ids of the bars begin with.</param>
    public BranchTable Make(string id, string caption, Phrase head, ImmutableArray<BranchItem> items, RollUp whole, string bars)
    {
        var data = items.Select(i => new MultipleData(bars + i.Row.Id, i.Row.Title.Text, i.Results.Nodes));
        var isEmpty = _plan.Rule.IsNone || whole.CountOf(Status.NotDue) == whole.Known; // a bar of what is to come tells nothing
        var drawn = isEmpty ? null : StatusMultiples.Draw(id, [.. data], place.Words.Charts, whole.Nodes);
        var money = _money.Column(items.Select(i => _money.Of(i.Money)));
        var rows = items.Select((item, i) => item.Row with
        {
            Bar = drawn?.Bars[i] is { Length: > 0 } svg ? new Html(svg) : null,
            Budget = money.Cell(_money.Of(item.Money)),
        }).ToImmutableArray();
        return new BranchTable(
            id, caption, head,
            rows.Any(r => r.Results.HasCounts),
            rows.Any(r => !r.Results.Grades.IsEmpty && r.Results.GradeSentence is not null),
            rows.Any(r => r.Departments is not null),
            rows.Any(r => r.Budget is not null) ? money.Head : null,
            rows,
            drawn is null ? null : new Html(drawn.Legend));
    }

    private Line? Departments(Node node)
    {
        var answering = node.SelfAndDescendants().SelectMany(n => n.Answering).ToHashSet();
        return DepartmentNames.Of(place, _plan, [.. _plan.Departments.Where(answering.Contains)], andOthers: false);
    }
}
