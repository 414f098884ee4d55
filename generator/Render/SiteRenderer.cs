using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Index.Search;
using PlanSite.Render.Data;
using PlanSite.Render.Pages;

namespace PlanSite.Render;

/// <summary>The rendering stage: from the site's model and a theme to files, handed over as they are made.</summary>
public static class SiteRenderer
{
    /// <summary>Pages rendered at a time: enough to keep all cores busy, few enough to keep memory flat.</summary>
    private const int Batch = 256;

    /// <summary>Every page and asset, always in the same order whatever the number of cores.</summary>
    public static IEnumerable<SiteFile> Render(SiteModel model, Theme theme, DiagnosticBag bag)
    {
        foreach (var file in Assets(theme)) yield return file;
        var search = SearchOf(model, theme, bag);
        var engine = new TemplateEngine(theme, bag);
        var jobs = SitePages.Of(model, new MarkdownText(bag), search).ToList();
        foreach (var language in model.Site.Languages.Where(theme.Strings.ContainsKey))
        {
            var words = new Words(theme, language, bag);
            var wanted = jobs.Where(j => j.Translated || language == model.Site.Languages[0]);
            foreach (var batch in wanted.Chunk(Batch))
            {
                foreach (var file in RenderBatch(batch, model, words, engine)) yield return file;
            }
        }

        foreach (var file in DataFiles.Of(model)) yield return file;
        foreach (var file in SiteMap.Of(model.Site, Addresses(model, jobs))) yield return file;
        yield return WebManifest.Of(model.Site);
        foreach (var file in search.Files) yield return new SiteFile(file.Path, file.Content);
    }

    /// <summary>The search index of the site's first language; its names change with its content.</summary>
    private static SearchIndex SearchOf(SiteModel model, Theme theme, DiagnosticBag bag) =>
        SearchIndexBuilder.Build(new SearchDocuments(model, new Words(theme, model.Site.Languages[0], bag)).All(), model.Site.Synonyms);

    private static IEnumerable<SiteFile> RenderBatch(PageJob[] jobs, SiteModel model, Words words, TemplateEngine engine)
    {
        var files = new SiteFile?[jobs.Length];
        Parallel.For(0, jobs.Length, i => files[i] = RenderPage(jobs[i], new Place(model, words, jobs[i].Address), engine));
        return files.OfType<SiteFile>();
    }

    /// <summary>Pages to be found, in every language.</summary>
    private static IEnumerable<string> Addresses(SiteModel model, List<PageJob> jobs) =>
        model.Site.Languages.SelectMany(l => jobs.Where(j => j.Translated).Select(j => Routes.InLanguage(model.Site, j.Address, l)));

    private static SiteFile? RenderPage(PageJob job, Place place, TemplateEngine engine) =>
        engine.Render(job.Template, job.Make(place)) is { } content ? new SiteFile(Routes.FileOf(place.Own), content) : null;

    private static IEnumerable<SiteFile> Assets(Theme theme) =>
        theme.Assets.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => new SiteFile("assets/" + a.Key, a.Value));
}
