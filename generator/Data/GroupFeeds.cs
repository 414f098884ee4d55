using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Data;

/// <summary>
/// A feed for each department, status and goal, so that one can follow what one is responsible for or cares about: the latest result of each of
/// its items, and what was corrected.
/// </summary>
/// <param name="model">The whole site.</param>
/// <param name="word">The theme's words in the site's first language, by key.</param>
/// <param name="format">How numbers and years are written in it.</param>
public sealed class GroupFeeds(SiteModel model, Func<string, string> word, Format format)
{
    private readonly ResultLine _results = new(word, format);
    private readonly ILookup<(string Plan, NodeKey Node), Correction> _corrections =
        model.Site.Corrections.ToLookup(c => (c.Plan.Id, c.Node.Key));

    /// <summary>One file after the other.</summary>
    public IEnumerable<SiteFile> All() => model.Pages.Where(p => p.HasFeed).Select(FileOf);

    private SiteFile FileOf(PageAddress page)
    {
        var items = page.Subject switch
        {
            Subject.OfGroup of => of.Group.Nodes.Select(n => (of.Plan, Node: n)),
            Subject.Goal goal => goal.Entry.Plans.SelectMany(p => p.Links.Direct.Concat(p.Links.Measures).Select(n => (p.Plan, Node: n))),
            _ => [],
        };
        var (title, about) = (TitleOf(page.Subject), word("feed_subtitle"));
        var feed = new AtomFeed(Routes.Feed(page.Address), $"feed/{page.Address}", $"{title}｜{model.Site.Title}", about, page.Address);
        var entries = items.DistinctBy(i => (i.Plan.Plan.Id, i.Node.Key)).SelectMany(i => EntriesOf(i.Plan, i.Node));
        return new SiteFile(feed.Address, feed.Write(model.Site, entries));
    }

    private string TitleOf(Subject subject) => subject switch
    {
        Subject.OfGroup { Group.Status: { } status } of => $"{word("status_" + status.Id())}（{of.Plan.Plan.ShortTitle}）",
        Subject.OfGroup of => $"{of.Group.Name}（{of.Plan.Plan.ShortTitle}）",
        Subject.Goal goal => $"SDGs {goal.Entry.Goal.Number} {goal.Entry.Goal.Name}",
        _ => model.Site.Title,
    };

    private IEnumerable<FeedEntry> EntriesOf(PlanModel plan, Node node)
    {
        var corrections = _corrections[(plan.Plan.Id, node.Key)].Select(Feed.CorrectionOf);
        return _results.Of(plan, node) is { } line && ResultLine.YearOf(plan, node) is { } year
            ? corrections.Prepend(ResultOf(plan, node, year, line)) : corrections;
    }

    private FeedEntry ResultOf(PlanModel model, Node node, FiscalYear year, string line)
    {
        var plan = model.Plan;
        var status = model.Score.StatusOf(node) is { } found ? $": {word("status_" + found.Id())}" : "";
        var key = $"result/{plan.Id}/{node.Key}/{year}";
        return new FeedEntry(key, plan.DataDate, $"{node.Key.Id} {node.Title}{status}", line, Routes.Node(plan, node.Key));
    }
}
