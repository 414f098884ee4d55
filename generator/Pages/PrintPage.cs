using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>The whole plan in one document, in the plan's own order, to be printed or kept.</summary>
internal sealed class PrintPage(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Plan _plan = model.Plan;
    private readonly Sentences _sentences = new(place, model.Plan);
    private readonly StepTables _steps = new(place, model);
    private readonly YearStories _stories = new(place, model, markdown);
    private readonly MoneyWords _money = new(place, model.Plan);
    private readonly ProgrammeViews _programmes = new(place, model, markdown);

    /// <summary>The whole plan in one view: as large as the plan.</summary>
    public PrintView Make()
    {
        var title = new Phrase(place.Words["menu_print"], null);
        var references = new References(place, model);
        return new PrintView
        {
            Page = Frames.Make(place, "print", title, place.Words["print_hint"], Frames.Way(place, _plan), model),
            Title = place.Of(_plan, _plan.Title),
            City = place.Of(_plan, _plan.Municipality.Name),
            Period = place.Format.Period(_plan.From, _plan.To),
            State = PlanPage.State(place, model),
            Summary = markdown.Render(_plan.Summary, place, _plan.Span),
            RollUp = new RollUpViews(place, model).MakeIfTelling(model.Score.Total, "bar"),
            Branches = new BranchTables(place, model).Make([.. _plan.Roots]),
            Contents = [.. _plan.Nodes.Where(n => _plan.LevelOf(n).Role is not LevelRole.Measure).Select(Entry)],
            Nodes = [.. _plan.Nodes.Select(Node)],
            Programmes =
            [
                .. _plan.Themes.Select(t => t.Programme).Distinct().Select(p => new PrintProgramme(_programmes.Name(p), _programmes.Themes(p.Id))),
            ],
            Goals = SdgPages.Goals(place, model),
            Apart = SdgPages.Apart(place, model),
            Sources = [.. _plan.Sources.Select(d => references.Line(d, null))],
        };
    }

    private static string AnchorOf(Node node) => $"{node.Key.Level}-{node.Key.Id}";

    private PrintEntry Entry(Node node) => new(
        "#" + AnchorOf(node), place.Of(_plan, $"{node.Key.Id} {node.Title}"), _plan.LevelOf(node).Depth.ToString(CultureInfo.InvariantCulture));

    private PrintNode Node(Node node)
    {
        var level = _plan.LevelOf(node);
        var grade = model.Score.GradeOf(node);
        return new PrintNode
        {
            Anchor = AnchorOf(node),
            Level = place.Of(_plan, level.Name),
            Id = node.Key.Id,
            Title = place.Of(_plan, node.Title),
            H2 = level.Depth == 0,
            H3 = level.Depth == 1,
            H4 = level.Depth == 2,
            H5 = level.Depth == 3,
            H6 = level.Depth >= 4,
            Description = markdown.Render(node.Description, place, node.Span),
            Goal = markdown.Render(node.Goal, place, node.Span),
            GoalName = NodePage.GoalName(place, _plan),
            Statements = [.. Statements(node)],
            Results = [.. node.Indicators.Select(i => Result(node, i, model.Score.CurrentOf(node, i)))],
            Steps = _steps.Make(node),
            Years = _stories.Make(node),
            Budget = node.Budget is { } b ? _money.Printed(b, b.Total) + _money.Label(b) : null,
            Grade = grade is null ? null : place.Of(_plan, grade),
            Departments = DepartmentNames.Of(place, _plan, node.Departments, node.AndOtherDepartments),
        };
    }

    private IEnumerable<PrintStatement> Statements(Node node)
    {
        if (!node.Sdgs.IsEmpty)
        {
            var goals = node.Sdgs.Select(s => s.Target ?? SdgViews.Number(s.Goal) + " " + SdgViews.NameOf(place, SdgGoal.All[s.Goal - 1]));
            yield return new PrintStatement(new Phrase("SDGs", null), new Phrase(string.Join(place.Words["comma"], goals), null));
        }

        foreach (var observation in node.Observations)
        {
            var values = observation.Values.Select(v => $"{place.Format.Year(v.Year)} {v.Value.Shown.Trim()}");
            yield return Said(observation.Name, string.Join(place.Words["comma"], values));
        }

        foreach (var milestone in node.Milestones)
            yield return Said(milestone.Name, place.Words.Fill("milestone_by", ("year", place.Format.Year(milestone.By))));
        foreach (var budget in node.YearBudgets)
            yield return Said(place.Words["budget"] + " " + place.Format.Year(budget.Year), _money.Amount(budget.Total * budget.UnitYen));
        foreach (var project in node.Related) yield return Said(project.Name, PlainText.Of(project.Description ?? ""));
    }

    private PrintStatement Said(string name, string text) => new(place.Mixed(_plan, name), place.Mixed(_plan, text));

    private PrintResult Result(Node node, Indicator indicator, Judgement judgement) => new(
        _sentences.Result(indicator, judgement), _plan.Rule.IsNone ? null : StatusViews.Of(place.Words, judgement.Status),
        place.Printed(_plan, judgement.Target?.Value),
        place.Printed(_plan, judgement.Actual?.Value),
        Format.Percent(judgement.ShownRate),
        place.Of(_plan, indicator.Name),
        Drawing(indicator, model.Score.ByYear.GetValueOrDefault((node.Key, indicator.Id), []), judgement));

    /// <summary>Without a legend: what all drawings have in common is said once.</summary>
    private Html? Drawing(Indicator indicator, ImmutableArray<Judgement> judgements, Judgement current) =>
        IndicatorCharts.Draw(indicator, judgements, current, place.Words.Charts, isSmall: true) is { } chart ? new Html(chart.Svg) : null;
}
