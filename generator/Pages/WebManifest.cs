using System.Text.Json.Nodes;
using PlanSite.Data;
using PlanSite.Files;
using PlanSite.Model;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>site.webmanifest: how the site is called and looks when it is kept on a phone's home screen.</summary>
public static class WebManifest
{
    /// <summary>Its name, at the site's root; pages link to it in their heads.</summary>
    public const string File = "site.webmanifest";

    /// <summary>In the site's first language; the colours are those of the default theme.</summary>
    /// <param name="site">The whole site.</param>
    /// <param name="assets">The theme's; its <c>icon.svg</c> is the site's sign.</param>
    public static SiteFile Of(Site site, ThemeAssets assets) => new(File, JsonFile.Of(
        new JsonObject
        {
            ["name"] = site.Title,
            ["short_name"] = site.Title,
            ["description"] = site.Description,
            ["lang"] = site.Languages[0],
            ["start_url"] = "index.html",
            ["display"] = "browser",
            ["background_color"] = "#ffffff",
            ["theme_color"] = "#00118f",
            ["icons"] = assets.AddressOf("icon.svg") is { } icon
                ? new JsonArray(new JsonObject { ["src"] = icon, ["sizes"] = "any", ["type"] = "image/svg+xml" }) : new JsonArray(),
        }));
}
