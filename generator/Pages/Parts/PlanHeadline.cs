using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>
/// The first sentence of a plan's page: how many of how many. What the plan itself judged comes first where it judged more than can be counted.
/// </summary>
internal sealed class PlanHeadline(Place place, PlanModel model)
{
    private readonly Plan _plan = model.Plan;
    private readonly Words _words = place.Words;
    private readonly RollUp _total = model.Score.Total;
    private readonly RollUpViews _rollUps = new(place, model);

    /// <summary>The sentence, with its counts in bold.</summary>
    public Html First()
    {
        if (_total.IsOfMarks) return OfMarks();
        if (_total.Known > 0 && !_plan.Rule.IsNone) return _rollUps.Headline(_total);
        var measures = _plan.Nodes.Count(n => n.Key.Level == _plan.MeasureLevel.Id);
        return _total.IndicatorsKnown > 0
            ? _words.Strong("headline_unjudged", ("indicators", RollUpViews.Count(_total.IndicatorsKnown)))
            : _words.Strong("headline_plain", ("level", Named(_plan.MeasureLevel.Name)), ("count", RollUpViews.Count(measures)));
    }

    /// <summary>How the indicators stand, behind the marks; null where the first sentence says it.</summary>
    public string? Beside() => _total.IsOfMarks && _total.Known > 0 && !_plan.Rule.IsNone ? _rollUps.Make(_total).Sentence : null;

    /// <summary>How many have a mark that means reached; all marks with their counts where the scale does not begin with such marks.</summary>
    private Html OfMarks()
    {
        var good = _total.Grades.TakeWhile(g => g.Grade.Status.IsReached()).ToArray();
        var rest = _total.Grades.Skip(good.Length);
        if (good.Length == 0 || rest.Any(g => g.Grade.Status.IsReached()))
            return _words.Strong("headline_marks_all", ("marks", _rollUps.GradeSentence(_total)));
        return _words.Strong(
            good.Length == 1 ? "headline_marks_one" : "headline_marks",
            ("city", Named(_plan.Municipality.Name)), ("name", _plan.GradeName is { } name ? Named(name) : _words["grade"]),
            ("known", RollUpViews.Count(_total.Graded)),
            ("good", RollUpViews.Count(good.Sum(g => g.Count))), ("mark", place.Of(_plan, good[^1].Grade).Text));
    }

    private string Named(string name) => place.Of(_plan, name).Text;
}
