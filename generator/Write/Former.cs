namespace PlanSite.Write;

/// <summary>
/// What a page that was opened before a publishing goes on asking for: the search index that it began with, and assets. Such files of the
/// former publishing stay until the next one leaves some behind, too.
/// </summary>
internal static class Former
{
    /// <summary>True for a page, also a compressed one.</summary>
    public static bool IsPage(string path) => Compression.Original(path).EndsWith(".html", StringComparison.Ordinal);

    public static bool IsAskedForByOpenPages(string path) =>
        !IsPage(path)
        && (path.StartsWith("assets/", StringComparison.Ordinal) || path.StartsWith("search/", StringComparison.Ordinal));

    /// <summary>
    /// Paths of the last publishing that stay beside the coming one's. A compressed file goes when its original comes without one.
    /// </summary>
    /// <param name="last">The last publishing.</param>
    /// <param name="isComing">Tells the coming one's paths.</param>
    public static IEnumerable<string> Staying(Manifest last, Func<string, bool> isComing)
    {
        bool IsLeft(string path) => IsAskedForByOpenPages(path) && !isComing(path) && !isComing(Compression.Original(path));
        var left = last.Current.Where(IsLeft).ToArray();
        return left.Length > 0 ? left : last.Former.Where(IsLeft);
    }
}
