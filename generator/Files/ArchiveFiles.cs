using System.Collections.Immutable;
using System.IO.Compression;

namespace PlanSite.Files;

/// <summary>
/// The files of a zip archive, read as if they stood on a disk. What its names say is not believed: a name that leads out of the archive is no
/// file of it, nothing is ever unpacked to the disk, and a file that is larger than it may be is refused.
/// </summary>
public sealed class ArchiveFiles : IReadFiles
{
    /// <summary>Bytes of one file, unpacked: plan.json of the largest plans is some ten million.</summary>
    private const long Largest = 256L << 20;

    private readonly ImmutableSortedDictionary<string, ZipArchiveEntry> _entries;
    private readonly Lock _lock = new();

    /// <param name="archive">The whole archive.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public ArchiveFiles(byte[] archive)
    {
        var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        _entries = zip.Entries.Select(e => (Name: e.FullName.Replace('\\', '/'), Entry: e)).Where(e => SafePath.IsSafe(e.Name))
            .GroupBy(e => e.Name, StringComparer.Ordinal).ToImmutableSortedDictionary(g => g.Key, g => g.First().Entry, StringComparer.Ordinal);
    }

    public bool FileExists(string path) => _entries.ContainsKey(Clean(path));

    public bool FolderExists(string path) => Below(path).Any();

    public PathKind Look(string path) => FileExists(path) ? PathKind.File : FolderExists(path) ? PathKind.Folder : PathKind.Nothing;

    public string Resolve(string path) => "/" + Clean(path);

    public IReadOnlyList<string> Names(string folder) =>
        [.. Below(folder).Select(p => p.Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> ListFiles(string folder) => [.. Below(folder).Order(StringComparer.Ordinal)];

    public IReadOnlyList<Entry> Entries(string folder)
    {
        var files = ListFiles(folder);
        var folders = files.SelectMany(SafePath.FoldersOf).Distinct(StringComparer.Ordinal).Select(f => new Entry(f, PathKind.Folder));
        return [.. folders.Concat(files.Select(f => new Entry(f, PathKind.File))).OrderBy(e => e.Path, StringComparer.Ordinal)];
    }

    public long? Length(string path) => Entry(path).Length;

    public byte[] ReadBytes(string path)
    {
        var entry = Entry(path);
        if (entry.Length > Largest) throw new DiskFaultException(path, new IOException("too large"));
        var content = new byte[entry.Length];
        try
        {
            lock (_lock)
            {
                using var stream = entry.Open();
                stream.ReadExactly(content);
            }
        }
        catch (InvalidDataException problem)
        {
            throw new DiskFaultException(path, new IOException(problem.Message, problem));
        }

        return content;
    }

    private ZipArchiveEntry Entry(string path) =>
        _entries.GetValueOrDefault(Clean(path)) ?? throw new DiskFaultException(path, new FileNotFoundException());

    private IEnumerable<string> Below(string folder)
    {
        var start = Clean(folder) is { Length: > 0 } name ? name + "/" : "";
        return _entries.Keys.Where(p => p.StartsWith(start, StringComparison.Ordinal)).Select(p => p[start.Length..]);
    }

    private static string Clean(string path) => path.Replace('\\', '/').Trim('/') is var name && name is "." ? "" : name;
}
