namespace PlanSite.Files;

/// <summary>The real disk.</summary>
public sealed class DiskFileSystem : IFileSystem
{
    public bool FileExists(string path) => File.Exists(path);

    public bool FolderExists(string path) => Directory.Exists(path);

    public IReadOnlyList<string> ListFiles(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        var relative = Array.ConvertAll(files, f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
        Array.Sort(relative, string.CompareOrdinal);
        return relative;
    }

    public byte[] ReadBytes(string path) => File.ReadAllBytes(path);

    public void WriteBytes(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            File.WriteAllBytes(path, content);
        }
        catch (Exception missing) when (missing is DirectoryNotFoundException or FileNotFoundException)
        {
            // Most files have their folder already: asking first would cost a call for each of them. When another thread makes the
            // folder in this very moment, the system's answer is told as a missing file.
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
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
    }

    public void DeleteFile(string path) => File.Delete(path);

    public void DeleteFolderIfEmpty(string path)
    {
        if (Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any()) Directory.Delete(path);
    }

    public void DeleteFolderTree(string path)
    {
        if (!Directory.Exists(path)) return;
        foreach (var folder in Directory.GetDirectories(path)) DeleteFolderTree(folder);
        Directory.Delete(path);
    }
}
