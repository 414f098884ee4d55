using Microsoft.AspNetCore.Http;

namespace PlanSite.Commands;

/// <summary>
/// What pages get while they are served and at no other time: a script that loads them again, shows problems over them and makes figures lead
/// to where they are written (<c>serve.js</c>), and its style sheet (<c>serve.css</c>).
/// </summary>
internal static class ServedScript
{
    /// <summary>Where the script is served; no page of the site begins so.</summary>
    public const string Path = "/_plansite/serve.js";
    /// <summary>Where the style sheet is served.</summary>
    public const string SheetPath = "/_plansite/serve.css";
    /// <summary>What is put into each page while it is served.</summary>
    public const string Tag = $"<script src=\"{Path}\" defer></script>";

    /// <summary>Answers with the script.</summary>
    public static Task WriteAsync(HttpContext http) => WriteAsync(http, "serve.js", "text/javascript; charset=utf-8");

    /// <summary>Answers with the style sheet.</summary>
    public static Task WriteSheetAsync(HttpContext http) => WriteAsync(http, "serve.css", "text/css; charset=utf-8");

    private static async Task WriteAsync(HttpContext http, string name, string type)
    {
        http.Response.ContentType = type;
        http.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(http.Request.Method)) return;
        await using var file = typeof(ServedScript).Assembly.GetManifestResourceStream("PlanSite.Commands." + name)!;
        await file.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
