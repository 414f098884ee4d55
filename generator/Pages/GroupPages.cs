using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>Indexes of departments, programmes, subjects, statuses and years, and a page for each entry.</summary>
public sealed class GroupPages(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly RollUpViews _rollUps = new(place, model);
    private readonly ResultTables _tables = new(place, model);

    public GroupsView Index(string section, ImmutableArray<Group> groups)
    {
        var title = section == "programmes" ? PlanSections.ProgrammeName(place, _plan) : new Phrase(_words["menu_" + section], null);
        var words = new MoneyWords(place, _plan);
        var money = words.Column(groups.Select(g => words.Of(g.Money)));
        var rows = groups.Select(g => Row(section, g, section is "status" or "grades" ? null : money.Cell(words.Of(g.Money))));
        return Index(section, title, [.. rows], money.Head);
    }

    public GroupsView Years()
    {
        var rows = _plan.ReportedYears.Reverse().Select(y =>
        {
            var results = model.Score.TotalByYear[y];
            return new GroupRow(new Phrase(place.Year(_plan, y), null), null, place.To(Routes.Year(_plan, y)), null, RollUpViews.Count(YearNodes(y).Length), _rollUps.Make(results), null);
        });
        return Index("years", new Phrase(_words["menu_years"], null), [.. rows]);
    }

    private GroupsView Index(string section, Phrase title, ImmutableArray<GroupRow> rows, string? budgetHead = null) => new()
    {
        Page = Frames.Make(place, "groups", title, $"{_plan.Title} {_words["intro_" + section]}", Frames.Way(place, _plan), model),
        Title = title,
        Plan = place.Of(_plan, _plan.Title),
        Intro = _words["intro_" + section],
        Caption = _words.Fill("groups_caption", ("title", title.Text), ("count", RollUpViews.Count(rows.Length))),
        Head = section is "status" or "grades" ? new Phrase(_words[section == "status" ? "status" : "grade"], null) : title,
        HasCounts = section is not ("status" or "grades") && rows.Any(r => r.Results.HasCounts),
        HasGrades = section is not ("status" or "grades") && rows.Any(r => r.Results.GradeSentence is not null),
        BudgetHead = rows.Any(r => r.Budget is not null) ? budgetHead : null,
        Rows = rows,
    };

    private GroupRow Row(string section, Group group, MoneyCell? money) => new(
        place.Of(_plan, Name(section, group)),
        Note(section, group) is { } note ? place.Of(_plan, note) : null,
        group.Nodes.IsEmpty && section is not ("status" or "departments" or "grades") ? null : place.To(Routes.Entry(_plan, section, group.Id)),
        section == "status" ? StatusOf(group) : null,
        RollUpViews.Count(CountOf(section, group)),
        _rollUps.Make(group.Results),
        money);

    /// <summary>As the overview counts: items that share an indicator once.</summary>
    private int CountOf(string section, Group group) => section == "status" ? model.Score.Total.CountOf(Statuses.All.First(s => s.Id() == group.Id)) : group.Nodes.Length;

    public GroupView Entry(string section, Group group)
    {
        var status = section == "status" ? StatusOf(group) : null;
        var title = status is null ? place.Of(_plan, Name(section, group)) : new Phrase(status.Word, null);
        var index = new Anchor(
            place.To(Routes.Section(_plan, section)),
            section == "programmes" ? PlanSections.ProgrammeName(place, _plan) : new Phrase(_words["menu_" + section], null));
        return new GroupView
        {
            Page = Frames.Make(place, "group", title with { Text = $"{title.Text}（{index.Text}）" },
                _words.Fill("group_description", ("plan", _plan.Title), ("title", title.Text), ("count", RollUpViews.Count(group.Nodes.Length))),
                Frames.Way(place, _plan, index), model),
            Title = title,
            Kicker = index.Text,
            Plan = place.Of(_plan, _plan.Title),
            Status = status,
            Description = markdown.Render(status is null ? Description(section, group) : Meaning(group), place, _plan.Span),
            Themes = section == "programmes" ? new ProgrammeViews(place, model, markdown).Themes(group.Id) : [],
            ThemesSummary = section == "programmes" ? new ProgrammeViews(place, model, markdown).Summary(group.Id) : null,
            Facts = section == "departments" ? Facts(group) : [],
            Links = section == "departments" ? Successor(group) : [],
            Results = section is "status" or "grades" ? null : _rollUps.MakeIfTelling(group.Results, "bar"),
            Table = group.Nodes.IsEmpty ? null : _tables.Make(
                "list", _words.Fill("groups_caption", ("title", title.Text), ("count", RollUpViews.Count(group.Nodes.Length))), group.Nodes, filter: true),
            Money = section is "status" or "grades" ? [] : new MoneyViews(place, model, markdown).Sum(group.Money),
        };
    }

    public GroupView Year(FiscalYear year)
    {
        var title = new Phrase(_words.Fill("year_title", ("year", place.Year(_plan, year))), null);
        var nodes = YearNodes(year);
        var index = new Anchor(place.To(Routes.Section(_plan, "years")), new Phrase(_words["menu_years"], null));
        var results = model.Score.TotalByYear[year];
        return new GroupView
        {
            Page = Frames.Make(place, "group", title, _words.Fill("group_description", ("plan", _plan.Title), ("title", title.Text), ("count", RollUpViews.Count(nodes.Length))),
                Frames.Way(place, _plan, index), model),
            Title = title,
            Kicker = index.Text,
            Plan = place.Of(_plan, _plan.Title),
            Facts = [],
            Links = [],
            Results = _rollUps.MakeIfTelling(results, "bar"),
            Table = nodes.IsEmpty ? null : _tables.Make(
                "list", _words.Fill("groups_caption", ("title", title.Text), ("count", RollUpViews.Count(nodes.Length))), nodes, year: year, filter: true),
        };
    }

    /// <summary>Nodes with indicators, which are all counted, or with a report of that year.</summary>
    private ImmutableArray<Node> YearNodes(FiscalYear year) => [.. _plan.Nodes.Where(n => n.ReportOf(year) is not null || !n.Indicators.IsEmpty)];

    private StatusView StatusOf(Group group) => StatusViews.Of(_words, Statuses.All.First(s => s.Id() == group.Id));

    private string Name(string section, Group group) => section == "programmes" && _plan.Programmes.First(p => p.Id == group.Id).Mark is { } mark
        ? $"{mark} {group.Name}" : group.Name;

    private string? Note(string section, Group group) => section switch
    {
        "departments" => _plan.Departments.First(d => d.Id == group.Id).Division,
        "tags" => _plan.Tags.First(t => t.Id == group.Id).Description,
        _ => null,
    };

    /// <summary>What the status means; and that shared indicators stand in the list twice, but count once.</summary>
    private string Meaning(Group group)
    {
        var isShared = group.Nodes.Length > CountOf("status", group);
        return _words["meaning_" + group.Id] + (isShared ? _words["rollup_shared"] : "");
    }

    private string? Description(string section, Group group) => section switch
    {
        "grades" => _words["intro_grades"],
        "programmes" => _plan.Programmes.First(p => p.Id == group.Id).Description,
        "tags" => _plan.Tags.First(t => t.Id == group.Id).Description,
        _ => null,
    };

    private ImmutableArray<Line> Facts(Group group)
    {
        var department = _plan.Departments.First(d => d.Id == group.Id);
        var facts = ImmutableArray.CreateBuilder<Line>();
        if (department.Division is { } division) facts.Add(_words.Line("department_division", ("division", place.Of(_plan, division))));
        if (department.Contact is { } contact) facts.Add(_words.Line("department_contact", ("contact", place.Of(_plan, contact))));
        return facts.ToImmutable();
    }

    private ImmutableArray<Anchor> Successor(Group group)
    {
        var department = _plan.Departments.First(d => d.Id == group.Id);
        var before = _plan.PredecessorsOf(department).Select(d => Link(d, "department_predecessor"));
        return _plan.SuccessorOf(department) is { } next ? [Link(next, "department_successor"), .. before] : [.. before];
    }

    private Anchor Link(Department department, string key) => new(
        place.To(Routes.Entry(_plan, "departments", department.Id)), place.Of(_plan, _words.Fill(key, ("name", department.Name))));
}
