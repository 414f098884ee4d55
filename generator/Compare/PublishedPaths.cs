using PlanSite.Data;
using PlanSite.Index;
using PlanSite.Values;

namespace PlanSite.Compare;

/// <summary>Which files of a made site people may have cited, by their paths.</summary>
internal static class PublishedPaths
{
    private const string Index = "index.html";

    private const string Plans = "plans/";

    private static readonly string PlanFile = $"/{Routes.DataFolder}/{DataNames.PlanJson}";

    /// <summary>True for <c>plans/town/data/plan.json</c>.</summary>
    public static bool IsPlan(string path) => path.StartsWith(Plans, StringComparison.Ordinal) && path.EndsWith(PlanFile, StringComparison.Ordinal)
        && path.AsSpan(Plans.Length, path.Length - Plans.Length - PlanFile.Length) is var id && id.Length > 0 && !id.Contains('/');

    /// <summary>The address of a page or a data file; null for what belongs to the theme, to the search or to programs.</summary>
    public static string? AddressOf(string path)
    {
        if (path.EndsWith("/" + Index, StringComparison.Ordinal) || path == Index) return path[..^Index.Length];
        return path.EndsWith(".html", StringComparison.Ordinal) || IsData(path) ? path : null;
    }

    /// <summary>The language that an address begins with, and the rest; an empty text for the first language.</summary>
    public static (string Language, string Address) Split(string address)
    {
        var end = address.IndexOf('/', StringComparison.Ordinal) + 1;
        return end > 2 && address[Math.Min(2, end)] is '/' or '-' && LanguageName.IsName(address[..(end - 1)])
            ? (address[..end], address[end..]) : ("", address);
    }

    private static bool IsData(string path)
    {
        if (path.EndsWith(".gz", StringComparison.Ordinal) || path.EndsWith(".br", StringComparison.Ordinal)) return false;
        return path.StartsWith(Routes.Data, StringComparison.Ordinal)
            || (path.StartsWith(Plans, StringComparison.Ordinal) && path.Split('/') is [_, _, Routes.DataFolder, _]);
    }
}
