using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Parts;

/// <summary>What a document states beside its indicators: figures without a target, promises with a date, related business.</summary>
internal sealed class StatementViews(Place place, PlanModel model, MarkdownText markdown)
{
    private const int FewestForChart = 3;
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;

    /// <summary>Null when the node has no such figure.</summary>
    public ObservationTable? Observations(Node node)
    {
        if (node.Observations.IsEmpty) return null;
        ImmutableArray<FiscalYear> years = [.. node.Observations.SelectMany(o => o.Values).Select(v => v.Year).Distinct().Order()];
        return new ObservationTable(
            _words.Fill("observations_caption", ("title", node.Title)),
            [.. years.Select(place.Format.Year)],
            [.. node.Observations.Select(o => Row(o, years))],
            [.. node.Observations.Select(Chart).OfType<NamedText>()],
            [.. node.Observations.SelectMany(Notes)]);
    }

    /// <summary>Promises with a date, in the plan's order; empty when there are none.</summary>
    public ImmutableArray<MilestoneLine> Milestones(Node node) => [.. node.Milestones.Select(Milestone)];

    /// <summary>Business of others that belongs to the node; empty when there is none.</summary>
    public ImmutableArray<RelatedLine> Related(Node node) => [.. node.Related.Select((r, i) => Related(r, i, node))];

    private ObservationRow Row(Observation observation, ImmutableArray<FiscalYear> years) => new(
        Routes.ObservationPlace(observation), place.Of(_plan, observation.Name),
        [.. years.Select(y => Cell(observation.Values.FirstOrDefault(v => v.Year == y)))]);

    private Phrase Cell(ObservedValue? value) => value is null ? new Phrase("–", null) : place.Of(_plan, value.Value, value.Value.Shown.Trim());

    private IEnumerable<NamedText> Notes(Observation observation)
    {
        var name = place.Of(_plan, observation.Name);
        if (observation.Note is { } note) yield return new NamedText(name, markdown.Inline(note, place, observation.Span));
        if (observation.SdgIndicators.IsEmpty) yield break;
        var numbers = string.Join(_words["comma"], observation.SdgIndicators);
        yield return new NamedText(name, markdown.Inline(_words.Fill("note_sdg_indicator", ("numbers", numbers)), place, observation.Span));
    }

    /// <summary>A line where three years or more have a number of the same unit.</summary>
    private NamedText? Chart(Observation observation)
    {
        var numbers = observation.Values.Where(v => v.Value is { Quantity: not null, IsChange: false }).ToImmutableArray();
        var units = numbers.Select(v => v.Value.Quantity!.Value.Unit).Distinct().Count();
        if (numbers.Length < FewestForChart || units > 1) return null;
        var points = numbers
            .Select(v => new YearPoint(v.Year, null, null, new ChartValue(v.Value.Quantity!.Value.Number, v.Value.Shown), null, null));
        var series = new ChartSeries(observation.Name, [.. points]) { Unit = numbers[0].Value.Quantity!.Value.Unit };
        var chart = YearsChart.Draw(series, _words.Charts, isSmall: true);
        return chart is null ? null : new NamedText(place.Of(_plan, observation.Name), new Html(chart.Html));
    }

    private MilestoneLine Milestone(Milestone milestone) => new(
        place.Of(_plan, milestone.Name),
        _words.Fill("milestone_by", ("year", place.Format.Year(milestone.By))),
        milestone.Done is { } done ? _words.Fill("milestone_done", ("year", place.Format.Year(done))) : _words["milestone_open"],
        markdown.Render(milestone.Note, place, milestone.Span));

    private RelatedLine Related(RelatedProject project, int index, Node node)
    {
        var names = project.Departments.Select(d => d.Name).ToList();
        return new RelatedLine(Routes.RelatedPlace(index), place.Of(_plan, project.Name),
            project.Description is { } text ? markdown.Inline(text, place, node.Span) : null,
            names.Count == 0 ? null : place.Of(_plan, string.Join('、', names)));
    }
}
