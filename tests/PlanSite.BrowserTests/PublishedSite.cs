using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Pages.Wording;
using PlanSite.Search;
using PlanSite.Templates;
using PlanSite.Validate;
using PlanSite.Values;

namespace PlanSite.BrowserTests;

/// <summary>
/// The real site, built once for the whole run, and what its search was given to index. Below <c>twin/</c> and <c>town/</c> stand two invented
/// ones, for pages that the real one has none of: a city with two plans, a home page that is a single plan's.
/// </summary>
internal static class PublishedSite
{
    private static readonly Lazy<string> Built = new(Publish);
    private static readonly Lazy<ImmutableArray<SearchDocument>> Searched = new(ReadDocuments);

    public static string Folder => Built.Value;

    public static ImmutableArray<SearchDocument> Documents => Searched.Value;

    public static EquatableArray<EquatableArray<string>> Synonyms { get; private set; } = [];

    /// <summary>Addresses of all pages, below the root.</summary>
    public static IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal);

    private static string Publish()
    {
        var folder = Directory.CreateTempSubdirectory("site").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Publish(Repository.Content, folder);
        Publish(Repository.Fixture("twin"), Path.Combine(folder, "twin"));
        Publish(Repository.Town, Path.Combine(folder, "town"));
        return folder;
    }

    private static void Publish(string content, string folder)
    {
        var bag = new DiagnosticBag();
        var published = Build.Run(new BuildOptions(content, Repository.Theme, folder, null), new DiskFileSystem(), bag);
        Assert.True(published is not null, string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Message}")));
    }

    private static ImmutableArray<SearchDocument> ReadDocuments()
    {
        var (bag, files) = (new DiagnosticBag(), new DiskFileSystem());
        var site = ContentValidator.Validate(ContentLoader.Load(files, Repository.Content, bag)!, Routes.WordsBelowPlans, bag)!;
        var model = SiteIndex.Build(site, Scorecards.Compute(site, bag));
        Synonyms = site.Synonyms;
        return Outputs.DocumentsOf(model, new Words(ThemeLoader.Load(files, Repository.Theme, bag)!, site.Languages[0], bag)).All();
    }
}
