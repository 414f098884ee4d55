namespace PlanSite.Files;

/// <summary>The one door to the disk. Paths use the machine's form; listings come sorted by ordinal value, so that file order never shows.</summary>
public interface IFileSystem
{
    bool FileExists(string path);

    bool FolderExists(string path);

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

    /// <summary>Removes a folder of empty folders; nothing happens when it does not exist. Throws when a file is still in it.</summary>
    void DeleteFolderTree(string path);
}
