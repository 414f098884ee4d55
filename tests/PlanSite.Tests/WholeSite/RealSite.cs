using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using PlanSite.Compute;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Inspect;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>The shipped content and theme, built once for all tests of this folder.</summary>
internal static class RealSite
{
    private static readonly Lazy<BuiltSite> Built = new(() => BuiltSite.Of(Sources()));

    private static readonly Lazy<SiteModel> Known = new(() =>
    {
        var site = Content.Valid(new DiskFileSystem(), Repository.Content);
        return SiteIndex.Build(site, [.. site.Plans.Select(Scorecards.Of)]);
    });

    public static BuiltSite Whole => Built.Value;

    /// <summary>What is known of it before a page is made.</summary>
    public static SiteModel Model => Known.Value;

    public static FrozenDictionary<string, byte[]> Files => Whole.Files;

    public static ImmutableArray<HtmlPage> Pages => Whole.Pages;

    public static string Text(string path) => Whole.Text(path);

    public static HtmlPage Page(string address) => Whole.Page(address);

    /// <param name="path">Of the file: plans/isehara/index.html</param>
    public static IDocument Tree(string path) => new PageTree(path, Text(path)).Document;

    public static bool HasPage(string address) => Whole.HasPage(address);

    /// <summary>A disk with the real content and themes and no site yet.</summary>
    public static MemoryFileSystem Sources(bool reversed = false) => new MemoryFileSystem { Reversed = reversed }.WithFolder(Repository.Content, "content").WithThemes();

    /// <summary>A disk with an invented plan and the real themes.</summary>
    public static MemoryFileSystem Fixture(string name) => new MemoryFileSystem().WithFolder(Repository.Fixture(name), "content").WithThemes();

    private static MemoryFileSystem WithThemes(this MemoryFileSystem disk) => disk.WithFolder(Path.Combine(Repository.Root, "themes"), "themes");
}
