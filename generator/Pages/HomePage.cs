using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>The first page: what this is, the plans side by side each by its own rule, ways in by subject and goal, what changed.</summary>
internal sealed class HomePage(Place place, MarkdownText markdown)
{
    private const int MostTopics = 16;

    private readonly Words _words = place.Words;
    private readonly SiteModel _model = place.Model;

    /// <summary>The site's first page in the language of the place.</summary>
    public HomeView Make() => new()
    {
        Page = Frames.Make(place, "home", place.OfSite(_model.Site.Title), _model.Site.Description),
        Title = place.OfSite(_model.Site.Title).Text,
        Description = place.OfSite(_model.Site.Description),
        Search = place.To(Routes.Search),
        Plans = [.. _model.Plans.Select(Card)],
        Sdgs = [.. _model.Sdgs.Select(s => SdgViews.Chip(place, s.Goal))],
        SdgsHref = place.To(Routes.Sdgs),
        Topics = [.. _model.Plans.Select(Topics).Where(t => !t.Links.IsEmpty)],
        Corrections = Corrections(),
        News = News(),
    };

    private PlanCard Card(PlanModel model)
    {
        var plan = model.Plan;
        var measures = plan.Nodes.Count(n => n.Key.Level == plan.MeasureLevel.Id);
        var indicators = model.Score.Total.IndicatorsKnown;
        return new PlanCard(
            place.Of(plan, plan.Municipality.Name),
            place.Of(plan, plan.Title),
            place.To(Routes.Plan(plan)),
            place.Format.Period(plan.From, plan.To),
            markdown.Render(plan.Summary, place, plan.Span),
            PlanPage.State(place, model),
            new RollUpViews(place, model).Make(model.Score.Total, "bar-" + plan.Id),
            _words.Fill(indicators == 0 ? "card_contents_plain" : "card_contents", ("level", plan.MeasureLevel.Name),
                ("measures", RollUpViews.Count(measures)), ("indicators", RollUpViews.Count(indicators))),
            new Phrase(_words[plan.Rule.IsNone ? "card_rule_none" : plan.Rule.IsDefault ? "card_rule_default" : "card_rule_own"], null),
            new MoneyWords(place, plan).InWords(model.Score.TotalMoney));
    }

    private TopicGroup Topics(PlanModel model)
    {
        var plan = model.Plan;
        var tags = model.GroupsOf(Sections.Tags).Where(t => !t.Nodes.IsEmpty)
            .Select(t => new Anchor(place.To(Routes.Entry(plan, Sections.Tags, t.Id)), place.Of(plan, t.Name)));
        var fields = plan.PolicyLevel is { } policy
            ? plan.Nodes.Where(n => n.Key.Level == policy.Id)
            : plan.Roots.AsEnumerable();
        var nodes = fields.ToList() is { Count: <= MostTopics } few
            ? few
            : plan.Nodes.Where(n => n.Key.Level == plan.Levels[Math.Min(1, plan.Levels.Length - 1)].Id);
        return new TopicGroup(
            place.Of(plan, plan.ShortTitle),
            [.. nodes.Select(n => new Anchor(place.To(plan, n), place.Of(plan, n.Title))), .. tags]);
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

    /// <summary>The newest data of each plan.</summary>
    private ImmutableArray<NewsLine> News() =>
    [
        .. _model.Plans.OrderByDescending(p => p.Plan.DataDate).ThenBy(p => p.Plan.Id, StringComparer.Ordinal).Select(p => new NewsLine(
            place.Format.Date(p.Plan.DataDate),
            p.Score.ResultYear is { } year
                ? _words.Line("news_results", ("plan", place.Of(p.Plan, p.Plan.Title)), ("year", new Phrase(place.Format.ShortYear(year), null)))
                : _words.Line("news_plan", ("plan", place.Of(p.Plan, p.Plan.Title))),
            place.To(Routes.Plan(p.Plan)))),
    ];
}
