using System.Collections.Frozen;
using System.Text;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>The list of files of the last publishing with the hash of each: a line is 64 hex digits, a blank, the path.</summary>
internal sealed class Manifest
{
    private const int HashLength = 64;

    private readonly FrozenDictionary<string, string> _hashes;

    private Manifest(FrozenDictionary<string, string> hashes)
    {
        _hashes = hashes;
    }

    public IEnumerable<string> Paths => _hashes.Keys.Order(StringComparer.Ordinal);

    public string? HashOf(string path) => _hashes.GetValueOrDefault(path);

    /// <summary>An empty list when there is no manifest, and without lines that do not name a file inside the site.</summary>
    public static Manifest Read(IFileSystem files, string path)
    {
        if (!files.FileExists(path)) return new Manifest(FrozenDictionary<string, string>.Empty);
        var lines = Encoding.UTF8.GetString(files.ReadBytes(path)).Split('\n')
            .Where(l => l.Length > HashLength + 1 && SafePath.IsSafe(l[(HashLength + 1)..]));
        return new Manifest(lines.DistinctBy(l => l[(HashLength + 1)..]).ToFrozenDictionary(l => l[(HashLength + 1)..], l => l[..HashLength], StringComparer.Ordinal));
    }

    public static byte[] Write(SortedDictionary<string, string> hashes) =>
        Encoding.UTF8.GetBytes(string.Concat(hashes.Select(h => $"{h.Value} {h.Key}\n")));
}
