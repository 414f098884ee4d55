using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>
/// The list of what PlanSite put into the output folder: a line is the 64 hex digits of a file's hash, a blank and its path. Below the line
/// <c>former</c> stand files of the publishing before that stay for pages that are open.
/// </summary>
internal sealed class Manifest
{
    private const int HashLength = 64;

    private const string FormerLine = "former";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly FrozenDictionary<string, string> _current;
    private readonly FrozenDictionary<string, string> _former;

    private Manifest(IEnumerable<string> current, IEnumerable<string> former)
    {
        _current = Files(current);
        _former = Files(former);
    }

    /// <summary>Paths of the last publishing itself.</summary>
    public IEnumerable<string> Current => _current.Keys.Order(StringComparer.Ordinal);

    /// <summary>Paths of the one before it that stayed.</summary>
    public IEnumerable<string> Former => _former.Keys.Order(StringComparer.Ordinal);

    /// <summary>Paths of both.</summary>
    public IEnumerable<string> Paths => Current.Concat(Former.Where(p => !_current.ContainsKey(p)));

    /// <summary>True when a file of this name was published, last time or the time before.</summary>
    public bool Lists(string path) => _current.ContainsKey(path) || _former.ContainsKey(path);

    /// <summary>True when a file of this name and hash was published.</summary>
    public bool Lists(string path, string hash) => HashOf(path) == hash;

    /// <summary>The hash of a listed file; null when it is not listed.</summary>
    public string? HashOf(string path) => _current.GetValueOrDefault(path) ?? _former.GetValueOrDefault(path);

    /// <summary>An empty list when there is no manifest, and without lines that do not name a file inside the site.</summary>
    public static Manifest Read(IReadFiles files, string path)
    {
        if (!files.FileExists(path)) return new Manifest([], []);
        var lines = Encoding.UTF8.GetString(files.ReadBytes(path)).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return new Manifest(lines.TakeWhile(l => l != FormerLine), lines.SkipWhile(l => l != FormerLine));
    }

    /// <summary>SHA-256 as 64 lower-case hex digits.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <param name="current">Hashes by path.</param>
    /// <param name="former">The same of the files that stay.</param>
    public static byte[] Write(SortedDictionary<string, string> current, SortedDictionary<string, string> former) =>
        Encoding.UTF8.GetBytes(Lines(current) + (former.Count > 0 ? FormerLine + "\n" + Lines(former) : ""));

    private static string Lines(SortedDictionary<string, string> files) => string.Concat(files.Select(f => $"{f.Value} {f.Key}\n"));

    /// <summary>Of two lines for one path, as former programs wrote while they published, the later one counts.</summary>
    private static FrozenDictionary<string, string> Files(IEnumerable<string> lines) => lines.Where(NamesAFile)
        .GroupBy(l => l[(HashLength + 1)..], l => l[..HashLength]).ToFrozenDictionary(f => f.Key, f => f.Last(), StringComparer.Ordinal);

    private static bool NamesAFile(string line) =>
        line.Length > HashLength + 1 && line[HashLength] == ' ' && line.AsSpan(0, HashLength).IndexOfAnyExcept(HexDigits) < 0
        && SafePath.IsSafe(line[(HashLength + 1)..]);
}
