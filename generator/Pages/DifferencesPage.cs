using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>Where the published judgement means another status than the computed one, and why.</summary>
internal sealed class DifferencesPage(Place place, PlanModel model)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly Explanations _explanations = new(place, model.Plan);

    /// <summary>The page with a row for each judgement that differs; it says so when there is none.</summary>
    public DifferencesView Make()
    {
        var only = model.Score.HasPublishedRatesOnly ? "_rates" : "";
        var title = new Phrase(_words["menu_differences" + only], null);
        var published = model.Score.Published.Count();
        var summary = model.Differences.IsEmpty
            ? _words.Fill("differences_none" + only, ("count", RollUpViews.Count(published)))
                : _words.Fill(
                    "differences_some" + only, ("count", RollUpViews.Count(published)), ("differ", RollUpViews.Count(model.Differences.Length)));
        return new DifferencesView
        {
            Page = Frames.Make(place, "differences", title, $"{place.Of(_plan, _plan.Title)} {summary}", Frames.Way(place, _plan), model),
            Title = title.Text,
            Plan = place.Of(_plan, _plan.Title),
            Summary = summary,
            Intro = _words["differences_intro" + only],
            Caption = _words["differences_caption" + only],
            PublishedName = _words[only.Length > 0 ? "published_rate" : "published"],
            Rows = [.. model.Differences.Select(Row)],
            MethodHref = place.To(Routes.Section(_plan, Sections.Method)),
        };
    }

    private DifferenceRow Row(Judgement judgement)
    {
        var node = _plan.NodeByKey[judgement.Node];
        var indicator = _plan.IndicatorOf(judgement.Node, judgement.IndicatorId);
        return new DifferenceRow(
            node.Key.Id, place.Of(_plan, node.Title), place.To(_plan, node) + "#indicator-" + indicator.Id, place.Of(_plan, indicator.Name),
            place.Format.Year(judgement.Year), Printed(judgement.Target?.Value), Printed(judgement.Actual?.Value),
            place.Of(_plan, string.Join(' ', new[] { judgement.Published?.Mark, judgement.PublishedRate?.Printed }.OfType<string>())),
            judgement.Published is { } mark ? StatusViews.Of(_words, mark.Status) : null,
            _plan.Rule.IsNone ? null : StatusViews.Of(_words, judgement.Status),
            Format.Percent(judgement.Headline),
            _explanations.Decision(judgement));
    }

    private Phrase Printed(PlanValue? value) => place.Printed(_plan, value) ?? place.Of(_plan, "–");
}
