using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Inspect;

/// <summary>Reads the pages of a produced site, as it is published, and says what is wrong with them.</summary>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Faults">In order of place.</param>
public sealed record SiteInspection(int Pages, ImmutableArray<PageFault> Faults)
{
    /// <summary>So many faults of one kind are told of one file.</summary>
    private const int MostOfAKind = 100;

    /// <summary>Looks at all of a site.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">The site's folder.</param>
    public static SiteInspection Of(IReadFiles files, string folder)
    {
        var paths = files.FolderExists(folder) ? files.ListFiles(folder) : [];
        if (!paths.Contains("index.html")) return new SiteInspection(0, [NoSite(folder, paths)]);
        string Text(string path) => Encoding.UTF8.GetString(files.ReadBytes(Path.Combine(folder, path)));

        var pages = Cores.Map([.. paths.Where(IsPage)], path => ProducedPage.Read(path, Text(path)));
        var ids = pages.ToFrozenDictionary(p => p.Path, p => p.Ids, StringComparer.Ordinal);
        var links = new SiteLinks(paths.ToFrozenSet(StringComparer.Ordinal), ids, pages.First(p => p.Path == "index.html"));
        var found = pages.SelectMany(p => p.Faults.Concat(links.Of(p)))
            .Concat(paths.Where(AssetLinks.IsRead).SelectMany(path => AssetLinks.Of(path, Text(path), links)));
        var told = found.GroupBy(f => (f.Diagnostic.Span.File, f.Diagnostic.Rule)).SelectMany(Told);
        return new SiteInspection(pages.Length, [.. told.OrderBy(f => f.Diagnostic)]);
    }

    private static IEnumerable<PageFault> Told(IEnumerable<PageFault> ofAKind) =>
        ofAKind.OrderBy(f => f.Diagnostic).DistinctBy(f => f.Diagnostic).Take(MostOfAKind);

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static PageFault NoSite(string folder, IReadOnlyList<string> paths) => new(null, new Diagnostic(
        PageRules.NoSite, SourceSpan.Elsewhere(folder),
        paths.Count == 0 ? "フォルダーがないか、空です。" : "index.html がありません。build で作ったサイトではないようです。",
        "build でサイトを作り、書き出したフォルダーを --site に書いてください。"));
}
