using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Pages.Overviews;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>
/// The first page. Its first screen on a phone says whose plans there are, how far each came and what stands out; ways in by topic, city and
/// department follow, and what changed since last year. With a single plan it is that plan's dashboard.
/// </summary>
internal sealed class HomePage(Place place, MarkdownText markdown)
{
    private const int MostStandOuts = 6;

    private readonly Words _words = place.Words;
    private readonly SiteModel _model = place.Model;

    /// <summary>The site's first page in the language of the place.</summary>
    public HomeView Make()
    {
        var (plans, only) = (_model.Plans, _model.Plans is [var single] ? single : null);
        var about = place.OfSite(_model.Site.Description) is { Lang: null } own ? own.Text : _words["home_intro"];
        var frame = Frames.Make(place, "home", place.OfSite(_model.Site.Title), about, [], only);
        return new HomeView
        {
            Page = frame,
            Dashboard = only is null ? null : new PlanPage(place, only, markdown).Make() with { Page = frame },
            Title = place.OfSite(_model.Site.Title).Text,
            Description = place.OfSite(_model.Site.Description),
            Search = place.To(Routes.Search),
            Doors = Doors(),
            Plans = new Glances(place).Make("plan", plans),
            Cities = [.. _model.Cities.Select(c => new Anchor(place.To(Routes.City(c.City)), place.Of(c.Plans[0].Plan, c.City.Name)))],
            StandOuts = new StandOuts(place).Make(plans, MostStandOuts),
            Changes = new ChangeLines(place).Make(plans),
            Topics = new TopicParts(place).List("topic", described: false),
            Departments = DepartmentLinks.Of(place, plans),
            Sdgs = [.. _model.Sdgs.Select(s => SdgViews.Chip(place, s.Goal))],
            SdgsHref = place.To(Routes.Sdgs),
            Corrections = Corrections(),
            News = News(),
        };
    }

    /// <summary>By topic, by city and plan, by department: those that lead somewhere.</summary>
    private ImmutableArray<HomeDoor> Doors()
    {
        var plans = _model.Plans;
        var departments = plans.Where(p => p.Has(Sections.Departments)).ToImmutableArray();
        var cities = plans.Select(p => p.Plan.Municipality.Name).Distinct(StringComparer.Ordinal).Count();
        List<HomeDoor> doors = [];
        if (!_model.Topics.IsEmpty)
        {
            var count = RollUpViews.Count(_model.Topics.Length);
            doors.Add(new("topics", place.To(Routes.Topics), _words["nav_topics"], _words.Fill("door_topics", ("count", count))));
        }

        var there = _words.Fill("door_plans", ("cities", RollUpViews.Count(cities)), ("plans", RollUpViews.Count(plans.Length)));
        doors.Add(new("plans", "#plans", _words["door_cities"], there));
        if (!departments.IsEmpty)
        {
            var href = departments is [var only] ? place.To(Routes.Section(only.Plan, Sections.Departments)) : "#departments";
            var count = RollUpViews.Count(departments.Sum(p => p.GroupsOf(Sections.Departments).Length));
            doors.Add(new("departments", href, _words["door_departments"], _words.Fill("door_departments_count", ("count", count))));
        }

        return [.. doors];
    }

    private ImmutableArray<CorrectionLine> Corrections() =>
    [
        .. _model.Site.Corrections.OrderByDescending(c => c.Date).ThenBy(c => c.Plan.Id, StringComparer.Ordinal).Take(5).Select(c =>
        {
            var (plan, node) = (c.Plan, c.Node);
            return new CorrectionLine(
                place.Format.Date(c.Date), new Anchor(place.To(plan, node), place.Of(plan, node.Title)), c.Old, c.New, place.Of(plan, c.Reason));
        }),
    ];

    /// <summary>The newest data of each plan, with what they say in numbers.</summary>
    private ImmutableArray<NewsLine> News() =>
    [
        .. _model.Plans.OrderByDescending(p => p.Plan.DataDate).ThenBy(p => p.Plan.Id, StringComparer.Ordinal).Select(p => new NewsLine(
            place.Format.Date(p.Plan.DataDate),
            p.Score.ResultYear is { } year
                ? _words.Line("news_results", ("plan", place.Of(p.Plan, p.Plan.Title)), ("year", new Phrase(place.Format.ShortYear(year), null)))
                : _words.Line("news_plan", ("plan", place.Of(p.Plan, p.Plan.Title))),
            place.To(Routes.Plan(p.Plan)),
            new Glances(place).Of(p, p.Score.Total))),
    ];
}
