namespace PlanSite.Files;

/// <summary>Keeps every path of the site inside the site.</summary>
public static class SafePath
{
    /// <summary>True for a relative path with forward slashes that cannot climb out of its folder.</summary>
    public static bool IsSafe(string path) =>
        path.Length > 0 && !path.Contains('\\', StringComparison.Ordinal) && !path.Contains('\0', StringComparison.Ordinal)
        && !Path.IsPathRooted(path) && !path.Contains(':', StringComparison.Ordinal) && path.Split('/').All(p => p is not ("" or "." or ".."));

    /// <summary>The folders that a path leads through, outermost first: a and a/b of a/b/c.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end > 0; end = path.IndexOf('/', end + 1)) yield return path[..end];
    }

    /// <summary>Lets a relative path within the output pass; any other is a mistake of the program.</summary>
    public static void Check(string path)
    {
        if (!IsSafe(path)) throw new InvalidOperationException($"The path {path} does not stay inside the site.");
    }
}
