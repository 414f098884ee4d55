namespace PlanSite.BrowserTests;

/// <summary>Where the project's folders are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Content => Path.Combine(Root, "content");

    /// <summary>The content of a small invented town.</summary>
    public static string Town => Fixture("small");

    /// <summary>Invented content by the name of its folder.</summary>
    public static string Fixture(string name) => Path.Combine(Root, "tests", "PlanSite.Tests", "Fixtures", name);

    public static string Theme => Path.Combine(Root, "themes", "default");

    /// <summary>Kept for people to look at, not under version control.</summary>
    public static string Screenshots => Path.Combine(Root, "artifacts", "screenshots");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PlanSite.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
