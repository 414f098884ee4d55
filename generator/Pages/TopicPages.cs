using PlanSite.Index;
using PlanSite.Pages.Overviews;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>The topics common to all plans, and a page for each with what every plan has of it.</summary>
internal sealed class TopicPages(Place place)
{
    private const int MostNamed = 5;

    private readonly Words _words = place.Words;
    private readonly TopicParts _parts = new(place);

    /// <summary>All topics, with how each plan stands in them.</summary>
    public TopicIndexView Index()
    {
        var title = new Phrase(_words["topics_title"], null);
        return new TopicIndexView
        {
            Page = Frames.Make(place, "topics", title, _words["topics_intro"]),
            Title = title.Text,
            Intro = _words["topics_intro"],
            Topics = _parts.List("topic"),
        };
    }

    /// <summary>The page of one topic.</summary>
    public TopicView Make(TopicEntry entry)
    {
        var (name, index) = (place.OfSite(entry.Topic.Name), new Anchor(place.To(Routes.Topics), new Phrase(_words["nav_topics"], null)));
        var (lines, keys) = _parts.Of(entry);
        var count = _parts.Count(entry);
        var about = entry.Topic.Description is { } text ? place.OfSite(text) : null;
        return new TopicView
        {
            Page = Frames.Make(place, "topic", name, $"{name} {about} {count}", [index]),
            Name = name,
            Description = about,
            Count = count,
            Lines = lines,
            Keys = keys,
            Plans = [.. entry.Plans.Select(Block)],
            Others = [.. place.Model.Topics.Select(t => new NavPhrase(place.To(Routes.Topic(t.Topic)), place.OfSite(t.Topic.Name), t == entry))],
        };
    }

    private TopicPlanBlock Block(TopicInPlan part)
    {
        var (model, items) = (part.Plan, part.Items);
        var (plan, stands) = (model.Plan, new StandOuts(place));
        var count = RollUpViews.Count(part.Measures);
        var caption = _words.Fill("topic_caption", ("city", plan.Municipality.Name), ("plan", plan.ShortTitle), ("count", count));
        var id = Routes.TopicPlace(plan);
        return new TopicPlanBlock(
            id,
            place.Of(plan, plan.Municipality.Name),
            place.Of(plan, plan.ShortTitle),
            place.To(Routes.Plan(plan)),
            stands.Watched(model, items.Nodes, MostNamed),
            stands.Reached(model, items.Nodes, MostNamed),
            new ResultViews(place, model).Make(id + "-list", caption, items.Nodes, filter: items.Nodes.Length > MostNamed));
    }
}
