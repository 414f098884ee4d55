using PlanSite.Diagnostics;
using PlanSite.Pages;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Tests.Fixtures;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Rendering;

/// <summary>The default theme and the small second one, on a disk in memory.</summary>
internal static class ThemeFiles
{
    public static MemoryFileSystem Disk() => new MemoryFileSystem()
        .WithFolder(Path.Combine(Repository.Root, "themes"), "themes")
        .WithFolder(Path.Combine(Repository.Tests, "Rendering", "Themes"), "themes");

    public static Theme Load(MemoryFileSystem disk, string name)
    {
        var bag = new DiagnosticBag();
        var theme = ThemeLoader.Load(disk, "themes/" + name, bag);
        Assert.Empty(bag.Sorted());
        return theme!;
    }

    /// <summary>A page of the small site, in a language of the default theme.</summary>
    public static Place Place(string language = "ja", string address = "", string? baseUrl = null) =>
        new(SmallSite.Build(baseUrl), new Words(Load(Disk(), "default"), language, new DiagnosticBag()), address);
}
