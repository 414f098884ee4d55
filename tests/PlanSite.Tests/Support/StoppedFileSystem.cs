using PlanSite.Files;

namespace PlanSite.Tests.Support;

/// <summary>A disk whose program is stopped before its change number so-and-so, counted from 0; nothing happens after it.</summary>
internal sealed class StoppedFileSystem(IWriteFiles disk, int last) : IWriteFiles
{
    private int _changes;

    /// <summary>Thrown where the program would be gone.</summary>
    public sealed class StoppedException : Exception;

    public bool FileExists(string path) => disk.FileExists(path);

    public bool FolderExists(string path) => disk.FolderExists(path);

    public PathKind Look(string path) => disk.Look(path);

    public string Resolve(string path) => disk.Resolve(path);

    public IReadOnlyList<string> Names(string folder) => disk.Names(folder);

    public IReadOnlyList<string> ListFiles(string folder) => disk.ListFiles(folder);

    public long? Length(string path) => disk.Length(path);

    public byte[] ReadBytes(string path) => disk.ReadBytes(path);

    public void WriteBytes(string path, ReadOnlySpan<byte> content)
    {
        Count();
        disk.WriteBytes(path, content);
    }

    public void MoveOver(string from, string to) => Change(() => disk.MoveOver(from, to));

    public void MoveFolder(string from, string to) => Change(() => disk.MoveFolder(from, to));

    public void DeleteFile(string path) => Change(() => disk.DeleteFile(path));

    public void DeleteFolderIfEmpty(string path) => Change(() => disk.DeleteFolderIfEmpty(path));

    public void DeleteFolderTree(string path) => Change(() => disk.DeleteFolderTree(path));

    private void Change(Action change)
    {
        Count();
        change();
    }

    private void Count()
    {
        if (_changes++ >= last) throw new StoppedException();
    }
}
