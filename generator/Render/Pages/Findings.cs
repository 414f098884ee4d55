using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Render.Views;

namespace PlanSite.Render.Pages;

/// <summary>What stands out in a plan: furthest beyond its target, furthest behind, without a result.</summary>
public sealed class Findings(Place place, PlanModel model)
{
    private const int Most = 5;

    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly Sentences _sentences = new(place, model.Plan);

    public ImmutableArray<Finding> Make()
    {
        var all = model.Score.Plan.Nodes.SelectMany(n => model.Score.CurrentOf(n)).ToList();
        var best = all.Where(j => j.Status.IsReached() && j.Headline is not null).OrderByDescending(j => j.Headline).Take(Most);
        var behind = all.Where(j => j.Status is Status.Missed).OrderBy(j => j.Headline ?? 0).Take(Most);
        var open = all.Where(j => j.Status is Status.NotReported or Status.NeedsJudgement or Status.NotComparable).Take(Most);
        return
        [
            .. Finding("best", best, Status.Achieved),
            .. Finding("behind", behind, Status.Missed),
            .. Finding("open", open, null),
        ];
    }

    private IEnumerable<Finding> Finding(string kind, IEnumerable<Judgement> judgements, Status? all)
    {
        var lines = judgements.Select(Line).ToImmutableArray();
        if (lines.IsEmpty) return [];
        var link = new Anchor(
            place.To(all is { } status ? Routes.Entry(_plan, "status", status.Id()) : Routes.Section(_plan, "status")),
            new Phrase(_words["finding_" + kind + "_all"], null));
        return [new Finding(_words["finding_" + kind], _words["finding_" + kind + "_why"], lines, link)];
    }

    private FindingLine Line(Judgement judgement)
    {
        var node = _plan.NodeByKey[judgement.Node];
        var indicator = node.Indicators.First(i => i.Id == judgement.IndicatorId);
        return new FindingLine(place.To(_plan, node), place.Of(_plan, node.Title), _sentences.Result(indicator, judgement), StatusViews.Of(_words, judgement.Status));
    }
}
