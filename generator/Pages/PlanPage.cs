using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Overviews;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>A plan's own page.</summary>
internal sealed class PlanPage(Place place, PlanModel model, MarkdownText markdown)
{
    /// <summary>More are a list of their own.</summary>
    private const int MostTargets = 100;

    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly RollUpViews _rollUps = new(place, model);
    private readonly PlanHeadline _headline = new(place, model);
    private readonly Findings _findings = new(place, model);

    /// <summary>The plan's page in the language of the place.</summary>
    public PlanView Make()
    {
        var view = WithMoney(Always()) with
        {
            MethodHref = model.Score.HasIndicators ? place.To(Routes.Section(_plan, Sections.Method)) : null,
            Note = markdown.Render(_plan.Note, place, _plan.Span),
            Beside = _headline.Beside(),
            Standout = _findings.First(isEarly: model.Score.Total.IsBeforeDue || model.Score.Total.IsOfMarks),
            JudgedBy = JudgedBy(),
            Targets = Targets(),
            Travel = new TravelViews(place, model).Make(),
            SdgsHref = _plan.HasSdgs ? place.To(Routes.Section(_plan, Sections.Sdgs)) : null,
            SdgNote = _plan.SdgNote,
        };
        return view with { RollUp = _rollUps.Make(model.Score.Total, view.Walls.IsEmpty ? "bar" : null) };
    }

    /// <summary>What the page of every plan has.</summary>
    private PlanView Always() => new()
    {
        Page = Frames.Make(place, "plan", place.Of(_plan, _plan.Title), Description(), Frames.City(place, _plan), model),
        Title = place.Of(_plan, _plan.Title),
        ShortTitle = place.Of(_plan, _plan.ShortTitle),
        IsShortened = _plan.ShortTitle != _plan.Title,
        City = place.Of(_plan, _plan.Municipality.Name),
        Period = place.Format.Period(_plan.From, _plan.To),
        Summary = markdown.Render(_plan.Summary, place, _plan.Span),
        Headline = _headline.First(),
        State = State(place, model),
        Walls = Walls(),
        WallYears = new YearLines(place, model).Switch(model.Score.ResultYear),
        IsJudged = !_plan.Rule.IsNone,
        RollUp = _rollUps.Make(model.Score.Total),
        Branches = new BranchTables(place, model).Make(_plan.Roots),
        Findings = _findings.Make(),
        MoneyResults = [],
        Money = [],
        MoneyHref = place.To(Routes.Section(_plan, Sections.Money)),
        Levels = [.. _plan.Levels.Select(Level)],
        Years = new YearLines(place, model).Make(),
        Programmes = [.. model.GroupsOf(Sections.Programmes).Select(Programme)],
        ProgrammeName = PlanMenus.TitleOf(place, model, Sections.Programmes),
        Sdgs = [.. model.Goals.Where(g => !g.Direct.IsEmpty).Select(g => SdgViews.Chip(place, g.Goal))],
        Sources = Sources(),
        Ask = new References(place, model).Ask(null),
    };

    /// <summary>Whose plan it is and how it stands, before what it is for.</summary>
    private string Description() => _words.Fill(
        "plan_description", ("city", _plan.Municipality.Name), ("period", place.Format.Years(_plan.From, _plan.To)),
        ("told", new Glances(place).Of(model, model.Score.Total).ToString()), ("summary", place.Unmarked(_plan, _plan.Summary)));

    /// <summary>Pictures where money meets results or years; else the plain sums.</summary>
    private PlanView WithMoney(PlanView view)
    {
        var (money, pictures) = (new MoneyViews(place, model, markdown), new MoneyPictures(place, model));
        var (results, bars) = (pictures.Results(), pictures.Effects());
        return view with
        {
            MoneyResults = results,
            Money = results.IsEmpty ? money.Sum(model.Score.TotalMoney) : [],
            EffectBars = bars,
            Effects = money.Effects(model.Score.TotalMoney),
        };
    }

    private ImmutableArray<WallView> Walls()
    {
        var views = new WallViews(place, model);
        var marks = Wall("marks", views.WholeGrades(), model.Score.Total.Graded, _plan.Nodes.FirstOrDefault(n => model.Score.GradeOf(n) is not null));
        var statuses = Wall("wall", views.WholeStatuses(), model.Score.Total.Known, _plan.Nodes.FirstOrDefault(n => !n.Indicators.IsEmpty));
        WallView?[] all = model.Score.Total.IsOfMarks ? [marks, statuses] : [statuses, marks];
        return [.. all.OfType<WallView>()];
    }

    private WallView? Wall(string id, Html? picture, int count, Node? first) => picture is null || first is null ? null : new WallView(
        id,
        _words.Fill("wall_heading_" + id, ("count", RollUpViews.Count(count)), ("city", _plan.Municipality.Name)),
        new Anchor(place.To(Routes.Level(_plan, _plan.LevelOf(first))), new Phrase(_words["wall_list"], null)),
        picture,
        _words.Fill("wall_about_" + id, ("city", _plan.Municipality.Name)));

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
        if (nodes.Length > MostTargets) return null;
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
