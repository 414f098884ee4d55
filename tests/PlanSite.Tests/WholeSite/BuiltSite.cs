using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Tests.Support;
using PlanSite.Write;

namespace PlanSite.Tests.WholeSite;

/// <summary>A finished site in memory.</summary>
internal sealed class BuiltSite
{
    public const string BaseUrl = "https://example.org/plans/";

    private static readonly Uri Root = new(BaseUrl);

    private readonly Lazy<ImmutableArray<HtmlPage>> _pages;
    private readonly Lazy<FrozenDictionary<string, HtmlPage>> _byPath;

    private BuiltSite(FrozenDictionary<string, byte[]> files)
    {
        Files = files;
        _pages = new(() => [.. files.Keys.Where(HtmlPage.IsPage).Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(p => HtmlPage.Read(p, Text(p)))]);
        _byPath = new(() => Pages.ToFrozenDictionary(p => p.Path, StringComparer.Ordinal));
    }

    /// <summary>By path below the site's root, without the manifest.</summary>
    public FrozenDictionary<string, byte[]> Files { get; }

    public ImmutableArray<HtmlPage> Pages => _pages.Value;

    /// <summary>Builds <c>content/</c> of a disk to <c>site/</c>; fails with the messages when there are errors.</summary>
    /// <param name="disk">With themes, too.</param>
    /// <param name="drafts">Whether results of draft years are shown, as by <c>serve</c>.</param>
    public static BuiltSite Of(MemoryFileSystem disk, bool drafts = false)
    {
        var bag = new DiagnosticBag();
        var published = Build.Run(new BuildOptions("content", null, "site", BaseUrl) { ShowsDrafts = drafts }, disk, bag);
        var problems = bag.Sorted().Where(d => d.Rule.Severity is Severity.Error).Select(d => $"{d.Span} {d.Rule.Code} {d.Message}");
        Assert.True(published is not null, string.Join('\n', problems));
        return new BuiltSite(disk.Paths.Where(p => p.StartsWith("site/", StringComparison.Ordinal) && p != "site/" + Publisher.ManifestName)
            .ToFrozenDictionary(p => p["site/".Length..], disk.ReadBytes, StringComparer.Ordinal));
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <param name="address">plans/isehara/measure/01-101/</param>
    public HtmlPage Page(string address) => _byPath.Value[Routes.FileOf(address)];

    public bool HasPage(string address) => _byPath.Value.ContainsKey(Routes.FileOf(address));

    /// <summary>What is wrong with an address on a page, or null.</summary>
    public string? Broken(string from, string value)
    {
        if (value.Length == 0) return $"{from}: empty address";
        if (!Uri.TryCreate(new Uri(Root, from), value, out var target)) return $"{from}: {value} is no address";
        if (target.Host != Root.Host) return target.Scheme is "http" or "https" or "mailto" or "tel" or "data" ? null : $"{from}: {value}";
        if (!Root.IsBaseOf(target)) return $"{from}: {value} is outside the site";
        var path = Routes.FileOf(Uri.UnescapeDataString(target.AbsolutePath)[Root.AbsolutePath.Length..]);
        if (!Files.ContainsKey(path)) return $"{from}: {value} does not exist";
        if (target.Fragment.Length < 2) return null;
        return _byPath.Value.TryGetValue(path, out var page) && page.HasId(Uri.UnescapeDataString(target.Fragment[1..])) ? null : $"{from}: {value} has no such place";
    }

    public IEnumerable<string> BrokenLinks() =>
        Pages.AsParallel().AsOrdered().SelectMany(p => p.References.Select(r => Broken(p.Path, r.Value)).OfType<string>().Distinct());

    public static bool IsElsewhere(string from, string value) =>
        Uri.TryCreate(new Uri(Root, from), value, out var target) && target.Scheme != "data" && target.Host != Root.Host;
}
