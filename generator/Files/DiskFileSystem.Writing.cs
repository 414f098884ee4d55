using System.Collections.Concurrent;

namespace PlanSite.Files;

public sealed partial class DiskFileSystem
{
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);

    public void WriteBytes(string path, ReadOnlySpan<byte> content)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        Write(path, content);
    }

    /// <summary>Asks the system only once for each folder: almost every page has one of its own, and the folders above are shared.</summary>
    private void MakeFolder(string folder)
    {
        if (folder.Length == 0 || _made.ContainsKey(folder)) return;
        Directory.CreateDirectory(folder);
        _made.TryAdd(folder, true);
    }

    /// <summary>
    /// Without the preallocation of File.WriteAllBytes, which costs ten times the writing itself on common file systems, and without
    /// emptying a file that was not there, because an emptied file is flushed to the disk when it is closed.
    /// </summary>
    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, File.Exists(path) ? FileMode.Create : FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, content, 0);
    }

    public void MoveOver(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    }

    public void MoveFolder(string from, string to)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(to)) is { } parent) Directory.CreateDirectory(parent);
        Directory.Move(from, to);
        _made.Clear();
    }

    public void DeleteFile(string path) => File.Delete(path);

    public void DeleteFolderIfEmpty(string path)
    {
        if (!Directory.Exists(path) || Directory.EnumerateFileSystemEntries(path).Any()) return;
        Directory.Delete(path);
        _made.Clear();
    }

    public void DeleteFolderTree(string path)
    {
        var kind = Look(path);
        if (kind is PathKind.Nothing) return;
        Directory.Delete(path, recursive: kind is PathKind.Folder);
        _made.Clear();
    }
}
