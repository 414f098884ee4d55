using System.Text.Json.Nodes;
using PlanSite.Data;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Pages.Views;

namespace PlanSite.Pages.Sharing;

/// <summary>
/// oEmbed 1.0 for a server of files: one answer beside each page that may be framed, which pages name in their heads
/// (<c>application/json+oembed</c>). Nobody can ask for another size or format.
/// </summary>
internal static class OEmbed
{
    /// <summary>Beside the page that it is about.</summary>
    private const string File = "oembed.json";

    /// <summary>Where the answer for an indicator stands; null where the site's address is not known, without which it names no page.</summary>
    public static string? AddressOf(Place place, Subject.Embed embed) => place.Model.Site.BaseUrl is { } root ? root + PathOf(embed) : null;

    /// <summary>The answer; null where the site's address is not known.</summary>
    public static SiteFile? Of(Place place, Subject.Embed embed, EmbedView view)
    {
        var site = place.Model.Site;
        if (site.BaseUrl is not { } root) return null;
        var height = EmbedFrame.HeightOf(view.Indicator, embed.Plan.Plan, embed.Node);
        var json = new JsonObject
        {
            ["version"] = "1.0",
            ["type"] = "rich",
            ["title"] = $"{embed.Indicator.Name}（{embed.Node.Title}）",
            ["author_name"] = embed.Plan.Plan.Title,
            ["author_url"] = root + Routes.Plan(embed.Plan.Plan),
            ["provider_name"] = site.Title,
            ["provider_url"] = root,
            ["html"] = EmbedFrame.Code(root + place.Own, embed.Indicator.Name, height),
            ["width"] = EmbedFrame.Width,
            ["height"] = height,
        };
        if (view.Page.Picture is { } picture)
        {
            json["thumbnail_url"] = picture.Address;
            json["thumbnail_width"] = PreviewView.Width;
            json["thumbnail_height"] = PreviewView.Height;
        }

        return new SiteFile(PathOf(embed), JsonFile.Of(json));
    }

    private static string PathOf(Subject.Embed embed) => Routes.Embed(embed.Plan.Plan, embed.Node.Key, embed.Indicator.Id) + File;
}
