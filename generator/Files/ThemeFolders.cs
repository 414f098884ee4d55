namespace PlanSite.Files;

/// <summary>Finds a theme by name: beside the content first, else the copy that comes with the program.</summary>
public static class ThemeFolders
{
    public static string Find(IFileSystem files, string name)
    {
        var own = Path.Combine("themes", name);
        return files.FileExists(Path.Combine(own, "theme.yaml")) ? own : Path.Combine(AppContext.BaseDirectory, "themes", name);
    }
}
