using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Pages.Pictures;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>A result of a wall with the node that it is of.</summary>
internal readonly record struct PlacedCell(Node Node, WallCell Cell);

/// <summary>Puts the results of a wall under the branches that they stand below, so that each keeps its place over the years.</summary>
/// <param name="place">The page it is for.</param>
/// <param name="plan">The plan.</param>
/// <param name="above">The branch that the page is about, whose own name is not told again; null for the whole plan.</param>
internal sealed class WallOutline(Place place, Plan plan, Node? above)
{
    /// <param name="cells">In document order.</param>
    /// <param name="note">What is said of the results of a branch.</param>
    public ImmutableArray<WallField> Fields(IEnumerable<PlacedCell> cells, Func<ImmutableArray<Node>, string> note)
    {
        var paths = cells.Select(c => (c.Node, c.Cell, Way: WayTo(c.Node))).GroupBy(c => FieldOf(c.Way)?.Key).ToImmutableArray();
        return
        [
            .. paths.Select(f => new WallField(
                Link(f.Key), note([.. f.Select(c => c.Node)]),
                [.. f.GroupBy(c => GroupOf(c.Way)?.Key).Select(g => new WallGroup(Link(g.Key), [.. g.Select(c => c.Cell)]))])),
        ];
    }

    /// <summary>From right below the page's branch down to the node itself.</summary>
    private ImmutableArray<Node> WayTo(Node node)
    {
        ImmutableArray<Node> way = [.. plan.Above(node), node];
        for (var at = 0; at < way.Length; at++)
        {
            if (way[at].Key == above?.Key) return way[(at + 1)..];
        }

        return way;
    }

    /// <summary>The outermost branch; null for a result that stands right below what the page is about.</summary>
    private static Node? FieldOf(ImmutableArray<Node> way) => way.Length > 1 || (way.Length == 1 && !way[0].Children.IsEmpty) ? way[0] : null;

    /// <summary>The policy, else what is right above the result; null where that is the field.</summary>
    private Node? GroupOf(ImmutableArray<Node> way)
    {
        if (way.Length < 3) return null;
        var between = way[1..^1];
        return between.LastOrDefault(n => n.Key.Level == plan.PolicyLevel?.Id) ?? between[^1];
    }

    private Anchor? Link(NodeKey? key) =>
        key is null ? null : new Anchor(place.To(plan, plan.NodeByKey[key]), place.Of(plan, plan.NodeByKey[key].Title));
}
