using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Pictures;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>
/// What stands out in a plan: furthest beyond its target, furthest from it, just short of it, moving away, behind before it is due, without a
/// result. Each with its number and a small line.
/// </summary>
public sealed class Findings
{
    private const int Most = 3;

    /// <summary>Of what moves away from its target before it is due, which no status tells.</summary>
    private const int MostAway = 8;

    /// <summary>From so many percent of the target on a miss is a near one.</summary>
    private const decimal NearFrom = 90;

    private readonly Place _place;
    private readonly Words _words;
    private readonly Plan _plan;
    private readonly Sentences _sentences;
    private readonly Distances _distances;
    private readonly ImmutableArray<Judgement> _all;
    private readonly ImmutableArray<Judgement> _away;
    private readonly bool _isEarly;
    private readonly PlanScore _score;

    public Findings(Place place, PlanModel model)
    {
        (_place, _words, _plan) = (place, place.Words, model.Plan);
        (_sentences, _distances) = (new Sentences(place, model.Plan), new Distances(place, model.Plan));
        _all = [.. model.Score.Judgements];
        _away = [.. _all.Where(Rankings.IsAway)];
        (_score, _isEarly) = (model.Score, model.Score.Total.IsBeforeDue || _plan.Rule.IsNone);
    }

    /// <summary>
    /// A few items a heading, in a fixed order of headings, of which what moves away leads while no status tells of it; empty when nothing stands
    /// out.
    /// </summary>
    public ImmutableArray<Finding> Make()
    {
        var mostAway = _isEarly ? MostAway : Most;
        if (_plan.Rule.IsNone) return [.. Finding("away", _away, null, mostAway)];
        var slow = _all.Where(j => j.IsBehind).Except(_away);
        var open = _all.Where(j => j.Status is Status.NotReported or Status.NeedsJudgement or Status.NotComparable);
        var away = Finding("away", _away, null, mostAway);
        return
        [
            .. _isEarly ? away : [],
            .. Finding("best", Rankings.Beyond(_all), Status.Achieved),
            .. Finding("behind", Rankings.Behind(_all), Status.Missed),
            .. Finding("near", Near(), null),
            .. _isEarly ? [] : away,
            .. Finding("slow", slow, Status.NotDue),
            .. Finding("open", open, null),
        ];
    }

    /// <summary>The one that the first screen names: what moves away, else the largest gap, else the best; null when none.</summary>
    /// <param name="isEarly">True while what is counted can only be good.</param>
    public FirstFinding? First(bool isEarly)
    {
        if (isEarly && !_away.IsEmpty)
        {
            var known = _all.Count(TravelViews.IsTold);
            return new FirstFinding("#finding-away", _words.Line("standout_away", ("count", Plain(_away.Length)), ("known", Plain(known))));
        }

        if (_plan.Rule.IsNone) return null;
        var worse = _away.Count(j => j.Status is Status.Missed);
        if (worse > 0)
        {
            var missed = _all.Count(j => j.Status is Status.Missed);
            return new FirstFinding("#finding-away", _words.Line("standout_worse", ("missed", Plain(missed)), ("count", Plain(worse))));
        }

        return Named("standout_behind", Rankings.Behind(_all)) ?? Named("standout_best", Rankings.Beyond(_all));
    }

    private FirstFinding? Named(string key, IEnumerable<Judgement> judgements)
    {
        foreach (var judgement in judgements)
        {
            if (_distances.ToTarget(judgement) is not { } distance) continue;
            return new FirstFinding(_place.To(_plan, _plan.NodeByKey[judgement.Node]), _words.Line(
                key,
                ("name", _place.Of(_plan, _plan.IndicatorOf(judgement.Node, judgement.IndicatorId).Name)),
                ("gap", new Phrase(distance.Text.ToString(), null)),
                ("target", _place.Printed(_plan, judgement.Target?.Value) ?? new Phrase("–", null))));
        }

        return null;
    }

    private IEnumerable<Judgement> Near() => _all
        .Where(j => j is { Status: Status.Missed or Status.Nearly, Attainment: >= NearFrom and < 100, IsMirrored: false })
        .Where(j => _distances.ToTarget(j) is not null)
        .OrderByDescending(j => j.Attainment);

    private IEnumerable<Finding> Finding(string kind, IEnumerable<Judgement> judgements, Status? all, int most = Most)
    {
        var found = judgements.ToImmutableArray();
        if (found.IsEmpty) return [];
        var link = kind is "near" ? null : new Anchor(Href(kind, found, all), new Phrase(_words["finding_" + kind + "_all"], null));
        var rate = _words["rate_" + _plan.Rule.Headline.ToString().ToLowerInvariant()];
        var why = _words.Fill("finding_" + kind + "_why", ("rate", rate), ("count", RollUpViews.Count(found.Length)));
        return [new Finding("finding-" + kind, _words["finding_" + kind], why, [.. found.Take(most).Select(j => Line(kind, j))], link)];
    }

    /// <summary>The list of all that are meant: narrowed by status or direction.</summary>
    private string Href(string kind, ImmutableArray<Judgement> found, Status? all)
    {
        if (kind is "away") return _place.To(Routes.Level(_plan, _plan.Levels.First(l => l.Id == found[0].Node.Level))) + "?way=away";
        return _place.To(all is { } status ? Routes.Entry(_plan, Sections.Statuses, status.Id()) : Routes.Section(_plan, Sections.Statuses));
    }

    private FindingLine Line(string kind, Judgement judgement)
    {
        var node = _plan.NodeByKey[judgement.Node];
        var indicator = _plan.IndicatorOf(judgement.Node, judgement.IndicatorId);
        var isMoving = kind is "away" or "slow";
        return new FindingLine(
            _place.To(_plan, node),
            _place.Of(_plan, node.Title),
            isMoving ? null : _distances.ToTarget(judgement)?.Text,
            isMoving && judgement.Travel is { Way: not Way.Met } travel ? _sentences.Moved(travel, judgement.Named) : Result(),
            _place.Of(_plan, indicator.Name),
            _plan.Rule.IsNone ? null : StatusViews.Of(_words, judgement.Status),
            kind is "away" && _isEarly ? null : Shown(SmallLine.Draw(judgement)),
            kind is "away" && _isEarly ? Shown(ChartOf(indicator, judgement)?.Html) : null);

        Line Result() => _distances.ToTarget(judgement) is null ? _sentences.Result(indicator, judgement)
            : _words.Line("finding_result", ("actual", _sentences.Judged(judgement) ?? new Phrase("–", null)),
                ("target", _place.Printed(_plan, judgement.Target?.Value) ?? new Phrase("–", null)));
    }

    /// <summary>Of what no status tells before the due year: all its years against the target.</summary>
    private Chart? ChartOf(Indicator indicator, Judgement judgement) => IndicatorCharts.Draw(
        indicator, _score.ByYear[(judgement.Node, judgement.IndicatorId)], judgement, _words.Charts, isSmall: true);

    private static Html? Shown(string? picture) => picture is null ? null : new Html(picture);

    private static Phrase Plain(int count) => new(RollUpViews.Count(count), null);
}
