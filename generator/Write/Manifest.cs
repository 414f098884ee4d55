using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>
/// The list of files of the last publishing with the hash of each: a line is 64 hex digits, a blank, the path. While a publishing is under way
/// it lists what was there and what is coming; a file that changes then has two lines.
/// </summary>
internal sealed class Manifest
{
    private const int HashLength = 64;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly FrozenDictionary<string, string[]> _hashes;

    private Manifest(IEnumerable<(string Path, string Hash)> files)
    {
        _hashes = files.Distinct().GroupBy(f => f.Path, f => f.Hash).ToFrozenDictionary(f => f.Key, f => f.ToArray(), StringComparer.Ordinal);
    }

    public IEnumerable<string> Paths => _hashes.Keys.Order(StringComparer.Ordinal);

    public bool Lists(string path) => _hashes.ContainsKey(path);

    /// <summary>True when a file of this name and hash was published, or was about to be.</summary>
    public bool Lists(string path, string hash) => _hashes.TryGetValue(path, out var known) && known.Contains(hash);

    /// <summary>An empty list when there is no manifest, and without lines that do not name a file inside the site.</summary>
    public static Manifest Read(IReadFiles files, string path)
    {
        if (!files.FileExists(path)) return new Manifest([]);
        var lines = Encoding.UTF8.GetString(files.ReadBytes(path)).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return new Manifest(lines.Where(NamesAFile).Select(l => (l[(HashLength + 1)..], l[..HashLength])));
    }

    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The list of a finished publishing.</summary>
    public static byte[] Write(SortedDictionary<string, string> hashes) => Lines(hashes.Select(h => (h.Key, h.Value)));

    /// <summary>The list while files of another publishing take the place of this one's.</summary>
    public byte[] WriteWith(SortedDictionary<string, string> coming) =>
        Lines(_hashes.SelectMany(h => h.Value.Select(hash => (h.Key, hash))).Concat(coming.Select(h => (h.Key, h.Value))).Distinct()
            .OrderBy(f => f.Key, StringComparer.Ordinal).ThenBy(f => f.Item2, StringComparer.Ordinal));

    private static byte[] Lines(IEnumerable<(string Path, string Hash)> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.Select(f => $"{f.Hash} {f.Path}\n")));

    private static bool NamesAFile(string line) =>
        line.Length > HashLength + 1 && line[HashLength] == ' ' && line.AsSpan(0, HashLength).IndexOfAnyExcept(HexDigits) < 0
        && SafePath.IsSafe(line[(HashLength + 1)..]);
}
