namespace PlanSite.Files;

/// <summary>The one door to the disk. Paths use the machine's form; listings come sorted by ordinal value, so that file order never shows.</summary>
public interface IFileSystem
{
    bool FileExists(string path);

    bool FolderExists(string path);

    /// <summary>What stands at a path itself: a link is a link, wherever it leads and whether or not anything is there.</summary>
    PathKind Look(string path);

    /// <summary>The path from the root on, with every link in it replaced by what it leads to; what does not exist keeps its name.</summary>
    string Resolve(string path);

    /// <summary>Names of everything directly in a folder, ordinally sorted; empty when there is no folder.</summary>
    IReadOnlyList<string> Names(string folder);

    /// <summary>All files below a folder, as paths relative to it with forward slashes, ordinally sorted; empty when there is no folder.</summary>
    IReadOnlyList<string> ListFiles(string folder);

    byte[] ReadBytes(string path);

    /// <summary>Writes a file whole, creating its folders.</summary>
    void WriteBytes(string path, ReadOnlySpan<byte> content);

    /// <summary>Moves a file onto another in one step, creating the target's folders.</summary>
    void MoveOver(string from, string to);

    /// <summary>Gives a folder another name in one step; nothing may be there yet.</summary>
    void MoveFolder(string from, string to);

    void DeleteFile(string path);

    /// <summary>Removes a folder when nothing is in it.</summary>
    void DeleteFolderIfEmpty(string path);

    /// <summary>Removes a folder with everything in it; of a link, also of one in it, the link and nothing of what it leads to.</summary>
    void DeleteFolderTree(string path);
}
