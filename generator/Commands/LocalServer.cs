using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PlanSite.Files;

namespace PlanSite.Commands;

/// <summary>
/// Shows the site to this machine only: the framework's static files, asked by the machine's own name (another name for this address would
/// let a foreign page read the site) and only to be read.
/// </summary>
internal static class LocalServer
{
    private static readonly string[] OwnHosts = ["127.0.0.1", "localhost"];

    /// <summary>Not started yet. Port 0 takes any that is free.</summary>
    public static WebApplication Create(IFileProvider site, int port, OpenPages pages, SourcePages sources)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(o => o.Listen(IPAddress.Loopback, port));
        builder.Services.AddHostFiltering(o => (o.AllowedHosts, o.AllowEmptyHosts, o.IncludeFailureMessage) = (OwnHosts, false, false));
        var app = builder.Build();
        app.UseHostFiltering();
        app.Use(ReadOnlyAsync);
        app.Use((http, next) => OwnAsync(http, next, pages, sources, app.Lifetime.ApplicationStopping));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = site, DefaultFileNames = ["index.html"] });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = site,
            ContentTypeProvider = Types(),
            ServeUnknownFileTypes = true,
            OnPrepareResponse = Prepare,
        });
        app.Run(http => NotFoundAsync(http, site));
        return app;
    }

    private static Task ReadOnlyAsync(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) return next(http);
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    private static Task OwnAsync(
        HttpContext http, RequestDelegate next, OpenPages pages, SourcePages sources, CancellationToken stopping) =>
        http.Request.Path.Value switch
        {
            OpenPages.EventsPath when HttpMethods.IsHead(http.Request.Method) => Task.CompletedTask,
            OpenPages.EventsPath => pages.StreamAsync(http, stopping),
            ServedScript.Path => ServedScript.WriteAsync(http),
            ServedScript.SheetPath => ServedScript.WriteSheetAsync(http),
            SourcePages.Path => sources.WriteAsync(http),
            _ => next(http),
        };

    /// <summary>Pages are fetched anew each time: two savings within a second may give pages of the same length, which look unchanged.</summary>
    private static void Prepare(StaticFileResponseContext sent) =>
        sent.Context.Response.Headers.CacheControl = sent.File.Name.EndsWith(".html", StringComparison.Ordinal) ? "no-store" : "no-cache";

    private static FileExtensionContentTypeProvider Types()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var type in FileTypes.All)
        {
            foreach (var ending in type.Endings) types.Mappings["." + ending] = type.Sent;
        }

        return types;
    }

    private static async Task NotFoundAsync(HttpContext http, IFileProvider site)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.Headers.CacheControl = "no-store";
        if (site.GetFileInfo("404.html") is not { Exists: true } page) return;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = page.Length;
        if (HttpMethods.IsHead(http.Request.Method)) return;
        await using var stream = page.CreateReadStream();
        await stream.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
