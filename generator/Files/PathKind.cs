namespace PlanSite.Files;

/// <summary>What stands at a path itself.</summary>
public enum PathKind
{
    Nothing,

    /// <summary>Anything that is neither a folder nor a link.</summary>
    File,

    Folder,

    /// <summary>A symbolic link or junction, to a file, a folder or nothing.</summary>
    Link,
}
