using PlanSite.Files;

namespace PlanSite.Tests.Support;

/// <summary>
/// A disk on which call number so-and-so, counted from 1, goes wrong: either that one fails as a full disk does, or the program is gone from
/// then on.
/// </summary>
/// <param name="disk">The disk behind it.</param>
/// <param name="turn">The number of the call.</param>
/// <param name="isGone">True when nothing is done from that call on; false when only that call fails.</param>
internal sealed class FailingFileSystem(IWriteFiles disk, int turn, bool isGone) : IWriteFiles
{
    private int _calls;

    /// <summary>How often the disk was asked or changed; of a program that is gone only what it could see.</summary>
    public int Calls => _calls;

    /// <summary>What the call that went wrong was about; null when there were fewer calls.</summary>
    public string? Failed { get; private set; }

    /// <summary>Thrown where the program would be gone.</summary>
    public sealed class GoneException : Exception;

    public bool FileExists(string path) => Ask(path, () => disk.FileExists(path));

    public bool FolderExists(string path) => Ask(path, () => disk.FolderExists(path));

    public PathKind Look(string path) => Ask(path, () => disk.Look(path));

    public string Resolve(string path) => Ask(path, () => disk.Resolve(path));

    public IReadOnlyList<string> Names(string folder) => Ask(folder, () => disk.Names(folder));

    public IReadOnlyList<string> ListFiles(string folder) => Ask(folder, () => disk.ListFiles(folder));

    public IReadOnlyList<Entry> Entries(string folder) => Ask(folder, () => disk.Entries(folder));

    public long? Length(string path) => Ask(path, () => disk.Length(path));

    public byte[] ReadBytes(string path) => Ask(path, () => disk.ReadBytes(path));

    public void WriteBytes(string path, ReadOnlySpan<byte> content)
    {
        var bytes = content.ToArray();
        Do(path, () => disk.WriteBytes(path, bytes));
    }

    public void MoveOver(string from, string to) => Do(to, () => disk.MoveOver(from, to));

    public void MoveFolder(string from, string to) => Do(to, () => disk.MoveFolder(from, to));

    public bool TryExchange(string one, string other) => Ask(other, () => disk.TryExchange(one, other));

    public bool TryLink(string path, string second) => Ask(second, () => disk.TryLink(path, second));

    public IDisposable? Hold(string path, ReadOnlySpan<byte> content)
    {
        var bytes = content.ToArray();
        return Ask(path, () => disk.Hold(path, bytes));
    }

    public void DeleteFile(string path) => Do(path, () => disk.DeleteFile(path));

    public void DeleteFolderIfEmpty(string path) => Do(path, () => disk.DeleteFolderIfEmpty(path));

    public void DeleteFolderTree(string path) => Do(path, () => disk.DeleteFolderTree(path));

    private void Do(string path, Action change) => Ask(path, () =>
    {
        change();
        return true;
    });

    private T Ask<T>(string path, Func<T> ask)
    {
        var call = Interlocked.Increment(ref _calls);
        if (isGone && call >= turn) throw new GoneException();
        if (call != turn) return ask();
        Failed = path;
        throw new DiskFaultException(path, new IOException("no space", 28));
    }
}
