using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>The index of a section that has groups (departments, statuses, years, ...), and a page for each group.</summary>
internal sealed class GroupPages(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly RollUpViews _rollUps = new(place, model);
    private readonly DepartmentFacts _departments = new(place, model.Plan);
    private readonly ProgrammeViews _programmes = new(place, model, markdown);

    /// <summary>The index with a row a group, also for groups without members.</summary>
    public GroupsView Index(PlanSection of)
    {
        var section = of.Section;
        var title = PlanMenus.TitleOf(place, model, section);
        var intro = _words[section.IntroKey];
        var money = new MoneyWords(place, _plan).Column(section.IsOfResults ? [] : of.Groups.Select(MoneyOf));
        var rows = of.Groups.Select(g => Row(section, g, section.IsOfResults ? null : money.Cell(MoneyOf(g)))).ToImmutableArray();
        return new GroupsView
        {
            Page = Frames.Make(place, "groups", title, $"{place.Of(_plan, _plan.Title)} {intro}", Frames.Way(place, _plan), model),
            Title = title,
            Plan = place.Of(_plan, _plan.Title),
            Intro = intro,
            Caption = _words.Fill("groups_caption", ("title", title.Text), ("count", RollUpViews.Count(rows.Length))),
            Head = section.HeadKey is { } key ? new Phrase(_words[key], null) : title,
            HasCounts = !section.IsOfResults && rows.Any(r => r.Results.HasCounts),
            HasGrades = !section.IsOfResults && rows.Any(r => r.Results.GradeSentence is not null),
            BudgetHead = rows.Any(r => r.Budget is not null) ? money.Head : null,
            Rows = rows,
        };
    }

    /// <summary>The page of one group with its members and their results.</summary>
    public GroupView Entry(Section section, Group group)
    {
        var (title, wall) = (TitleOf(group), Wall(group));
        var index = new Anchor(place.To(Routes.Section(_plan, section)), PlanMenus.TitleOf(place, model, section));
        var count = RollUpViews.Count(group.Nodes.Length);
        return new GroupView
        {
            Page = Frames.Make(place, "group", group.Year is null ? place.Mixed(_plan, $"{title.Text}（{index.Text}）") : title,
                _words.Fill("group_description", ("plan", _plan.Title), ("title", title.Text), ("count", count)),
                Frames.Way(place, _plan, index), model),
            Title = title,
            Kicker = index.Text,
            Feed = group.HasFeed ? place.ToFile(Routes.Feed(place.Address)) : null,
            Plan = place.Of(_plan, _plan.Title),
            Status = group.Status is { } status ? StatusViews.Of(_words, status) : null,
            Description = markdown.Render(Description(section, group), place, _plan.Span),
            Themes = group.Programme is { } programme ? _programmes.Themes(programme.Id) : [],
            ThemesSummary = group.Programme is { } summed ? _programmes.Summary(summed.Id) : null,
            Facts = _departments.Facts(group.Department),
            Who = _departments.Who(group.Department),
            Contact = _departments.Contact(group.Department),
            Links = _departments.Neighbours(group.Department),
            Years = group.Year is null ? [] : new YearLines(place, model).Switch(group.Year),
            Results = section.IsOfResults ? null : _rollUps.MakeIfTelling(group.Results, "bar", wall),
            Wall = section.IsOfResults ? wall : null,
            Table = group.Nodes.IsEmpty ? null : new ResultViews(place, model).Make(
                "list", _words.Fill("groups_caption", ("title", title.Text), ("count", count)), group.Nodes, year: group.Year, filter: true),
            Money = section.IsOfResults ? [] : new MoneyViews(place, model, markdown).Sum(group.Money),
        };
    }

    /// <summary>The results as they stand now; those of a year as they stood then, each in its place, also what was not reported that year.</summary>
    private Html? Wall(Group group)
    {
        var walls = new WallViews(place, model, group.Year);
        if (group.Year is not null) return walls.Of("wall", _plan.Nodes);
        if (group.Status is not null) return walls.OfStatus(group);
        var counted = group.Department is { } department ? group.Nodes.Where(n => n.Answering.Contains(department)) : group.Nodes;
        return walls.Of("wall", counted.SelectMany(n => n.SelfAndDescendants()));
    }

    private GroupRow Row(Section section, Group group, MoneyCell? money) => new(
        group.Year is { } year ? new Phrase(place.Year(_plan, year), null) : NameOf(group),
        group.Note is { } note ? place.Of(_plan, note) : null,
        section.HasPage(group) ? place.To(Routes.Entry(_plan, section, group.Id)) : null,
        group.Status is { } status ? StatusViews.Of(_words, status) : null,
        RollUpViews.Count(group.Count),
        _rollUps.Make(group.Results),
        money);

    private ImmutableArray<LabelledYen> MoneyOf(Group group) => new MoneyWords(place, _plan).Of(group.Money);

    private Phrase TitleOf(Group group)
    {
        if (group.Year is { } year) return new Phrase(_words.Fill("year_title", ("year", place.Year(_plan, year))), null);
        return group.Status is { } status ? new Phrase(StatusViews.Of(_words, status).Word, null) : NameOf(group);
    }

    private Phrase NameOf(Group group) => group.WordKey is { } key ? new Phrase(_words[key], null)
        : place.Marked(_plan, group.Mark, group.Name);

    /// <summary>Of a status what it means, and that shared indicators stand in the list twice, but count once.</summary>
    private string? Description(Section section, Group group)
    {
        if (group.Status is not { } status) return section.IsOfResults ? _words[section.IntroKey] : group.Description;
        return _words["meaning_" + status.Id()] + (group.Nodes.Length > group.Count ? _words["rollup_shared"] : "");
    }
}
