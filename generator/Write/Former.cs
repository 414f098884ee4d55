namespace PlanSite.Write;

/// <summary>
/// What a page that was opened before a publishing goes on asking for: the search index that it began with, and assets. Such files of the
/// former publishing stay until the next one leaves some behind, too.
/// </summary>
internal static class Former
{
    public static bool IsAskedForByOpenPages(string path) =>
        !path.EndsWith(".html", StringComparison.Ordinal)
        && (path.StartsWith("assets/", StringComparison.Ordinal) || path.StartsWith("search/", StringComparison.Ordinal));

    /// <summary>Paths of the last publishing that stay beside the coming one's.</summary>
    /// <param name="last">The last publishing.</param>
    /// <param name="isComing">Tells the coming one's paths.</param>
    public static IEnumerable<string> Staying(Manifest last, Func<string, bool> isComing)
    {
        var left = last.Current.Where(p => IsAskedForByOpenPages(p) && !isComing(p)).ToArray();
        return left.Length > 0 ? left : last.Former.Where(p => !isComing(p));
    }
}
