using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>What programmes do: their themes with the initiatives, and the initiatives that name a node.</summary>
internal sealed class ProgrammeViews(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;

    /// <summary>The themes of a programme; empty when the content does not tell.</summary>
    public ImmutableArray<ThemeView> Themes(string programme) =>
        [.. ThemesOf(programme).Select(t => new ThemeView(Routes.ThemePlace(t), place.Of(_plan, t.Name), [.. t.Initiatives.Select(Initiative)]))];

    /// <summary>How many initiatives under how many themes, and how many of them no measure carries; null without themes.</summary>
    public string? Summary(string programme)
    {
        var initiatives = ThemesOf(programme).SelectMany(t => t.Initiatives).ToArray();
        if (initiatives.Length == 0) return null;
        var apart = initiatives.Count(IsApart);
        var themes = RollUpViews.Count(ThemesOf(programme).Count());
        return _words.Fill("themes_summary", ("themes", themes), ("count", RollUpViews.Count(initiatives.Length)))
            + (apart == 0 ? "" : _words.Fill("themes_apart", ("count", RollUpViews.Count(apart)), ("level", _plan.MeasureLevel.Name)));
    }

    /// <summary>The programmes of a node. Of a measure, with its own initiatives; of what is above, with those of all measures below.</summary>
    public ImmutableArray<NodeProgramme> Of(Node node)
    {
        var named = _plan.Themes.Where(t => t.Initiatives.Any(i => i.Nodes.Contains(node))).Select(t => t.Programme);
        return [.. node.Programmes.Union(named).Select(p => new NodeProgramme(Address(p), Name(p), Initiatives(p, node)))];
    }

    /// <summary>With its mark where the plan gives one.</summary>
    public Phrase Name(Programme programme) => place.Marked(_plan, programme.Mark, programme.Name);

    private ImmutableArray<Anchor> Initiatives(Programme programme, Node node) =>
    [
        .. ThemesOf(programme.Id).SelectMany(t => t.Initiatives).Where(i => i.Nodes.Contains(node))
            .Select(i => new Anchor(Address(programme) + "#" + Routes.InitiativePlace(i), place.Of(_plan, i.Name))),
    ];

    private string Address(Programme programme) => place.To(Routes.Entry(_plan, Sections.Programmes, programme.Id));

    private IEnumerable<ProgrammeTheme> ThemesOf(string programme) => _plan.Themes.Where(t => t.Programme.Id == programme);

    private bool IsApart(Initiative initiative) => initiative.Nodes.All(n => n.Key.Level != _plan.MeasureLevel.Id);

    private InitiativeView Initiative(Initiative initiative) => new(
        Routes.InitiativePlace(initiative), place.Of(_plan, initiative.Name),
        markdown.Render(initiative.Description, place, _plan.Span), Links(initiative),
        IsApart(initiative) ? _words.Fill("initiative_apart", ("level", _plan.MeasureLevel.Name)) : null,
        markdown.Render(initiative.Note, place, _plan.Span));

    /// <summary>The nodes, the policies of measures, and the related business where one carries the initiative.</summary>
    private ImmutableArray<Anchor> Links(Initiative initiative)
    {
        var above = initiative.Nodes.Where(n => n.Key.Level == _plan.MeasureLevel.Id).Select(_plan.ParentOf).OfType<Node>();
        var links = initiative.Nodes.Concat(above).Distinct()
            .Select(n => new Anchor(
                place.To(_plan, n), place.Mixed(_plan, $"{place.Of(_plan, _plan.LevelOf(n).Name)} {n.Key.Id} {place.Of(_plan, n.Title)}")));
        if (initiative.Related is not { } related) return [.. links];
        var policy = initiative.Nodes.First(n => n.Related.Contains(related));
        return [new Anchor(place.To(_plan, policy) + "#" + Routes.RelatedPlace(policy.Related.IndexOf(related)),
            place.Mixed(_plan, _words.Fill("initiative_related", ("name", related.Name)))), .. links];
    }
}
