using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>One goal, also one that nobody names: what it is about, and what each plan does for it.</summary>
internal sealed class SdgGoalPage(Place place)
{
    private readonly Words _words = place.Words;

    /// <summary>The page of a goal over all plans.</summary>
    public SdgView Make(SdgEntry entry)
    {
        var goal = entry.Goal;
        var title = new Phrase($"SDGs {SdgViews.Number(goal.Number)} {SdgViews.NameOf(place, goal)}", null);
        var about = SdgViews.AboutOf(place, goal);
        return new SdgView
        {
            Page = Frames.Make(place, "sdg", title, $"{title} {about}", [new Anchor(place.To(Routes.Sdgs), new Phrase(_words["nav_sdgs"], null))]),
            Goal = SdgViews.Chip(place, goal),
            About = about,
            Feed = place.ToFile(Routes.Feed(place.Address)),
            Summary = Summary(entry),
            TargetsSummary = _words.Fill("sdg_targets_summary", ("count", RollUpViews.Count(goal.Targets.Length)), ("numbers", Numbers(goal))),
            Targets = [.. goal.Targets.Select(t => SdgViews.Line(place, t, []))],
            Plans = [.. entry.Plans.Select(p => Block(p.Plan, p.Links))],
            Without = SdgPages.Notes(place, place.Model.Plans),
            Previous = goal.Number > 1 ? Link(goal.Number - 1) : null,
            Next = goal.Number < SdgGoal.All.Length ? Link(goal.Number + 1) : null,
        };
    }

    private string? Summary(SdgEntry entry) => entry.Plans.IsEmpty ? _words["sdg_goal_none"] : entry.Plans.Length == 1 ? null : _words.Fill(
        "sdg_goal_summary",
        ("plans", RollUpViews.Count(entry.Plans.Length)),
        ("policies", RollUpViews.Count(entry.Plans.Sum(p => p.Links.Direct.Length))),
        ("measures", RollUpViews.Count(entry.Plans.Sum(p => p.Links.Measures.Length))));

    /// <summary>11.1～11.7、11.a～11.c.</summary>
    private string Numbers(SdgGoal goal) => string.Join(_words["comma"], goal.Targets.GroupBy(t => char.IsAsciiDigit(t.Number[^1]))
        .Select(g => _words.Fill("sdg_target_range", ("first", g.First().Number), ("last", g.Last().Number))));

    private Anchor Link(int number) => new(
        place.To(Routes.Sdg(number)), new Phrase($"{SdgViews.Number(number)} {SdgViews.NameOf(place, SdgGoal.All[number - 1])}", null));

    private SdgPlanBlock Block(PlanModel model, GoalLinks links)
    {
        var plan = model.Plan;
        var id = $"goal-{SdgViews.Number(links.Goal.Number)}-{plan.Id}";
        var wall = new WallViews(place, model).Of("wall-" + plan.Id, links.Measures);
        var (level, count) = (plan.MeasureLevel.Name, RollUpViews.Count(links.Measures.Length));
        var caption = _words.Fill("sdg_measures_caption", ("plan", plan.ShortTitle), ("level", level), ("count", count));
        return new SdgPlanBlock
        {
            Plan = place.Of(plan, plan.Title),
            Href = place.To(Routes.Plan(plan)),
            Lead = Lead(model, links),
            Apart = links.IsOnAll ? SdgPages.ApartText(place, model, links, "sdg_on_all") : null,
            Results = new RollUpViews(place, model).Make(links.Results, "bar-" + plan.Id, wall),
            Policies = links.Direct.IsEmpty ? null : Policies(model, links),
            Targets = [.. links.Targets.Select(t => Target(plan, links, t))],
            Departments = links.IsOnAll ? [] : [.. links.Departments.Select(d => Department(plan, d))],
            Figures = new SdgFigures(place, model).Make("figures-" + plan.Id, links.Figures),
            MeasuresSummary = _words.Fill("sdg_measures_summary", ("level", level), ("count", count)),
            Measures = links.Measures.IsEmpty ? null : new ResultViews(place, model).Make(id, caption, links.Measures),
        };
    }

    private string Lead(PlanModel model, GoalLinks links)
    {
        if (links.Direct.IsEmpty) return "";
        var plan = model.Plan;
        var counts = _words.Fill("sdg_count", ("level", plan.LevelOf(links.Direct[0]).Name), ("policies", RollUpViews.Count(links.Direct.Length)),
            ("measure_level", plan.MeasureLevel.Name), ("measures", RollUpViews.Count(links.Measures.Length)));
        var money = new MoneyWords(place, plan).InWords(links.Money);
        return _words.Fill(money is null ? "sdg_lead" : "sdg_lead_money", ("counts", counts), ("money", money ?? ""));
    }

    private BranchTable Policies(PlanModel model, GoalLinks links)
    {
        var plan = model.Plan;
        var tables = new BranchTables(place, model);
        var level = plan.LevelOf(links.Direct[0]).Name;
        var items = links.Direct.Select(n => tables.ItemOf(n, departments: true)).Zip(links.Direct, (item, n) => item with
        {
            Row = item.Row with { Anchor = Routes.SdgPlace(plan, n.Key), Note = Note(plan, n) },
        });
        return tables.Make(
            "policies-" + plan.Id, _words.Fill("sdg_policies_caption", ("level", level), ("count", RollUpViews.Count(links.Direct.Length))),
            place.Of(plan, level), [.. items], links.Results, $"policy-bar-{plan.Id}-");
    }

    /// <summary>How many measures and indicators stand below a policy; null for a measure itself.</summary>
    private string? Note(Plan plan, Node node)
    {
        if (node.Children.IsEmpty) return null;
        var all = node.SelfAndDescendants().ToImmutableArray();
        var measures = all.Count(n => n.Key.Level == plan.MeasureLevel.Id);
        return _words.Fill("sdg_below", ("level", plan.MeasureLevel.Name), ("measures", RollUpViews.Count(measures)),
            ("indicators", RollUpViews.Count(all.Sum(n => n.Indicators.Length))));
    }

    private SdgTargetLine Target(Plan plan, GoalLinks links, SdgTarget target) => SdgViews.Line(place, target,
    [
        .. links.Direct.Where(n => n.Sdgs.Any(s => s.Target == target.Number))
            .Select(n => new Anchor(place.To(plan, n), place.Of(plan, $"{n.Key.Id} {n.Title}"))),
    ]);

    private Anchor Department(Plan plan, Department department) =>
        new(place.To(Routes.Entry(plan, Sections.Departments, department.Id)), place.Of(plan, department.Name));
}
