using System.Collections.Immutable;

namespace PlanSite.Files;

/// <summary>What the files of a site are, by the ending of their name: for every server, here or on the web.</summary>
public static class FileTypes
{
    /// <summary>All that a site or the assets of a theme may hold, text first.</summary>
    public static readonly ImmutableArray<FileType> All =
    [
        Text("text/html", "html"), Text("text/css", "css"), Text("text/javascript", "js", "mjs"), Text("text/csv", "csv"), Text("text/plain", "txt"),
        Text("application/json", "json"), Text("application/ld+json", "jsonld"), Text("application/geo+json", "geojson"),
        Text("application/manifest+json", "webmanifest"), Text("application/xml", "xml"), Text("image/svg+xml", "svg"),
        Other("image/png", "png"), Other("image/jpeg", "jpg", "jpeg"), Other("image/gif", "gif"), Other("image/webp", "webp"),
        Other("image/avif", "avif"), Other("image/x-icon", "ico"), Other("font/woff2", "woff2"), Other("font/woff", "woff"),
        Other("application/pdf", "pdf"), Other("application/zip", "zip"), Other("application/wasm", "wasm"),
        Other("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ];

    /// <summary>Whether a file is text by its name: worth compressing.</summary>
    public static bool IsText(string path) => All.Any(t => t.IsText && t.Endings.Any(e => path.EndsWith("." + e, StringComparison.Ordinal)));

    private static FileType Text(string name, params ImmutableArray<string> endings) => new(name, endings, true);

    private static FileType Other(string name, params ImmutableArray<string> endings) => new(name, endings, false);
}

/// <summary>A kind of file.</summary>
/// <param name="Name">The media type: text/csv.</param>
/// <param name="Endings">How names of such files end, without the dot.</param>
/// <param name="IsText">True for text, all of which is UTF-8 here.</param>
public sealed record FileType(string Name, ImmutableArray<string> Endings, bool IsText)
{
    /// <summary>True where the type alone would leave a reader to guess the encoding.</summary>
    public bool NamesItsEncoding => IsText && !Name.Contains("json", StringComparison.Ordinal);

    /// <summary>The type as servers send it.</summary>
    public string Sent => NamesItsEncoding ? Name + "; charset=utf-8" : Name;
}
