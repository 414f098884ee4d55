using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>A plan's own page.</summary>
internal sealed class PlanPage(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly RollUpViews _rollUps = new(place, model);

    /// <summary>The plan's page in the language of the place.</summary>
    public PlanView Make() => Always() with
    {
        MethodHref = model.Score.HasIndicators ? place.To(Routes.Section(_plan, Sections.Method)) : null,
        Note = markdown.Render(_plan.Note, place, _plan.Span),
        JudgedBy = JudgedBy(),
        Targets = Targets(),
        SdgsHref = _plan.HasSdgs ? place.To(Routes.Section(_plan, Sections.Sdgs)) : null,
        SdgNote = _plan.SdgNote,
    };

    /// <summary>What the page of every plan has.</summary>
    private PlanView Always()
    {
        var money = new MoneyViews(place, model, markdown);
        return new PlanView
        {
            Page = Frames.Make(place, "plan", place.Of(_plan, _plan.Title), _plan.Summary, [], model),
            Title = place.Of(_plan, _plan.Title),
            City = place.Of(_plan, _plan.Municipality.Name),
            Period = place.Format.Period(_plan.From, _plan.To),
            Summary = markdown.Render(_plan.Summary, place, _plan.Span),
            State = State(place, model),
            IsJudged = !_plan.Rule.IsNone,
            RollUp = _rollUps.Make(model.Score.Total, "bar"),
            Branches = new BranchTables(place, model).Make(_plan.Roots),
            Findings = new Findings(place, model).Make(),
            Money = money.Sum(model.Score.TotalMoney),
            Effects = money.Effects(model.Score.TotalMoney),
            MoneyHref = place.To(Routes.Section(_plan, Sections.Money)),
            Levels = [.. _plan.Levels.Select(Level)],
            Years = [.. _plan.ReportedYears.Reverse().Select(Year)],
            Programmes = [.. model.GroupsOf(Sections.Programmes).Select(Programme)],
            ProgrammeName = PlanMenus.TitleOf(place, model, Sections.Programmes),
            Sdgs = [.. model.Goals.Where(g => !g.Direct.IsEmpty).Select(g => SdgViews.Chip(place, g.Goal))],
            Sources = Sources(),
        };
    }

    private ImmutableArray<SourceLine> Sources()
    {
        var references = new References(place, model);
        return [.. _plan.Sources.Select(d => references.Line(d, null))];
    }

    /// <summary>Which year's results are shown; or when the first are due.</summary>
    public static string State(Place place, PlanModel model) => model.Score.ResultYear is { } year
        ? place.Words.Fill("state_results", ("year", place.Year(model.Plan, year)))
        : place.Words.Fill("state_start", ("year", place.Format.Year(model.Plan.From)));

    /// <summary>A plan at its start has its targets to show, not a bar without a result.</summary>
    private ResultTable? Targets()
    {
        if (model.Score.ResultYear is not null || !model.Score.HasIndicators) return null;
        var nodes = _plan.Nodes.Where(n => !n.Indicators.IsEmpty).ToImmutableArray();
        var title = _words.Fill("groups_caption", ("title", _words["plan_targets"]), ("count", RollUpViews.Count(nodes.Length)));
        return new ResultViews(place, model).Make("targets", title, nodes);
    }

    private Line? JudgedBy()
    {
        if (!model.Score.HasIndicators || _plan.Rule.IsNone) return null;
        var city = place.Of(_plan, _plan.Municipality.Name);
        var key = model.Score.HasPublishedRatesOnly ? "plan_judged_rates" : model.Score.HasPublished ? "plan_judged_both" : "plan_judged_here";
        return _words.Line(key, ("city", city));
    }

    private Anchor Year(FiscalYear year) => new(place.To(Routes.Year(_plan, year)), new Phrase(place.Year(_plan, year), null));

    private LevelLine Level(Level level) => new(
        place.Of(_plan, level.Name),
        RollUpViews.Count(_plan.Nodes.Count(n => n.Key.Level == level.Id)),
        place.To(Routes.Level(_plan, level)),
        level.Description is { } text ? place.Of(_plan, PlainText.Of(text)) : null);

    private ProgrammeLine Programme(Group group) => new(
        place.Marked(_plan, group.Mark, group.Name),
        place.To(Routes.Entry(_plan, Sections.Programmes, group.Id)),
        group.Description is { } text ? place.Of(_plan, PlainText.Of(text)) : null,
        RollUpViews.Count(group.Nodes.Length),
        _rollUps.Make(group.Results));
}
