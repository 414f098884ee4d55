using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Overviews;

/// <summary>Topics in a list, each with how the plans stand in it.</summary>
internal sealed class TopicParts(Place place)
{
    private readonly Words _words = place.Words;
    private readonly Glances _glances = new(place);

    /// <summary>All topics; where plans are chosen, those that these have something of, by them alone.</summary>
    /// <param name="id">What the ids of the drawings begin with, unique on the page.</param>
    /// <param name="plans">Whose results are shown; null for all.</param>
    /// <param name="described">Whether to say what belongs to each.</param>
    public TopicList List(string id, ImmutableArray<PlanModel>? plans = null, bool described = true)
    {
        var topics = place.Model.Topics.Select(t => t with { Plans = [.. t.Plans.Where(p => plans is not { } chosen || chosen.Contains(p.Plan))] })
            .Where(t => !t.Plans.IsEmpty).ToImmutableArray();
        var rows = topics.SelectMany(t => t.Plans.Select(p => (p.Plan, p.Items.Results, $"{id}-{t.Topic.Id}-{p.Plan.Plan.Id}")));
        var bars = _glances.Bars(id, [.. rows]);
        var at = 0;
        var lines = ImmutableArray.CreateBuilder<TopicLine>();
        foreach (var entry in topics)
        {
            lines.Add(Line(entry, described, [.. entry.Plans.Select(p => PlanLine(p, place.To(Routes.Topic(entry.Topic)), bars?.Bars[at++]))]));
        }

        return new TopicList(lines.ToImmutable(), Glances.Keys(bars));
    }

    /// <summary>The plans of one topic, whose page they stand on.</summary>
    public (ImmutableArray<TopicPlanLine> Lines, Html? Keys) Of(TopicEntry entry)
    {
        var bars = _glances.Bars("bar", [.. entry.Plans.Select(p => (p.Plan, p.Items.Results, "bar-" + p.Plan.Plan.Id))]);
        return ([.. entry.Plans.Select((p, i) => PlanLine(p, "", bars?.Bars[i]))], Glances.Keys(bars));
    }

    /// <summary>42件（4計画）: measures may be counted together, results not.</summary>
    public string Count(TopicEntry entry) => _words.Fill(
        entry.Plans.Length == 1 ? "topic_count_one" : "topic_count",
        ("count", RollUpViews.Count(entry.Plans.Sum(p => p.Measures))), ("plans", RollUpViews.Count(entry.Plans.Length)));

    private TopicLine Line(TopicEntry entry, bool described, ImmutableArray<TopicPlanLine> plans) => new(
        place.OfSite(entry.Topic.Name),
        place.To(Routes.Topic(entry.Topic)),
        Count(entry),
        described && entry.Topic.Description is { } text ? place.OfSite(text) : null,
        plans);

    private TopicPlanLine PlanLine(TopicInPlan part, string page, string? bar)
    {
        var plan = part.Plan.Plan;
        var several = place.Model.Plans.Count(p => p.Plan.Municipality.Name == plan.Municipality.Name) > 1;
        return new TopicPlanLine(
            place.Of(plan, several ? plan.ShortTitle : plan.Municipality.Name), $"{page}#{Routes.TopicPlace(plan)}",
            _glances.Of(part.Plan, part.Items.Results), Glances.Bar(bar));
    }
}
