using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Tests.Support;
using PlanSite.Write;

namespace PlanSite.Tests.WholeSite;

/// <summary>The shipped content and theme, built once in memory for all tests of this folder.</summary>
internal static class RealSite
{
    public const string BaseUrl = "https://example.org/plans/";

    private static readonly Lazy<FrozenDictionary<string, byte[]>> Built = new(() => BuildIn(Sources()));
    private static readonly Lazy<ImmutableArray<HtmlPage>> Read = new(() =>
        [.. Files.Keys.Where(HtmlPage.IsPage).Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(p => HtmlPage.Read(p, Text(p)))]);
    private static readonly Lazy<FrozenDictionary<string, HtmlPage>> ByPath = new(() => Pages.ToFrozenDictionary(p => p.Path, StringComparer.Ordinal));

    /// <summary>Finished files by path below the site's root.</summary>
    public static FrozenDictionary<string, byte[]> Files => Built.Value;

    public static ImmutableArray<HtmlPage> Pages => Read.Value;

    public static string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <param name="address">plans/isehara/measure/01-101/</param>
    public static HtmlPage Page(string address) => ByPath.Value[Routes.FileOf(address)];

    public static bool HasPage(string address) => ByPath.Value.ContainsKey(Routes.FileOf(address));

    /// <summary>A disk with the real content and themes and no site yet.</summary>
    public static MemoryFileSystem Sources(bool reversed = false) =>
        new MemoryFileSystem { Reversed = reversed }.WithFolder(Repository.Content, "content").WithFolder(Path.Combine(Repository.Root, "themes"), "themes");

    /// <summary>Builds to <c>site/</c> and gives every file but the manifest; fails with the messages when there are errors.</summary>
    public static FrozenDictionary<string, byte[]> BuildIn(MemoryFileSystem disk, string? baseUrl = BaseUrl)
    {
        var bag = new DiagnosticBag();
        var published = Build.Run(new BuildOptions("content", null, "site", baseUrl), disk, bag);
        var problems = bag.Sorted().Where(d => d.Rule.Severity is Severity.Error).Select(d => $"{d.Span} {d.Rule.Code} {d.Message}");
        Assert.True(published is not null, string.Join('\n', problems));
        return disk.Paths.Where(p => p.StartsWith("site/", StringComparison.Ordinal) && p != "site/" + Publisher.ManifestName)
            .ToFrozenDictionary(p => p["site/".Length..], disk.ReadBytes, StringComparer.Ordinal);
    }
}
