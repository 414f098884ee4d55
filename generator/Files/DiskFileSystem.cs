using System.Formats.Tar;
using System.IO.Enumeration;

namespace PlanSite.Files;

/// <summary>
/// The real disk. Here what is read of it; what is written stands in a file of its own. Everything that goes wrong is a
/// <see cref="DiskFaultException"/>.
/// </summary>
public sealed partial class DiskFileSystem : IWriteFiles
{
    /// <summary>So many links in a row lead nowhere.</summary>
    private const int MostLinks = 40;

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    public bool FileExists(string path) => File.Exists(path);

    public bool FolderExists(string path) => Directory.Exists(path);

    public PathKind Look(string path) => Ask(path, () => KindOf(new FileInfo(path)));

    private static PathKind KindOf(FileSystemInfo found)
    {
        var attributes = found.Attributes;
        if ((int)attributes == -1) return PathKind.Nothing;
        if (attributes.HasFlag(FileAttributes.ReparsePoint) && found.LinkTarget is not null) return PathKind.Link;
        return attributes.HasFlag(FileAttributes.Directory) ? PathKind.Folder : PathKind.File;
    }

    public string Resolve(string path) => Ask(path, () => Resolve(Path.GetFullPath(path), MostLinks));

    private string Resolve(string full, int links)
    {
        var resolved = Path.GetPathRoot(full)!;
        foreach (var name in full[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            resolved = Path.Combine(resolved, name);
            if (links > 0 && Look(resolved) == PathKind.Link) resolved = Resolve(File.ResolveLinkTarget(resolved, false)!.FullName, --links);
        }

        return resolved;
    }

    public IReadOnlyList<string> Names(string folder) => Ask<IReadOnlyList<string>>(folder, () =>
        Directory.Exists(folder) ? [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Select(e => e.Name).Order(StringComparer.Ordinal)] : []);

    public IReadOnlyList<string> ListFiles(string folder) => Ask<IReadOnlyList<string>>(folder, () =>
    {
        if (!Directory.Exists(folder)) return [];
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        var relative = Array.ConvertAll(files, f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
        Array.Sort(relative, string.CompareOrdinal);
        return relative;
    });

    public long? Length(string path) => Ask<long?>(path, () =>
    {
        var length = new FileInfo(path).Length;
        return length > 0 || IsOrdinary(path) ? length : null;
    });

    /// <summary>
    /// Devices, pipes and sockets have no length, and opening them may wait for ever: an archive is asked what it would keep, which looks
    /// without opening.
    /// </summary>
    private static bool IsOrdinary(string path)
    {
        if (OperatingSystem.IsWindows()) return true;
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, leaveOpen: true)) writer.WriteEntry(path, "file");
        }
        catch (IOException) when (File.Exists(path))
        {
            // No archive keeps a socket.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
    }

    public IReadOnlyList<Entry> Entries(string folder) => Ask<IReadOnlyList<Entry>>(folder, () =>
        Directory.Exists(folder) ? [.. Below(folder).OrderBy(e => e.Path, StringComparer.Ordinal)] : []);

    private static FileSystemEnumerable<Entry> Below(string folder) =>
        new(Path.GetFullPath(folder), EntryOf, Everything) { ShouldRecursePredicate = IsNoLink };

    public byte[] ReadBytes(string path) => Ask(path, () => File.ReadAllBytes(path));

    private static Entry EntryOf(ref FileSystemEntry found) =>
        new(found.ToFullPath()[(found.RootDirectory.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/'), KindOf(ref found));

    private static PathKind KindOf(ref FileSystemEntry found) =>
        !IsNoLink(ref found) ? PathKind.Link : found.IsDirectory ? PathKind.Folder : PathKind.File;

    private static bool IsNoLink(ref FileSystemEntry found) =>
        !found.Attributes.HasFlag(FileAttributes.ReparsePoint) || found.ToFileSystemInfo().LinkTarget is null;

    private static T Ask<T>(string path, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DiskFaultException(path, problem);
        }
    }
}
