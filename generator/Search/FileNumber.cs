using System.Globalization;

namespace PlanSite.Search;

/// <summary>
/// Which of several numbered files holds something: told by its name alone, so that the browser needs no list of names to find it. The
/// twin of <c>hash</c> in search-index.js.
/// </summary>
internal static class FileNumber
{
    private const int KeyLength = 2;

    private const uint Basis = 2_166_136_261;
    private const uint Prime = 16_777_619;

    /// <summary>From 0 to below <paramref name="files"/>: FNV-1a over the UTF-16 units of the name.</summary>
    public static int Of(ReadOnlySpan<char> name, int files)
    {
        var hash = Basis;
        foreach (var unit in name) hash = unchecked((hash ^ unit) * Prime);
        return (int)(hash % (uint)files);
    }

    /// <summary>What words lie under that are looked up by their beginning: the first two UTF-16 units, or the only one.</summary>
    public static string KeyOf(string word) => word[..Math.Min(KeyLength, word.Length)];

    /// <summary>A file's name without ending.</summary>
    public static string NameOf(string family, int number) => family + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many files share so many bytes, if each holds about <paramref name="each"/>; at least one.</summary>
    public static int CountFor(long bytes, int each) => (int)Math.Max(1, (bytes + each - 1) / each);
}
