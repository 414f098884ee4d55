using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using PlanSite.Files;

namespace PlanSite.Commands;

/// <summary>Serves the files of the site, to this machine under its own name only.</summary>
internal sealed class PageServer(string folder, int port)
{
    public async Task ServeAsync(HttpContext http)
    {
        if (!IsOwnHost(http.Request.Host))
        {
            http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        var path = (http.Request.Path.Value ?? "/").TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        else if (Directory.Exists(Path.Combine(folder, path)) && SafePath.IsSafe(path))
        {
            http.Response.Redirect($"/{path}/");
            return;
        }

        http.Response.Headers.CacheControl = "no-store";
        var found = SafePath.IsSafe(path) && File.Exists(Path.Combine(folder, path));
        if (!found) (http.Response.StatusCode, path) = (StatusCodes.Status404NotFound, "404.html");
        if (File.Exists(Path.Combine(folder, path))) await SendAsync(http, path);
    }

    /// <summary>Another name for this address would let a foreign page read the site (DNS rebinding).</summary>
    private bool IsOwnHost(HostString host) => host.Host is "127.0.0.1" or "localhost" && (host.Port ?? 80) == port;

    private async Task SendAsync(HttpContext http, string path)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, path), http.RequestAborted);
        http.Response.ContentType = TypeOf(path);
        if (path.EndsWith(".html", StringComparison.Ordinal)) bytes = WithReload(bytes);
        http.Response.Headers.ContentLength = bytes.Length;
        if (http.Request.Method != HttpMethods.Head) await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static byte[] WithReload(byte[] page) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page).Replace("</body>", ReloadSignal.ScriptTag + "</body>", StringComparison.Ordinal));

    private static string TypeOf(string path) => Path.GetExtension(path).ToLower(CultureInfo.InvariantCulture) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" or ".jsonld" or ".webmanifest" => "application/json; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".xml" => "application/xml; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".png" => "image/png",
        _ => "application/octet-stream",
    };
}
