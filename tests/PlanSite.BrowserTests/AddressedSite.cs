using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.BrowserTests;

/// <summary>The real content and the small invented town, published for an address on the web: pages know where they stand, and can be passed on.</summary>
internal static class AddressedSite
{
    public const string BaseUrl = "https://example.org/plans/";

    private static readonly Lazy<string> RealOnce = new(() => Publish(Repository.Content));

    private static readonly Lazy<string> TownOnce = new(() =>
    {
        var content = Folder();
        foreach (var file in Directory.EnumerateFiles(Repository.Town, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(content, Path.GetRelativePath(Repository.Town, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("date: 2021-03 }", "date: 2021-03, url: \"https://town.example/plan.pdf\" }", StringComparison.Ordinal)
                .Replace("name: 健康課,", "name: 健康課, contact: \"電話 0123-45-6789、kenko@town.example\",", StringComparison.Ordinal));
        }

        return Publish(content);
    });

    public static string Real => RealOnce.Value;

    /// <summary>Its document has an address, and a department telephone and mail.</summary>
    public static string Town => TownOnce.Value;

    private static string Publish(string content)
    {
        var (folder, bag) = (Folder(), new DiagnosticBag());
        var published = Build.Run(new BuildOptions(content, Repository.Theme, folder, BaseUrl), new DiskFileSystem(), bag);
        Assert.True(published is not null, string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Message}")));
        return folder;
    }

    private static string Folder()
    {
        var folder = Directory.CreateTempSubdirectory("addressed").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
