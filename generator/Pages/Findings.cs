using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>
/// What stands out in a plan: furthest beyond its target, furthest from it, moving away, behind before it is due, without a result.
/// </summary>
public sealed class Findings(Place place, PlanModel model)
{
    private const int Most = 5;

    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly Sentences _sentences = new(place, model.Plan);

    public ImmutableArray<Finding> Make()
    {
        var all = model.Score.Judgements.ToList();
        var away = all.Where(j => j.Travel?.Way is Way.Away && j.Status is not (Status.Doubtful or Status.Ended)).ToList();
        var slow = all.Where(j => j.IsBehind).Except(away).Take(Most);
        var best = all.Where(j => j.Status.IsReached() && j is { Headline: not null, Attainment: not 100 }).OrderByDescending(Rank).Take(Most);
        var behind = all.Where(j => j.Status is Status.Missed).OrderBy(Rank).Take(Most);
        var open = all.Where(j => j.Status is Status.NotReported or Status.NeedsJudgement or Status.NotComparable).Take(Most);
        if (_plan.Rule.IsNone) return [.. Finding("away", away, null)];
        return
        [
            .. Finding("best", best, Status.Achieved),
            .. Finding("behind", behind, Status.Missed),
            .. Finding("away", away, null),
            .. Finding("slow", slow, Status.NotDue),
            .. Finding("open", open, null),
        ];
    }

    private static decimal Rank(Judgement judgement) => judgement.IsMirrored ? 200 - judgement.Headline!.Value : judgement.Headline ?? 0;

    private IEnumerable<Finding> Finding(string kind, IEnumerable<Judgement> judgements, Status? all)
    {
        var lines = judgements.Select(j => Line(kind, j)).ToImmutableArray();
        if (lines.IsEmpty) return [];
        var link = new Anchor(
            place.To(_plan.Rule.IsNone ? Routes.Plan(_plan)
                : all is { } status ? Routes.Entry(_plan, Sections.Statuses, status.Id())
                : Routes.Section(_plan, Sections.Statuses)),
            new Phrase(_words["finding_" + kind + "_all"], null));
        var rate = _words["rate_" + _plan.Rule.Headline.ToString().ToLowerInvariant()];
        return [new Finding(_words["finding_" + kind], _words.Fill("finding_" + kind + "_why", ("rate", rate)), lines, link)];
    }

    private FindingLine Line(string kind, Judgement judgement)
    {
        var node = _plan.NodeByKey[judgement.Node];
        var indicator = _plan.IndicatorOf(judgement.Node, judgement.IndicatorId);
        return new FindingLine(
            place.To(_plan, node),
            place.Of(_plan, node.Title),
            kind is "away" or "slow" && judgement.Travel is { Way: not Way.Met } travel ? _sentences.Travel(travel) ?? Result() : Result(),
            _plan.Rule.IsNone ? null : StatusViews.Of(_words, judgement.Status));

        Line Result() => _sentences.Result(indicator, judgement);
    }
}
