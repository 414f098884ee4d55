using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>What stands beside a node: the others below the same parent, and the way into the site's topics.</summary>
internal sealed class Neighbours(Place place, PlanModel model)
{
    /// <summary>How many are named at most; of more, those around the node itself.</summary>
    private const int Most = 12;

    private readonly Plan _plan = model.Plan;

    /// <summary>The nodes of the same level below the same parent, itself among them; null for an only child and for a root.</summary>
    public SiblingList? Siblings(Node node)
    {
        if (_plan.ParentOf(node) is not { } parent) return null;
        var all = parent.Children.Where(c => c.Key.Level == node.Key.Level).ToImmutableArray();
        if (all.Length < 2) return null;
        var at = Math.Clamp(all.IndexOf(node) - Most / 2, 0, Math.Max(0, all.Length - Most));
        var heading = place.Words.Line(
            "siblings", ("parent_level", place.Of(_plan, _plan.LevelOf(parent).ShortName)), ("level", place.Of(_plan, _plan.LevelOf(node).ShortName)),
            ("count", new Phrase(RollUpViews.Count(all.Length), null)));
        return new SiblingList(
            heading, new Anchor(place.To(_plan, parent), place.Of(_plan, $"{parent.Key.Id} {parent.Title}")),
            [.. all.Skip(at).Take(Most).Select(n => Line(n, n.Key == node.Key))]);
    }

    /// <summary>The site's topics that the node belongs to, each with its place of this plan.</summary>
    public ImmutableArray<Anchor> Topics(Node node) =>
    [
        .. model.TopicsOf[node.Key].Select(t => new Anchor(place.To($"{Routes.Topic(t)}#{Routes.TopicPlace(_plan)}"), place.OfSite(t.Name))),
    ];

    private SiblingLine Line(Node node, bool isItself) => new(
        isItself ? null : place.To(_plan, node),
        place.Of(_plan, $"{node.Key.Id} {node.Title}"),
        model.Score.StatusOf(node) is { } status ? StatusViews.Of(place.Words, status) : null,
        model.Score.GradeOf(node) is { } grade ? place.Of(_plan, grade.Mark) : null);
}
