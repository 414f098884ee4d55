using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>The seventeen goals: over all plans, and within one, with the matrix of policies and goals.</summary>
internal sealed class SdgPages(Place place)
{
    private readonly Words _words = place.Words;
    private readonly SiteModel _model = place.Model;

    /// <summary>All goals with what they are about and how they stand in each plan.</summary>
    public SdgIndexView Index()
    {
        var title = new Phrase(_words["sdg_index_title"], null);
        return new SdgIndexView
        {
            Page = Frames.Make(place, "sdg-index", title, _words["sdg_index_intro"]),
            Title = title.Text,
            Intro = _words["sdg_index_intro"],
            Cards = [.. SdgGoal.All.Select(Card)],
            Plans = [.. _model.Plans.Where(p => p.Plan.HasSdgs).Select(p => OfPlan(p, isOwnPage: false))],
            Notes = Notes(place, _model.Plans),
        };
    }

    /// <summary>The goals of one plan as rows with results and money, and its matrix.</summary>
    public SdgIndexView OfPlan(PlanModel model)
    {
        var plan = model.Plan;
        var title = new Phrase(_words["sdg_plan_title"], null);
        var intro = _words.Fill(plan.HasSdgs ? "sdg_plan_intro" : "sdg_plan_without", ("plan", plan.Title));
        return new SdgIndexView
        {
            Page = Frames.Make(place, "sdg-index", title, intro, Frames.Way(place, plan), model),
            Title = title.Text,
            Intro = intro,
            Cards = [],
            Plans = plan.HasSdgs ? [OfPlan(model, isOwnPage: true)] : [],
            Notes = Notes(place, [model]),
        };
    }

    /// <summary>What plans without a mapping say about SDGs.</summary>
    internal static ImmutableArray<SdgNote> Notes(Place place, IEnumerable<PlanModel> plans) =>
    [
        .. plans.Where(p => !p.Plan.HasSdgs).Select(p => new SdgNote(
            place.Of(p.Plan, p.Plan.Title), place.To(Routes.Plan(p.Plan)),
            p.Plan.SdgNote is { } note ? place.Of(p.Plan, PlainText.Of(note)) : new Phrase(place.Words["no_sdgs"], null))),
    ];

    /// <summary>That all items with a mapping carry a goal.</summary>
    internal static string ApartText(Place place, PlanModel model, GoalLinks goal, string key) => place.Words.Fill(
        key, ("number", SdgViews.Number(goal.Goal.Number)), ("name", SdgViews.NameOf(place, goal.Goal)),
        ("level", model.Plan.LevelOf(goal.Direct[0]).Name), ("count", RollUpViews.Count(goal.Direct.Length)));

    private SdgCard Card(SdgGoal goal) => new(
        SdgViews.Chip(place, goal), SdgViews.AboutOf(place, goal),
        [.. _model.Plans.Where(p => p.Plan.HasSdgs).Select(p => Line(p, p.Goals[goal.Number - 1]))]);

    private SdgCardLine Line(PlanModel model, GoalLinks goal)
    {
        var plan = model.Plan;
        var id = $"card-{plan.Id}-{SdgViews.Number(goal.Goal.Number)}";
        var bar = plan.Rule.IsNone ? null
            : StatusMultiples.Draw(id, [new MultipleData(id + "-bar", plan.ShortTitle, goal.Results.Nodes)], _words.Charts);
        var text = goal.IsEmpty ? _words["sdg_none"]
            : goal.IsOnAll ? ApartText(place, model, goal, "sdg_on_all")
            : new RollUpViews(place, model).Make(goal.Results).Sentence;
        return new SdgCardLine(place.Of(plan, plan.ShortTitle), text, bar is null || goal.IsOnAll ? null : new Html(bar.Bars[0]));
    }

    private SdgPlanIndex OfPlan(PlanModel model, bool isOwnPage) => new(
        place.Of(model.Plan, model.Plan.Title),
        isOwnPage ? null : place.To(Routes.Section(model.Plan, Sections.Sdgs)),
        isOwnPage ? Goals(place, model) : null,
        Apart(place, model),
        model.Mapped.Any() ? new SdgMatrices(place, model).Make() : null,
        isOwnPage ? new SdgFigures(place, model).Make("figures", model.Goals.SelectMany(g => g.Figures)) : null);

    /// <summary>The goals that all items carry.</summary>
    internal static ImmutableArray<SdgApart> Apart(Place place, PlanModel model) =>
        [.. model.Goals.Where(g => g.IsOnAll).Select(g => new SdgApart(SdgViews.Chip(place, g.Goal), ApartText(place, model, g, "sdg_apart")))];

    /// <summary>The goals that tell policies apart, as rows; null when the plan maps nothing.</summary>
    internal static BranchTable? Goals(Place place, PlanModel model)
    {
        var goals = model.Goals.Where(g => !g.Direct.IsEmpty && !g.IsOnAll).ToImmutableArray();
        if (goals.IsEmpty) return null;
        var rollUps = new RollUpViews(place, model);
        var once = goals.SelectMany(g => g.Direct).SelectMany(n => n.SelfAndDescendants()).DistinctBy(n => n.Key).ToImmutableArray();
        return new BranchTables(place, model).Make(
            "goals", place.Words["sdg_goals_caption"], new Phrase(place.Words["sdg_goal"], null),
            [.. goals.Select(g => new BranchItem(Row(place, model, g) with { Results = rollUps.Make(g.Results) }, g.Results, g.Money))],
            RollUps.Of(model.Score, once), "goal-bar-");
    }

    private static BranchRow Row(Place place, PlanModel model, GoalLinks goal) => new()
    {
        Id = SdgViews.Number(goal.Goal.Number),
        Chip = SdgViews.Chip(place, goal.Goal),
        Title = new Phrase(SdgViews.NameOf(place, goal.Goal), null),
        Href = place.To(Routes.Sdg(goal.Goal.Number)),
        Note = place.Words.Fill("sdg_count", ("level", model.Plan.LevelOf(goal.Direct[0]).Name), ("policies", RollUpViews.Count(goal.Direct.Length)),
            ("measure_level", model.Plan.MeasureLevel.Name), ("measures", RollUpViews.Count(goal.Measures.Length))),
        Results = new RollUpViews(place, model).Make(goal.Results),
    };
}
