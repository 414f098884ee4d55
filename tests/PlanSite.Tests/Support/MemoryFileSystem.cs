using System.Text;
using PlanSite.Files;

namespace PlanSite.Tests.Support;

/// <summary>A disk in memory, without links. Paths are kept relative to where the tests run, with forward slashes.</summary>
internal sealed class MemoryFileSystem : IWriteFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Paths in the order in which something was written, moved or deleted.</summary>
    public List<string> Changes { get; } = [];

    /// <summary>Listings come in reverse when set, as another system might give them.</summary>
    public bool Reversed { get; init; }

    /// <summary>Whether folders can change places, as Linux can do it.</summary>
    public bool Exchanges { get; init; } = true;

    private readonly HashSet<string> _held = new(StringComparer.Ordinal);

    public IEnumerable<string> Paths => _files.Keys;

    public MemoryFileSystem With(string path, string text)
    {
        _files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public MemoryFileSystem With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public MemoryFileSystem Without(string path)
    {
        _files.Remove(path);
        return this;
    }

    /// <summary>Everything below a folder of the real disk, under a name.</summary>
    public MemoryFileSystem WithFolder(string folder, string name)
    {
        var disk = new DiskFileSystem();
        foreach (var path in disk.ListFiles(folder)) _files[$"{name}/{path}"] = disk.ReadBytes(Path.Combine(folder, path));
        return this;
    }

    /// <summary>The same files on another disk.</summary>
    public MemoryFileSystem Copy(bool? exchanges = null)
    {
        var copy = new MemoryFileSystem { Exchanges = exchanges ?? Exchanges, Reversed = Reversed };
        foreach (var (path, content) in _files) copy._files[path] = content;
        return copy;
    }

    public string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    public bool FileExists(string path)
    {
        lock (_files) return _files.ContainsKey(Clean(path));
    }

    public bool FolderExists(string path)
    {
        var below = Clean(path) + "/";
        lock (_files) return _files.Keys.Any(f => f.StartsWith(below, StringComparison.Ordinal));
    }

    public PathKind Look(string path) => FileExists(path) ? PathKind.File : FolderExists(path) ? PathKind.Folder : PathKind.Nothing;

    public string Resolve(string path) => Path.GetFullPath(path);

    public IReadOnlyList<string> Names(string folder) => [.. ListFiles(folder).Select(f => f.Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> ListFiles(string folder)
    {
        var below = Clean(folder).TrimEnd('/') + "/";
        var found = _files.Keys.Where(f => f.StartsWith(below, StringComparison.Ordinal)).Select(f => f[below.Length..]).ToList();
        if (Reversed) found.Reverse();
        return found;
    }

    public IReadOnlyList<Entry> Entries(string folder)
    {
        var files = ListFiles(folder);
        var folders = files.SelectMany(f => f.Split('/').SkipLast(1).Select((_, i) => string.Join('/', f.Split('/').Take(i + 1)))).Distinct(StringComparer.Ordinal);
        return [.. folders.Select(f => new Entry(f, PathKind.Folder)).Concat(files.Select(f => new Entry(f, PathKind.File))).OrderBy(e => e.Path, StringComparer.Ordinal)];
    }

    public long? Length(string path) => ReadBytes(path).Length;

    public byte[] ReadBytes(string path)
    {
        lock (_files) return _files.TryGetValue(Clean(path), out var found) ? found : throw new DiskFaultException(path, new FileNotFoundException());
    }

    public void WriteBytes(string path, ReadOnlySpan<byte> content)
    {
        var bytes = content.ToArray();
        lock (_files)
        {
            _files[Clean(path)] = bytes;
            Changes.Add("write " + Clean(path));
        }
    }

    public void MoveOver(string from, string to)
    {
        _files[Clean(to)] = _files[Clean(from)];
        _files.Remove(Clean(from));
        Changes.Add("move " + Clean(to));
    }

    public void MoveFolder(string from, string to)
    {
        foreach (var path in ListFiles(from)) MoveOver($"{from}/{path}", $"{to}/{path}");
    }

    public bool TryExchange(string one, string other)
    {
        if (!Exchanges) return false;
        var (ofOne, ofOther) = (Taken(one), Taken(other));
        foreach (var (name, content) in ofOne) _files[$"{Clean(other)}/{name}"] = content;
        foreach (var (name, content) in ofOther) _files[$"{Clean(one)}/{name}"] = content;
        Changes.Add($"exchange {Clean(one)} {Clean(other)}");
        return true;
    }

    private List<(string Name, byte[] Content)> Taken(string folder)
    {
        List<(string Name, byte[] Content)> all = [.. ListFiles(folder).Select(f => (f, _files[$"{Clean(folder)}/{f}"]))];
        foreach (var (name, _) in all) _files.Remove($"{Clean(folder)}/{name}");
        return all;
    }

    public bool TryLink(string path, string second)
    {
        if (!Exchanges) return false;
        lock (_files)
        {
            _files[Clean(second)] = _files[Clean(path)];
            Changes.Add("link " + Clean(second));
            return true;
        }
    }

    public IDisposable? Hold(string path, ReadOnlySpan<byte> content)
    {
        if (!_held.Add(Clean(path))) return null;
        WriteBytes(path, content);
        return new Held(this, path);
    }

    /// <summary>What the system does when a process dies.</summary>
    public void LetGo() => _held.Clear();

    private sealed class Held(MemoryFileSystem disk, string path) : IDisposable
    {
        public void Dispose() => disk._held.Remove(Clean(path));
    }

    public void DeleteFile(string path)
    {
        if (!_files.Remove(Clean(path))) return;
        Changes.Add("delete " + Clean(path));
    }

    public void DeleteFolderIfEmpty(string path)
    {
        // Folders exist only through their files here.
    }

    public void DeleteFolderTree(string path)
    {
        foreach (var file in ListFiles(path)) DeleteFile($"{path}/{file}");
    }

    private static string Clean(string path) => (Path.IsPathRooted(path) ? Path.GetRelativePath(".", path) : path).Replace('\\', '/');
}
