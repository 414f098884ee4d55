namespace PlanSite.Files;

/// <summary>
/// The reading half of the one door to the disk: another folder, an archive or a revision can stand behind it. Paths use the machine's form;
/// listings come sorted by ordinal value, so that file order never shows. What the disk does not do is a <see cref="DiskFaultException"/>.
/// </summary>
public interface IReadFiles
{
    /// <summary>True for a file, also one that a link leads to; false for a folder.</summary>
    bool FileExists(string path);

    /// <summary>True for a folder, also one that a link leads to; false for a file.</summary>
    bool FolderExists(string path);

    /// <summary>What stands at a path itself: a link is a link, wherever it leads and whether or not anything is there.</summary>
    PathKind Look(string path);

    /// <summary>The path from the root on, with every link in it replaced by what it leads to; what does not exist keeps its name.</summary>
    string Resolve(string path);

    /// <summary>Names of everything directly in a folder, ordinally sorted; empty when there is no folder.</summary>
    IReadOnlyList<string> Names(string folder);

    /// <summary>All files below a folder, as paths relative to it with forward slashes, ordinally sorted; empty when there is no folder.</summary>
    IReadOnlyList<string> ListFiles(string folder);

    /// <summary>
    /// All that is below a folder, links as links and nothing of where they lead, ordinally sorted by path; empty when there is no folder.
    /// </summary>
    IReadOnlyList<Entry> Entries(string folder);

    /// <summary>The size of a file in bytes; null for what is none that ends (a device, a pipe, a socket), which must not be opened.</summary>
    long? Length(string path);

    /// <summary>A file whole. Ask for its length first: a device would never end.</summary>
    byte[] ReadBytes(string path);
}
