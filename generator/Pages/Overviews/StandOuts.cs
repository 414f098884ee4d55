using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Pictures;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Overviews;

/// <summary>What stands out now over several plans: of each one result to watch and one that went well, each with one number.</summary>
internal sealed class StandOuts(Place place)
{
    private readonly Words _words = place.Words;

    /// <summary>Taken from the plans in turn, so that none fills the list; plans without results have none.</summary>
    /// <param name="plans">In the site's order.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<StandOut> Make(ImmutableArray<PlanModel> plans, int most)
    {
        var told = plans.Where(p => p.Score.ResultYear is not null).Select(p => (Plan: p, Watch: ToWatch(p), Good: Good(p))).ToImmutableArray();
        var first = told.Select((t, i) => (t.Plan, Judgement: i % 2 == 0 ? t.Watch : t.Good));
        var second = told.Select((t, i) => (t.Plan, Judgement: i % 2 == 0 ? t.Good : t.Watch));
        return [.. first.Concat(second).Where(t => t.Judgement is not null).Take(most)
            .Select(t => Line(t.Plan, t.Judgement!, isMoving: Rankings.IsAway(t.Judgement!)))];
    }

    /// <summary>Of some items those that missed their targets or move away from them, the furthest from them first.</summary>
    public ImmutableArray<StandOut> Watched(PlanModel model, ImmutableArray<Node> nodes, int most) =>
        [.. Of(model, nodes).Where(j => j.Status is Status.Missed || Rankings.IsAway(j)).OrderBy(Rankings.Rank).Take(most)
            .Select(j => Line(model, j, isMoving: false) with { City = null })];

    /// <summary>Of some items those that reached their targets, the furthest beyond them first.</summary>
    public ImmutableArray<StandOut> Reached(PlanModel model, ImmutableArray<Node> nodes, int most) =>
        [.. Of(model, nodes).Where(j => j.Status.IsReached() && !Rankings.IsAway(j)).OrderByDescending(Rankings.Rank).Take(most)
            .Select(j => Line(model, j, isMoving: false) with { City = null })];

    /// <summary>What stands now of the items' indicators, in their order, each once.</summary>
    private static IEnumerable<Judgement> Of(PlanModel model, ImmutableArray<Node> nodes) =>
        nodes.SelectMany(n => model.Score.CurrentOf(n)).DistinctBy(j => (j.Node, j.IndicatorId));

    /// <summary>Moving away from its target, else furthest from it; null when nothing is.</summary>
    private static Judgement? ToWatch(PlanModel model) =>
        model.Score.Judgements.FirstOrDefault(Rankings.IsAway)
            ?? (model.Plan.Rule.IsNone ? null : Rankings.Behind(model.Score.Judgements).FirstOrDefault());

    /// <summary>Furthest beyond its target, else moved towards it since last year; null when nothing is.</summary>
    private static Judgement? Good(PlanModel model) =>
        (model.Plan.Rule.IsNone ? null : Rankings.Beyond(model.Score.Judgements).FirstOrDefault())
            ?? model.Score.Judgements.FirstOrDefault(j => j.Travel?.SinceLastYear is Way.Nearer);

    private StandOut Line(PlanModel model, Judgement judgement, bool isMoving)
    {
        var plan = model.Plan;
        var indicator = plan.IndicatorOf(judgement.Node, judgement.IndicatorId);
        return new StandOut(
            place.To(plan, plan.NodeByKey[judgement.Node]) + "#indicator-" + judgement.IndicatorId,
            place.Of(plan, indicator.Name),
            place.Of(plan, plan.Municipality.Name),
            Told(plan, judgement, isMoving),
            plan.Rule.IsNone ? null : StatusViews.Of(_words, judgement.Status),
            SmallLine.Draw(judgement) is { } line ? new Html(line) : null);
    }

    /// <summary>How far from the target; or where it is going, when that is asked for and where nothing is judged yet.</summary>
    private Figure Told(Plan plan, Judgement judgement, bool isMoving)
    {
        var sentences = new Sentences(place, plan);
        if (judgement.Travel is { } travel && (isMoving || !judgement.Status.IsJudged())) return Moved(sentences, travel);
        var (actual, year) = (sentences.Actual(judgement), Year(judgement.Actual?.Year ?? judgement.Year));
        var gap = sentences.Gap(judgement);
        if (gap.Length == 0 || judgement.Direction is not (Direction.Up or Direction.Down))
            return _words.Figure("stand_plain", actual, ("target", sentences.Printed(judgement.Target?.Value)), ("year", year));
        var key = (judgement.Direction, judgement.Status.IsReached()) switch
        {
            (Direction.Up, true) => "stand_above",
            (Direction.Up, false) => "stand_to_go",
            (_, true) => "stand_below",
            _ => "stand_too_much",
        };
        return _words.Figure(key, place.Of(plan, gap), ("actual", actual), ("year", year));
    }

    private Figure Moved(Sentences sentences, Travel travel)
    {
        var from = travel.LastYear is { } last && travel.Way is not Way.Away ? last : travel.First;
        return _words.Figure(
            travel.Way is Way.Away ? "stand_away" : "stand_nearer", sentences.Point(travel.Latest),
            ("first", sentences.Point(from)), ("from", When(from)), ("to", When(travel.Latest)));
    }

    private Phrase When(TravelPoint point) => point.Year is { } year ? Year(year) : new Phrase(_words["at_start"], null);

    private Phrase Year(FiscalYear year) => new(place.Format.ShortYear(year), null);
}
