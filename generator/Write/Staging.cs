using System.Globalization;
using System.Text;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>
/// A folder in which a publishing is made ready. A mark, made before anything else and removed after it, tells that it is PlanSite's: what a
/// stopped build left may be removed, and a folder of somebody else's is never touched. The mark is held as long as the build runs, so that
/// there is one at a time.
/// </summary>
internal sealed class Staging : IDisposable
{
    public const string MarkName = ".plansite-staging";

    private const string HolderName = "running.txt";

    private const string DecisionName = "remove.txt";

    private static ReadOnlySpan<byte> MarkText =>
        "PlanSite がサイトを書き出すあいだ使うフォルダーです。止まって残っていても、次の build が片づけます。\n"u8;

    private readonly IWriteFiles _files;
    private readonly bool _stays;
    private readonly IDisposable _held;

    private Staging(IWriteFiles files, string folder, bool stays, IDisposable held)
    {
        _files = files;
        Folder = folder;
        _stays = stays;
        _held = held;
    }

    /// <summary>The folder, from the root on.</summary>
    public string Folder { get; }

    /// <summary>Below it files stand as they will in the output.</summary>
    public string Site => Path.Combine(Folder, "site");

    /// <summary>The list that decides a publishing file by file, see <see cref="Journal"/>; it is there until that is finished.</summary>
    public string Decision => DecisionIn(Folder);

    /// <summary>The list while it is being written.</summary>
    public string Draft => Decision + ".new";

    /// <summary>The list that a folder would hold.</summary>
    public static string DecisionIn(string folder) => Path.Combine(folder, DecisionName);

    /// <summary>Whether a build left this folder, or works in it.</summary>
    public static bool IsAt(IReadFiles files, string folder) =>
        files.Look(Path.Combine(folder, MarkName)) is PathKind.File || files.Look(Path.Combine(folder, DecisionName)) is PathKind.File;

    /// <summary>Takes the folder as it is for this build alone; null when another build has it.</summary>
    /// <param name="files">The door to the disk.</param>
    /// <param name="folder">Nothing, an empty folder or one with a mark.</param>
    public static Staging? Take(IWriteFiles files, string folder)
    {
        var stays = files.Look(folder) is PathKind.Folder && !IsAt(files, folder);
        Staging? staging = null;
        try
        {
            if (files.Hold(Path.Combine(folder, MarkName), MarkText) is not { } held) return null;
            staging = new Staging(files, folder, stays, held);
            files.WriteBytes(Path.Combine(folder, HolderName), Encoding.UTF8.GetBytes(Holder()));
            return staging;
        }
        catch (DiskFaultException)
        {
            // The mark has nothing to tell of.
            if (staging is not null) staging.Dispose();
            else if (!stays) files.DeleteFolderIfEmpty(folder);
            throw;
        }
    }

    /// <summary>Who has the folder, and since when, as Japanese words; null when it cannot be read.</summary>
    public static string? HolderOf(IReadFiles files, string folder)
    {
        try
        {
            return Encoding.UTF8.GetString(files.ReadBytes(Path.Combine(folder, HolderName)));
        }
        catch (DiskFaultException)
        {
            return null;
        }
    }

    /// <summary>Safe from several threads.</summary>
    public void Write(string path, ReadOnlySpan<byte> content) => _files.WriteBytes(Path.Combine(Site, path), content);

    /// <summary>Removes what was made ready; the folder stays taken.</summary>
    public void Clear()
    {
        _files.DeleteFolderTree(Site);
        if (_files.FileExists(Draft)) _files.DeleteFile(Draft);
    }

    /// <summary>
    /// Lets go of the folder and removes it, unless it was there before or somebody else put something into it. What is decided and not
    /// finished stays for the next build.
    /// </summary>
    public void Dispose()
    {
        using (_held)
        {
            if (_files.FileExists(Decision)) return;
            Clear();
            _files.DeleteFile(Path.Combine(Folder, HolderName));
            _files.DeleteFile(Path.Combine(Folder, MarkName));
        }

        if (!_stays) _files.DeleteFolderIfEmpty(Folder);
    }

    private static string Holder()
    {
        using var own = System.Diagnostics.Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture,
            $"コンピューター {Environment.MachineName} のプロセス {Environment.ProcessId}、{own.StartTime:M月d日 HH:mm:ss} から");
    }
}
