using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanSite.Model;

namespace PlanSite.Render;

/// <summary>site.webmanifest: how the site is called and looks when it is kept on a phone's home screen.</summary>
public static class WebManifest
{
    public const string File = "site.webmanifest";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static SiteFile Of(Site site) => new(File, JsonSerializer.SerializeToUtf8Bytes(
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
            ["icons"] = new JsonArray(new JsonObject { ["src"] = "assets/icon.svg", ["sizes"] = "any", ["type"] = "image/svg+xml" }),
        },
        Options));
}
