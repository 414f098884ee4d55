using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>feed.xml of the whole site: corrections and new data.</summary>
internal static class Feed
{
    /// <summary>The feed of all plans.</summary>
    /// <param name="model">The whole site.</param>
    /// <param name="told">What the newest data of a plan say, in a sentence of the site's first language.</param>
    public static SiteFile Of(SiteModel model, Func<PlanModel, string> told)
    {
        var site = model.Site;
        var news = model.Pages.Where(p => p.Subject is Subject.Front).Select(p => DataOf(p, told(p.Plan!)));
        var feed = new AtomFeed(Routes.Feed(Routes.Home), "feed", site.Title, site.Description, Routes.Home);
        return new SiteFile(feed.Address, feed.Write(site, news.Concat(site.Corrections.Select(CorrectionOf))));
    }

    /// <param name="front">A plan's own page.</param>
    /// <param name="told">What its newest data say.</param>
    private static FeedEntry DataOf(PageAddress front, string told)
    {
        var (plan, day) = (front.Plan!.Plan, XmlFile.Day(front.DataDate));
        return new FeedEntry(
            $"data/{plan.Id}/{day}", front.DataDate, $"データの更新: {plan.Title}", $"{told}{day} 時点の資料によるデータです。", front.Address);
    }

    /// <summary>The same entry in every feed that has it.</summary>
    public static FeedEntry CorrectionOf(Correction correction)
    {
        var (plan, node) = (correction.Plan, correction.Node);
        var field = correction.Field is { } name ? $"({name})" : "";
        return new FeedEntry($"correction/{plan.Id}/{node.Key}/{correction.Field}/{XmlFile.Day(correction.Date)}", correction.Date,
            $"訂正: {plan.ShortTitle} {node.Title}",
            $"「{correction.Old}」を「{correction.New}」に訂正しました{field}。理由: {correction.Reason}", Routes.Node(plan, node.Key));
    }
}
