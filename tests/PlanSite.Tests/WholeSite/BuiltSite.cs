using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using PlanSite.Compare;
using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Inspect;
using PlanSite.Tests.Support;
using PlanSite.Write;

namespace PlanSite.Tests.WholeSite;

/// <summary>A finished site in memory.</summary>
internal sealed class BuiltSite
{
    public const string BaseUrl = "https://example.org/plans/";

    private readonly Lazy<ImmutableArray<HtmlPage>> _pages;
    private readonly Lazy<FrozenDictionary<string, HtmlPage>> _byPath;

    private readonly Lazy<SiteInspection> _inspection;

    private BuiltSite(MemoryFileSystem disk)
    {
        var files = disk.Paths.Where(p => p.StartsWith("site/", StringComparison.Ordinal) && p != "site/" + Publisher.ManifestName)
            .ToFrozenDictionary(p => p["site/".Length..], disk.ReadBytes, StringComparer.Ordinal);
        (Files, _inspection) = (files, new(() => SiteInspection.Of(disk, "site")));
        _pages = new(() => [.. files.Keys.Where(HtmlPage.IsPage).Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(p => HtmlPage.Read(p, Text(p)))]);
        _byPath = new(() => Pages.ToFrozenDictionary(p => p.Path, StringComparer.Ordinal));
    }

    /// <summary>By path below the site's root, without the manifest.</summary>
    public FrozenDictionary<string, byte[]> Files { get; }

    public ImmutableArray<HtmlPage> Pages => _pages.Value;

    /// <summary>Builds <c>content/</c> of a disk to <c>site/</c>; fails with the messages when there are errors.</summary>
    /// <param name="disk">With themes, too.</param>
    /// <param name="drafts">Whether results of draft years are shown, as by <c>serve</c>.</param>
    /// <param name="address">Of the site; null for one that is not known.</param>
    public static BuiltSite Of(MemoryFileSystem disk, bool drafts = false, string? address = BaseUrl)
    {
        var bag = new DiagnosticBag();
        var published = Build.Run(new BuildOptions("content", null, "site", address) { ShowsDrafts = drafts, OnLoss = LossPolicy.Accept }, disk, bag);
        var problems = bag.Sorted().Where(d => d.Rule.Severity is Severity.Error).Select(d => $"{d.Span} {d.Rule.Code} {d.Message}");
        Assert.True(published is not null, string.Join('\n', problems));
        return new BuiltSite(disk);
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <param name="address">plans/isehara/measure/01-101/</param>
    public HtmlPage Page(string address) => _byPath.Value[Routes.FileOf(address)];

    public bool HasPage(string address) => _byPath.Value.ContainsKey(Routes.FileOf(address));

    /// <summary>All that <c>check --site</c> says of it.</summary>
    public IEnumerable<string> PageFaults() => _inspection.Value.Faults.Select(f => $"{f.Diagnostic.Span} {f.Diagnostic.Rule.Code} {f.Diagnostic.Message}");
}
