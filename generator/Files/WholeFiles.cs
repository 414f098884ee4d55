namespace PlanSite.Files;

/// <summary>Files that people or servers read at any moment, old or new, never half.</summary>
public static class WholeFiles
{
    /// <summary>Writes a file beside its place, and puts it there in one step.</summary>
    /// <param name="files">The door to the disk.</param>
    /// <param name="path">Its place.</param>
    /// <param name="content">All of it.</param>
    public static void Replace(IWriteFiles files, string path, ReadOnlySpan<byte> content)
    {
        files.WriteBytes(path + ".new", content);
        files.MoveOver(path + ".new", path);
    }
}
