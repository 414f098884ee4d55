using System.Runtime.CompilerServices;

namespace PlanSite.Tests.Support;

/// <summary>Where the sources of the tests and of the project are.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Tests { get; } = Path.Combine(Root, "tests", "PlanSite.Tests");

    public static string Content { get; } = Path.Combine(Root, "content");

    public static string Fixture(string name) => Path.Combine(Tests, "Fixtures", name);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(Resolve(path))!;

    /// <summary>Deterministic builds write source paths from a fixed root; the real one is above the test's binaries.</summary>
    private static string Resolve(string path)
    {
        if (!path.StartsWith("/_/", StringComparison.Ordinal)) return path;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PlanSite.sln"))) return Path.Combine(folder.FullName, path[3..]);
        }

        return path;
    }
}
