using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using PlanSite.Files;
using PlanSite.Templates;

namespace PlanSite.BrowserTests;

/// <summary>Serves the site below a folder, with the strictest policy that it promises to work under.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private const string SubPath = "/some/where/";

    private static readonly FileExtensionContentTypeProvider Types = new(FileTypes.All
        .SelectMany(t => t.Endings.Select(e => KeyValuePair.Create("." + e, t.Sent))).ToDictionary(StringComparer.Ordinal));

    private readonly WebApplication _app;

    private LocalServer(WebApplication app)
    {
        _app = app;
        Root = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + SubPath;
    }

    /// <summary>http://127.0.0.1:…/some/where/</summary>
    public string Root { get; }

    public static async Task<LocalServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(o => o.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(http => SendAsync(http, folder));
        await app.StartAsync();
        return new LocalServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task SendAsync(HttpContext http, string folder)
    {
        http.Response.Headers.ContentSecurityPolicy = ContentPolicy.OfThisSite + "; frame-ancestors 'none'";
        var path = http.Request.Path.Value ?? "";
        var file = path.StartsWith(SubPath, StringComparison.Ordinal) ? Path.Combine(folder, path[SubPath.Length..]) : "";
        if (!SafePath.IsSafe(path[1..]) || !File.Exists(file) || !Types.TryGetContentType(file, out var type))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = type;
        await http.Response.SendFileAsync(file, http.RequestAborted);
    }
}
