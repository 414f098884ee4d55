namespace PlanSite.Files;

/// <summary>The writing half of the one door to the disk. Who writes must look at what is there, too.</summary>
public interface IWriteFiles : IReadFiles
{
    /// <summary>Writes a file whole, creating its folders.</summary>
    void WriteBytes(string path, ReadOnlySpan<byte> content);

    /// <summary>Moves a file onto another in one step, creating the target's folders.</summary>
    void MoveOver(string from, string to);

    /// <summary>Gives a folder another name in one step; nothing may be there yet.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Two folders change places in one step; false where the system cannot, or where one has other rights than the other.</summary>
    bool TryExchange(string one, string other);

    /// <summary>Gives a file a second name, creating its folders; false where the system cannot.</summary>
    bool TryLink(string path, string second);

    /// <summary>
    /// Takes a file for this process alone, until that is disposed of or the process dies. Makes the file and its folder. Null when another
    /// process has it.
    /// </summary>
    IDisposable? Hold(string path, ReadOnlySpan<byte> content);

    /// <summary>Removes a file, of a link the link only; nothing happens where there is none.</summary>
    void DeleteFile(string path);

    /// <summary>Removes a folder when nothing is in it.</summary>
    void DeleteFolderIfEmpty(string path);

    /// <summary>Removes a folder with everything in it; of a link, also of one in it, the link and nothing of what it leads to.</summary>
    void DeleteFolderTree(string path);
}
