using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>Local SDG indicators (自治体SDGs指標) with the plan's own figures. Their names are those of the figures: no list of names ships.</summary>
internal sealed class SdgFigures(Place place, PlanModel model)
{
    private readonly Plan _plan = model.Plan;
    private readonly Sentences _sentences = new(place, model.Plan);

    /// <summary>Null when there are none.</summary>
    public SdgFigureTable? Make(string id, IEnumerable<SdgFigure> figures)
    {
        ImmutableArray<SdgFigureRow> rows = [.. figures.Select(f => f.Indicator is { } indicator ? Row(f, indicator) : Row(f, f.Observation!))];
        return rows.IsEmpty ? null : new SdgFigureTable(id, rows);
    }

    private SdgFigureRow Row(SdgFigure figure, Indicator indicator)
    {
        var judgement = model.Score.CurrentOf(figure.Node, indicator);
        var actual = judgement.Actual is { Value.IsMissing: false } found ? found : null;
        return new SdgFigureRow(
            figure.Number, Link(figure.Node, "indicator-" + indicator.Id, indicator.Name),
            place.Printed(_plan, (judgement.Named ?? indicator.Targets.LastOrDefault())?.Value),
            actual is null ? null : _sentences.Judged(judgement),
            actual is null ? null : place.Format.ShortYear(actual.Year),
            _plan.Rule.IsNone ? null : StatusViews.Of(place.Words, judgement.Status));
    }

    private SdgFigureRow Row(SdgFigure figure, Observation observation)
    {
        var latest = observation.Values.LastOrDefault(v => !v.Value.IsMissing);
        return new SdgFigureRow(
            figure.Number, Link(figure.Node, Routes.ObservationPlace(observation), observation.Name), null,
            place.Printed(_plan, latest?.Value), latest is null ? null : place.Format.ShortYear(latest.Year), null);
    }

    private Anchor Link(Node node, string at, string name) => new(place.To(_plan, node) + "#" + at, place.Of(_plan, name));
}
