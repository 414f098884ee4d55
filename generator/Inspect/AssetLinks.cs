using System.Text.RegularExpressions;

namespace PlanSite.Inspect;

/// <summary>Addresses in style sheets and scripts: what they load is there, and comes from nowhere else.</summary>
internal static partial class AssetLinks
{
    private static readonly string[] OfSheets = ["style-src", "img-src", "font-src"];
    private static readonly string[] OfScripts = ["script-src", "connect-src", "img-src", "frame-src"];

    /// <summary>True for style sheets and scripts.</summary>
    public static bool IsRead(string path) => IsSheet(path) || path.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>What is wrong with the addresses of a style sheet or a script.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="links">Follows addresses.</param>
    public static IEnumerable<PageFault> Of(string path, string text, SiteLinks links)
    {
        var source = new PageSource(path, text);
        var found = IsSheet(path) ? InSheet().Matches(WithoutComments(text)) : InScript().Matches(text);
        return found.Select(m => m.Groups["address"]).Where(a => !a.ValueSpan.StartsWith("#"))
            .Select(a => links.FaultOf(path, a.Value.Trim(), IsSheet(path) ? OfSheets : OfScripts, source.At(a.Index, a.Length))).OfType<PageFault>();
    }

    private static bool IsSheet(string path) => path.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>Blanks stand for comments, so that places stay.</summary>
    private static string WithoutComments(string sheet) => Comment().Replace(sheet, m => Ink().Replace(m.Value, " "));

    [GeneratedRegex(@"(url\(\s*[""']?|@import\s+[""'])(?<address>[^""')\s][^""')]*)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex InSheet();

    /// <summary>Only what names a server: other addresses of scripts are put together while they run.</summary>
    [GeneratedRegex(@"(\b(fetch|import|importScripts|EventSource|WebSocket|Worker|sendBeacon)\s*\(\s*|\.(src|href)\s*=\s*|\bfrom\s+|\bimport\s+)"
        + @"[""'`](?<address>(https?:|wss?:)?//[^""'`\s]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex InScript();

    [GeneratedRegex(@"/\*([^*]|\*+[^*/])*\*+/", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[^\n]", RegexOptions.NonBacktracking)]
    private static partial Regex Ink();
}
