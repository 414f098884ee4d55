namespace PlanSite.Files;

/// <summary>Finds a theme by name: beside the content first, else the copy that comes with the program.</summary>
public static class ThemeFolders
{
    private const string Own = "themes";

    private static string Shipped => Path.Combine(AppContext.BaseDirectory, "themes");

    /// <summary>The folders with all themes that are found by name.</summary>
    public static IReadOnlyList<string> All => [Own, Shipped];

    /// <summary>A folder beside the content is the one that is meant, also when it is not complete: the copy never stands in for it.</summary>
    public static string Find(IReadFiles files, string name)
    {
        var own = Path.Combine(Own, name);
        return files.FolderExists(own) ? own : Path.Combine(Shipped, name);
    }
}
