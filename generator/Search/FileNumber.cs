namespace PlanSite.Search;

/// <summary>
/// Which of several numbered files holds something: told by its name alone, so that the browser needs no list of names to find it. The
/// twin of <c>hash</c> in search-index.js.
/// </summary>
internal static class FileNumber
{
    private const uint Basis = 2_166_136_261;
    private const uint Prime = 16_777_619;

    /// <summary>From 0 to below <paramref name="files"/>: FNV-1a over the UTF-16 units of the name.</summary>
    public static int Of(ReadOnlySpan<char> name, int files)
    {
        var hash = Basis;
        foreach (var unit in name) hash = unchecked((hash ^ unit) * Prime);
        return (int)(hash % (uint)files);
    }

    /// <summary>How many files share so many bytes, if each holds about <paramref name="each"/>; at least one.</summary>
    public static int CountFor(long bytes, int each) => (int)Math.Max(1, (bytes + each - 1) / each);
}
