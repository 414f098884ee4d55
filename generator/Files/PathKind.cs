namespace PlanSite.Files;

/// <summary>What stands at a path itself.</summary>
public enum PathKind
{
    /// <summary>Nothing has this name.</summary>
    Nothing,

    /// <summary>Anything that is neither a folder nor a link.</summary>
    File,

    /// <summary>A folder itself, not a link to one.</summary>
    Folder,

    /// <summary>A symbolic link or junction, to a file, a folder or nothing.</summary>
    Link,
}

/// <summary>Something in a folder.</summary>
/// <param name="Path">Relative to the folder that was asked for, with forward slashes.</param>
/// <param name="Kind">What it is itself; never nothing.</param>
public readonly record struct Entry(string Path, PathKind Kind);
