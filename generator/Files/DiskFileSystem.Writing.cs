using System.Collections.Concurrent;

namespace PlanSite.Files;

public sealed partial class DiskFileSystem
{
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);

    public void WriteBytes(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            MakeFolder(Path.GetDirectoryName(path)!);
            Write(path, content);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DiskFaultException(path, problem);
        }
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

    public void MoveOver(string from, string to) => Do(to, () =>
    {
        MakeFolder(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    });

    public void MoveFolder(string from, string to) => Do(to, () =>
    {
        if (Path.GetDirectoryName(Path.GetFullPath(to)) is { } parent) Directory.CreateDirectory(parent);
        Directory.Move(from, to);
        _made.Clear();
    });

    public bool TryExchange(string one, string other)
    {
        _made.Clear();
        return Ask(other, () => LinuxDisk.Exchange(one, other));
    }

    public bool TryLink(string path, string second)
    {
        if (!OperatingSystem.IsLinux()) return false;
        Do(second, () => MakeFolder(Path.GetDirectoryName(second)!));
        return LinuxDisk.Link(path, second);
    }

    public IDisposable? Hold(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            return HeldFile.Take(path, content);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DiskFaultException(path, problem);
        }
    }

    public void DeleteFile(string path) => Do(path, () => File.Delete(path));

    public void DeleteFolderIfEmpty(string path) => Do(path, () =>
    {
        if (!Directory.Exists(path) || Directory.EnumerateFileSystemEntries(path).Any()) return;
        try
        {
            Directory.Delete(path);
        }
        catch (IOException problem) when (problem is DirectoryNotFoundException || DiskErrors.Of(problem) is DiskError.NotEmpty)
        {
            // Another build took it away, or began to use it, between the look and the deed.
        }

        _made.Clear();
    });

    public void DeleteFolderTree(string path) => Do(path, () =>
    {
        var kind = Look(path);
        if (kind is PathKind.Nothing) return;
        Directory.Delete(path, recursive: kind is PathKind.Folder);
        _made.Clear();
    });

    private static void Do(string path, Action change) => Ask(path, () =>
    {
        change();
        return true;
    });
}
