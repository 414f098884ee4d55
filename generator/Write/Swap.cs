using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>
/// A publishing in one step: the folder beside the output is made complete, files that stay getting a second name there, and the two folders
/// change places. Only where everything in the output is PlanSite's own: a folder that also holds files of others stays the folder it is.
/// </summary>
/// <param name="files">The door to the disk.</param>
/// <param name="staging">The folder beside the output; new files are in it.</param>
/// <param name="output">Where the site is.</param>
/// <param name="last">What the last publishing put there.</param>
internal sealed class Swap(IWriteFiles files, Staging staging, string output, Manifest last)
{
    /// <summary>False when it cannot be done; then nothing has changed.</summary>
    /// <param name="staying">Paths of files that are part of the coming site as they are.</param>
    public bool Try(IReadOnlyList<string> staying)
    {
        if (Foreign(output).Any()) return false;
        var linked = Cores.Map(staying, path => files.TryLink(Path.Combine(output, path), In(path)));
        if (linked.All(l => l) && files.TryExchange(staging.Site, output)) return true;
        foreach (var (path, isLinked) in staying.Zip(linked)) if (isLinked) files.DeleteFile(In(path));
        return false;
    }

    /// <summary>Removes the former site. What somebody put into it at the last moment is carried over.</summary>
    public void RemoveFormer()
    {
        foreach (var found in Foreign(staging.Site).Where(f => f.Kind is not PathKind.Folder))
        {
            var place = Path.Combine(output, found.Path);
            if (files.Look(place) is PathKind.Nothing) files.MoveOver(In(found.Path), place);
        }

        staging.Clear();
    }

    /// <summary>What the last publishing did not put there.</summary>
    private IEnumerable<Entry> Foreign(string folder)
    {
        var folders = last.Paths.SelectMany(SafePath.FoldersOf).ToHashSet(StringComparer.Ordinal);
        return files.Entries(folder).Where(e => e.Kind switch
        {
            PathKind.File => !last.Lists(e.Path) && e.Path != Publisher.ManifestName,
            PathKind.Folder => !folders.Contains(e.Path),
            _ => true,
        });
    }

    private string In(string path) => Path.Combine(staging.Site, path);
}
