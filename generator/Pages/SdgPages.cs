using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>The seventeen goals: an index with the matrix of policies and goals, and a page for each goal, also for those nobody names.</summary>
public sealed class SdgPages(Place place)
{
    private readonly Words _words = place.Words;
    private readonly SiteModel _model = place.Model;

    public SdgIndexView Index()
    {
        var title = new Phrase(_words["sdg_index_title"], null);
        return new SdgIndexView
        {
            Page = Frames.Make(place, "sdg-index", title, _words["sdg_index_intro"]),
            Title = title.Text,
            Intro = _words["sdg_index_intro"],
            Goals = [.. _model.Sdgs.Select(s => Card(s.Goal, s.Plans.Sum(p => p.Links.Direct.Length), s.Plans.Sum(p => p.Links.Measures.Length)))],
            Matrices = [.. _model.Plans.Where(p => p.Plan.HasSdgs).Select(Matrix)],
            Notes = Notes(_model.Plans),
        };
    }

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
            Goals = [.. model.Goals.Select(g => Card(g.Goal, g.Direct.Length, g.Measures.Length))],
            Matrices = plan.HasSdgs ? [Matrix(model)] : [],
            Notes = Notes([model]),
        };
    }

    private SdgCard Card(SdgGoal goal, int direct, int measures) => new(SdgViews.Chip(place, goal), Count(direct, measures));

    private string Count(int direct, int measures) => direct + measures == 0
        ? _words["sdg_none"]
        : _words.Fill("sdg_count", ("policies", RollUpViews.Count(direct)), ("measures", RollUpViews.Count(measures)));

    private ImmutableArray<SdgNote> Notes(IEnumerable<PlanModel> plans) =>
    [
        .. plans.Where(p => !p.Plan.HasSdgs).Select(p => new SdgNote(
            place.Of(p.Plan, p.Plan.Title), place.To(Routes.Plan(p.Plan)),
            p.Plan.SdgNote is { } note ? place.Of(p.Plan, PlainText.Of(note)) : new Phrase(_words["no_sdgs"], null))),
    ];

    private SdgMatrix Matrix(PlanModel model)
    {
        var plan = model.Plan;
        var nodes = plan.Nodes.Where(n => !n.Sdgs.IsEmpty).ToImmutableArray();
        var head = place.Of(plan, plan.LevelOf(nodes[0]).Name);
        return new SdgMatrix(
            "matrix-" + plan.Id,
            _words.Fill(
                "sdg_matrix_caption",
                ("level", head.Text), ("count", RollUpViews.Count(nodes.Length)), ("links", RollUpViews.Count(nodes.Sum(n => Goals(n).Count)))),
            place.Of(plan, plan.Title), head,
            [.. SdgGoal.All.Select(g => SdgViews.Chip(place, g))],
            [.. nodes.Select(n => Row(plan, n))],
            [.. SdgGoal.All.Select(g => RollUpViews.Count(nodes.Count(n => Goals(n).Contains(g.Number))))]);
    }

    private static HashSet<int> Goals(Node node) => [.. node.Sdgs.Select(s => s.Goal)];

    private SdgMatrixRow Row(Plan plan, Node node)
    {
        var goals = Goals(node);
        return new SdgMatrixRow(
            node.Key.Id, place.Of(plan, node.Title), place.To(plan, node),
            [.. SdgGoal.All.Select(Cell)]);

        SdgMatrixCell Cell(SdgGoal goal) => goals.Contains(goal.Number)
            ? new SdgMatrixCell(true, SdgViews.Number(goal.Number), SdgViews.NameOf(place, goal))
            : new SdgMatrixCell(false, SdgViews.Number(goal.Number), "");
    }

    public SdgView Goal(SdgEntry entry)
    {
        var goal = entry.Goal;
        var title = new Phrase($"SDGs {SdgViews.Number(goal.Number)} {SdgViews.NameOf(place, goal)}", null);
        var index = new Anchor(place.To(Routes.Sdgs), new Phrase(_words["nav_sdgs"], null));
        var summary = entry.Plans.IsEmpty ? _words["sdg_goal_none"] : _words.Fill(
            "sdg_goal_summary",
            ("plans", RollUpViews.Count(entry.Plans.Length)),
            ("policies", RollUpViews.Count(entry.Plans.Sum(p => p.Links.Direct.Length))),
            ("measures", RollUpViews.Count(entry.Plans.Sum(p => p.Links.Measures.Length))));
        return new SdgView
        {
            Page = Frames.Make(place, "sdg", title, $"{title} {summary}", [index]),
            Goal = SdgViews.Chip(place, goal),
            Summary = summary,
            Plans = [.. entry.Plans.Select(p => Block(goal, p))],
            Without = Notes(_model.Plans),
            Previous = goal.Number > 1 ? Link(goal.Number - 1) : null,
            Next = goal.Number < SdgGoal.All.Length ? Link(goal.Number + 1) : null,
        };
    }

    private Anchor Link(int number) => new(
        place.To(Routes.Sdg(number)), new Phrase($"{SdgViews.Number(number)} {SdgViews.NameOf(place, SdgGoal.All[number - 1])}", null));

    private SdgPlanBlock Block(SdgGoal goal, SdgInPlan entry)
    {
        var (model, plan, links) = (entry.Plan, entry.Plan.Plan, entry.Links);
        var caption = _words.Fill(
            "sdg_measures_caption",
            ("plan", plan.ShortTitle), ("level", plan.MeasureLevel.Name), ("count", RollUpViews.Count(links.Measures.Length)));
        return new SdgPlanBlock(
            place.Of(plan, plan.Title), place.To(Routes.Plan(plan)),
            new RollUpViews(place, model).Make(links.Results, "bar-" + plan.Id),
            [.. links.Direct.Select(n => new Anchor(place.To(plan, n), place.Of(plan, $"{n.Key.Id} {n.Title}")))],
            place.Of(plan, links.Direct.IsEmpty ? "" : plan.LevelOf(links.Direct[0]).Name),
            links.Measures.IsEmpty
                ? null
                : new ResultTables(place, model).Make($"goal-{SdgViews.Number(goal.Number)}-{plan.Id}", caption, links.Measures));
    }
}
