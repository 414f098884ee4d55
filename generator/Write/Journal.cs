using System.Text;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>
/// A publishing file by file, for where folders cannot change places. What is to be moved stands in a folder inside the output, and a list of
/// what is to be removed is written when that is complete. From then on the publishing is decided: if it is stopped, the next build goes on.
/// </summary>
/// <param name="files">The door to the disk.</param>
/// <param name="staging">The folder inside the output.</param>
/// <param name="output">Where the site is.</param>
internal sealed class Journal(IWriteFiles files, Staging staging, string output)
{
    /// <summary>Whether a publishing has been decided and not been finished.</summary>
    public bool IsOpen => IsOpenIn(files, staging.Folder);

    /// <summary>The same, by the folder inside the output alone.</summary>
    public static bool IsOpenIn(IReadFiles files, string folder) => files.FileExists(Staging.DecisionIn(folder));

    /// <summary>Decides.</summary>
    /// <param name="gone">Paths of files that go.</param>
    public void Open(IEnumerable<string> gone)
    {
        files.WriteBytes(staging.Draft, Encoding.UTF8.GetBytes(string.Concat(gone.Select(p => p + "\n"))));
        files.MoveOver(staging.Draft, staging.Decision);
    }

    /// <summary>
    /// Moves, removes and puts the new manifest in place of the former. Done again from the start, it comes to the same end: it can be
    /// stopped anywhere.
    /// </summary>
    public void Finish()
    {
        var gone = Encoding.UTF8.GetString(files.ReadBytes(staging.Decision)).Split('\n').Where(SafePath.IsSafe);
        var ground = new Ground(files, output, Manifest.Read(files, In(Publisher.ManifestName)));
        var ready = files.ListFiles(staging.Site).ToArray();
        foreach (var path in ready.Where(p => p != Publisher.ManifestName).OrderBy(TurnOf).ThenBy(p => p, StringComparer.Ordinal)) Move(path);
        foreach (var path in gone.Where(ground.CanRemove)) Remove(path);
        if (ready.Contains(Publisher.ManifestName)) Move(Publisher.ManifestName);
    }

    /// <summary>Nothing is left to do.</summary>
    public void Close() => files.DeleteFile(staging.Decision);

    /// <summary>
    /// What nothing leads to yet comes first, then what pages load, then the pages: whoever reads meanwhile finds what a page leads to.
    /// </summary>
    private int TurnOf(string path) => !files.FileExists(In(path)) ? 0 : path.EndsWith(".html", StringComparison.Ordinal) ? 2 : 1;

    private void Move(string path) => files.MoveOver(Path.Combine(staging.Site, path), In(path));

    private void Remove(string path)
    {
        files.DeleteFile(In(path));
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            files.DeleteFolderIfEmpty(In(folder));
        }
    }

    private string In(string path) => Path.Combine(output, path);
}
