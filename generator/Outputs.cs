using PlanSite.Data;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Pages;
using PlanSite.Pages.Views;
using PlanSite.Search;
using PlanSite.Templates;

namespace PlanSite;

/// <summary>Three ways out of the same model, side by side: data, pages, search. Files are handed over as they are made.</summary>
public static class Outputs
{
    /// <summary>Makes every file of the site.</summary>
    /// <param name="model">The whole site.</param>
    /// <param name="theme">The theme to render with.</param>
    /// <param name="bag">Where problems are reported.</param>
    /// <param name="take">Gets each file as soon as it is made, from several threads and in no order; memory does not grow with the number of
    /// pages.</param>
    public static void Make(SiteModel model, Theme theme, DiagnosticBag bag, Action<SiteFile> take)
    {
        // Nothing but the search page and its files waits for the index: it has a thread of its own, and they come last.
        var search = new Lazy<SearchIndex>(() => SearchOf(model, theme, bag));
        var indexing = Task.Factory.StartNew(() => search.Value, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var engine = new TemplateEngine(theme, ViewMembers.All, bag);
        var data = new DataFiles(model);
        var jobs = SitePages.Of(model, new MarkdownText(bag), data, search).ToList();
        var pages = model.Site.Languages.Where(theme.Strings.ContainsKey).SelectMany(language => PagesIn(language, model, theme, jobs, engine, bag));

        IEnumerable<Action> work =
        [
            () => TakeAll(data.All(), take),
            () => TakeAll([.. Assets(theme), WebManifest.Of(model.Site), .. SiteMap.Of(model.Site, Addresses(model, jobs))], take),
            .. pages.Select(page => (Action)(() => TakeAll(page() is { } file ? [file] : [], take))),
            () => TakeAll(search.Value.Files.Select(f => new SiteFile(f.Path, f.Content)), take),
        ];
        Cores.Run(work);
        indexing.GetAwaiter().GetResult();
    }

    private static IEnumerable<Func<SiteFile?>> PagesIn(string language, SiteModel model, Theme theme, List<PageJob> jobs, TemplateEngine engine,
        DiagnosticBag bag)
    {
        var words = new Words(theme, language, bag);
        return jobs.Where(j => j.Translated || language == model.Site.Languages[0])
            .Select(job => (Func<SiteFile?>)(() => RenderPage(job, new Place(model, words, job.Address), engine)));
    }

    private static void TakeAll(IEnumerable<SiteFile> files, Action<SiteFile> take)
    {
        foreach (var file in files) take(file);
    }

    /// <summary>The search index of the site's first language; its names change with its content.</summary>
    private static SearchIndex SearchOf(SiteModel model, Theme theme, DiagnosticBag bag) =>
        SearchIndexBuilder.Build(DocumentsOf(model, new Words(theme, model.Site.Languages[0], bag)).All(), model.Site.Synonyms);

    /// <summary>What the search knows of each page, in the words of the theme.</summary>
    public static SearchDocuments DocumentsOf(SiteModel model, Words words) => new(model, key => words[key], words.Format);

    /// <summary>Pages to be found, in every language.</summary>
    private static IEnumerable<string> Addresses(SiteModel model, List<PageJob> jobs) =>
        model.Site.Languages.SelectMany(l => jobs.Where(j => j.Translated).Select(j => Routes.InLanguage(model.Site, j.Address, l)));

    private static SiteFile? RenderPage(PageJob job, Place place, TemplateEngine engine) =>
        engine.Render(job.Template, job.Make(place)) is { } content ? new SiteFile(Routes.FileOf(place.Own), content) : null;

    private static IEnumerable<SiteFile> Assets(Theme theme) =>
        theme.Assets.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => new SiteFile("assets/" + a.Key, a.Value));
}
